package org.retold.text;

import java.util.BitSet;
import java.util.List;
import org.retold.report.Report;
import org.retold.report.Span;

/**
 * Which places of a text stand between quotation marks.
 *
 * <p>Double marks count in pairs: curly ones and guillemets by their shape, straight ones by turns,
 * helped by the white space around them. A quotation that runs over paragraphs opens anew in each
 * and closes in the last only; one that is never closed, and not taken up by the next paragraph,
 * counts as a stray mark. Two single marks on end count as a double one. Single marks count only
 * where they cannot be apostrophes. Each paragraph is read once, so the cost is linear.
 */
public final class Quotations {
  private static final int LONGEST_SINGLE = 1_000;

  private final String text;
  private final BitSet quoted = new BitSet();

  private Quotations(String text) {
    this.text = text;
  }

  /** Reads the quotations of a report. */
  public static Quotations of(Report report) {
    return of(report.text(), Paragraphs.of(report.text()));
  }

  /** Reads the quotations of a text, paragraph by paragraph. */
  static Quotations of(String text, List<Span> paragraphs) {
    Quotations quotations = new Quotations(text);
    for (int i = 0; i < paragraphs.size(); i++) {
      boolean goesOn = i + 1 < paragraphs.size() && quotations.opens(paragraphs.get(i + 1));
      quotations.readDouble(paragraphs.get(i), goesOn);
      quotations.readSingle(paragraphs.get(i));
    }
    return quotations;
  }

  /** Whether the place stands between quotation marks; the marks themselves do not. */
  public boolean contains(int at) {
    return quoted.get(at);
  }

  private boolean opens(Span paragraph) {
    return isDoubleOpener(paragraph.start(), paragraph);
  }

  private void readDouble(Span paragraph, boolean goesOn) {
    int open = -1;
    for (int i = paragraph.start(); i < paragraph.end(); i++) {
      int width = isPair(i, paragraph) ? 2 : 1;
      if (open < 0 && isDoubleOpener(i, paragraph)) {
        open = i + width;
      } else if (open >= 0 && isDoubleCloser(i, open, paragraph)) {
        quoted.set(open, i);
        open = -1;
      } else if (open >= 0 && isReopener(i, paragraph)) {
        open = i + width;
      }
      i += width - 1;
    }
    if (open >= 0 && goesOn) {
      quoted.set(open, paragraph.end());
    }
  }

  /** Two single marks that stand for a double one. */
  private boolean isPair(int at, Span in) {
    char c = text.charAt(at);
    return (c == '\'' || c == '`' || c == '‘' || c == '’')
        && at + 1 < in.end()
        && text.charAt(at + 1) == c;
  }

  private boolean isDoubleOpener(int at, Span in) {
    if (isPair(at, in)) {
      return !spaceAfter(at + 1, in) && (!afterWord(at, in) || afterSoftMark(at));
    }
    return switch (text.charAt(at)) {
      case '“', '„', '«', '「', '『' -> true;
      case '»' -> spaceBefore(at, in) && !spaceAfter(at, in);
      case '"', '”' -> !spaceAfter(at, in) && (!afterWord(at, in) || afterSoftMark(at));
      default -> false;
    };
  }

  private boolean isDoubleCloser(int at, int open, Span in) {
    if (isPair(at, in)) {
      return !spaceBefore(at, in) || spaceAfter(at + 1, in);
    }
    char opener = text.charAt(open - 1);
    return switch (text.charAt(at)) {
      case '”', '」', '』' -> true;
      case '“' -> opener == '„' || !spaceBefore(at, in) && spaceAfter(at, in);
      case '»' -> opener == '«';
      case '«' -> opener == '»';
      case '"' -> !spaceBefore(at, in) || spaceAfter(at, in);
      default -> false;
    };
  }

  /** An opening mark while one is open: the closing mark before it was forgotten. */
  private boolean isReopener(int at, Span in) {
    char c = text.charAt(at);
    boolean straight = c == '"' || isPair(at, in);
    return c == '“'
        || straight && spaceBefore(at, in) && !spaceAfter(isPair(at, in) ? at + 1 : at, in);
  }

  private void readSingle(Span paragraph) {
    for (int i = paragraph.start(); i < paragraph.end(); i++) {
      if (isSingleOpener(i, paragraph)) {
        int close = singleCloser(i + 1, paragraph);
        if (close > 0) {
          quoted.set(i + 1, close);
          i = close;
        }
      }
    }
  }

  private boolean isSingleOpener(int at, Span in) {
    char c = text.charAt(at);
    if ((c != '\'' && c != '‘') || quoted.get(at) || at + 1 >= in.end() || afterMark(at)) {
      return false;
    }
    return !afterWord(at, in) && Character.isLetter(text.codePointAt(at + 1)) && !isElided(at, in);
  }

  /** Whether the mark stands for left-out letters: 'em, 'til, 'twas. */
  private boolean isElided(int at, Span in) {
    int end = at + 1;
    while (end < in.end() && end < at + 6 && Character.isLetter(text.charAt(end))) {
      end++;
    }
    String word = text.substring(at + 1, end);
    return word.equals("em")
        || word.equals("til")
        || word.equals("tis")
        || word.equals("twas")
        || word.equals("cause")
        || word.equals("n");
  }

  private int singleCloser(int from, Span in) {
    int limit = Math.min(in.end(), from + LONGEST_SINGLE);
    int plural = -1;
    for (int i = from; i < limit; i++) {
      char c = text.charAt(i);
      if ((c == '\'' || c == '’') && !wordFollows(i, in) && !spaceBefore(i, in)) {
        if (Character.toLowerCase(text.charAt(i - 1)) != 's' || !spaceAfter(i, in)) {
          return i;
        }
        plural = plural < 0 ? i : plural;
      } else if (isDoubleOpener(i, in) && plural >= 0) {
        return plural;
      }
    }
    return plural;
  }

  private boolean afterWord(int at, Span in) {
    return at > in.start()
        && !Characters.isSpace(text.charAt(at - 1))
        && !Characters.isOpener(text.charAt(at - 1))
        && !Characters.isDash(text.charAt(at - 1))
        && text.charAt(at - 1) != '/';
  }

  /** The second of two single marks opens nothing of its own. */
  private boolean afterMark(int at) {
    return at > 0 && text.charAt(at - 1) == text.charAt(at);
  }

  private boolean afterSoftMark(int at) {
    return ",:;".indexOf(text.charAt(at - 1)) >= 0;
  }

  private boolean wordFollows(int at, Span in) {
    return at + 1 < in.end() && Characters.isLetterOrDigit(text, at + 1);
  }

  private boolean spaceBefore(int at, Span in) {
    return at <= in.start() || Characters.isSpace(text.charAt(at - 1));
  }

  private boolean spaceAfter(int at, Span in) {
    return at + 1 >= in.end() || Characters.isSpace(text.charAt(at + 1));
  }
}
