package org.retold.candidates;

/** Takes pairs of reports that are worth comparing. */
@FunctionalInterface
public interface PairSink {

  /**
   * Takes one pair.
   *
   * @param a the number of one report
   * @param b the number of the other
   * @param wording how much rare wording the two share: about how many pairs of neighbouring words
   *     that hardly any other report has; 0 or more
   * @param event how many rare words, figures and names the two share, each counted by its rarity
   *     from 0 to 1
   */
  void pair(int a, int b, float wording, float event);
}
