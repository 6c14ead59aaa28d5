package org.retold.text;

import org.retold.report.Span;

/**
 * A word, a number or a mark.
 *
 * @param span where it stands in the report's text
 * @param text its characters as written
 * @param norm what tokens are compared by: lower case, apostrophes and dashes folded, no possessive
 * @param stem {@code norm} without its inflection; equal to it for numbers and marks
 * @param kind what it is
 * @param quoted whether it stands between quotation marks
 */
public record Token(Span span, String text, String norm, String stem, Kind kind, boolean quoted) {

  /** What a token is. */
  public enum Kind {
    WORD,
    NUMBER,
    MARK
  }

  public boolean isMark() {
    return kind == Kind.MARK;
  }
}
