package org.retold.bench;

import java.util.List;

/**
 * Fits logistic regressions by Newton's method (iteratively reweighted least squares) with a ridge
 * penalty; deterministic, for some tens of features at most.
 */
public final class LogisticFit {
  private static final int MOST_STEPS = 50;
  private static final double STILL = 1e-9;

  private LogisticFit() {}

  /**
   * Fits a model.
   *
   * @param rows features of each case, all of one length
   * @param labels whether each case is positive
   * @param ridge how strongly weights are pulled to 0; the bias is not
   * @return the bias, then one weight a feature
   */
  public static double[] fit(List<double[]> rows, List<Boolean> labels, double ridge) {
    int size = rows.get(0).length + 1;
    double[] weights = new double[size];
    for (int step = 0; step < MOST_STEPS; step++) {
      double[] move = solve(newton(rows, labels, weights, ridge));
      double largest = 0;
      for (int i = 0; i < size; i++) {
        weights[i] += move[i];
        largest = Math.max(largest, Math.abs(move[i]));
      }
      if (largest < STILL) {
        break;
      }
    }
    return weights;
  }

  /** The chance that a model gives to a case. */
  public static double chance(double[] weights, double[] row) {
    double sum = weights[0];
    for (int i = 0; i < row.length; i++) {
      sum += weights[i + 1] * row[i];
    }
    return 1 / (1 + Math.exp(-sum));
  }

  /** The Hessian with the gradient as its last column. */
  private static double[][] newton(
      List<double[]> rows, List<Boolean> labels, double[] weights, double ridge) {
    int size = weights.length;
    double[][] system = new double[size][size + 1];
    double[] x = new double[size];
    for (int n = 0; n < rows.size(); n++) {
      x[0] = 1;
      System.arraycopy(rows.get(n), 0, x, 1, size - 1);
      double chance = chance(weights, rows.get(n));
      double slope = Math.max(1e-6, chance * (1 - chance));
      double error = (labels.get(n) ? 1 : 0) - chance;
      for (int i = 0; i < size; i++) {
        system[i][size] += x[i] * error;
        for (int j = 0; j < size; j++) {
          system[i][j] += x[i] * x[j] * slope;
        }
      }
    }
    for (int i = 1; i < size; i++) {
      system[i][i] += ridge;
      system[i][size] -= ridge * weights[i];
    }
    return system;
  }

  /** Gaussian elimination with row exchanges; a singular column moves nothing. */
  private static double[] solve(double[][] system) {
    int size = system.length;
    for (int column = 0; column < size; column++) {
      int pivot = column;
      for (int row = column + 1; row < size; row++) {
        if (Math.abs(system[row][column]) > Math.abs(system[pivot][column])) {
          pivot = row;
        }
      }
      double[] swap = system[column];
      system[column] = system[pivot];
      system[pivot] = swap;
      if (Math.abs(system[column][column]) < 1e-12) {
        continue;
      }
      for (int row = 0; row < size; row++) {
        if (row != column) {
          double factor = system[row][column] / system[column][column];
          for (int k = column; k <= size; k++) {
            system[row][k] -= factor * system[column][k];
          }
        }
      }
    }
    double[] solution = new double[size];
    for (int i = 0; i < size; i++) {
      solution[i] = Math.abs(system[i][i]) < 1e-12 ? 0 : system[i][size] / system[i][i];
    }
    return solution;
  }
}
