package org.retold.candidates;

import java.util.Arrays;

/** A list of longs that grows. */
final class LongArray {
  private long[] values = new long[16];
  private int size;

  void add(long value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, (int) Math.min(Integer.MAX_VALUE - 8L, size * 3L / 2 + 8));
    }
    values[size++] = value;
  }

  long get(int at) {
    return values[at];
  }

  int size() {
    return size;
  }

  void clear() {
    size = 0;
  }

  /** Sorts, ascending. */
  void sort() {
    Arrays.sort(values, 0, size);
  }

  long[] toArray() {
    return Arrays.copyOf(values, size);
  }
}
