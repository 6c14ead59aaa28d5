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
    this(ids, quoted, distinct(ids));
  }

  private static int[] distinct(int[] ids) {
    int[] sorted = ids.clone();
    Arrays.sort(sorted);
    int size = 0;
    for (int i = 0; i < sorted.length; i++) {
      if (i == 0 || sorted[i] != sorted[i - 1]) {
        sorted[size++] = sorted[i];
      }
    }
    return Arrays.copyOf(sorted, size);
  }

  /** The same sentence with other numbers for its terms. */
  SentenceTerms renumbered(int[] numbers) {
    int[] other = new int[ids.length];
    for (int i = 0; i < other.length; i++) {
      other[i] = numbers[ids[i]];
    }
    return new SentenceTerms(other, quoted);
  }

  int size() {
    return ids.length;
  }
}
