package org.retold.candidates;

import java.util.Arrays;

/**
 * The few features of a report that tell whether two reports are alike at all: 23 bits of the hash
 * of each, and in the eight lowest bits the number of its first sentence.
 */
final class ReportSketch {
  static final int SIZE = 16;
  private static final int PLACE_BITS = 8;
  private static final int FEATURE_BITS = 23;

  private ReportSketch() {}

  /** At most {@link #SIZE} features of the event, drawn by hash; ascending. */
  static int[] of(Signature signature) {
    PlacedFeatures event = signature.placedEvent();
    long[] ranked = new long[event.size()];
    for (int i = 0; i < ranked.length; i++) {
      int feature = event.features()[i];
      long rank = Hashes.mix(Features.hash(feature)) >>> 34;
      ranked[i] = rank << 32 | i;
    }
    Arrays.sort(ranked);
    int[] sketch = new int[Math.min(SIZE, ranked.length)];
    Arrays.setAll(sketch, i -> packed(event, (int) ranked[i]));
    Arrays.sort(sketch);
    return sketch;
  }

  private static int packed(PlacedFeatures event, int at) {
    int feature = Features.hash(event.features()[at]) & (1 << FEATURE_BITS) - 1;
    return feature << PLACE_BITS | event.first(at);
  }

  /** What of a feature is kept; the same in every report. */
  static int feature(int packed) {
    return packed >>> PLACE_BITS;
  }

  /** The number of the first sentence with a feature, or {@link PlacedFeatures#NOWHERE}. */
  static int place(int packed) {
    return packed & (1 << PLACE_BITS) - 1;
  }

  /** Whether two sorted sketches, without places, share a third of the smaller one. */
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
