package org.retold.facts;

import java.util.Set;

/**
 * A figure: a number, an amount of money, a share or a length of time.
 *
 * @param low the figure, or the lower end of a range
 * @param high the figure, or the upper end of a range
 * @param bound how exactly it is meant
 * @param unit "%", "points" for percentage points, a currency ("$"), a measure ("days",
 *     "kilometres"), "ordinal", "year-old", "score", "times", or "" for a plain count
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
   * Gives how this figure stands to another, by value, bound and unit alone: {@link
   * Outcome#NARROWER} where this one says more. Whether both are about the same thing, and whether
   * the reports are of one time, is for the caller to know; {@link Outcome#UPDATED} is never given.
   * Seen from the other figure, narrower is wider; all else stays.
   */
  public Outcome outcome(Quantity other) {
    return Judgement.of(this, other);
  }

  /**
   * Whether the two figures are one, bounds aside: equal, or one is the other rounded (two digits
   * must be left), or one is said loosely and they differ by a twentieth at most.
   */
  public boolean sameFigure(Quantity other) {
    boolean vague = bound == Bound.VAGUE || other.bound == Bound.VAGUE;
    return Measures.areRelated(unit, other.unit)
        && (vague ? low == other.low && high == other.high : Judgement.isRounded(this, other));
  }

  /** The same figure in another unit, its value as it is: 5 for the 5 of "5 euros". */
  public Quantity in(String other) {
    return new Quantity(low, high, bound, other, counted, digits);
  }

  /** The upper end in the smallest unit of its kind, in days for a length of time. */
  public double size() {
    return base(high);
  }

  /** Whether the other's unit can be turned into this one's, or is the same. */
  public boolean isLike(Quantity other) {
    return Measures.areRelated(unit, other.unit);
  }

  /** Whether it is an amount of money. */
  public boolean isMoney() {
    return Units.isMoney(unit);
  }

  /** Whether both are money of one name, of two countries: Swedish and Danish kronor. */
  public boolean isOtherCountrysMoney(Quantity other) {
    return !isLike(other) && Measures.areOfOneName(unit, other.unit);
  }

  /** Whether it is a length of time. */
  public boolean isLength() {
    return Measures.isTime(unit);
  }

  /** A value in the smallest unit of its kind: 3000 for the 3 of "3 km". */
  double base(double value) {
    return value * Measures.size(unit);
  }
}
