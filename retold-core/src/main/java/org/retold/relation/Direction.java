package org.retold.relation;

import java.util.List;
import java.util.Locale;

/**
 * Who took from whom.
 *
 * @param verdict the likeliest course
 * @param confidence the chance that the verdict is right, 0 to 1
 * @param evidence what speaks for it, each a sentence
 */
public record Direction(Verdict verdict, double confidence, List<String> evidence) {

  public Direction {
    evidence = List.copyOf(evidence);
  }

  /** The courses that a text can have taken between two reports. */
  public enum Verdict {
    A_FROM_B,
    B_FROM_A,
    /** Both descend from something that is not here. */
    COMMON_SOURCE,
    UNKNOWN;

    /** The lower-case word of the JSON output, {@code a-from-b}. */
    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
