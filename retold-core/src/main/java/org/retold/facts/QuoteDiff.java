package org.retold.facts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Where two quotes differ, by their longest common subsequence of words. */
public final class QuoteDiff {
  private static final int LONGEST = 300;

  /** One word in so many must be shared as written before spelling is compared. */
  private static final int FEW = 3;

  private static final int LONGEST_EXCHANGE = 8;
  private static final int LONGEST_INSERT = 4;
  private static final Set<String> WEIGHTY =
      Set.of(
          "not",
          "never",
          "no",
          "may",
          "might",
          "could",
          "perhaps",
          "probably",
          "if",
          "unless",
          "hardly",
          "without");

  private QuoteDiff() {}

  /**
   * Words that one quote has where the other has others, or none.
   *
   * @param inside whether words that both have stand on either side
   */
  public record Gap(int fromA, int endA, int fromB, int endB, boolean inside) {
    int size() {
      return endA - fromA + endB - fromB;
    }
  }

  /** The share of the shorter one's words that stand in the other in the same order. */
  public static double shared(List<Word> a, List<Word> b) {
    int shorter = Math.min(a.size(), b.size());
    return a.size() <= b.size() ? inOrder(a, b, shorter) : inOrder(b, a, shorter);
  }

  /** The share of the first one's words that stand in the second in the same order. */
  public static double sharedBy(List<Word> a, List<Word> b) {
    return inOrder(a, b, a.size());
  }

  /**
   * The share of {@code whole} words that stand in both in one order; 0 if few stand in both at
   * all, which is seen before any spelling is looked at.
   */
  private static double inOrder(List<Word> a, List<Word> b, int whole) {
    Set<String> known = new HashSet<>();
    b.forEach(word -> known.add(word.lower()));
    long common = a.stream().filter(word -> known.contains(word.lower())).count();
    return FEW * common < whole ? 0 : lengths(a, b)[0][0] / (double) Math.max(1, whole);
  }

  private static int[][] lengths(List<Word> a, List<Word> b) {
    int rows = Math.min(LONGEST, a.size());
    int columns = Math.min(LONGEST, b.size());
    List<String> plainA = a.stream().limit(rows).map(QuoteDiff::plain).toList();
    List<String> plainB = b.stream().limit(columns).map(QuoteDiff::plain).toList();
    int[][] longest = new int[rows + 1][columns + 1];
    for (int i = rows - 1; i >= 0; i--) {
      for (int j = columns - 1; j >= 0; j--) {
        longest[i][j] =
            plainA.get(i).equals(plainB.get(j))
                ? longest[i + 1][j + 1] + 1
                : Math.max(longest[i + 1][j], longest[i][j + 1]);
      }
    }
    return longest;
  }

  /**
   * The stretches where the words inside the marks were altered: exchanged for others, or a word
   * put in or taken out that turns the sense. What was cut, or spelt another way, is none.
   */
  public static List<Gap> alterations(QuoteValue a, QuoteValue b) {
    return between(a.words(), b.words()).stream().filter(gap -> isAltered(gap, a, b)).toList();
  }

  private static boolean isAltered(Gap gap, QuoteValue a, QuoteValue b) {
    List<Word> mine = a.words().subList(gap.fromA, gap.endA);
    List<Word> theirs = b.words().subList(gap.fromB, gap.endB);
    boolean exchanged = !mine.isEmpty() && !theirs.isEmpty() && gap.size() <= LONGEST_EXCHANGE;
    boolean weighty = gap.inside && (isWeighty(mine) || isWeighty(theirs));
    if (a.isCut(gap.fromA, gap.endA) || b.isCut(gap.fromB, gap.endB)) {
      return false;
    }
    return (exchanged || weighty && gap.size() <= LONGEST_INSERT) && !spellsSame(mine, theirs);
  }

  private static boolean isWeighty(List<Word> words) {
    return words.stream()
        .anyMatch(w -> WEIGHTY.contains(w.lower()) || w.lower().endsWith("n't") || w.isDigits());
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
    return plain(one).equals(plain(other));
  }

  /** "We have" and "we've", "organise" and "organize", "U.S." and "US", five and 5. */
  static boolean spellsSame(List<Word> a, List<Word> b) {
    return plain(a).equals(plain(b));
  }

  private static String plain(List<Word> words) {
    StringBuilder plain = new StringBuilder();
    words.forEach(word -> plain.append(plain(word)));
    return plain.toString();
  }

  private static String plain(Word word) {
    String digits = SpelledNumber.digits(word.lower());
    return digits != null
        ? digits
        : word.lower()
            .replace("can't", "cannot")
            .replace("won't", "willnot")
            .replace("n't", "not")
            .replace("'ve", "have")
            .replace("'re", "are")
            .replace("'ll", "will")
            .replace("'m", "am")
            .replace("our", "or")
            .replace("is", "iz")
            .replace("yse", "yze")
            .replace("c", "s")
            .replace(".", "")
            .replace("'", "");
  }
}
