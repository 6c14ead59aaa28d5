package org.retold.candidates;

import java.util.Arrays;

/** A list of ints that grows. */
final class IntArray {
  private int[] values = new int[16];
  private int size;

  void add(int value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, grown(size));
    }
    values[size++] = value;
  }

  private static int grown(int size) {
    return (int) Math.min(Integer.MAX_VALUE - 8L, size + (size >> 1) + 8L);
  }

  int get(int at) {
    return values[at];
  }

  int size() {
    return size;
  }

  void clear() {
    size = 0;
  }

  /** Copies the values from {@code start} to {@code end} to another array. */
  void copyTo(int start, int end, int[] target, int at) {
    System.arraycopy(values, start, target, at, end - start);
  }

  /** The values from {@code start} to {@code end}. */
  int[] slice(int start, int end) {
    return Arrays.copyOfRange(values, start, end);
  }

  int[] toArray() {
    return Arrays.copyOf(values, size);
  }
}
