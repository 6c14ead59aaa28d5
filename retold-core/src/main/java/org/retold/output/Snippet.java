package org.retold.output;

import org.retold.comparison.Difference;
import org.retold.report.Span;
import org.retold.text.ReportText;

/** The sentence round a fact, cut at words to a length. */
final class Snippet {
  private static final String CUT = "...";

  private final ReportText report;
  private final int length;

  /**
   * @param length most characters of a snippet, the dots where it is cut left out
   */
  Snippet(ReportText report, int length) {
    this.report = report;
    this.length = length;
  }

  String around(Difference.Side place) {
    Span sentence = report.sentences().get(place.sentence()).span();
    if (sentence.length() <= length) {
      return sentence.in(report.report().text());
    }
    int middle = (place.span().start() + place.span().end()) / 2;
    int start = Math.max(sentence.start(), Math.min(middle - length / 2, sentence.end() - length));
    int end = Math.min(sentence.end(), start + length);
    return cut(sentence, new Span(start, end));
  }

  private String cut(Span sentence, Span part) {
    String text = report.report().text();
    int start = part.start();
    int end = part.end();
    if (start > sentence.start()) {
      start = Math.min(end, 1 + Math.max(start, text.indexOf(' ', start)));
    }
    if (end < sentence.end()) {
      end = Math.max(start, text.lastIndexOf(' ', end));
    }
    return (start > sentence.start() ? CUT + " " : "")
        + text.substring(start, end)
        + (end < sentence.end() ? " " + CUT : "");
  }
}
