package org.retold.facts;

import java.util.ArrayList;
import java.util.List;
import org.retold.report.Furniture;
import org.retold.report.Span;
import org.retold.text.ReportText;

/**
 * Finds what stands between quotation marks. A quote that runs into the next paragraph ends with
 * its own paragraph (printers leave its closing mark out and open the next one anew).
 */
final class QuoteSpans {
  private static final int LONGEST = 1500;

  private QuoteSpans() {}

  /** The stretches between marks, the marks left out, in order of place. */
  static List<Span> of(ReportText report) {
    String text = report.report().text();
    List<Span> quotes = new ArrayList<>();
    int at = 0;
    for (Furniture furniture : report.report().furniture()) {
      scan(text, at, Math.max(at, furniture.span().start()), quotes);
      at = furniture.span().end();
    }
    scan(text, at, text.length(), quotes);
    return quotes;
  }

  private static void scan(String text, int from, int to, List<Span> out) {
    int at = from;
    while (at < to) {
      char mark = text.charAt(at);
      int end = opens(text, at, mark) ? closing(text, at, to, mark) : -1;
      if (end > at + 1) {
        out.add(new Span(at + 1, end));
        at = end + 1;
      } else {
        at++;
      }
    }
  }

  private static boolean opens(String text, int at, char mark) {
    if (mark == '"' || mark == '“' || mark == '«') {
      return true;
    }
    boolean afterSpace = at == 0 || Character.isWhitespace(text.charAt(at - 1));
    boolean beforeLetter = at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
    return (mark == '‘' || mark == '\'') && afterSpace && beforeLetter;
  }

  private static int closing(String text, int open, int to, char mark) {
    boolean single = mark == '‘' || mark == '\'';
    int last = Math.min(to, open + LONGEST);
    for (int i = open + 1; i < last; i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        return single ? -1 : i;
      }
      if (single ? closesSingle(text, i, to) : c == '"' || c == '”' || c == '»') {
        return i;
      }
    }
    return -1;
  }

  /** An apostrophe between letters closes nothing, nor does one after a plural's s. */
  private static boolean closesSingle(String text, int at, int to) {
    char c = text.charAt(at);
    if (c != '’' && c != '\'') {
      return false;
    }
    boolean letterNext = at + 1 < to && Character.isLetterOrDigit(text.charAt(at + 1));
    boolean pluralBefore = text.charAt(at - 1) == 's' && at + 1 < to && text.charAt(at + 1) == ' ';
    return !letterNext && !pluralBefore;
  }
}
