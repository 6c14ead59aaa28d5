package org.retold.relation;

/**
 * What two reports are to each other.
 *
 * @param relation the likeliest relation
 * @param confidence the calibrated chance that it is right, 0 to 1
 * @param coverage how much of each is carried over
 * @param direction who took from whom
 * @param explanation the measured values behind it
 */
public record Verdict(
    Relation relation,
    double confidence,
    Coverage coverage,
    Direction direction,
    Explanation explanation) {

  /** How much of each report stands word for word in the other, in runs of four words or more. */
  public Coverage verbatim() {
    return new Coverage(
        explanation.measures().getOrDefault("verbatimA", 0.0),
        explanation.measures().getOrDefault("verbatimB", 0.0));
  }
}
