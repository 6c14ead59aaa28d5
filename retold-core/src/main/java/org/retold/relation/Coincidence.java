package org.retold.relation;

import java.util.Map;

/**
 * Whether two reports can have the same words without either coming from the other.
 *
 * <p>Nobody writes forty words twice, nor three long figures. But a notice of a dividend is a form
 * with two or three small figures and two days in it; where many are put out some are alike to the
 * letter, and only their headlines tell whose they are.
 */
final class Coincidence {
  private static final double FEW_WORDS = Math.log1p(10);
  private static final double TELLING_WORDS = Math.log1p(40);

  /** Weight of shared figures, as the logarithm of 1 + it: three or so that few others have. */
  private static final double TELLING_FIGURES = 1;

  /** One name that hardly anyone writes, likewise. */
  private static final double TELLING_NAMES = Math.log1p(1);

  /** Weight of a word in both openings that the other report lacks: it names somebody else. */
  private static final double OTHER_SUBJECT = 1;

  private Coincidence() {}

  /** Whether both are so short and plain, and open on subjects so different, that it may be. */
  static boolean isPossible(Map<String, Double> measures) {
    return !tells(measures)
        && measures.getOrDefault("length", 0.0) < TELLING_WORDS
        && hasOtherSubject(measures);
  }

  /** Whether they share names or figures that cannot be in both by chance, of one subject. */
  static boolean isRuledOut(Map<String, Double> measures) {
    return tells(measures) && !hasOtherSubject(measures);
  }

  /**
   * Whether they are of one subject, and long enough to be put down alike by chance hardly ever.
   */
  static boolean isUnlikely(Map<String, Double> measures) {
    return measures.getOrDefault("length", 0.0) >= FEW_WORDS && !hasOtherSubject(measures);
  }

  private static boolean tells(Map<String, Double> measures) {
    return measures.getOrDefault("eventSharedFigures", 0.0) >= TELLING_FIGURES
        || measures.getOrDefault("eventRareNames", 0.0) >= TELLING_NAMES;
  }

  private static boolean hasOtherSubject(Map<String, Double> measures) {
    return measures.getOrDefault("eventOwnLead", 0.0) >= OTHER_SUBJECT;
  }
}
