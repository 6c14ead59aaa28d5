package org.retold.candidates;

/**
 * A report that is worth comparing with the one in hand.
 *
 * @param number the number under which it was added
 * @param wording how much rare wording the two share, as {@link PairSink} says
 * @param event how many rare words the two share, as {@link PairSink} says
 */
public record Candidate(int number, float wording, float event) {

  /** From strengths in units of {@link Rarity#WHOLE}. */
  static Candidate of(int number, int wording, int event) {
    return new Candidate(number, wording / (float) Rarity.WHOLE, event / (float) Rarity.WHOLE);
  }
}
