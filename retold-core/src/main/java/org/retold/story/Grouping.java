package org.retold.story;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;

/**
 * Parts a graph of weighted pairs into groups.
 *
 * <p>This is correlation clustering (Bansal, Blum and Chawla 2004,
 * https://doi.org/10.1023/B:MACH.0000033116.57574.95): pairs speak for or against being together,
 * and the groups should go against as little of it as possible. It is solved greedily from the
 * bottom, as average-link clustering does: of all pairs of groups, that with the best average
 * weight is joined, until no average is above 0.
 *
 * <p>Two things are added for news. Copies of one text are joined first and count as one from then
 * on, so that a text that a hundred outlets carried does not outvote all else. And in a big pile
 * most pairs are never compared, so that a missing pair means little where groups are large and
 * much where they are small: a report is expected to be linked to {@value #EXPECTED} of a group, or
 * to all of a smaller one, and each expected pair that is missing counts {@value #MISSING}. So a
 * round-up that shares an item with each of ten stories joins one of them at most: seen from the
 * others, all the pairs with its new companions are missing.
 *
 * <p>Two lone texts need better evidence to found a group than a third needs to join one, since
 * there the pairs bear each other out.
 *
 * <p>An average falls as groups grow and rises only when they join, so that a queue with old values
 * is enough: what comes out with a value that has fallen goes in again. The neighbours of the group
 * with fewer are handed to the other; the cost is near linear in the number of pairs. Ties go to
 * the lower numbers.
 */
final class Grouping {
  private static final int EXPECTED = 2;
  private static final double MISSING = -2;

  /** Two texts that nothing else speaks for need more: here, odds of 4 to 1. */
  private static final double LONE = 1.4;

  /** Old and new value are the same if they differ by less. */
  private static final double STILL = 1e-9;

  private final int[] parent;
  private final int[] sizes;
  private final int[] lowest;
  private final Map<Integer, Map<Integer, Bond>> bonds = new HashMap<>();
  private final PriorityQueue<Offer> offers = new PriorityQueue<>();

  private Grouping(int size) {
    parent = new int[size];
    Arrays.setAll(parent, i -> i);
    sizes = new int[size];
    Arrays.fill(sizes, 1);
    lowest = parent.clone();
  }

  /**
   * The group of each of {@code size} items, named by its lowest member.
   *
   * @param edges one a pair; the result does not depend on their order
   */
  static int[] of(int size, List<Edge> edges) {
    Grouping grouping = new Grouping(size);
    edges.stream().filter(Edge::oneText).forEach(edge -> grouping.joinTexts(edge.a(), edge.b()));
    grouping.addBonds(edges);
    grouping.join();
    int[] groups = new int[size];
    Arrays.setAll(groups, i -> grouping.lowest[grouping.find(i)]);
    return groups;
  }

  private int find(int item) {
    int root = item;
    while (parent[root] != root) {
      parent[root] = parent[parent[root]];
      root = parent[root];
    }
    return root;
  }

  /** Copies of one text: the lowest stands for all of them and counts as one. */
  private void joinTexts(int a, int b) {
    int x = find(a);
    int y = find(b);
    parent[Math.max(x, y)] = Math.min(x, y);
  }

  /** Pairs of texts, each with the mean weight of the pairs of their copies. */
  private void addBonds(List<Edge> edges) {
    Map<Long, Bond> texts = new TreeMap<>();
    for (Edge edge : edges) {
      int x = Math.min(find(edge.a()), find(edge.b()));
      int y = Math.max(find(edge.a()), find(edge.b()));
      if (x != y) {
        texts.computeIfAbsent((long) x << 32 | y, pair -> new Bond()).add(edge.weight(), 1);
      }
    }
    texts.forEach(
        (pair, bond) -> {
          Bond one = new Bond();
          one.add(bond.sum / bond.pairs, 1);
          tie((int) (pair >>> 32), pair.intValue(), one);
        });
  }

  private void tie(int x, int y, Bond bond) {
    neighbours(x).put(y, bond);
    neighbours(y).put(x, bond);
    offer(x, y, bond);
  }

  private Map<Integer, Bond> neighbours(int root) {
    return bonds.computeIfAbsent(root, key -> new HashMap<>());
  }

  private void offer(int x, int y, Bond bond) {
    double average = average(x, y, bond);
    boolean lone = sizes[x] == 1 && sizes[y] == 1;
    if (average > (lone ? LONE : 0)) {
      int a = Math.min(lowest[x], lowest[y]);
      offers.add(new Offer(average, a, Math.max(lowest[x], lowest[y])));
    }
  }

  private double average(int x, int y, Bond bond) {
    double few = Math.min(sizes[x], sizes[y]);
    double many = Math.max(sizes[x], sizes[y]);
    double expected = Math.max(bond.pairs, few * Math.min(many, EXPECTED));
    return (bond.sum + (expected - bond.pairs) * MISSING) / expected;
  }

  private void join() {
    while (!offers.isEmpty()) {
      Offer offer = offers.remove();
      int x = find(offer.a());
      int y = find(offer.b());
      Bond bond = x == y ? null : neighbours(x).get(y);
      if (bond == null) {
        continue;
      }
      if (average(x, y, bond) >= offer.average() - STILL) {
        merge(x, y);
      } else {
        offer(x, y, bond);
      }
    }
  }

  private void merge(int x, int y) {
    boolean xIsKept =
        neighbours(x).size() != neighbours(y).size()
            ? neighbours(x).size() > neighbours(y).size()
            : lowest[x] < lowest[y];
    int kept = xIsKept ? x : y;
    int gone = xIsKept ? y : x;
    parent[gone] = kept;
    sizes[kept] += sizes[gone];
    lowest[kept] = Math.min(lowest[kept], lowest[gone]);
    neighbours(kept).remove(gone);
    Map<Integer, Bond> moved = neighbours(gone);
    bonds.remove(gone);
    moved.remove(kept);
    moved.forEach((other, bond) -> hand(other, gone, kept, bond));
  }

  private void hand(int other, int gone, int kept, Bond bond) {
    neighbours(other).remove(gone);
    Bond known = neighbours(kept).get(other);
    if (known != null) {
      known.add(bond.sum, bond.pairs);
      offer(kept, other, known);
    } else {
      tie(kept, other, bond);
    }
  }

  /**
   * A pair of items.
   *
   * @param weight above 0 if it speaks for one group, below 0 if against
   * @param oneText whether the two are copies of each other, which belong together for sure
   */
  record Edge(int a, int b, double weight, boolean oneText) {}

  /** What is known between two groups. */
  private static final class Bond {
    private double sum;
    private int pairs;

    void add(double weight, int count) {
      sum += weight;
      pairs += count;
    }
  }

  /** Two groups that could be joined, by their lowest members at that time. */
  private record Offer(double average, int a, int b) implements Comparable<Offer> {

    @Override
    public int compareTo(Offer other) {
      int order = Double.compare(other.average, average);
      if (order == 0) {
        order = Integer.compare(a, other.a);
      }
      return order != 0 ? order : Integer.compare(b, other.b);
    }
  }
}
