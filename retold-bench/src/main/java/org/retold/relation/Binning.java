package org.retold.relation;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The values of one measure, sorted into at most 64 bins of about equally many cases. */
final class Binning {
  private static final int MOST_BINS = 64;
  private static final double DIGITS = 1e4;

  private final double[] thresholds;
  private final byte[] bins;

  Binning(List<double[]> rows, int column) {
    double[] values = rows.stream().mapToDouble(row -> row[column]).toArray();
    thresholds = thresholds(values);
    bins = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      int place = Arrays.binarySearch(thresholds, values[i]);
      bins[i] = (byte) (place >= 0 ? place + 1 : -place - 1);
    }
  }

  /** Ascending; a value is in the bin after the last threshold that it reaches. */
  private static double[] thresholds(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return IntStream.range(1, MOST_BINS)
        .mapToDouble(i -> sorted[(int) ((long) i * sorted.length / MOST_BINS)])
        .map(value -> Math.round(value * DIGITS) / DIGITS)
        .filter(value -> value > sorted[0])
        .distinct()
        .toArray();
  }

  /** How many bins there are. */
  int size() {
    return thresholds.length + 1;
  }

  /** The bin of a case. */
  int of(int row) {
    return bins[row];
  }

  /** What a value must reach to be in the bin after this one. */
  double threshold(int bin) {
    return thresholds[bin];
  }
}
