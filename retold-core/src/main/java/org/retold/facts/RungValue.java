package org.retold.facts;

/**
 * A place on a scale of words: "good" and "excellent" are rungs of one scale, "considered" and
 * "approved" of another.
 *
 * @param scale name of the scale
 * @param rung number of the rung, from 0; the higher says more, or comes later
 * @param pole number among the opposites on one rung, from 0: "approved" and "rejected" share a
 *     rung and are two poles of it
 * @param telling whether its words are so rare that meeting two rungs in one passage tells much
 */
public record RungValue(String scale, int rung, int pole, boolean telling) implements FactValue {

  /** What one value says beside another. */
  public enum Judgement {
    SAME,
    /** Further up the scale: surer, more, done rather than planned. */
    STRONGER,
    /** Further down the scale. */
    WEAKER,
    /** The contrary: "rose" and "fell". */
    OPPOSED,
    /** The two stand on different scales and cannot be compared. */
    OTHER
  }

  /** What this value says beside the other. */
  public Judgement judge(RungValue other) {
    if (!scale.equals(other.scale)) {
      return Judgement.OTHER;
    }
    if (rung != other.rung) {
      return rung > other.rung ? Judgement.STRONGER : Judgement.WEAKER;
    }
    return pole == other.pole ? Judgement.SAME : Judgement.OPPOSED;
  }
}
