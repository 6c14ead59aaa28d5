package org.retold.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.retold.report.Moment;
import org.retold.text.ReportText;

/**
 * Finds the facts that a report states. Each kind has an extractor of its own in the registry; a
 * new kind is added there. Times and quotes are read over the whole report.
 */
public final class FactExtractor {
  private final List<Extractor> extractors =
      List.of(
          new FigureExtractor(), new NameExtractor(), new SourceExtractor(), new ScaleExtractor());

  /** Gives the report's facts in order of place. */
  public List<Fact> extract(ReportText report) {
    List<List<Word>> words = Words.of(report);
    return extract(report, words, words);
  }

  /**
   * Gives the report's facts in order of place.
   *
   * @param words the report's words by sentence
   * @param known sentences that show how words are written: the report's own and any of the reports
   *     it is compared with
   */
  public List<Fact> extract(ReportText report, List<List<Word>> words, List<List<Word>> known) {
    List<Fact> facts = new ArrayList<>();
    Casing casing = Casing.of(known);
    Moment reference = report.report().clocks().reference();
    String text = report.report().text();
    List<SentenceWords> sentences = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      SentenceWords sentence = new SentenceWords(text, i, words.get(i), casing, reference);
      sentences.add(sentence);
      for (Extractor extractor : extractors) {
        extractor.extract(sentence, facts);
      }
    }
    List<Fact> times = TimeExtractor.of(sentences, reference);
    TimeExtractor.claim(times, facts);
    facts.addAll(times);
    facts.addAll(QuoteAttribution.quotes(report, words, casing));
    return PronounSpeakers.resolve(sentences, facts).stream()
        .sorted(Comparator.comparing(Fact::span).thenComparing(Fact::kind))
        .toList();
  }
}
