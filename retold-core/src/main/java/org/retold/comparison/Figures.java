package org.retold.comparison;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.retold.facts.Quantity;
import org.retold.facts.Quantity.Bound;

/**
 * When two figures say the same, when they can be about one thing, when one follows from others.
 */
final class Figures {
  private static final Map<String, Double> IN_DAYS =
      Map.of(
          "seconds", 1 / 86400.0,
          "minutes", 1 / 1440.0,
          "hours", 1 / 24.0,
          "days", 1.0,
          "weeks", 7.0,
          "months", 30.4,
          "years", 365.0);
  private static final Set<Bound> BELOW = Set.of(Bound.LESS, Bound.NEARLY, Bound.UP_TO);
  private static final Set<Bound> ABOVE = Set.of(Bound.MORE, Bound.AT_LEAST);

  private static final int FEW = 12;

  private Figures() {}

  static boolean saysSame(Quantity a, Quantity b) {
    if (a.unit().equals(b.unit())) {
      return a.sameFigure(b);
    }
    if (a.unit().isEmpty() || b.unit().isEmpty()) {
      boolean rank = a.unit().equals("ordinal") || b.unit().equals("ordinal");
      return a.sameFigure(b.in(a.unit())) && (!rank || a.high() > 2);
    }
    return sameLength(a, b);
  }

  /** Whether the figure is a length of time. */
  static boolean isLength(Quantity figure) {
    return IN_DAYS.containsKey(figure.unit());
  }

  /** Whether a reader would miss the figure: no rank, no "one" or "two", no bare small number. */
  static boolean isWorthTelling(Quantity figure) {
    boolean little =
        figure.unit().isEmpty()
            && (figure.high() <= 2 || figure.high() <= FEW && figure.counted().isEmpty());
    return !little && !figure.unit().equals("ordinal");
  }

  private static boolean areLengths(Quantity a, Quantity b) {
    return isLength(a) && isLength(b);
  }

  private static double inDays(Quantity length) {
    return length.high() * IN_DAYS.getOrDefault(length.unit(), 1.0);
  }

  static double ratio(double one, double other) {
    return Math.max(one, other) / Math.max(1e-9, Math.min(one, other));
  }

  /** "a month" and "30 days", "a year and a half" and "18 months": a twentieth apart at most. */
  private static boolean sameLength(Quantity a, Quantity b) {
    return areLengths(a, b) && ratio(inDays(a), inDays(b)) < 1.05;
  }

  /** Whether two figures that differ can be about one thing. */
  static boolean comparable(Quantity a, Quantity b) {
    if (a.unit().equals(b.unit())) {
      return !a.unit().isEmpty() || countsCanAgree(a, b);
    }
    boolean lengths = areLengths(a, b) && ratio(inDays(a), inDays(b)) < 15;
    boolean bareMoney =
        a.unit().isEmpty() != b.unit().isEmpty() && a.high() >= 1e6 && b.high() >= 1e6;
    return lengths || bareMoney && (a.counted().isEmpty() || b.counted().isEmpty());
  }

  private static boolean countsCanAgree(Quantity a, Quantity b) {
    return !Collections.disjoint(a.counted(), b.counted()) || ratio(a.high(), b.high()) < 20;
  }

  static boolean boundsConflict(Quantity a, Quantity b) {
    if (a.high() != b.high() && fitsBound(a, b) && fitsBound(b, a)) {
      return false;
    }
    return boundsOppose(a, b)
        || a.bound() == Bound.LESS && isPlain(b)
        || isPlain(a) && b.bound() == Bound.LESS;
  }

  /** "At least" against "at most". */
  static boolean boundsOppose(Quantity a, Quantity b) {
    return BELOW.contains(a.bound()) && ABOVE.contains(b.bound())
        || ABOVE.contains(a.bound()) && BELOW.contains(b.bound());
  }

  private static boolean fitsBound(Quantity bounded, Quantity other) {
    if (BELOW.contains(bounded.bound())) {
      return other.high() < bounded.high();
    }
    return !ABOVE.contains(bounded.bound()) || other.high() > bounded.high();
  }

  private static boolean isPlain(Quantity q) {
    return q.bound() == Bound.EXACT || q.bound() == Bound.ABOUT;
  }

  /** Whether the figure is the sum or difference of two others, or their ratio in percent. */
  static boolean follows(Quantity figure, List<Quantity> others) {
    for (int i = 0; i < others.size(); i++) {
      for (int j = 0; j < others.size(); j++) {
        if (i != j
            && !figure.isRange()
            && figure.high() > 3
            && follows(figure, others.get(i), others.get(j))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean follows(Quantity figure, Quantity one, Quantity two) {
    double x = one.high();
    double y = two.high();
    if (!one.unit().equals(two.unit())) {
      return false;
    }
    if (figure.unit().equals("%")) {
      return y != 0 && (near(figure.high(), 100 * x / y) || near(figure.high(), 100 * (x - y) / y));
    }
    return close(figure.high(), x + y) || close(figure.high(), x - y);
  }

  /** Small counts add up to one another by chance, so only their own passage settles them. */
  static boolean isSmall(Quantity figure) {
    return figure.isRange() || figure.high() < (figure.unit().isEmpty() ? 30 : 4);
  }

  /** Whether the figure and one beside it add up to a figure of the other side. */
  static boolean isPart(Quantity figure, List<Quantity> own, List<Quantity> others) {
    for (Quantity sibling : own) {
      for (Quantity total : others) {
        boolean units = sibling.unit().equals(figure.unit()) && total.unit().equals(figure.unit());
        if (units
            && total.high() > 3
            && !figure.isRange()
            && close(total.high(), figure.high() + sibling.high())) {
          return true;
        }
      }
    }
    return false;
  }

  /** "more than a year" for 14 months, "almost 300" for 290: looser, but true. */
  static boolean fits(Quantity a, Quantity b) {
    boolean lengths = areLengths(a, b);
    double x = lengths ? inDays(a) : a.high();
    double y = lengths ? inDays(b) : b.high();
    boolean units = lengths || a.unit().equals(b.unit());
    return units && ratio(x, y) < 1.25 && (contains(a, x, y) || contains(b, y, x));
  }

  private static boolean contains(Quantity bounded, double limit, double other) {
    return ABOVE.contains(bounded.bound()) && other > limit
        || BELOW.contains(bounded.bound()) && other < limit;
  }

  private static boolean close(double one, double other) {
    return Math.abs(one - other) < 1e-6 * Math.max(1, Math.abs(one));
  }

  private static boolean near(double one, double other) {
    return Math.abs(one - other) < 0.6;
  }
}
