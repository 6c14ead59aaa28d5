package org.retold.candidates;

import java.util.Arrays;

/** Orders of places by 64-bit values (radix sort, stable). */
final class Order {
  private static final int RADIX = 1 << 16;

  private Order() {}

  /** The places 0, 1, 2, … */
  static int[] ofPlaces(int count) {
    int[] order = new int[count];
    Arrays.setAll(order, i -> i);
    return order;
  }

  /** The places of an order by their values, unsigned; equal ones as they were. */
  static int[] by(long[] values, int[] order) {
    int[] from = order;
    int[] to = new int[order.length];
    for (int shift = 0; shift < Long.SIZE; shift += 16) {
      pass(values, shift, from, to);
      int[] spare = from == order ? new int[order.length] : from;
      from = to;
      to = spare;
    }
    return from;
  }

  private static void pass(long[] values, int shift, int[] from, int[] to) {
    int[] next = new int[RADIX + 1];
    for (int place : from) {
      next[(int) (values[place] >>> shift) & RADIX - 1]++;
    }
    int start = 0;
    for (int digit = 0; digit < RADIX; digit++) {
      int count = next[digit];
      next[digit] = start;
      start += count;
    }
    for (int place : from) {
      to[next[(int) (values[place] >>> shift) & RADIX - 1]++] = place;
    }
  }
}
