package org.retold.bench;

import java.util.ArrayList;
import java.util.List;
import org.retold.report.Span;
import org.retold.text.ReportText;
import org.retold.text.Sentence;

/**
 * Carries sentence numbers of a data set over to Retold's own, by place in the text, so that a
 * different split costs only what it must.
 */
final class SentenceMap {
  private final List<List<Integer>> goldOf = new ArrayList<>();

  SentenceMap(ReportText text, List<String> goldSentences) {
    List<Span> spans = locate(text.report().text(), goldSentences);
    for (Sentence sentence : text.sentences()) {
      List<Integer> gold = new ArrayList<>();
      for (int i = 0; i < spans.size(); i++) {
        if (overlap(sentence.span(), spans.get(i)) * 2
            > Math.min(sentence.span().length(), spans.get(i).length())) {
          gold.add(i);
        }
      }
      goldOf.add(gold);
    }
  }

  /** The data set's sentences that lie mostly in this sentence, or that it lies mostly in. */
  List<Integer> gold(int sentence) {
    return goldOf.get(sentence);
  }

  private static int overlap(Span one, Span other) {
    return Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
  }

  static List<Span> locate(String text, List<String> sentences) {
    List<Span> spans = new ArrayList<>();
    int from = 0;
    for (String sentence : sentences) {
      Span span = find(text, sentence, from);
      spans.add(span);
      from = span.end();
    }
    return spans;
  }

  private static Span find(String text, String sentence, int from) {
    int at = text.indexOf(sentence, from);
    if (at < 0) {
      at = text.indexOf(sentence);
    }
    return at < 0 ? new Span(from, from) : new Span(at, at + sentence.length());
  }
}
