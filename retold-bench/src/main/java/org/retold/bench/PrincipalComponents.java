package org.retold.bench;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** The principal components of centred rows, by Jacobi rotations of their covariance. */
final class PrincipalComponents {
  private static final int MOST_SWEEPS = 30;

  private final double[] variances;
  private final double[][] axes;

  private PrincipalComponents(double[] variances, double[][] axes) {
    this.variances = variances;
    this.axes = axes;
  }

  static PrincipalComponents of(float[][] rows) {
    double[][] matrix = covariance(rows);
    int n = matrix.length;
    double[][] vectors = new double[n][n];
    for (int i = 0; i < n; i++) {
      vectors[i][i] = 1;
    }
    int sweeps = 0;
    double off = 1;
    while (off > 1e-18 && sweeps < MOST_SWEEPS) {
      off = sweep(matrix, vectors);
      sweeps++;
    }
    int[] order =
        IntStream.range(0, n)
            .boxed()
            .sorted(Comparator.comparingDouble((Integer i) -> -matrix[i][i]))
            .mapToInt(Integer::intValue)
            .toArray();
    return new PrincipalComponents(
        Arrays.stream(order).mapToDouble(i -> matrix[i][i]).toArray(),
        Arrays.stream(order).mapToObj(i -> vectors[i]).toArray(double[][]::new));
  }

  /** The share of all variance that lies along the first axes. */
  double share(int count) {
    return Arrays.stream(variances).limit(count).sum() / Arrays.stream(variances).sum();
  }

  /** A row's places along the first axes. */
  double[] project(float[] row, int count) {
    double[] places = new double[count];
    for (int k = 0; k < count; k++) {
      for (int d = 0; d < row.length; d++) {
        places[k] += axes[k][d] * row[d];
      }
    }
    return places;
  }

  private static double[][] covariance(float[][] rows) {
    int n = rows[0].length;
    double[][] sums = new double[n][n];
    for (float[] row : rows) {
      for (int i = 0; i < n; i++) {
        double value = row[i] / (double) rows.length;
        for (int j = 0; j < n; j++) {
          sums[i][j] += value * row[j];
        }
      }
    }
    return sums;
  }

  /** Rotates every pair of axes once; returns what was left off the diagonal before. */
  private static double sweep(double[][] a, double[][] vectors) {
    double off = 0;
    for (int p = 0; p < a.length; p++) {
      for (int q = p + 1; q < a.length; q++) {
        off += a[p][q] * a[p][q];
        if (Math.abs(a[p][q]) > 1e-15) {
          rotate(a, vectors, p, q);
        }
      }
    }
    return off;
  }

  private static void rotate(double[][] a, double[][] vectors, int p, int q) {
    double theta = (a[q][q] - a[p][p]) / (2 * a[p][q]);
    double t = Math.copySign(1, theta) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
    double cos = 1 / Math.sqrt(t * t + 1);
    double sin = t * cos;
    for (int k = 0; k < a.length; k++) {
      double left = a[k][p];
      double right = a[k][q];
      a[k][p] = cos * left - sin * right;
      a[k][q] = sin * left + cos * right;
    }
    turn(a[p], a[q], cos, sin);
    turn(vectors[p], vectors[q], cos, sin);
  }

  private static void turn(double[] left, double[] right, double cos, double sin) {
    for (int k = 0; k < left.length; k++) {
      double l = left[k];
      left[k] = cos * l - sin * right[k];
      right[k] = sin * l + cos * right[k];
    }
  }
}
