package org.retold.text;

/** Turns a sentence into a vector; sentences of like meaning get vectors that point alike. */
public interface SentenceEncoder {

  /**
   * Encodes a sentence.
   *
   * @return a vector of length 1 (or all zeros for a text without a known word); the same text
   *     always gives the same vector
   */
  float[] encode(String sentence);
}
