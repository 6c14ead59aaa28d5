package org.retold.relation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Fits boosted trees by Newton steps on the logistic loss (Friedman 2001; Chen and Guestrin 2016,
 * from whom the gain of a split is), each tree grown leaf by leaf where it gains most.
 *
 * <p>No measure ever counts against what it stands for: a split that would say so is not made, and
 * what lies below one may not cross the middle between its two answers. Deterministic; some ten
 * thousand cases take seconds.
 */
final class BoostedFit {
  private static final int TREES = 100;
  private static final double RATE = 0.1;

  private final List<String> names;
  private final int[] signs;
  private final List<double[]> rows = new ArrayList<>();
  private final List<Boolean> labels = new ArrayList<>();
  private final List<Double> counts = new ArrayList<>();

  /**
   * For measures of these names.
   *
   * @param signs for each 1 if more of it speaks for, -1 if it speaks against
   */
  BoostedFit(List<String> names, int[] signs) {
    this.names = List.copyOf(names);
    this.signs = signs.clone();
  }

  /**
   * Adds a case.
   *
   * @param row its measures, in the order of the names
   * @param count how many cases it stands for
   */
  void add(double[] row, boolean label, double count) {
    rows.add(row.clone());
    labels.add(label);
    counts.add(count);
  }

  BoostedTrees fit() {
    List<Binning> bins = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      bins.add(new Binning(rows, i));
    }
    double bias = bias();
    double[] odds = new double[rows.size()];
    Arrays.fill(odds, bias);
    List<BoostedTrees.Node> trees = new ArrayList<>();
    for (int i = 0; i < TREES; i++) {
      double[] slopes = new double[odds.length];
      double[] bends = new double[odds.length];
      for (int row = 0; row < odds.length; row++) {
        double chance = Logistic.sigmoid(odds[row]);
        slopes[row] = counts.get(row) * (chance - (labels.get(row) ? 1 : 0));
        bends[row] = counts.get(row) * chance * (1 - chance);
      }
      trees.add(new TreeGrower(names, signs, bins, slopes, bends).grow(RATE, odds));
    }
    return new BoostedTrees(bias, trees);
  }

  private double bias() {
    double yes = 0;
    double all = 0;
    for (int row = 0; row < rows.size(); row++) {
      yes += labels.get(row) ? counts.get(row) : 0;
      all += counts.get(row);
    }
    return Math.log(yes / (all - yes));
  }
}
