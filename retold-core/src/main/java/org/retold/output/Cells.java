package org.retold.output;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Text measured and broken by the cells of a terminal: East Asian characters and emoji take two,
 * combining marks none. Where text comes from a report, it is {@linkplain #clean cleaned} first.
 */
final class Cells {

  private Cells() {}

  /**
   * One line of a broken text.
   *
   * @param text what to show
   * @param origins for each char of it, its place in the text that was broken
   */
  record Line(String text, int[] origins) {}

  /**
   * The text with whatever could steer the terminal (control characters, changes of direction) or
   * cannot be encoded (lone surrogates) replaced, char for char, so that places stay the same.
   */
  static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      int length = Character.charCount(codePoint);
      if (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)) {
        clean.append(" ".repeat(length));
      } else if (isHarmful(codePoint)) {
        clean.append("\uFFFD".repeat(length));
      } else {
        clean.appendCodePoint(codePoint);
      }
      i += length;
    }
    return clean.toString();
  }

  private static boolean isHarmful(int codePoint) {
    return Character.isISOControl(codePoint)
        || (codePoint >= 0x202A && codePoint <= 0x202E)
        || (codePoint >= 0x2066 && codePoint <= 0x2069)
        || (codePoint >= 0xD800 && codePoint <= 0xDFFF);
  }

  /** How many cells the text takes. */
  static int width(String text) {
    return text.codePoints().map(Cells::width).sum();
  }

  private static int width(int codePoint) {
    int type = Character.getType(codePoint);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || (type == Character.FORMAT && codePoint != 0xAD)) {
      return 0;
    }
    return isWide(codePoint) ? 2 : 1;
  }

  /** The blocks that Unicode's East Asian Width calls wide, in a few ranges. */
  private static boolean isWide(int codePoint) {
    return (codePoint >= 0x1100 && codePoint <= 0x115F)
        || (codePoint >= 0x2E80 && codePoint <= 0xA4CF && codePoint != 0x303F)
        || (codePoint >= 0xAC00 && codePoint <= 0xD7A3)
        || (codePoint >= 0xF900 && codePoint <= 0xFAFF)
        || (codePoint >= 0xFE30 && codePoint <= 0xFE6F)
        || (codePoint >= 0xFF00 && codePoint <= 0xFF60)
        || (codePoint >= 0xFFE0 && codePoint <= 0xFFE6)
        || (codePoint >= 0x1F300 && codePoint <= 0x1F64F)
        || (codePoint >= 0x1F900 && codePoint <= 0x1F9FF)
        || (codePoint >= 0x20000 && codePoint <= 0x3FFFD);
  }

  /** The figures or letters at the end of so many cells. */
  static String padStart(String text, int width) {
    return " ".repeat(Math.max(0, width - text.length())) + text;
  }

  /** The text filled up with spaces to the width; a longer one is left as it is. */
  static String pad(String text, int width) {
    return text + " ".repeat(Math.max(0, width - width(text)));
  }

  /** The text cut to the width, with three dots in the middle where something is gone. */
  static String shorten(String text, int width) {
    if (width(text) <= width) {
      return text;
    }
    int keep = Math.max(0, width - 3);
    String head = prefix(text, (keep + 1) / 2);
    String reversed = new StringBuilder(text).reverse().toString();
    String tail = new StringBuilder(prefix(reversed, keep / 2)).reverse().toString();
    return head + "..." + tail;
  }

  private static String prefix(String text, int width) {
    int end = 0;
    int used = 0;
    while (end < text.length()) {
      int codePoint = text.codePointAt(end);
      used += width(codePoint);
      if (used > width) {
        break;
      }
      end += Character.charCount(codePoint);
    }
    return text.substring(0, end);
  }

  /**
   * Breaks cleaned text at its spaces into lines of at most the width; longer words are cut, and a
   * percent sign stays with its number.
   */
  static List<Line> wrap(String text, int width) {
    List<Line> lines = new ArrayList<>();
    Filler filler = new Filler(lines, Math.max(2, width));
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf(' ', start);
      end = end < 0 ? text.length() : end;
      while (text.startsWith(" %", end)) {
        int next = text.indexOf(' ', end + 1);
        end = next < 0 ? text.length() : next;
      }
      if (end > start) {
        filler.word(text, start, end);
      }
      start = end + 1;
    }
    filler.endLine();
    return lines;
  }

  /** Fills line after line with words. */
  private static final class Filler {
    private final List<Line> lines;
    private final int width;
    private final StringBuilder line = new StringBuilder();
    private int[] origins = new int[64];
    private int used;

    Filler(List<Line> lines, int width) {
      this.lines = lines;
      this.width = width;
    }

    void word(String text, int start, int end) {
      int wordWidth = Cells.width(text.substring(start, end));
      if (used > 0 && used + 1 + wordWidth > width) {
        endLine();
      }
      if (used > 0) {
        append(" ", start - 1);
      }
      for (int i = start; i < end; ) {
        int codePoint = text.codePointAt(i);
        if (used > 0 && used + Cells.width(codePoint) > width) {
          endLine();
        }
        append(Character.toString(codePoint), i);
        i += Character.charCount(codePoint);
      }
    }

    private void append(String piece, int origin) {
      for (int i = 0; i < piece.length(); i++) {
        if (line.length() == origins.length) {
          origins = Arrays.copyOf(origins, 2 * origins.length);
        }
        origins[line.length()] = origin + i;
        line.append(piece.charAt(i));
      }
      used += Cells.width(piece);
    }

    void endLine() {
      if (line.length() > 0) {
        lines.add(new Line(line.toString(), Arrays.copyOf(origins, line.length())));
      }
      line.setLength(0);
      used = 0;
    }
  }
}
