package org.retold.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.retold.report.Moment;
import org.retold.text.ReportText;

/**
 * Finds the facts that a report states. Each kind has an extractor of its own in the registry; a
 * new kind is added there.
 */
public final class FactExtractor {
  private final List<Extractor> extractors =
      List.of(
          new FigureExtractor(),
          new TimeExtractor(),
          new NameExtractor(),
          new SourceExtractor(),
          new ScaleExtractor());

  /** Gives the report's facts in order of place. */
  public List<Fact> extract(ReportText report) {
    return extract(report, Words.of(report));
  }

  /** Gives the report's facts in order of place, its words being cut already. */
  public List<Fact> extract(ReportText report, List<List<Word>> words) {
    List<Fact> facts = new ArrayList<>();
    Casing casing = Casing.of(words);
    Moment reference = report.report().clocks().reference();
    String text = report.report().text();
    for (int i = 0; i < words.size(); i++) {
      SentenceWords sentence = new SentenceWords(text, i, words.get(i), casing, reference);
      for (Extractor extractor : extractors) {
        extractor.extract(sentence, facts);
      }
    }
    facts.addAll(Quotes.of(report, words));
    facts.sort(Comparator.comparing(Fact::span).thenComparing(Fact::kind));
    return List.copyOf(facts);
  }
}
