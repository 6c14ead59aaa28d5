package org.retold.align;

import java.util.Arrays;

/**
 * The terms of one sentence, by their numbers in a {@link TermSpace}.
 *
 * @param ids term numbers in order, one a word or figure of the sentence
 * @param quoted whether the term at each place stands between quotation marks
 * @param distinct the term numbers without repetition, rising
 */
record SentenceTerms(int[] ids, boolean[] quoted, int[] distinct) {

  SentenceTerms(int[] ids, boolean[] quoted) {
    this(ids, quoted, Arrays.stream(ids).sorted().distinct().toArray());
  }

  int size() {
    return ids.length;
  }

  boolean holds(int term) {
    return Arrays.binarySearch(distinct, term) >= 0;
  }
}
