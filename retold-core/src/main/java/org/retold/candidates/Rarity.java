package org.retold.candidates;

/**
 * How much it tells that two reports share a feature, in units of {@link #WHOLE}.
 *
 * <p>The share of reports that have it is reckoned from the pile and from the fixed background, as
 * if {@link #PRIOR} reports had been seen before: {@code p = (n + PRIOR * 2^-class) / (N + PRIOR)}.
 * A pile of two is judged by the background, a million by itself. The weight is {@code ln p} over
 * {@code ln 1/(N + PRIOR)}: 1 for what no other report has, 0 for what all have.
 */
final class Rarity {
  static final int WHOLE = 64;
  private static final double PRIOR = 10_000;

  private final double logOfAll;

  Rarity(int reports) {
    logOfAll = StrictMath.log(reports + PRIOR);
  }

  /** The weight of a feature of a rarity class that stands in {@code count} reports. */
  int weight(int rarity, int count) {
    double seen = count + PRIOR * StrictMath.scalb(1.0, -rarity);
    return (int) Math.max(0, Math.round(WHOLE * (1 - StrictMath.log(seen) / logOfAll)));
  }
}
