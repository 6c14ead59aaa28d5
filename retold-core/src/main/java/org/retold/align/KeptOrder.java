package org.retold.align;

import java.util.Arrays;

/** Finds which passages keep the order of both reports: the longest rising run of places. */
final class KeptOrder {

  private KeptOrder() {}

  /**
   * Gives, for each place, whether it lies on the longest rising subsequence; of several, the one
   * that ends earliest is kept.
   */
  static boolean[] of(int[] places) {
    int[] tails = new int[places.length];
    int[] previous = new int[places.length];
    int length = 0;
    for (int i = 0; i < places.length; i++) {
      int at = firstNotBelow(places, tails, length, places[i]);
      previous[i] = at == 0 ? -1 : tails[at - 1];
      tails[at] = i;
      length = Math.max(length, at + 1);
    }
    boolean[] kept = new boolean[places.length];
    Arrays.fill(kept, false);
    for (int i = length == 0 ? -1 : tails[length - 1]; i >= 0; i = previous[i]) {
      kept[i] = true;
    }
    return kept;
  }

  private static int firstNotBelow(int[] places, int[] tails, int length, int place) {
    int low = 0;
    int high = length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (places[tails[middle]] < place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
