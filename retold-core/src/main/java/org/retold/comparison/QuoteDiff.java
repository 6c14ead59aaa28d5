package org.retold.comparison;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.retold.facts.Word;
import org.retold.report.Span;

/** Where two quotes differ, by their longest common subsequence of words. */
final class QuoteDiff {
  private static final int LONGEST = 300;

  private QuoteDiff() {}

  /**
   * Words that one quote has where the other has others, or none.
   *
   * @param inside whether words that both have stand on either side
   */
  record Gap(int fromA, int endA, int fromB, int endB, boolean inside) {
    int size() {
      return endA - fromA + endB - fromB;
    }
  }

  /** The share of the shorter one's words that stand in the other in the same order. */
  static double shared(List<Word> a, List<Word> b) {
    int shorter = Math.min(a.size(), b.size());
    return a.size() <= b.size() ? inOrder(a, b, shorter) : inOrder(b, a, shorter);
  }

  /** The share of the first one's words that stand in the second in the same order. */
  static double sharedBy(List<Word> a, List<Word> b) {
    return inOrder(a, b, a.size());
  }

  /** The share of {@code whole} words that stand in both in one order; 0 if it is under a half. */
  private static double inOrder(List<Word> a, List<Word> b, int whole) {
    Set<String> known = new HashSet<>();
    b.forEach(word -> known.add(word.lower()));
    long common = a.stream().filter(word -> known.contains(word.lower())).count();
    return 2 * common < whole ? 0 : lengths(a, b)[0][0] / (double) Math.max(1, whole);
  }

  private static int[][] lengths(List<Word> a, List<Word> b) {
    int rows = Math.min(LONGEST, a.size());
    int columns = Math.min(LONGEST, b.size());
    int[][] longest = new int[rows + 1][columns + 1];
    for (int i = rows - 1; i >= 0; i--) {
      for (int j = columns - 1; j >= 0; j--) {
        longest[i][j] =
            same(a.get(i), b.get(j))
                ? longest[i + 1][j + 1] + 1
                : Math.max(longest[i + 1][j], longest[i][j + 1]);
      }
    }
    return longest;
  }

  /** The stretches where the two differ; at either end only where both have words. */
  static List<Gap> between(List<Word> a, List<Word> b) {
    int[][] longest = lengths(a, b);
    List<Gap> gaps = new ArrayList<>();
    int i = 0;
    int j = 0;
    int fromA = 0;
    int fromB = 0;
    boolean any = false;
    while (i < longest.length - 1 && j < longest[0].length - 1) {
      if (same(a.get(i), b.get(j)) && longest[i][j] == longest[i + 1][j + 1] + 1) {
        add(gaps, new Gap(fromA, i, fromB, j, any));
        any = true;
        fromA = ++i;
        fromB = ++j;
      } else if (longest[i + 1][j] >= longest[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    add(gaps, new Gap(fromA, a.size(), fromB, b.size(), false));
    return gaps;
  }

  private static void add(List<Gap> gaps, Gap gap) {
    boolean trimmed = gap.fromA == gap.endA || gap.fromB == gap.endB;
    boolean uneven = Math.abs((gap.endA - gap.fromA) - (gap.endB - gap.fromB)) > 1;
    if (gap.size() > 0 && (gap.inside || !trimmed && !uneven)) {
      gaps.add(gap);
    }
  }

  private static boolean same(Word one, Word other) {
    return one.lower().equals(other.lower());
  }

  /** "We have" and "we've", "organise" and "organize", "U.S." and "US", five and 5. */
  static boolean spellsSame(List<Word> a, List<Word> b) {
    return plain(a).equals(plain(b));
  }

  private static String plain(List<Word> words) {
    StringBuilder plain = new StringBuilder();
    for (Word word : words) {
      plain.append(
          word.stem()
              .replace("'ve", "have")
              .replace("'re", "are")
              .replace("'ll", "will")
              .replace("'m", "am")
              .replace("n't", "not")
              .replace("isation", "ization")
              .replace("our", "or")
              .replace("is", "iz")
              .replace("c", "s")
              .replaceAll("[.'-]", ""));
    }
    return plain.toString();
  }

  /** The words of a gap, or the words beside it where it holds none. */
  static Difference.Side cite(Side side, List<Word> quote, int from, int end) {
    int first = from < end ? from : Math.max(0, from - 1);
    int last = from < end ? end - 1 : Math.min(quote.size() - 1, from);
    Span span = new Span(quote.get(first).span().start(), quote.get(last).span().end());
    String text = span.in(side.told().report().report().text());
    return new Difference.Side(quote.get(first).sentence(), span, text);
  }
}
