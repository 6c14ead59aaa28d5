package org.retold.align;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells how close the wording of two passages is.
 *
 * <p>Verbatim: the same terms in the same order. Light: both sides are alike, by the mean of two
 * shares: of all terms on the longest common subsequence, and of telling terms in common in any
 * order; the one alone takes a turned clause for a rewording, the other a new frame for an edit.
 * Condensed: several sentences in the space of fewer, or one sentence in little more than half its
 * length. Else reworded. The bounds are set on the labelled kinds of {@code rewrites} and the
 * invented stories with odd numbers.
 */
final class PassageKinds {

  /** How alike two sides are from which a change is light, 0 to 1. */
  static final double LIGHT = 0.66;

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
    double alike = (inOrder(left, right) + inCommon(left, right)) / 2;
    if (alike >= LIGHT) {
      return AlignedPassage.Kind.LIGHT;
    }
    return isCondensed(rows.size(), left.length, columns.size(), right.length)
        ? AlignedPassage.Kind.CONDENSED
        : AlignedPassage.Kind.REWORDED;
  }

  private static double inOrder(int[] left, int[] right) {
    return 2.0 * longestCommonSubsequence(left, right) / (left.length + right.length);
  }

  private double inCommon(int[] left, int[] right) {
    Set<Integer> mine = telling(left);
    Set<Integer> other = telling(right);
    int all = mine.size() + other.size();
    mine.retainAll(other);
    return all == 0 ? 0 : 2.0 * mine.size() / all;
  }

  private Set<Integer> telling(int[] terms) {
    return Arrays.stream(terms)
        .filter(term -> !space.isFunction(term))
        .boxed()
        .collect(Collectors.toCollection(HashSet::new));
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
