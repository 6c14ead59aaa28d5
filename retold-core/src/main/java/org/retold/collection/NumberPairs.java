package org.retold.collection;

import java.util.Arrays;

/** Ordered pairs of numbers, packed; sorted before they are searched. */
final class NumberPairs {
  private long[] pairs = new long[1 << 10];
  private int size;

  /** Adds the pair. */
  void add(int a, int b) {
    if (size == pairs.length) {
      pairs = Arrays.copyOf(pairs, 2 * size);
    }
    pairs[size++] = (long) a << Integer.SIZE | b;
  }

  void sort() {
    Arrays.parallelSort(pairs, 0, size);
  }

  int size() {
    return size;
  }

  int a(int index) {
    return (int) (pairs[index] >>> Integer.SIZE);
  }

  int b(int index) {
    return (int) pairs[index];
  }

  /** Whether a sorted set of pairs holds the one. */
  boolean contains(int a, int b) {
    return Arrays.binarySearch(pairs, 0, size, (long) a << Integer.SIZE | b) >= 0;
  }

  /** The pairs that a sorted set does not hold. */
  NumberPairs without(NumberPairs others) {
    NumberPairs left = new NumberPairs();
    for (int i = 0; i < size; i++) {
      if (!others.contains(a(i), b(i))) {
        left.add(a(i), b(i));
      }
    }
    return left;
  }
}
