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

  /** How the evidence ends by which a report calls itself a later version of the other. */
  static final String LATER_VERSION = "report says that it is a later version of the text.";

  public Direction {
    evidence = List.copyOf(evidence);
  }

  /** Whether the later report says itself that it is a version of the other one's text. */
  public boolean isOfVersions() {
    return !evidence.isEmpty() && evidence.get(0).endsWith(LATER_VERSION);
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
