package org.retold.comparison;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.retold.comparison.WordAlignment.Range;
import org.retold.facts.Fact;
import org.retold.facts.Quantity;
import org.retold.facts.Word;

/**
 * How much speaks for two figures of a passage being about one thing: what they count, the words
 * round them, whether each is the only one of its sort.
 */
final class FigureEvidence {
  private static final double ENOUGH = 0.9;
  private static final double LITTLE = 1.2;
  private static final double LONE = 0.5;
  private static final double LONE_OF_UNIT = 0.25;
  private static final double LONE_OF_RARE_UNIT = 0.1;
  private static final double RANK = 1.0;

  /** From here on the words round two sums tell enough, whatever is said to be done. */
  private static final double ALIKE = 1.6;

  private static final double NEAR_RATIO = 4;

  /** How far after a figure the words stand that it counts. */
  private static final int COUNTED = 5;

  private static final int WINDOW = 9;
  private static final int SHORTEST_HEAD = 4;

  private final Passage passage;

  FigureEvidence(Passage passage) {
    this.passage = passage;
  }

  /** How sure it is that two figures that say the same are one; 0 for two that do not. */
  double same(Fact a, Fact b) {
    if (!Figures.saysSame(Figures.of(a), Figures.of(b))) {
      return 0;
    }
    return 1 + (sharesCounted(a, b) ? 1 : 0) + passage.near(a, b);
  }

  /**
   * How sure it is that two figures that differ are about one thing; 0 where that is not enough.
   */
  double change(Fact a, Fact b, List<Fact> left, List<Fact> right) {
    Quantity mine = Figures.of(a);
    Quantity theirs = Figures.of(b);
    if (!Figures.comparable(mine, theirs)
        || passage.a().isQuoted(a) != passage.b().isQuoted(b)
        || isOtherScale(mine, theirs)) {
      return 0;
    }
    boolean lone = isLone(a, left) && isLone(b, right);
    boolean counted = sharesCounted(a, b);
    double near = passage.near(a, b);
    double score = near + kindred(a, b) + (counted ? 1 : 0) + (sameDigits(mine, theirs) ? 1 : 0);
    if (mine.unit().equals("ordinal")) {
      return near >= RANK && (counted || lone) ? score : 0;
    }
    if (isLittle(mine, theirs) && !counted && near < LITTLE) {
      return 0;
    }
    if (isFarFetched(mine, theirs) && !counted) {
      return 0;
    }
    boolean deed = (mine.isMoney() || mine.isLength()) && !sameDigits(mine, theirs);
    if (deed && !counted && near < ALIKE && FigureActs.areUnlike(passage, a, b)) {
      return 0;
    }
    boolean alike = lone && (Figures.ratio(mine, theirs) < NEAR_RATIO || counted);
    return score >= (alike ? loneLimit(mine) : ENOUGH) ? score : 0;
  }

  private static double loneLimit(Quantity figure) {
    if (figure.unit().isEmpty()) {
      return LONE;
    }
    return isRare(figure) ? LONE_OF_RARE_UNIT : LONE_OF_UNIT;
  }

  /** Units that a report has one or two figures of: degrees, metres; not money, shares, time. */
  private static boolean isRare(Quantity figure) {
    return !figure.isLength()
        && !figure.isMoney()
        && !Set.of("%", "points", "times").contains(figure.unit());
  }

  /** Plain counts of other sizes and other digits: one thing only if both count the same. */
  private static boolean isFarFetched(Quantity a, Quantity b) {
    return a.unit().isEmpty() && Figures.ratio(a, b) >= NEAR_RATIO && !sameDigits(a, b);
  }

  private static boolean isLittle(Quantity a, Quantity b) {
    return Figures.isFew(a) && Figures.isFew(b);
  }

  /**
   * Figures that can both be true: 100 a month and 1,200 a year, 60 percent for and 40 against; or
   * 12 and 1,200, one of them read without its scale.
   */
  private static boolean isOtherScale(Quantity a, Quantity b) {
    double ratio = Figures.ratio(a, b);
    boolean rates = a.unit().equals(b.unit()) && !isLittle(a, b);
    boolean rest = a.unit().equals("%") && isAbout(a.high() + b.high(), 100);
    return rest
        || a.unit().isEmpty() && isAbout(ratio, 100)
        || rates && (isAbout(ratio, 12) || isAbout(ratio, 52) || isAbout(ratio, 365));
  }

  private static boolean isAbout(double ratio, double whole) {
    return Math.abs(ratio - whole) < 1e-5 * whole;
  }

  /** Whether the fact is the only one of its sort among those that are left. */
  static boolean isLone(Fact fact, List<Fact> facts) {
    Quantity figure = Figures.of(fact);
    return facts.stream().filter(other -> Figures.of(other).isLike(figure)).count() == 1;
  }

  /** 1.04 and 1.4, 82 and 28, 12 and 22: the usual slips. */
  private static boolean sameDigits(Quantity a, Quantity b) {
    return digits(a.high()).equals(digits(b.high()));
  }

  private static String digits(double value) {
    char[] text = Double.toString(value).toCharArray();
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < text.length && text[i] != 'E'; i++) {
      if (text[i] > '0' && text[i] <= '9') {
        digits.append(text[i]);
      }
    }
    char[] sorted = digits.toString().toCharArray();
    Arrays.sort(sorted);
    return new String(sorted);
  }

  /** Whether both count one thing, by one word or by two that correspond. */
  boolean sharesCounted(Fact a, Fact b) {
    Set<String> mine = Figures.of(a).counted();
    Set<String> theirs = Figures.of(b).counted();
    if (mine.isEmpty() || theirs.isEmpty()) {
      return false;
    }
    return !Collections.disjoint(mine, theirs)
        || mine.stream().anyMatch(x -> theirs.stream().anyMatch(y -> isCompound(x, y)))
        || countedCorrespond(a, mine, b, theirs);
  }

  /** "Prints" and "footprints". */
  private static boolean isCompound(String x, String y) {
    return x.length() >= SHORTEST_HEAD && y.endsWith(x)
        || y.length() >= SHORTEST_HEAD && x.endsWith(y);
  }

  private boolean countedCorrespond(Fact a, Set<String> mine, Fact b, Set<String> theirs) {
    List<Word> words = passage.a().words();
    List<Word> others = passage.b().words();
    int from = passage.a().range(a).end();
    Range range = passage.b().range(b);
    for (int i = from; i < Math.min(words.size(), from + COUNTED); i++) {
      int j = mine.contains(words.get(i).stem()) ? passage.words().kindredOfA(i) : -1;
      if (j >= range.end() && j < range.end() + COUNTED && theirs.contains(others.get(j).stem())) {
        return true;
      }
    }
    return false;
  }

  /** What words that are only near in meaning add: "sank" and "fell", "climb" and "mountain". */
  private double kindred(Fact a, Fact b) {
    Range mine = passage.a().range(a);
    Range theirs = passage.b().range(b);
    double sum = 0;
    int last = Math.min(passage.a().words().size(), mine.end() + WINDOW);
    for (int i = Math.max(0, mine.from() - WINDOW); i < last; i++) {
      int j = passage.words().kindredOfA(i);
      boolean only = j >= 0 && passage.words().partnerOfA(i) < 0;
      if (only && !mine.holds(i) && !theirs.holds(j) && theirs.distance(j) <= WINDOW) {
        sum += 2.0 / (3 + mine.distance(i) + theirs.distance(j));
      }
    }
    return sum;
  }
}
