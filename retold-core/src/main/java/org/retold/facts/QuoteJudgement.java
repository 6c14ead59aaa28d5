package org.retold.facts;

/** What two quotes are to each other, marks, brackets and spelling aside. */
public enum QuoteJudgement {
  /** The same words. */
  VERBATIM,
  /**
   * The same words, with some cut at an end, or inside where the cut is shown or weighs nothing.
   */
  TRIMMED,
  /** One quote, with other words inside the marks. */
  ALTERED,
  /** Two quotes. */
  OTHER
}
