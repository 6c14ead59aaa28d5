package org.retold.text;

import org.retold.report.Span;

/**
 * A word, a number or a mark at its place.
 *
 * @param span where it stands in the report's text
 * @param word what is known of it wherever it stands
 * @param kind what it is
 * @param quoted whether it stands between quotation marks
 */
public record Token(Span span, Word word, Kind kind, boolean quoted) {

  /** What a token is. */
  public enum Kind {
    WORD,
    NUMBER,
    MARK
  }

  /** Its characters as written. */
  public String text() {
    return word.text();
  }

  /** What tokens are compared by. */
  public String norm() {
    return word.norm();
  }

  /** The normal form without its inflection. */
  public String stem() {
    return word.stem();
  }

  /** Whether it only holds others together. */
  public boolean isStopWord() {
    return word.stopWord();
  }

  public boolean isMark() {
    return kind == Kind.MARK;
  }
}
