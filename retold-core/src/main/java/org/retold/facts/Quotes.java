package org.retold.facts;

import java.util.ArrayList;
import java.util.List;
import org.retold.report.Span;
import org.retold.text.ReportText;

/** Finds the quotes of a report, each with its words. */
final class Quotes {

  private Quotes() {}

  static List<Fact> of(ReportText report, List<List<Word>> sentences) {
    List<Fact> facts = new ArrayList<>();
    for (Span quote : QuoteSpans.of(report)) {
      List<Word> words = within(quote, sentences);
      if (!words.isEmpty()) {
        int sentence = words.get(0).sentence();
        String text = quote.in(report.report().text());
        facts.add(new Fact(FactKind.QUOTE, sentence, quote, text, new QuoteValue(words)));
      }
    }
    return facts;
  }

  private static List<Word> within(Span quote, List<List<Word>> sentences) {
    List<Word> words = new ArrayList<>();
    for (List<Word> sentence : sentences) {
      if (sentence.isEmpty() || sentence.get(sentence.size() - 1).span().end() <= quote.start()) {
        continue;
      }
      if (sentence.get(0).span().start() >= quote.end()) {
        break;
      }
      sentence.stream().filter(w -> quote.contains(w.span()) && !w.isMark()).forEach(words::add);
    }
    return words;
  }
}
