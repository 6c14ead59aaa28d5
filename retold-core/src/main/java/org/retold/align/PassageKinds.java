package org.retold.align;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * Tells how close the wording of two passages is.
 *
 * <p>Verbatim: the same terms in the same order. Light: most terms stand in the same order on both
 * sides. Condensed: several sentences in the space of fewer, or one sentence in little more than
 * half its length. Else reworded. The bounds are set on the labelled kinds of {@code rewrites} and
 * the invented stories with odd numbers.
 */
final class PassageKinds {

  /**
   * Share of both sides' terms on their longest common subsequence from which a change is light.
   */
  static final double LIGHT = 0.6;

  /** The shorter side's length against the longer one's up to which a passage is condensed. */
  static final double CONDENSED = 0.55;

  /** The same where the shorter side has fewer sentences. */
  static final double CONDENSED_TO_FEWER = 1.1;

  private final TermSpace space;

  PassageKinds(TermSpace space) {
    this.space = space;
  }

  AlignedPassage.Kind of(Collection<Integer> rows, Collection<Integer> columns) {
    int[] left = terms(space.a(), rows);
    int[] right = terms(space.b(), columns);
    if (Arrays.equals(left, right)) {
      return AlignedPassage.Kind.VERBATIM;
    }
    double alike = 2.0 * longestCommonSubsequence(left, right) / (left.length + right.length);
    if (alike >= LIGHT) {
      return AlignedPassage.Kind.LIGHT;
    }
    return isCondensed(rows.size(), left.length, columns.size(), right.length)
        ? AlignedPassage.Kind.CONDENSED
        : AlignedPassage.Kind.REWORDED;
  }

  private static boolean isCondensed(int rows, double left, int columns, double right) {
    if (rows == columns) {
      return Math.min(left, right) / Math.max(left, right) <= CONDENSED;
    }
    return (rows < columns ? left / right : right / left) <= CONDENSED_TO_FEWER;
  }

  private static int[] terms(List<SentenceTerms> sentences, Collection<Integer> indexes) {
    return indexes.stream()
        .flatMapToInt(index -> Arrays.stream(sentences.get(index).ids()))
        .toArray();
  }

  static int longestCommonSubsequence(int[] left, int[] right) {
    int[] lengths = new int[right.length + 1];
    for (int term : left) {
      int diagonal = 0;
      for (int j = 1; j <= right.length; j++) {
        int above = lengths[j];
        lengths[j] = term == right[j - 1] ? diagonal + 1 : Math.max(above, lengths[j - 1]);
        diagonal = above;
      }
    }
    return lengths[right.length];
  }
}
