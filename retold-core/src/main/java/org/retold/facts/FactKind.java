package org.retold.facts;

import java.util.Locale;

/** What a fact is about. */
public enum FactKind {
  NUMBER,
  MONEY,
  PERCENT,
  TIME,
  NAME,
  PLACE,
  QUOTE,
  SPEAKER,
  ATTRIBUTION,
  CERTAINTY,
  NEGATION,
  STATUS,
  DEGREE;

  /** The lower-case word of the JSON output. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
