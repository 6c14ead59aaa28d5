package org.retold.relation;

import java.util.Locale;

/** What two reports are to each other, from closest to farthest. */
public enum Relation {
  /** The same text once furniture is set aside; at most a few words or the headline differ. */
  DUPLICATE,
  /** Most sentences of the shorter one stand in the other verbatim or lightly edited. */
  NEAR_VERBATIM,
  /** Most of the shorter one is carried over, but most of it reworded. */
  REWORDED,
  /** A real part is carried over; the rest is other material. */
  PARTLY_DERIVED,
  /** The same event, no derived prose. */
  INDEPENDENT,
  /** Different stories. */
  UNRELATED;

  /** Whether one of the two texts comes from the other or both from a third. */
  public boolean isDerived() {
    return compareTo(INDEPENDENT) < 0;
  }

  /** The lower-case word of the JSON output, {@code near-verbatim}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
