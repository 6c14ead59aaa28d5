package org.retold.facts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.retold.report.Span;
import org.retold.text.ReportText;

/** Finds the quotes of a report, each with its words. */
final class Quotes {
  private static final int LONGEST_INSERTION = 20;

  private Quotes() {}

  static List<Fact> of(ReportText report, List<List<Word>> sentences) {
    List<Fact> facts = new ArrayList<>();
    for (Span quote : QuoteSpans.of(report)) {
      QuoteValue value = value(within(quote, sentences));
      if (!value.words().isEmpty()) {
        int sentence = value.words().get(0).sentence();
        String text = quote.in(report.report().text());
        facts.add(new Fact(FactKind.QUOTE, sentence, quote, text, value));
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
      sentence.stream().filter(w -> quote.contains(w.span())).forEach(words::add);
    }
    return words;
  }

  /** The words between the marks; what an editor put in brackets is not the speaker's. */
  private static QuoteValue value(List<Word> inside) {
    List<Word> words = new ArrayList<>();
    Set<Integer> cuts = new HashSet<>();
    int at = 0;
    while (at < inside.size()) {
      int close = inserted(inside, at);
      if (close > 0 || isDots(inside, at)) {
        cuts.add(words.size());
        at = Math.max(at, close) + 1;
        continue;
      }
      if (!inside.get(at).isMark()) {
        words.add(inside.get(at));
      }
      at++;
    }
    return new QuoteValue(words, cuts);
  }

  /**
   * The closing bracket of an insertion that opens here and is no part of a word ("[w]e"); or -1.
   */
  private static int inserted(List<Word> words, int at) {
    if (!words.get(at).text().equals("[") || isPart(words, at - 1, at)) {
      return -1;
    }
    int last = Math.min(words.size(), at + LONGEST_INSERTION);
    for (int i = at + 1; i < last; i++) {
      if (words.get(i).text().equals("]")) {
        return isPart(words, i + 1, i) ? -1 : i;
      }
    }
    return -1;
  }

  /** Whether a word stands at a place that touches the bracket. */
  private static boolean isPart(List<Word> words, int at, int bracket) {
    if (at < 0 || at >= words.size() || words.get(at).isMark()) {
      return false;
    }
    Word first = words.get(Math.min(at, bracket));
    return first.span().end() == words.get(Math.max(at, bracket)).span().start();
  }

  private static boolean isDots(List<Word> words, int at) {
    String text = words.get(at).text();
    return text.equals("…")
        || text.equals(".") && at + 1 < words.size() && words.get(at + 1).text().equals(".");
  }
}
