package org.retold.relation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Grows one tree for {@link BoostedFit}. */
final class TreeGrower {
  private static final int LEAVES = 4;
  private static final int FEWEST_CASES = 40;
  private static final double RIDGE = 1;
  private static final double DIGITS = 1e5;

  private final List<String> names;
  private final int[] signs;
  private final List<Binning> bins;
  private final double[] slopes;
  private final double[] bends;
  private final List<Branch> leaves = new ArrayList<>();

  /**
   * For one step.
   *
   * @param slopes first derivatives of the loss by the log odds of each case
   * @param bends second derivatives
   */
  TreeGrower(List<String> names, int[] signs, List<Binning> bins, double[] slopes, double[] bends) {
    this.names = names;
    this.signs = signs;
    this.bins = bins;
    this.slopes = slopes;
    this.bends = bends;
  }

  /** Part of the tree: the cases that come to it, and how it is best split. */
  private final class Branch {
    private final int[] rows;
    private final double least;
    private final double most;
    private final Sums sums = new Sums();
    private @Nullable Cut cut;
    private @Nullable Branch below;
    private @Nullable Branch above;

    Branch(int[] rows, double least, double most) {
      this.rows = rows;
      this.least = least;
      this.most = most;
      for (int row : rows) {
        sums.add(row);
      }
      cut = bestCut();
    }

    private @Nullable Cut bestCut() {
      Cut best = null;
      for (int column = 0; column < signs.length; column++) {
        best = better(best, column);
      }
      return best;
    }

    private @Nullable Cut better(@Nullable Cut best, int column) {
      Binning binning = bins.get(column);
      Sums[] parts = new Sums[binning.size()];
      for (int i = 0; i < parts.length; i++) {
        parts[i] = new Sums();
      }
      for (int row : rows) {
        parts[binning.of(row)].add(row);
      }
      Cut found = best;
      Sums left = new Sums();
      for (int bin = 0; bin + 1 < parts.length; bin++) {
        left.add(parts[bin]);
        Cut here = cut(column, bin, left);
        found = here != null && (found == null || here.gain > found.gain) ? here : found;
      }
      return found;
    }

    private @Nullable Cut cut(int column, int bin, Sums left) {
      Sums right = sums.without(left);
      if (left.cases < FEWEST_CASES || right.cases < FEWEST_CASES) {
        return null;
      }
      double low = left.answer(least, most);
      double high = right.answer(least, most);
      double gain = left.gain(low) + right.gain(high) - sums.gain(answer());
      boolean against = signs[column] * (high - low) < 0;
      return against || gain <= 0 ? null : new Cut(column, bin, low, high, gain);
    }

    double answer() {
      return sums.answer(least, most);
    }

    void split(Cut at) {
      Binning binning = bins.get(at.column);
      double middle = (at.low + at.high) / 2;
      boolean rises = signs[at.column] > 0;
      int[] left = Arrays.stream(rows).filter(row -> binning.of(row) <= at.bin).toArray();
      int[] right = Arrays.stream(rows).filter(row -> binning.of(row) > at.bin).toArray();
      below = new Branch(left, rises ? least : middle, rises ? middle : most);
      above = new Branch(right, rises ? middle : least, rises ? most : middle);
    }

    BoostedTrees.Node node(double rate, double[] odds) {
      if (below == null || above == null || cut == null) {
        double answer = Math.round(rate * answer() * DIGITS) / DIGITS;
        for (int row : rows) {
          odds[row] += answer;
        }
        return new BoostedTrees.Leaf(answer);
      }
      return new BoostedTrees.Split(
          names.get(cut.column),
          bins.get(cut.column).threshold(cut.bin),
          below.node(rate, odds),
          above.node(rate, odds));
    }
  }

  /**
   * A place to split at.
   *
   * @param bin the last one that goes below
   * @param low answer below
   * @param high answer above
   */
  private record Cut(int column, int bin, double low, double high, double gain) {}

  /** Sums over cases. */
  private final class Sums {
    private double slope;
    private double bend;
    private int cases;

    void add(int row) {
      slope += slopes[row];
      bend += bends[row];
      cases++;
    }

    void add(Sums other) {
      slope += other.slope;
      bend += other.bend;
      cases += other.cases;
    }

    Sums without(Sums other) {
      Sums rest = new Sums();
      rest.slope = slope - other.slope;
      rest.bend = bend - other.bend;
      rest.cases = cases - other.cases;
      return rest;
    }

    double answer(double least, double most) {
      return Math.max(least, Math.min(most, -slope / (bend + RIDGE)));
    }

    /** How far an answer lowers the loss. */
    double gain(double answer) {
      return -(slope * answer + (bend + RIDGE) * answer * answer / 2);
    }
  }

  /**
   * Grows the tree.
   *
   * @param rate share of each answer that is taken
   * @param odds of each case; what the tree says is added
   */
  BoostedTrees.Node grow(double rate, double[] odds) {
    int[] all = IntStream.range(0, odds.length).toArray();
    Branch root = new Branch(all, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    leaves.add(root);
    while (leaves.size() < LEAVES && splitBest()) {}
    return root.node(rate, odds);
  }

  private boolean splitBest() {
    Branch best = null;
    double most = 0;
    for (Branch leaf : leaves) {
      if (leaf.cut != null && leaf.cut.gain > most) {
        best = leaf;
        most = leaf.cut.gain;
      }
    }
    if (best == null || best.cut == null) {
      return false;
    }
    best.split(best.cut);
    leaves.remove(best);
    leaves.add(Objects.requireNonNull(best.below));
    leaves.add(Objects.requireNonNull(best.above));
    return true;
  }
}
