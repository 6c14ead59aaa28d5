package org.retold.comparison;

import java.util.Collections;
import org.retold.facts.Fact;
import org.retold.facts.Outcome;
import org.retold.facts.Quantity;
import org.retold.facts.Quantity.Bound;

/** When two figures say the same, and when they can be about one thing. */
final class Figures {

  /** From here on a small count turns up twice by chance. */
  private static final int FEW = 12;

  /** How far apart two plain counts of one thing may be. */
  private static final double FAR = 20;

  /** How far apart two measures in unlike units may be. */
  private static final double FAR_MEASURES = 15;

  private static final double BARE_MONEY = 1e6;

  private Figures() {}

  /** What a fact that is a figure says. */
  static Quantity of(Fact fact) {
    return (Quantity) fact.value();
  }

  /** Whether both give one value, or one holds the other; their bounds may still conflict. */
  static boolean saysSame(Quantity a, Quantity b) {
    if (a.isLike(b)) {
      return a.sameFigure(b) || a.outcome(b).agrees() && a.isRange() == b.isRange();
    }
    return a.outcome(b).agrees() && (areShares(a, b) || isBareForm(a, b) || isBareForm(b, a));
  }

  private static boolean areShares(Quantity a, Quantity b) {
    return !a.unit().isEmpty() && !b.unit().isEmpty();
  }

  /** "50" for "50 euros": nothing else is said to be counted, and no word stands for the figure. */
  private static boolean isBareForm(Quantity bare, Quantity full) {
    boolean counts =
        bare.counted().isEmpty() || !Collections.disjoint(bare.counted(), full.counted());
    boolean rank = full.unit().equals("ordinal");
    return bare.unit().isEmpty() && (counts || rank) && bare.low() == full.low();
  }

  /** Whether the figure is a length of time. */
  static boolean isLength(Quantity figure) {
    return figure.isLength();
  }

  /** Whether a reader would miss the figure: no rank, no "one" or "two", no bare small number. */
  static boolean isWorthTelling(Quantity figure) {
    boolean plain = figure.unit().isEmpty() || figure.unit().equals("times");
    boolean little =
        plain && (figure.high() <= 2 || figure.high() <= FEW && figure.counted().isEmpty());
    return !little && !figure.unit().equals("ordinal");
  }

  static double ratio(double one, double other) {
    return Math.max(one, other) / Math.max(1e-9, Math.min(one, other));
  }

  /** How many times the larger is the smaller, whatever their units. */
  static double ratio(Quantity a, Quantity b) {
    return ratio(a.size(), b.size());
  }

  /** Whether two figures that differ can be about one thing. */
  static boolean comparable(Quantity a, Quantity b) {
    if (a.unit().equals(b.unit())) {
      return !a.unit().isEmpty() || countsCanAgree(a, b);
    }
    boolean measures = a.isLike(b) && ratio(a, b) < FAR_MEASURES;
    return measures || isBareMoney(a, b) || isOtherMoney(a, b);
  }

  /** One sum in two countries' dollars: no rate of exchange is one. */
  private static boolean isOtherMoney(Quantity a, Quantity b) {
    boolean sum = a.low() == b.low() && a.high() == b.high();
    return sum && a.isOtherCountrysMoney(b);
  }

  private static boolean isBareMoney(Quantity a, Quantity b) {
    return a.unit().isEmpty() != b.unit().isEmpty()
        && a.high() >= BARE_MONEY
        && b.high() >= BARE_MONEY
        && (a.counted().isEmpty() || b.counted().isEmpty());
  }

  private static boolean countsCanAgree(Quantity a, Quantity b) {
    return !Collections.disjoint(a.counted(), b.counted()) || ratio(a, b) < FAR;
  }

  /** Whether one value is said with bounds that cannot both hold: "at least 40", "under 40". */
  static boolean boundsConflict(Quantity a, Quantity b) {
    return a.outcome(b) == Outcome.CONFLICTING;
  }

  /** "At least" against "at most". */
  static boolean boundsOppose(Quantity a, Quantity b) {
    return isBelow(a.bound()) && isAbove(b.bound()) || isAbove(a.bound()) && isBelow(b.bound());
  }

  private static boolean isBelow(Bound bound) {
    return bound == Bound.LESS || bound == Bound.NEARLY || bound == Bound.UP_TO;
  }

  private static boolean isAbove(Bound bound) {
    return bound == Bound.MORE || bound == Bound.AT_LEAST;
  }

  /** Whether it is a plain count as small as turns up anywhere. */
  static boolean isFew(Quantity figure) {
    return figure.unit().isEmpty() && figure.high() <= FEW;
  }

  /** Small counts add up to one another by chance, so only their own passage settles them. */
  static boolean isSmall(Quantity figure) {
    return figure.isRange() || figure.high() < (figure.unit().isEmpty() ? 30 : 4);
  }
}
