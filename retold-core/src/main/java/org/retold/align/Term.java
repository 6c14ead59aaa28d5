package org.retold.align;

import org.retold.text.Token;

/**
 * What tokens of one stem have in common.
 *
 * @param key what tokens are compared by
 * @param norm the normal form of the token that was met first
 * @param kind whether terms like it can stand for it
 */
record Term(String key, String norm, Kind kind) {

  /** Whether terms that are like a term can stand for it. */
  enum Kind {
    /** Holds others together and tells nothing. */
    FUNCTION,
    /** May be told by a word of like meaning. */
    CONTENT,
    /** Stands for itself only: 40 is not nearly 41, nor Tuesday Wednesday. */
    NAME,
    FIGURE
  }

  static Term of(Token token, boolean function, boolean opensSentence) {
    String key = TermKeys.of(token);
    return new Term(key, token.norm(), kind(token, key, function, opensSentence));
  }

  private static Kind kind(Token token, String key, boolean function, boolean opensSentence) {
    if (!key.isEmpty() && Character.isDigit(key.charAt(0))) {
      return Kind.FIGURE;
    }
    if (function) {
      return Kind.FUNCTION;
    }
    return !opensSentence && Character.isUpperCase(token.text().codePointAt(0))
        ? Kind.NAME
        : Kind.CONTENT;
  }
}
