package org.retold.story;

import java.util.Arrays;

/**
 * Disjoint sets of the numbers 0 to n - 1, joined step by step; joins can be taken back in reverse
 * order. Joining by size without shortening paths, so that a find takes logarithmic time and a join
 * changes two numbers only.
 */
final class Partition {
  /** The parent, or minus the size of the set that this one stands for. */
  private final int[] parents;

  private int[] joined;
  private int joins;

  Partition(int size) {
    parents = new int[size];
    Arrays.fill(parents, -1);
    joined = new int[Math.max(1, 2 * size)];
  }

  int find(int member) {
    int top = member;
    while (parents[top] >= 0) {
      top = parents[top];
    }
    return top;
  }

  /** Joins the sets of two members; false where they are one already. */
  boolean join(int one, int other) {
    int a = find(one);
    int b = find(other);
    if (a == b) {
      return false;
    }
    int large = parents[a] <= parents[b] ? a : b;
    int small = large == a ? b : a;
    remember(small, parents[small]);
    parents[large] += parents[small];
    parents[small] = large;
    return true;
  }

  private void remember(int member, int size) {
    if (2 * joins + 2 > joined.length) {
      joined = Arrays.copyOf(joined, 2 * joined.length);
    }
    joined[2 * joins] = member;
    joined[2 * joins + 1] = size;
    joins++;
  }

  /** How many joins there have been, to go back to. */
  int time() {
    return joins;
  }

  /** Takes back the joins since then. */
  void rollBack(int time) {
    while (joins > time) {
      joins--;
      int small = joined[2 * joins];
      parents[parents[small]] -= joined[2 * joins + 1];
      parents[small] = joined[2 * joins + 1];
    }
  }
}
