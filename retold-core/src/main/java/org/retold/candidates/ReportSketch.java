package org.retold.candidates;

import java.util.Arrays;

/** The few features of a report that tell whether two reports are alike at all. */
final class ReportSketch {
  static final int SIZE = 16;

  private ReportSketch() {}

  /** At most {@link #SIZE} features of the event, drawn by hash. */
  static int[] of(Signature signature) {
    long[] ranked = new long[signature.event().length];
    for (int i = 0; i < ranked.length; i++) {
      int feature = signature.event()[i];
      long rank = Hashes.mix(Features.hash(feature)) >>> 34;
      ranked[i] = rank << 32 | Features.hash(feature);
    }
    Arrays.sort(ranked);
    int[] sketch = new int[Math.min(SIZE, ranked.length)];
    Arrays.setAll(sketch, i -> (int) ranked[i]);
    Arrays.sort(sketch);
    return sketch;
  }

  /** Whether two sketches share a third of the smaller one. */
  static boolean areAlike(int[] a, int[] b) {
    int shared = 0;
    int j = 0;
    for (int i = 0; i < a.length && j < b.length; ) {
      shared += a[i] == b[j] ? 1 : 0;
      int step = Integer.compare(a[i], b[j]);
      i += step <= 0 ? 1 : 0;
      j += step >= 0 ? 1 : 0;
    }
    return 3 * shared >= Math.min(a.length, b.length);
  }
}
