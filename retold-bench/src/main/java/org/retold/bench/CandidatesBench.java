package org.retold.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.retold.bench.pile.CopyEditor;
import org.retold.bench.pile.NewsText;
import org.retold.bench.pile.RealNews;
import org.retold.bench.pile.Vocabulary;
import org.retold.candidates.BruteForceTwin;
import org.retold.candidates.CandidateIndex;
import org.retold.candidates.EventLikeness;
import org.retold.candidates.EventProfile;
import org.retold.candidates.Signature;
import org.retold.relation.Relation;
import org.retold.report.Report;
import org.retold.text.ReportText;
import org.retold.text.TextAnalyzer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Whether the candidate index brings up what it should out of 24,000 real reports, and at what
 * cost.
 */
@Command(
    name = "candidates",
    description = "recall of candidates: planted copies, rewrites, copying, ecbplus, brute force")
final class CandidatesBench extends Measure {
  private static final int[] STRENGTHS = {0, 5, 15, 30, 50};
  private static final String[] REACH = {"1", ".99", ".98", ".95", ".85"};
  private static final String[] AIM = {"1", ".999", ".999", ".99", ".95"};
  private static final int QUERIES = 500;
  private static final int FEWEST_WORDS = 60;
  private static final String DATA = "reuters21578, bbc-news and what is hidden there";

  @Option(names = "--planted", description = "copies of each strength (default: ${DEFAULT-VALUE})")
  private int planted = 600;

  @Option(names = "--twin", description = "reports for brute force (default: ${DEFAULT-VALUE})")
  private int twin = 3000;

  private final TextAnalyzer analyzer = new TextAnalyzer();
  private final List<ReportText> texts = new ArrayList<>();
  private final List<Signature> signatures = new ArrayList<>();
  private final List<Wanted> wanted = new ArrayList<>();
  private final Map<Long, List<Integer>> byText = new HashMap<>();
  private final Set<Long> found = new HashSet<>();

  /** A pair that should come up. */
  private record Wanted(String set, int a, int b) {}

  @Override
  void run() throws IOException {
    List<NewsText> news = RealNews.read(data("reuters21578"), data("bbc-news"));
    for (NewsText text : news) {
      add(Report.builder(text.id(), text.text()).title(text.title()).build());
    }
    plant(news);
    hide("rewrites", LabelledPair.rewrites(data("rewrites")));
    hide("copying", LabelledPair.copying(data("copying")));
    hideEvents();
    measureSignatures();
    measureJoin();
    recall();
    measureQueries();
    measureTwin();
  }

  private int add(Report report) {
    return add(analyzer.analyze(report));
  }

  private int add(ReportText text) {
    texts.add(text);
    return texts.size() - 1;
  }

  private void want(String set, int a, int b) {
    wanted.add(new Wanted(set, a, b));
  }

  /** Copies of each strength, each of another source. */
  private void plant(List<NewsText> news) {
    CopyEditor editor = new CopyEditor(new Vocabulary(news));
    SplittableRandom random = new SplittableRandom(7);
    Set<Integer> sources = new HashSet<>();
    for (int strength : STRENGTHS) {
      for (int i = 0; i < planted; i++) {
        int source = random.nextInt(news.size());
        if (news.get(source).words() >= FEWEST_WORDS && sources.add(source)) {
          String copy = editor.edited(news.get(source).text(), strength, random);
          want("planted " + strength, source, add(Report.of("copy" + texts.size(), copy)));
        } else {
          i--;
        }
      }
    }
  }

  private void hide(String set, List<LabelledPair> pairs) {
    Map<ReportText, Integer> known = new HashMap<>();
    for (LabelledPair pair : pairs) {
      int a = known.computeIfAbsent(pair.a(), this::add);
      int b = known.computeIfAbsent(pair.b(), this::add);
      if (pair.relation().isDerived() || pair.relation() == Relation.INDEPENDENT) {
        want(set + " " + pair.relation().label(), a, b);
      }
    }
  }

  private void hideEvents() throws IOException {
    Map<String, List<Integer>> events = new TreeMap<>();
    for (EventReport report : EcbPlus.read(data("ecbplus"))) {
      if (report.topic() < EcbPlus.FIRST_HELD_BACK) {
        events.computeIfAbsent(report.event(), event -> new ArrayList<>()).add(add(report.text()));
      }
    }
    for (List<Integer> reports : events.values()) {
      for (int i = 0; i < reports.size(); i++) {
        for (int j = i + 1; j < reports.size(); j++) {
          want("ecbplus 1-35 same event", reports.get(i), reports.get(j));
        }
      }
    }
  }

  private void measureSignatures() {
    for (ReportText text : texts.subList(0, Math.min(4000, texts.size()))) {
      Signature.of(text);
    }
    long start = System.nanoTime();
    long bytes = 0;
    for (ReportText text : texts) {
      signatures.add(Signature.of(text));
    }
    double micros = (System.nanoTime() - start) / 1e3 / texts.size();
    for (Signature signature : signatures) {
      bytes += signature.toBytes().length;
    }
    long words = signatures.stream().mapToLong(Signature::words).sum();
    figure("signature, microseconds a report", micros, DATA, texts.size(), "50", "25");
    figure("words a report", words / (double) texts.size(), DATA, texts.size(), "-", "-");
    figure(
        "signature, bytes a report", bytes / (double) texts.size(), DATA, texts.size(), "500", "-");
  }

  private static long key(int number) {
    return new SplittableRandom(number).nextLong();
  }

  private CandidateIndex index(int from, int to) {
    CandidateIndex.Builder builder = CandidateIndex.builder();
    for (int i = from; i < to; i++) {
      builder.add(i, key(i), signatures.get(i));
    }
    return builder.build();
  }

  private static long pair(int a, int b) {
    return (long) Math.min(a, b) << 32 | Math.max(a, b);
  }

  private void measureJoin() {
    long start = System.nanoTime();
    CandidateIndex index = index(0, texts.size());
    double build = (System.nanoTime() - start) / 1e9;
    start = System.nanoTime();
    Map<Long, float[]> strengths = new HashMap<>();
    index.forEachPair((a, b, w, e) -> strengths.put(pair(a, b), new float[] {w, e}));
    double join = (System.nanoTime() - start) / 1e9;
    found.addAll(strengths.keySet());
    figure("index build, seconds", build, DATA, texts.size(), "-", "-");
    figure("join, seconds", join, DATA, texts.size(), "-", "-");
    perReport("candidate pairs a report", strengths.size());
    perReport(
        "… of wording 1.5 or more", strengths.values().stream().filter(s -> s[0] >= 1.5).count());
    EventProfile[] profiles = texts.stream().map(EventProfile::of).toArray(EventProfile[]::new);
    EventLikeness likeness = new EventLikeness();
    long like = 0;
    for (Map.Entry<Long, float[]> pair : strengths.entrySet()) {
      int a = (int) (pair.getKey() >>> 32);
      int b = pair.getKey().intValue();
      like += pair.getValue()[0] >= 1.5 || likeness.chance(profiles[a], profiles[b]) >= .3 ? 1 : 0;
    }
    perReport("… or of one event by chance .3 or more", like);
  }

  private void perReport(String name, double pairs) {
    figure(name, pairs / texts.size(), DATA, texts.size(), "-", "-");
  }

  private void recall() {
    Map<String, int[]> counts = new LinkedHashMap<>();
    for (Wanted pair : wanted) {
      int[] count = counts.computeIfAbsent(pair.set(), set -> new int[2]);
      count[0] += isFound(pair.a(), pair.b()) ? 1 : 0;
      count[1]++;
      if (verbose() && !isFound(pair.a(), pair.b()) && !pair.set().startsWith("ecb")) {
        System.out.println("missed " + pair.set() + " " + id(pair.a()) + " " + id(pair.b()));
      }
    }
    counts.forEach(
        (set, count) ->
            figure("recall", count[0] / (double) count[1], set, count[1], reach(set), aim(set)));
  }

  private String id(int number) {
    return texts.get(number).report().id() + " (" + signatures.get(number).words() + " words)";
  }

  /** Whether a pair came up, a report standing for its exact copies. */
  private boolean isFound(int a, int b) {
    for (int x : sameText(a)) {
      for (int y : sameText(b)) {
        if (x == y || found.contains(pair(x, y))) {
          return true;
        }
      }
    }
    return false;
  }

  private List<Integer> sameText(int number) {
    long hash = signatures.get(number).textHash();
    if (byText.isEmpty()) {
      for (int i = 0; i < signatures.size(); i++) {
        byText.computeIfAbsent(signatures.get(i).textHash(), h -> new ArrayList<>()).add(i);
      }
    }
    return byText.getOrDefault(hash, List.of());
  }

  private static String reach(String set) {
    return of(set, REACH);
  }

  private static String aim(String set) {
    return of(set, AIM);
  }

  private static String of(String set, String[] figures) {
    for (int i = 0; i < STRENGTHS.length; i++) {
      if (set.equals("planted " + STRENGTHS[i])) {
        return figures[i];
      }
    }
    return set.startsWith("rewrites") ? "1" : "-";
  }

  /** Every report after the first five hundred is in the index; those ask. */
  private void measureQueries() {
    CandidateIndex index = index(QUERIES, texts.size());
    double[] millis = new double[QUERIES];
    for (int round = 0; round < 2; round++) {
      for (int i = 0; i < QUERIES; i++) {
        long start = System.nanoTime();
        index.candidates(key(i), signatures.get(i));
        millis[i] = (System.nanoTime() - start) / 1e6;
      }
    }
    Arrays.sort(millis);
    figure("query, ms, median", millis[QUERIES / 2], DATA, QUERIES, "30", "5");
    figure("query, ms, 99th percentile", millis[QUERIES * 99 / 100], DATA, QUERIES, "100", "20");
  }

  private void measureTwin() {
    SplittableRandom random = new SplittableRandom(3);
    int[] sample = random.ints(0, texts.size()).distinct().limit(twin).sorted().toArray();
    List<ReportText> chosen = Arrays.stream(sample).mapToObj(texts::get).toList();
    CandidateIndex.Builder builder = CandidateIndex.builder();
    for (int i = 0; i < sample.length; i++) {
      builder.add(i, key(i), signatures.get(sample[i]));
    }
    Set<Long> up = new HashSet<>();
    builder.build().forEachPair((a, b, w, e) -> up.add(pair(a, b)));
    int[] counts = new int[4];
    new BruteForceTwin(chosen)
        .forEachPair(
            (a, b, w, e) -> {
              int strong = w >= 8 ? 0 : 2;
              counts[strong] += up.contains(pair(a, b)) ? 1 : 0;
              counts[strong + 1]++;
            });
    figure(
        "recall against brute force, wording 8+",
        counts[0] / (double) Math.max(1, counts[1]),
        DATA,
        counts[1],
        "-",
        "-");
    figure(
        "recall against brute force, others",
        counts[2] / (double) Math.max(1, counts[3]),
        DATA,
        counts[3],
        "-",
        "-");
    figure("index pairs a report of the sample", up.size() / (double) twin, DATA, twin, "-", "-");
  }
}
