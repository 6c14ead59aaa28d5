package org.retold.relation;

/** How much a shared prose word tells. */
final class Weights {

  private Weights() {}

  /**
   * Gives less weight to a word that both reports use again and again: it names their topic, and
   * whoever writes of the topic needs it.
   */
  static double of(String stem, WordRow a, WordRow b) {
    int uses = Math.max(1, Math.min(a.count(stem), b.count(stem)));
    return 1 / (1 + Math.log(uses));
  }
}
