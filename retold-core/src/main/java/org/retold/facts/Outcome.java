package org.retold.facts;

/**
 * How one figure or time stands to another that is about the same thing: what {@link
 * Quantity#outcome} and {@link TimeValue#outcome} give. The words are said of the first.
 */
public enum Outcome {
  /** "300,000" and "three hundred thousand", "half" and "50 percent", "90 minutes" and "1.5 h". */
  SAME,
  /** "some 290,000" and "288,700": one is the other with fewer digits, or said loosely. */
  ROUNDED,
  /**
   * "312" against "more than 300", "21" against "18 to 25": true if the other is, and says more.
   */
  NARROWER,
  /** The reverse of narrower. */
  WIDER,
  /** Both cannot be true of one thing at one time. */
  CONFLICTING,
  /** They conflict, but were written at different times: a toll rises, a price is set anew. */
  UPDATED,
  /**
   * They cannot be compared: units that have nothing to do with one another, times that share no
   * part of the calendar.
   */
  UNRELATED;

  /** Whether a reader of both would not call either wrong. */
  public boolean agrees() {
    return this == SAME || this == ROUNDED || this == NARROWER || this == WIDER;
  }

  /** {@link #UPDATED} for a conflict, where clocks say that the reports are not of one time. */
  public Outcome atOtherTimes() {
    return this == CONFLICTING ? UPDATED : this;
  }
}
