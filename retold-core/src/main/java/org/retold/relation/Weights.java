package org.retold.relation;

/** How much a shared prose word tells. */
final class Weights {

  private Weights() {}

  /**
   * Gives more weight to a rare word than to a common one, and less to a word that both reports use
   * again and again: it names their topic, and whoever writes of the topic needs it.
   */
  static double of(String stem, WordRow a, WordRow b) {
    int uses = Math.max(1, Math.min(a.count(stem), b.count(stem)));
    double rarity = Math.max(a.rarity(stem), b.rarity(stem));
    return 2 * rarity * rarity / (1 + Math.log(uses));
  }
}
