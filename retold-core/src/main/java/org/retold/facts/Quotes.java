package org.retold.facts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.retold.report.Span;

/** Finds the quotes of a report, each with its words: every run of words between marks. */
final class Quotes {
  private static final int LONGEST_INSERTION = 20;

  private Quotes() {}

  /** The quotes in order of place, their sources not yet known. */
  static List<Fact> of(String text, List<List<Word>> sentences) {
    List<Fact> facts = new ArrayList<>();
    List<Word> run = new ArrayList<>();
    for (List<Word> sentence : sentences) {
      for (Word word : sentence) {
        if (word.quoted()) {
          run.add(word);
        } else {
          close(text, run, facts);
        }
      }
    }
    close(text, run, facts);
    return facts;
  }

  private static void close(String text, List<Word> run, List<Fact> out) {
    if (run.isEmpty()) {
      return;
    }
    QuoteValue value = value(run);
    if (!value.words().isEmpty()) {
      Span span = new Span(run.get(0).span().start(), run.get(run.size() - 1).span().end());
      out.add(new Fact(FactKind.QUOTE, run.get(0).sentence(), span, span.in(text), value));
    }
    run.clear();
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
    return new QuoteValue(words, cuts, null);
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
