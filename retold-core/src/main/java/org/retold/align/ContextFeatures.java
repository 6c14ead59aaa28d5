package org.retold.align;

/**
 * A pair of sentences beside its rivals and its neighbours, in numbers that a {@link LogisticModel}
 * weighs.
 *
 * <p>Retellings keep runs of their source's order, so a pair is likelier when the sentences around
 * it pair up too; and a sentence has few partners, so a pair is likelier when neither side has a
 * better one.
 */
final class ContextFeatures {
  static final String[] NAMES = {
    "logit", "rival-row", "rival-column", "before", "after", "beside", "place"
  };

  private static final double SURE = 4;

  private final PairGrid grid;
  private final double[] bestOfColumn;
  private final double[] secondOfColumn;
  private final double[] bestOfRow;
  private final double[] secondOfRow;

  ContextFeatures(PairGrid grid) {
    this.grid = grid;
    this.bestOfColumn = new double[grid.width()];
    this.secondOfColumn = new double[grid.width()];
    this.bestOfRow = new double[grid.rows()];
    this.secondOfRow = new double[grid.rows()];
    for (int row = 0; row < grid.rows(); row++) {
      int[] columns = grid.columns(row);
      for (int n = 0; n < columns.length; n++) {
        keepBest(bestOfRow, secondOfRow, row, grid.at(row, n));
        keepBest(bestOfColumn, secondOfColumn, columns[n], grid.at(row, n));
      }
    }
  }

  /** Gives the features of the n-th candidate of a row, in the order of {@link #NAMES}. */
  double[] of(int row, int n) {
    int column = grid.columns(row)[n];
    double chance = grid.at(row, n);
    return new double[] {
      logit(chance),
      rival(chance, bestOfRow[row], secondOfRow[row]),
      rival(chance, bestOfColumn[column], secondOfColumn[column]),
      near(row - 1, column - 1, -1),
      near(row + 1, column + 1, 1),
      beside(row, column),
      Math.abs((row + 0.5) / grid.rows() - (column + 0.5) / grid.width())
    };
  }

  private static void keepBest(double[] best, double[] second, int at, double chance) {
    if (chance > best[at]) {
      second[at] = best[at];
      best[at] = chance;
    } else if (chance > second[at]) {
      second[at] = chance;
    }
  }

  private static double rival(double chance, double best, double second) {
    return chance >= best ? second : best;
  }

  private static double logit(double chance) {
    double bounded = Math.min(0.999, Math.max(0.001, chance));
    return Math.max(-SURE, Math.min(SURE, Math.log(bounded / (1 - bounded))));
  }

  /** The best chance at the next step along the order of both, or one sentence farther. */
  private double near(int row, int column, int step) {
    return Math.max(
        grid.chance(row, column),
        Math.max(grid.chance(row + step, column), grid.chance(row, column + step)) * 0.9);
  }

  /** The best chance that a neighbour on one side shares this partner: a split or a merger. */
  private double beside(int row, int column) {
    return Math.max(
        Math.max(grid.chance(row - 1, column), grid.chance(row + 1, column)),
        Math.max(grid.chance(row, column - 1), grid.chance(row, column + 1)));
  }
}
