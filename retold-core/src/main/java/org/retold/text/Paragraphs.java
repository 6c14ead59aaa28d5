package org.retold.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.retold.report.Span;

/**
 * Cuts a text into paragraphs.
 *
 * <p>A blank line always parts two paragraphs. A single line break is ambiguous: in text out of
 * JSON and pages each line is a paragraph, in hard-wrapped text a line goes on in the next. Text
 * counts as wrapped when many lines go on with a small letter, or when most lines broke where the
 * next word would not have fitted any more. In wrapped text a line that ends well before the margin
 * though the next word would have fitted (a heading, a paragraph's last line), an indented line and
 * a list item still part paragraphs.
 */
final class Paragraphs {
  private static final int WIDEST_WRAP = 160;

  private final String text;
  private final List<Span> lines = new ArrayList<>();

  private Paragraphs(String text) {
    this.text = text;
    findLines();
  }

  /** The paragraphs in order; white space around them belongs to none. */
  static List<Span> of(String text) {
    return new Paragraphs(text).join();
  }

  private void findLines() {
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\f' || c == '\u0085') {
        lines.add(new Span(start, i));
        if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
          i++;
        }
        if (c == '\u2029' || c == '\f') {
          lines.add(new Span(i, i));
        }
        start = i + 1;
      }
    }
    lines.add(new Span(start, text.length()));
  }

  private List<Span> join() {
    int width = wrapWidth();
    List<Span> paragraphs = new ArrayList<>();
    int start = -1;
    int end = 0;
    int previous = -1;
    for (int i = 0; i < lines.size(); i++) {
      boolean blank = isBlank(i);
      if (start >= 0 && (blank || parts(previous, i, width))) {
        paragraphs.add(new Span(start, end));
        start = -1;
      }
      if (!blank) {
        start = start < 0 ? firstWord(i) : start;
        end = Characters.trimEnd(text, lines.get(i).start(), lines.get(i).end());
        previous = i;
      }
    }
    if (start >= 0) {
      paragraphs.add(new Span(start, end));
    }
    return paragraphs;
  }

  private boolean parts(int line, int next, int width) {
    if (isListItem(next)) {
      return true;
    }
    if (opensSmall(next) && !endsSentence(line)) {
      return false;
    }
    return width == 0 || indent(next) >= indent(line) + 2 || needed(line, next) <= 0.75 * width;
  }

  /** The margin that the text was wrapped at, or 0 if it was not wrapped. */
  private int wrapWidth() {
    int pairs = 0;
    int small = 0;
    int longest = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (isPair(i)) {
        pairs++;
        small += opensSmall(i + 1) ? 1 : 0;
        longest = Math.max(longest, lines.get(i).length());
      }
    }
    if (pairs > 0 && small >= 0.2 * pairs) {
      return usualLength();
    }
    return longest <= WIDEST_WRAP && pairs >= 3 && full(longest) >= 0.6 * pairs ? longest : 0;
  }

  private int full(int width) {
    int full = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      full += isPair(i) && needed(i, i + 1) > 0.9 * width ? 1 : 0;
    }
    return full;
  }

  /** Nine tenths of the lines that go on with a small letter are no longer than this. */
  private int usualLength() {
    int[] lengths = new int[lines.size()];
    int count = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (isPair(i) && opensSmall(i + 1)) {
        lengths[count++] = lines.get(i).length();
      }
    }
    int[] sorted = Arrays.copyOf(lengths, count);
    Arrays.sort(sorted);
    return sorted[(int) (0.9 * (count - 1))];
  }

  private boolean isPair(int line) {
    return !isBlank(line) && !isBlank(line + 1);
  }

  /** How long the line would have been with the next line's first word. */
  private int needed(int line, int next) {
    int start = firstWord(next);
    int end = start;
    while (end < lines.get(next).end() && !Characters.isSpace(text.charAt(end))) {
      end++;
    }
    return lines.get(line).length() + 1 + end - start;
  }

  private boolean isBlank(int line) {
    return firstWord(line) == lines.get(line).end();
  }

  private int firstWord(int line) {
    return Characters.skipSpace(text, lines.get(line).start(), lines.get(line).end());
  }

  private int indent(int line) {
    return firstWord(line) - lines.get(line).start();
  }

  private boolean opensSmall(int line) {
    return firstWord(line) < lines.get(line).end()
        && Character.isLowerCase(text.codePointAt(firstWord(line)));
  }

  private boolean endsSentence(int line) {
    Span span = lines.get(line);
    int end = Characters.trimEnd(text, span.start(), span.end());
    while (end > span.start()
        && (Characters.isCloser(text.charAt(end - 1)) || text.charAt(end - 1) == '"')) {
      end--;
    }
    return end > span.start() && Characters.isTerminator(text.charAt(end - 1));
  }

  private boolean isListItem(int line) {
    int start = firstWord(line);
    int end = lines.get(line).end();
    return ListMarker.end(text, start, end) > start;
  }
}
