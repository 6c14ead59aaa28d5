package org.retold.align;

import java.util.List;
import java.util.Locale;

/**
 * Sentences of two reports that tell the same thing.
 *
 * @param a sentence numbers in the first report, rising, at least one
 * @param b sentence numbers in the second report, rising, at least one
 * @param kind how close the wording is
 * @param score how sure and how close the match is, 0 to 1
 * @param moved whether the passage stands out of the order of the others
 */
public record AlignedPassage(
    List<Integer> a, List<Integer> b, Kind kind, double score, boolean moved) {

  public AlignedPassage {
    a = List.copyOf(a);
    b = List.copyOf(b);
  }

  /** How close the wording of two passages is, from closest to farthest. */
  public enum Kind {
    /** The same words; case, marks and spacing aside. */
    VERBATIM,
    /** A few words put in, taken out or exchanged. */
    LIGHT,
    /** The same content, told in other words. */
    REWORDED,
    /** One side tells a good deal less of what the other does. */
    CONDENSED;

    /** The lower-case word of the JSON output. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
