package org.retold.relation;

/** What makes any verdict on a pair less sure. */
final class Cautions {
  private static final int SHORT = 150;

  /** Of English running text, between a third and a half are function words. */
  private static final double LEAST_FUNCTION_WORDS = 0.15;

  private static final double FACTOR = 0.75;

  private Cautions() {}

  /** Whether one of the reports has too few words to judge by. */
  static boolean isShort(PairEvidence evidence) {
    return Math.min(evidence.a.size(), evidence.b.size()) < SHORT;
  }

  /** Whether one of the reports lacks the small words of English. */
  static boolean isForeign(PairEvidence evidence) {
    return lacksEnglish(evidence.a) || lacksEnglish(evidence.b);
  }

  private static boolean lacksEnglish(WordRow row) {
    return row.size() >= 30 && row.functionWords() < LEAST_FUNCTION_WORDS * row.size();
  }

  /** What a chance is worth under these cautions. */
  static double confidence(double chance, PairEvidence evidence) {
    double worth = chance;
    double words = Math.min(evidence.a.size(), evidence.b.size());
    worth *= FACTOR + (1 - FACTOR) * Math.min(1, words / SHORT);
    worth *= isForeign(evidence) ? FACTOR : 1;
    return worth;
  }
}
