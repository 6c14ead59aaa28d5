package org.retold.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.retold.align.TermLikeness.Likened;

/** Which of a number of terms are alike, and how much; every term is wholly alike to itself. */
final class Kinships {

  /** Pairs of terms up to which every pair is looked at; above it only equal terms count. */
  private static final long MOST_PAIRS = 4_000_000;

  private static final int[] NO_KIN = {};
  private static final double[] NO_LIKENESS = {};

  private final int[][] kin;
  private final double[][] likeness;

  private Kinships(int[][] kin, double[][] likeness) {
    this.kin = kin;
    this.likeness = likeness;
  }

  static Kinships of(List<Term> terms, TermLikeness likenesses) {
    int size = terms.size();
    List<List<Integer>> kin = new ArrayList<>();
    List<List<Double>> likeness = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      kin.add(new ArrayList<>(2));
      likeness.add(new ArrayList<>(2));
    }
    if ((long) size * size <= MOST_PAIRS) {
      int[] open =
          IntStream.range(0, size).filter(i -> !TermLikeness.isFixed(terms.get(i))).toArray();
      Likened[] likened = new Likened[open.length];
      Arrays.setAll(likened, i -> likenesses.likened(terms.get(open[i])));
      for (int i = 0; i < open.length; i++) {
        for (int j = i + 1; j < open.length; j++) {
          double alike = TermLikeness.of(likened[i], likened[j]);
          if (alike > 0) {
            add(kin, likeness, open[i], open[j], alike);
            add(kin, likeness, open[j], open[i], alike);
          }
        }
      }
    }
    return new Kinships(
        kin.stream().map(Kinships::ints).toArray(int[][]::new),
        likeness.stream().map(Kinships::doubles).toArray(double[][]::new));
  }

  /** Raises {@code marks} at a term and at its kin to how alike they are to it. */
  void mark(int term, double[] marks) {
    marks[term] = 1;
    for (int n = 0; n < kin[term].length; n++) {
      marks[kin[term][n]] = Math.max(marks[kin[term][n]], likeness[term][n]);
    }
  }

  /** Takes back to 0 what {@link #mark} raised. */
  void unmark(int term, double[] marks) {
    marks[term] = 0;
    for (int other : kin[term]) {
      marks[other] = 0;
    }
  }

  private static void add(
      List<List<Integer>> kin, List<List<Double>> likeness, int term, int other, double alike) {
    kin.get(term).add(other);
    likeness.get(term).add(alike);
  }

  private static int[] ints(List<Integer> list) {
    return list.isEmpty() ? NO_KIN : list.stream().mapToInt(Integer::intValue).toArray();
  }

  private static double[] doubles(List<Double> list) {
    return list.isEmpty() ? NO_LIKENESS : list.stream().mapToDouble(Double::doubleValue).toArray();
  }
}
