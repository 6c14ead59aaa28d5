package org.retold.align;

import java.util.Arrays;

/**
 * The terms of one sentence in order, by their numbers in a {@link TermSpace}.
 *
 * @param ids term numbers, one a word or figure of the sentence
 * @param figures whether the term at each place is a figure
 * @param quoted whether the term at each place stands between quotation marks
 */
record SentenceTerms(int[] ids, boolean[] figures, boolean[] quoted) {

  int size() {
    return ids.length;
  }

  /** The term numbers without repetition, rising. */
  int[] distinct() {
    return Arrays.stream(ids).sorted().distinct().toArray();
  }
}
