package org.retold.comparison;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.retold.facts.FactValue;
import org.retold.facts.NameValue;
import org.retold.facts.Quantity;
import org.retold.facts.QuoteValue;
import org.retold.facts.Stems;
import org.retold.facts.Word;
import org.retold.report.Span;
import org.retold.text.ReportText;

/** The words of a claim as a reader wants them: "46 homes" rather than "46". */
final class ClaimWords {
  /** How far behind a figure what it counts may stand: "46 empty summer homes". */
  private static final int REACH = 4;

  private final ReportText report;
  private final List<Word> sentence;

  /**
   * @param sentence the words of the sentence that makes the claim
   */
  ClaimWords(ReportText report, List<Word> sentence) {
    this.report = report;
    this.sentence = sentence;
  }

  String of(Difference.Side place, @Nullable FactValue value) {
    if (value instanceof Quantity figure && figure.unit().isEmpty()) {
      return Findings.said(withCounted(place.span(), figure));
    }
    String words = Findings.said(place.text());
    if (value instanceof QuoteValue) {
      return words.replaceAll("[.,]$", "");
    }
    return value instanceof NameValue ? words.replaceAll("['’]s$", "") : words;
  }

  private String withCounted(Span figure, Quantity value) {
    int at = 0;
    while (at < sentence.size() && sentence.get(at).span().start() < figure.end()) {
      at++;
    }
    int end = figure.end();
    int last = Math.min(sentence.size(), at + REACH);
    for (int i = at; i < last && sentence.get(i).isContent(); i++) {
      if (value.counted().contains(sentence.get(i).stem())) {
        end = sentence.get(i).span().end();
        if (Stems.isPlural(sentence.get(i).lower())) {
          break;
        }
      }
    }
    return report.report().text().substring(figure.start(), end);
  }
}
