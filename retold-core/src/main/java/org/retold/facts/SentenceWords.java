package org.retold.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.retold.report.Moment;
import org.retold.report.Span;

/**
 * A sentence as extractors see it.
 *
 * @param text the report's whole text, which spans count in
 * @param index number of the sentence among the report's own
 * @param words its words
 * @param casing how the report writes words elsewhere
 * @param reference the day that relative times count from, or null
 */
record SentenceWords(
    String text, int index, List<Word> words, Casing casing, @Nullable Moment reference) {

  /** A fact over the words {@code from} to {@code to}, the last left out. */
  Fact fact(FactKind kind, int from, int to, FactValue value) {
    Span span = new Span(words.get(from).span().start(), words.get(to - 1).span().end());
    return new Fact(kind, words.get(from).sentence(), span, span.in(text), value);
  }

  int size() {
    return words.size();
  }

  /** The word at a place in lower case, "" past either end. */
  String lower(int at) {
    return at < 0 || at >= words.size() ? "" : words.get(at).lower();
  }

  /** The stem of the word at a place, "" past either end. */
  String stem(int at) {
    return at < 0 || at >= words.size() ? "" : words.get(at).stem();
  }

  /** Whether nothing stands between the word at a place and the one before it. */
  boolean glued(int at) {
    return at > 0
        && at < words.size()
        && words.get(at).span().start() == words.get(at - 1).span().end();
  }
}
