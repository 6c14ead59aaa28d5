package org.retold.facts;

import org.retold.report.Span;

/**
 * A word, figure or mark, cut finer than a token: hyphens stand alone, a figure is apart from its
 * unit.
 *
 * @param text its characters as written
 * @param lower in lower case, without a possessive ending
 * @param stem {@code lower} without its inflection; irregular verbs are led back to their base
 * @param span place in the report's text
 * @param sentence number of the sentence among the report's own
 * @param quoted whether it stands between quotation marks
 */
public record Word(
    String text, String lower, String stem, Span span, int sentence, boolean quoted) {

  /** Whether it is neither a word nor a figure. */
  public boolean isMark() {
    return !Character.isLetterOrDigit(text.codePointAt(0));
  }

  /** Whether it starts with a digit. */
  public boolean isDigits() {
    return Character.isDigit(text.codePointAt(0));
  }

  /** Whether it starts with a capital letter. */
  public boolean isCapital() {
    return Character.isUpperCase(text.codePointAt(0));
  }

  /** Whether it carries meaning of its own: no mark, no article, pronoun, preposition. */
  public boolean isContent() {
    return !isMark() && !FunctionWords.contains(lower);
  }
}
