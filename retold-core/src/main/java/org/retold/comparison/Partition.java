package org.retold.comparison;

import java.util.ArrayList;
import java.util.List;

/** The numbers from 0 up to a size, parted into sets that can be joined. */
final class Partition {
  private final List<List<Integer>> sets = new ArrayList<>();

  Partition(int size) {
    for (int i = 0; i < size; i++) {
      sets.add(new ArrayList<>(List.of(i)));
    }
  }

  /** The set that holds the number; the first one of a set stays the same when others join it. */
  List<Integer> members(int number) {
    return sets.get(number);
  }

  void join(int one, int other) {
    List<Integer> left = sets.get(one);
    List<Integer> right = sets.get(other);
    if (left != right) {
      List<Integer> larger = left.size() >= right.size() ? left : right;
      List<Integer> smaller = larger == left ? right : left;
      larger.addAll(smaller);
      smaller.forEach(number -> sets.set(number, larger));
    }
  }

  /** Every set, in order of its least number. */
  List<List<Integer>> all() {
    List<List<Integer>> all = new ArrayList<>();
    for (int i = 0; i < sets.size(); i++) {
      if (sets.get(i).stream().min(Integer::compare).orElse(i) == i) {
        all.add(sets.get(i).stream().sorted().toList());
      }
    }
    return all;
  }
}
