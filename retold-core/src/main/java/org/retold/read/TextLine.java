package org.retold.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.retold.report.Span;

/**
 * A paragraph, a headline, a caption: what one line of a text holds, or several lines where the
 * text is wrapped at a fixed width. Every rule asks for its words, so they are counted once.
 */
final class TextLine {
  private static final String MARKS_BEHIND_AN_END = "\"'”’»)]*";
  private static final Pattern WORDS = Pattern.compile("[\\s\\p{Z}]+");
  private static final int NARROWEST = 50;
  private static final int WIDEST = 100;
  private static final double MOST_BREAKS = 0.75;

  private final Span span;
  private final String text;
  private final boolean gapAfter;
  private final int wordCount;
  private final String flat;
  private final boolean ended;
  private final boolean digit;
  private @Nullable String folded;
  private @Nullable String lower;

  /**
   * @param span where it stands, without the white space around it
   * @param text its characters, the line ends of a wrapped paragraph included
   * @param gapAfter whether a blank line or the end of the text follows
   */
  TextLine(Span span, String text, boolean gapAfter) {
    this.span = span;
    this.text = text;
    this.gapAfter = gapAfter;
    this.flat = flat(text);
    this.wordCount = countWords(flat);
    this.ended = isEnded(text);
    this.digit = hasDigit(text);
  }

  /** The text with one plain space wherever white space of any kind stands. */
  static String flat(String text) {
    return isFlat(text) ? text : WORDS.matcher(text).replaceAll(" ");
  }

  private static boolean isFlat(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean twice = c == ' ' && i > 0 && text.charAt(i - 1) == ' ';
      if (twice || c != ' ' && isWhite(c)) {
        return false;
      }
    }
    return true;
  }

  /** White space of the expression for what parts words, and nothing else. */
  private static boolean isWhite(char c) {
    return c == ' ' || c >= '\t' && c <= '\r' || c > '\u007f' && Character.isSpaceChar(c);
  }

  private static int countWords(String flat) {
    int count = 1;
    for (int i = 1; i < flat.length(); i++) {
      count += flat.charAt(i) == ' ' ? 1 : 0;
    }
    return count;
  }

  /** Whether a digit of any script stands in the text. */
  static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9' || c > '\u007f' && Character.isDigit(c)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isEnded(String text) {
    int last = text.length() - 1;
    while (last >= 0
        && (MARKS_BEHIND_AN_END.indexOf(text.charAt(last)) >= 0
            || isAsciiWhite(text.charAt(last)))) {
      last--;
    }
    return last >= 0 && ".!?…".indexOf(text.charAt(last)) >= 0;
  }

  private static boolean isAsciiWhite(char c) {
    return c == ' ' || c >= '\t' && c <= '\r';
  }

  /** Where it stands, without the white space around it. */
  Span span() {
    return span;
  }

  /** Its characters, the line ends of a wrapped paragraph included. */
  String text() {
    return text;
  }

  /** Whether a blank line or the end of the text follows. */
  boolean gapAfter() {
    return gapAfter;
  }

  /** The lines of the text that are not blank, wrapped ones joined. */
  static List<TextLine> of(String text) {
    List<TextLine> lines = raw(text);
    int width = lines.stream().mapToInt(line -> line.text.length()).max().orElse(0);
    return isWrapped(lines, width) ? joined(text, lines, width) : lines;
  }

  private static List<TextLine> raw(String text) {
    List<TextLine> lines = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      Span span = trim(text, start, end);
      if (span.length() > 0) {
        lines.add(new TextLine(span, span.in(text), isGap(text, end)));
      }
      start = end + 1;
    }
    return lines;
  }

  private static Span trim(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  private static boolean isSpace(char c) {
    if (c > ' ' && c <= '\u007f') {
      return false;
    }
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
  }

  private static boolean isGap(String text, int end) {
    int next = text.indexOf('\n', end + 1);
    return end >= text.length() || trim(text, end, next < 0 ? text.length() : next).length() == 0;
  }

  /** In a wrapped text the next line's first word hardly ever fits on the line before. */
  private static boolean isWrapped(List<TextLine> lines, int width) {
    int breaks = 0;
    int forced = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (!lines.get(i).gapAfter) {
        breaks++;
        forced += isForced(lines.get(i), lines.get(i + 1), width) ? 1 : 0;
      }
    }
    return width >= NARROWEST && width <= WIDEST && breaks > 1 && forced >= breaks * MOST_BREAKS;
  }

  private static boolean isForced(TextLine line, TextLine next, int width) {
    int slack = 4;
    return line.text.length() + 1 + WORDS.split(next.text, 2)[0].length() > width - slack;
  }

  private static List<TextLine> joined(String text, List<TextLine> lines, int width) {
    List<TextLine> joined = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < lines.size(); i++) {
      TextLine line = lines.get(i);
      if (line.gapAfter || i + 1 == lines.size() || !isForced(line, lines.get(i + 1), width)) {
        Span span = new Span(lines.get(start).span.start(), line.span.end());
        joined.add(new TextLine(span, span.in(text), line.gapAfter));
        start = i + 1;
      }
    }
    return joined;
  }

  /** Its characters with one plain space wherever white space of any kind stands. */
  String flat() {
    return flat;
  }

  /** Its words as {@link HeadlineFinder#folded} gives them, worked out when first asked for. */
  String folded() {
    if (folded == null) {
      folded = HeadlineFinder.folded(text);
    }
    return folded;
  }

  /** Its flat characters in lower case, worked out when first asked for. */
  String lower() {
    if (lower == null) {
      lower = flat.toLowerCase(Locale.ROOT);
    }
    return lower;
  }

  /** Whether a digit of any script stands in it. */
  boolean hasDigit() {
    return digit;
  }

  /** Its words, parted by white space. */
  String[] words() {
    return WORDS.split(text);
  }

  int wordCount() {
    return wordCount;
  }

  /** Whether it ends as a sentence does. */
  boolean isEnded() {
    return ended;
  }

  /** Whether it reads like a paragraph of a report: some length, and an end. */
  boolean isProse() {
    return wordCount >= 8 && ended || wordCount >= 30;
  }
}
