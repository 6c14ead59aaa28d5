package org.retold.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.retold.bench.PolnearQuotes.Gold;
import org.retold.facts.Fact;
import org.retold.facts.FactExtractor;
import org.retold.facts.FactKind;
import org.retold.facts.QuoteValue;
import org.retold.facts.SourceValue;
import org.retold.report.Report;
import org.retold.report.Span;
import org.retold.text.TextAnalyzer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Direct quotes in PolNeAR: those whose content stands wholly between quotation marks. All pieces
 * that one speaker says by one verb are one quote ("…," she said. "…").
 *
 * <p>Content is right if both hold the very same words, marks apart; it overlaps if nine tenths of
 * the words of both are shared. The speaker is right if the two phrases overlap and the head of
 * each lies in the other. The cue is right if its verb lies in the labelled cue. A quote is looked
 * up by the words it shares with the labelled one most.
 */
@Command(name = "quotes", description = "who says what by which word: direct quotes in polnear")
final class QuotesBench extends Measure {

  @Option(
      names = "--part",
      description = "train or dev (default: ${DEFAULT-VALUE})",
      defaultValue = "dev")
  private String part = "dev";

  private int quotes;
  private int content;
  private int nearly;
  private int speaker;
  private int cue;
  private int all;

  /** A quote as Retold finds it. */
  private record Found(List<Span> content, @Nullable SourceValue source) {}

  @Override
  void run() throws IOException {
    List<PolnearQuotes> articles =
        PolnearQuotes.read(data("polnear").resolve("data").resolve(part));
    for (PolnearQuotes article : articles) {
      List<Found> found = find(article.text());
      for (Gold gold : article.quotes()) {
        count(article, gold, found);
      }
    }
    String data = "polnear " + part;
    figure("content right", share(content), data, quotes, ".93", ".97");
    figure("  nine tenths of it", share(nearly), data, quotes, "-", "-");
    figure("speaker right", share(speaker), data, quotes, ".84", ".90");
    figure("cue right", share(cue), data, quotes, "-", "-");
    figure("content, speaker and cue right", share(all), data, quotes, ".80", ".89");
  }

  private double share(int part) {
    return part / (double) Math.max(1, quotes);
  }

  private static List<Found> find(String text) {
    Report report = Report.builder("a", text).build();
    Map<Object, Found> turns = new LinkedHashMap<>();
    for (Fact fact : new FactExtractor().extract(new TextAnalyzer().analyze(report))) {
      if (fact.kind() == FactKind.QUOTE) {
        Fact source = ((QuoteValue) fact.value()).source();
        Object key = source == null ? fact.span() : source.span();
        turns
            .computeIfAbsent(
                key,
                k ->
                    new Found(
                        new ArrayList<>(), source == null ? null : (SourceValue) source.value()))
            .content()
            .add(fact.span());
      }
    }
    return List.copyOf(turns.values());
  }

  private void count(PolnearQuotes article, Gold gold, List<Found> found) {
    String text = article.text();
    Set<Integer> wanted = words(gold.content(), text);
    Found best = null;
    double score = 0;
    for (Found candidate : found) {
      double alike = jaccard(wanted, words(candidate.content(), text));
      if (alike > score) {
        best = candidate;
        score = alike;
      }
    }
    SourceValue source = best == null ? null : best.source;
    boolean said = source != null && sameSpeaker(gold.source(), source.phraseSpan(), text);
    boolean cued =
        source != null && gold.cue().stream().anyMatch(c -> c.overlaps(source.cueSpan()));
    quotes++;
    content += score == 1 ? 1 : 0;
    nearly += score >= 0.9 ? 1 : 0;
    speaker += said ? 1 : 0;
    cue += cued ? 1 : 0;
    all += score == 1 && said && cued ? 1 : 0;
    if (verbose() && !(score == 1 && said && cued)) {
      tell(article, gold, best, score, said, cued);
    }
  }

  private static void tell(
      PolnearQuotes article,
      Gold gold,
      @Nullable Found best,
      double score,
      boolean said,
      boolean cued) {
    System.out.printf(
        Locale.ROOT,
        "%s  content %.2f%s%s%n    gold  %s | %s | %s%n    found %s | %s%n",
        article.name(),
        score,
        said ? "" : ", speaker",
        cued ? "" : ", cue",
        in(gold.content(), article.text()),
        in(gold.source(), article.text()),
        in(gold.cue(), article.text()),
        best == null ? "-" : in(best.content, article.text()),
        best == null || best.source == null
            ? "-"
            : best.source.phrase() + " | " + best.source.cue());
  }

  private static List<String> in(List<Span> spans, String text) {
    return spans.stream().map(span -> span.in(text).replace('\n', '/')).toList();
  }

  /** The places where the words of the spans start. */
  private static Set<Integer> words(List<Span> spans, String text) {
    Set<Integer> words = new TreeSet<>();
    for (Span span : spans) {
      for (int i = span.start(); i < span.end(); i++) {
        boolean letter = Character.isLetterOrDigit(text.charAt(i));
        if (letter && (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)))) {
          words.add(i);
        }
      }
    }
    return words;
  }

  private static double jaccard(Set<Integer> one, Set<Integer> two) {
    long shared = one.stream().filter(two::contains).count();
    return shared / (double) Math.max(1, one.size() + two.size() - shared);
  }

  private static boolean sameSpeaker(List<Span> gold, Span found, String text) {
    if (gold.isEmpty()) {
      return false;
    }
    int wanted = head(gold.get(0), text);
    int mine = head(found, text);
    return gold.stream().anyMatch(span -> holds(span, mine)) && holds(found, wanted);
  }

  private static boolean holds(Span span, int at) {
    return span.start() <= at && at < span.end();
  }

  /** The place of the head: the last word before a comma, a bracket or a preposition. */
  private static int head(Span span, String text) {
    String phrase = span.in(text);
    String core =
        phrase.split("[,;:(]| (?:of|at|in|for|from|with|who|which|on|to|by|whose)\\b", 2)[0]
            .stripTrailing();
    int last =
        Math.max(
            core.lastIndexOf(' '), Math.max(core.lastIndexOf('\n'), core.lastIndexOf('\u00a0')));
    return span.start() + Math.max(0, last + 1);
  }
}
