package org.retold.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.retold.align.Aligner;
import org.retold.align.Alignment;
import org.retold.relation.RelationClassifier;
import org.retold.report.Clocks;
import org.retold.report.Report;
import org.retold.report.ReportHead;
import org.retold.story.Ancestry;
import org.retold.story.LineageEdge;
import org.retold.story.LineageFinder;
import org.retold.story.Link;
import org.retold.text.ReportText;
import org.retold.text.Sentence;
import org.retold.text.TextAnalyzer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Lineage of made stories whose descent is known: the share of copies whose parent is found, of
 * stories whose origins are counted right, and what the chances on the edges are worth. Each pair
 * of a story is compared as the product does it, with clocks, of which one in ten lies, and
 * without.
 */
@Command(name = "lineage", description = "parents and origins of made genealogies")
final class LineageBench extends Measure {
  private static final TextAnalyzer ANALYZER = new TextAnalyzer();
  private static final Aligner ALIGNER = new Aligner();
  private static final RelationClassifier CLASSIFIER = new RelationClassifier();
  private static final int LEAST_SENTENCES = 8;
  private static final int MOST_SENTENCES = 25;
  private static final int BINS = 5;

  @Option(names = "--stories", description = "how many stories are made", defaultValue = "40")
  private int stories = 40;

  @Option(names = "--even", description = "sources of the even files, which rules may be made on")
  private boolean even;

  @Override
  void run() throws IOException {
    List<List<String>> sources = sources();
    Random random = new Random(21);
    Tally with = new Tally();
    Tally without = new Tally();
    for (int i = 0; i < stories; i++) {
      List<List<String>> chosen = new ArrayList<>();
      for (int j = random.nextInt(3) == 0 ? 2 : 1; j > 0; j--) {
        chosen.add(sources.get(random.nextInt(sources.size())));
      }
      List<String> spare = sources.get(random.nextInt(sources.size()));
      measure(new Genealogy(i, chosen, spare), with, without);
    }
    String data = "made from reuters21578, " + (even ? "even" : "odd") + " files";
    with.print(data + ", clocks");
    without.print(data + ", no clocks");
  }

  private List<List<String>> sources() throws IOException {
    List<List<String>> sources = new ArrayList<>();
    for (Report report : ReutersNews.read(data("reuters21578"), !even)) {
      if (sources.size() < 20 * stories && report.text().length() < 6000) {
        List<String> sentences =
            ANALYZER.analyze(report).sentences().stream()
                .map(Sentence::text)
                .map(sentence -> sentence.replaceAll("\\s+", " "))
                .toList();
        if (sentences.size() >= LEAST_SENTENCES && sentences.size() <= MOST_SENTENCES) {
          sources.add(sentences);
        }
      }
    }
    return sources;
  }

  private void measure(Genealogy story, Tally with, Tally without) {
    List<ReportText> texts =
        story.all().stream().map(member -> ANALYZER.analyze(member.report())).toList();
    List<Link> clocked = new ArrayList<>();
    List<Link> timeless = new ArrayList<>();
    for (int one : story.seen()) {
      for (int other : story.seen()) {
        String a = story.report(one).id();
        String b = story.report(other).id();
        if (a.compareTo(b) < 0) {
          ReportText first = texts.get(one);
          ReportText second = texts.get(other);
          Alignment alignment = ALIGNER.align(first, second);
          clocked.add(Link.of(a, b, 1, CLASSIFIER.classify(first, second, alignment)));
          timeless.add(Link.of(a, b, 1, CLASSIFIER.classify(bare(first), bare(second), alignment)));
        }
      }
    }
    with.add(story, texts, clocked, false);
    without.add(story, texts, timeless, true);
  }

  private static ReportText bare(ReportText text) {
    Report report = text.report().toBuilder().clocks(Clocks.NONE).build();
    return new ReportText(report, text.headline(), text.sentences());
  }

  /** Counts what was found. */
  private final class Tally {
    private int copies;
    private int parentRight;
    private int orphans;
    private int orphansRight;
    private int sources;
    private int sourcesRight;
    private int told;
    private int originsRight;
    private int edges;
    private double brier;
    private final double[] said = new double[BINS];
    private final int[] right = new int[BINS];
    private final int[] count = new int[BINS];

    void add(Genealogy story, List<ReportText> texts, List<Link> links, boolean blind) {
      List<ReportHead> heads =
          story.seen().stream()
              .map(place -> blind ? bare(texts.get(place)) : texts.get(place))
              .map(text -> ReportHead.of(text.report(), 300))
              .toList();
      Ancestry found = new LineageFinder().find(heads, links);
      told++;
      originsRight += found.origins().size() == story.origins() ? 1 : 0;
      for (int place : story.seen()) {
        score(story, place, found);
      }
    }

    private void score(Genealogy story, int place, Ancestry found) {
      String id = story.report(place).id();
      List<LineageEdge> into =
          found.lineage().edges().stream().filter(edge -> edge.to().equals(id)).toList();
      boolean fromSeen = into.stream().anyMatch(edge -> !edge.from().startsWith("unseen"));
      if (story.isSource(place)) {
        sources++;
        sourcesRight += fromSeen ? 0 : 1;
      } else if (story.parent(place).isEmpty()) {
        orphans++;
        orphansRight += fromSeen ? 0 : 1;
      } else {
        copies++;
        boolean isRight = into.stream().anyMatch(edge -> edge.from().equals(story.parent(place)));
        parentRight += isRight ? 1 : 0;
        if (verbose() && !isRight) {
          System.out.printf("%s from %s, said %s%n", id, story.parent(place), into);
        }
      }
      for (LineageEdge edge : into) {
        if (!edge.from().startsWith("unseen")) {
          calibrate(edge.probability(), story.ancestors(place).contains(edge.from()));
        }
      }
    }

    private void calibrate(double probability, boolean isRight) {
      int bin = Math.min(BINS - 1, (int) (probability * BINS));
      said[bin] += probability;
      right[bin] += isRight ? 1 : 0;
      count[bin]++;
      edges++;
      brier += (probability - (isRight ? 1 : 0)) * (probability - (isRight ? 1 : 0));
    }

    void print(String data) {
      figure("parent found", share(parentRight, copies), data, copies, "-", "-");
      figure(
          "copy of an unseen source hung from none seen",
          share(orphansRight, orphans),
          data,
          orphans,
          "-",
          "-");
      figure("source hung from none seen", share(sourcesRight, sources), data, sources, "-", "-");
      figure("stories with origins counted right", share(originsRight, told), data, told, "-", "-");
      figure("Brier score of edges as descent", brier / Math.max(1, edges), data, edges, "-", "-");
      for (int bin = 0; bin < BINS; bin++) {
        if (count[bin] > 0) {
          String name = String.format(Locale.ROOT, "  said %.2f", said[bin] / count[bin]);
          figure(name, share(right[bin], count[bin]), data, count[bin], "-", "-");
        }
      }
    }

    private double share(int part, int whole) {
      return part / (double) Math.max(1, whole);
    }
  }
}
