package org.retold.align;

import java.util.Arrays;

/**
 * Chances of sentence pairs; pairs that were never candidates stand at 0.
 *
 * <p>Rows are sentences of the first report, each with its candidate columns in rising order.
 */
final class PairGrid {
  private final int[][] columns;
  private final double[][] chances;
  private final int width;

  PairGrid(int[][] columns, int width) {
    this.columns = columns;
    this.width = width;
    this.chances = new double[columns.length][];
    for (int i = 0; i < columns.length; i++) {
      chances[i] = new double[columns[i].length];
    }
  }

  int rows() {
    return columns.length;
  }

  int width() {
    return width;
  }

  /** The candidate columns of a row, rising. */
  int[] columns(int row) {
    return columns[row];
  }

  /** The chance at the n-th candidate of a row. */
  double at(int row, int n) {
    return chances[row][n];
  }

  void set(int row, int n, double chance) {
    chances[row][n] = chance;
  }

  /** The chance of a pair; 0 outside the reports and for pairs that are no candidates. */
  double chance(int row, int column) {
    if (row < 0 || row >= columns.length) {
      return 0;
    }
    int n = Arrays.binarySearch(columns[row], column);
    return n < 0 ? 0 : chances[row][n];
  }

  /** A grid of the same candidates with no chances yet. */
  PairGrid empty() {
    return new PairGrid(columns, width);
  }
}
