package org.retold.facts;

import java.util.Set;

/**
 * A figure: a number, an amount of money, a share or a length of time.
 *
 * @param low the figure, or the lower end of a range
 * @param high the figure, or the upper end of a range
 * @param bound how exactly it is meant
 * @param unit "%", a currency ("$"), "days", "months", "ordinal", "year-old", or "" for a plain
 *     count
 * @param counted stems of what is counted ("visa"), possibly none
 * @param digits how many digits count: 2 for 4.6 or 46,000, 3 for 4.63
 */
public record Quantity(
    double low, double high, Bound bound, String unit, Set<String> counted, int digits)
    implements FactValue {

  /** How exactly a figure is meant. */
  public enum Bound {
    EXACT,
    /** "about", "some", "roughly". */
    ABOUT,
    /** "nearly", "almost", "close to". */
    NEARLY,
    /** "less than", "under", "fewer than". */
    LESS,
    /** "up to", "as many as", "at most". */
    UP_TO,
    /** "at least", "or more". */
    AT_LEAST,
    /** "more than", "over". */
    MORE,
    /** "thousands of", "millions of". */
    VAGUE
  }

  public Quantity {
    counted = Set.copyOf(counted);
  }

  public boolean isRange() {
    return low != high;
  }

  /**
   * Whether the two figures are one: equal, or one is the other rounded (two digits must be left),
   * or one says "about" and they differ by a twentieth at most.
   */
  public boolean sameFigure(Quantity other) {
    return same(low, other.low, other) && same(high, other.high, other);
  }

  private boolean same(double mine, double theirs, Quantity other) {
    double size = Math.max(Math.abs(mine), Math.abs(theirs));
    if (Math.abs(mine - theirs) <= 1e-9 * Math.max(1, size)) {
      return true;
    }
    if (bound == Bound.VAGUE || other.bound == Bound.VAGUE) {
      return false;
    }
    boolean loose = bound != Bound.EXACT || other.bound != Bound.EXACT;
    if (loose && Math.abs(mine - theirs) <= 0.05 * size) {
      return true;
    }
    int left = Math.min(digits, other.digits);
    return left >= 2 && digits != other.digits && rounded(mine, left) == rounded(theirs, left);
  }

  private static double rounded(double value, int digits) {
    if (value == 0) {
      return 0;
    }
    double scale = Math.pow(10, digits - 1 - Math.floor(Math.log10(Math.abs(value))));
    return Math.round(value * scale);
  }
}
