package org.retold.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.retold.comparison.WordAlignment.Range;
import org.retold.facts.Fact;
import org.retold.facts.FactKind;
import org.retold.facts.FactValue;
import org.retold.facts.Word;
import org.retold.report.Span;

/**
 * One report's sentences of an aligned passage.
 *
 * @param told the whole report
 * @param sentences numbers of the passage's sentences
 * @param words of the passage and of what is read with it
 * @param facts of the passage and of what is read with it
 */
record Side(Told told, List<Integer> sentences, List<Word> words, List<Fact> facts) {

  /** Words read of a passage: a "sentence" of a hundred thousand must not cost their square. */
  private static final int LONGEST = 400;

  /**
   * @param sentences those of the passage
   * @param free those that no passage holds: the ones beside the passage are read with it, since an
   *     aligner's commonest slip is to leave one out
   */
  static Side of(Told told, List<Integer> sentences, List<Integer> free) {
    List<Word> words = new ArrayList<>();
    List<Fact> facts = new ArrayList<>();
    for (int sentence : withNeighbours(sentences, free)) {
      List<Word> more = told.words().get(sentence);
      int room = LONGEST - words.size();
      if (room > 0) {
        words.addAll(more.subList(0, Math.min(room, more.size())));
        facts.addAll(told.facts().get(sentence));
      }
    }
    int end = words.isEmpty() ? 0 : words.get(words.size() - 1).span().end();
    facts.removeIf(fact -> fact.span().start() >= end);
    return new Side(told, sentences, words, facts);
  }

  private static Set<Integer> withNeighbours(List<Integer> sentences, List<Integer> free) {
    Set<Integer> all = new TreeSet<>(sentences);
    for (int sentence : free) {
      if (sentences.contains(sentence - 1) || sentences.contains(sentence + 1)) {
        all.add(sentence);
      }
    }
    return all;
  }

  /** Whether the fact stands in a sentence of the passage itself. */
  boolean owns(Fact fact) {
    return sentences.contains(fact.sentence());
  }

  /** The passage's facts whose value is of one type. */
  List<Fact> facts(Class<? extends FactValue> type) {
    return facts.stream().filter(fact -> type.isInstance(fact.value())).toList();
  }

  /** The passage's facts of one kind. */
  List<Fact> facts(FactKind kind) {
    return facts.stream().filter(fact -> fact.kind() == kind).toList();
  }

  /** The places of the fact's words in the passage. */
  Range range(Fact fact) {
    int from = 0;
    int last = words.size() - 1;
    while (from < last) {
      int middle = (from + last) / 2;
      if (words.get(middle).span().end() <= fact.span().start()) {
        from = middle + 1;
      } else {
        last = middle;
      }
    }
    int end = from + 1;
    while (end < words.size() && words.get(end).span().start() < fact.span().end()) {
      end++;
    }
    return new Range(from, end);
  }

  /** The office or rank that stands with a name. */
  Role role(Fact name) {
    return Role.of(words, range(name));
  }

  /** The places from the first word of either fact to the last. */
  Range cover(Fact one, Fact two) {
    Range left = range(one);
    Range right = range(two);
    return new Range(Math.min(left.from(), right.from()), Math.max(left.end(), right.end()));
  }

  /** Whether the fact stands inside a quote. */
  boolean isQuoted(Fact fact) {
    return words.get(range(fact).from()).quoted();
  }

  /** The difference's side that covers a stretch of words. */
  Difference.Side cite(Range range) {
    Word first = words.get(range.from());
    Span span = new Span(first.span().start(), words.get(range.end() - 1).span().end());
    return cite(first.sentence(), span);
  }

  /** The difference's side that covers a fact. */
  Difference.Side cite(Fact fact) {
    return cite(fact.sentence(), fact.span());
  }

  private Difference.Side cite(int sentence, Span span) {
    return new Difference.Side(sentence, span, span.in(told.report().report().text()));
  }
}
