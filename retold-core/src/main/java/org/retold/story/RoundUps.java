package org.retold.story;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Takes reports that tell of several stories out of the one that they were put into.
 *
 * <p>A digest of the week tells of five stories and is linked to each. Of these it would join the
 * one that it has most links with, name it if it came first, and count there as a report of its
 * own. What gives it away is that it alone stands between stories: pairs speak for its being in
 * {@value #OTHERS} others as well, and nothing else in its story is linked with those. Copies of
 * one text are one such report, and remain together.
 */
final class RoundUps {
  private static final int OTHERS = 2;

  /** Evidence for one event from which a pair counts, in log odds. */
  private static final double SPEAKS = 0;

  private final int[] groups;
  private final List<Grouping.Edge> edges;
  private final int[] texts;
  private final Map<Integer, Integer> sizes = new HashMap<>();
  private final Set<Integer> found = new HashSet<>();

  private RoundUps(int[] groups, List<Grouping.Edge> edges) {
    this.groups = groups;
    this.edges = edges;
    this.texts = texts(groups.length, edges);
    for (int group : groups) {
      sizes.merge(group, 1, Integer::sum);
    }
    boolean more = true;
    while (more) {
      more = find();
    }
  }

  /** The groups without reports that stand between them, each named by its lowest member. */
  static int[] apart(int[] groups, List<Grouping.Edge> edges) {
    return new RoundUps(groups, edges).parted();
  }

  /** The text of each report, named by its lowest copy. */
  private static int[] texts(int size, List<Grouping.Edge> edges) {
    Partition partition = new Partition(size);
    edges.stream()
        .filter(Grouping.Edge::oneText)
        .forEach(edge -> partition.join(edge.a(), edge.b()));
    int[] lowest = new int[size];
    Arrays.fill(lowest, -1);
    int[] texts = new int[size];
    for (int i = 0; i < size; i++) {
      int set = partition.find(i);
      lowest[set] = lowest[set] < 0 ? i : lowest[set];
      texts[i] = lowest[set];
    }
    return texts;
  }

  /**
   * Finds those that stand between more stories than any that they are linked with: beside a
   * round-up, each report that it repeats looks as if it were linked with the round-up's story.
   */
  private boolean find() {
    Map<Integer, Integer> candidates = candidates();
    Set<Integer> lesser = new HashSet<>();
    for (Grouping.Edge edge : edges) {
      int a = texts[edge.a()];
      int b = texts[edge.b()];
      if (bridges(edge) && candidates.containsKey(a) && candidates.containsKey(b)) {
        lesser.add(isFirmer(a, b, candidates) ? b : a);
      }
    }
    candidates.keySet().removeAll(lesser);
    return found.addAll(candidates.keySet());
  }

  private static boolean isFirmer(int a, int b, Map<Integer, Integer> counts) {
    int first = counts.getOrDefault(a, 0);
    int second = counts.getOrDefault(b, 0);
    return first != second ? first > second : a < b;
  }

  /** Texts that stand between their story and others, with the number of these. */
  private Map<Integer, Integer> candidates() {
    Map<Long, Set<Integer>> bridges = new HashMap<>();
    for (Grouping.Edge edge : edges) {
      if (bridges(edge)) {
        int a = groups[edge.a()];
        int b = groups[edge.b()];
        bridges.computeIfAbsent(pair(a, b), key -> new HashSet<>()).add(texts[edge.a()]);
        bridges.computeIfAbsent(pair(b, a), key -> new HashSet<>()).add(texts[edge.b()]);
      }
    }
    Map<Integer, Integer> counts = new HashMap<>();
    bridges.values().stream()
        .filter(between -> between.size() == 1)
        .forEach(between -> counts.merge(between.iterator().next(), 1, Integer::sum));
    counts.values().removeIf(count -> count < OTHERS);
    return counts;
  }

  private static long pair(int from, int to) {
    return (long) from << Integer.SIZE | to;
  }

  /** Whether a pair speaks for one event of two stories, neither being found a round-up. */
  private boolean bridges(Grouping.Edge edge) {
    int a = groups[edge.a()];
    int b = groups[edge.b()];
    return edge.weight() > SPEAKS
        && a != b
        && sizes.getOrDefault(a, 0) > 1
        && sizes.getOrDefault(b, 0) > 1
        && !found.contains(texts[edge.a()])
        && !found.contains(texts[edge.b()]);
  }

  private int[] parted() {
    Map<Long, Integer> lowest = new HashMap<>();
    int[] parted = new int[groups.length];
    for (int i = 0; i < groups.length; i++) {
      long key = found.contains(texts[i]) ? -1L - texts[i] : groups[i];
      Integer low = lowest.putIfAbsent(key, i);
      parted[i] = low == null ? i : low;
    }
    return parted;
  }
}
