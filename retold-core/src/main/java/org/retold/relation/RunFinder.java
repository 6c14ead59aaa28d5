package org.retold.relation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the word runs that two reports share: greedy string tiling (Wise 1993), longest first, no
 * word in two runs, as METER (Clough et al. 2002) used it to measure newspaper reuse.
 *
 * <p>Runs are seeded by the short word sequences that both reports hold, so the cost is near linear
 * on prose. Texts made of one word or one phrase are what could make it quadratic, and three bounds
 * keep them from it: a sequence counts at its first {@value #MOST_PLACES} places in either report,
 * no place of a diagonal is looked at twice, and all runs together may be as long as {@value
 * #MOST_WORK} times the reports. The result does not depend on which report comes first.
 */
final class RunFinder {
  private static final int MOST_PLACES = 24;
  private static final long MOST_WORK = 64;
  private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

  private final WordRow a;
  private final WordRow b;
  private final int shortest;
  private long work;

  RunFinder(WordRow a, WordRow b, int shortest) {
    this.a = a;
    this.b = b;
    this.shortest = shortest;
  }

  /** The shared runs in order of their place in the first report. */
  List<SharedRun> find() {
    if (a.compareTo(b) > 0) {
      List<SharedRun> mirrored = new ArrayList<>();
      RunFinder other = new RunFinder(b, a, shortest);
      other.tile().forEach(run -> mirrored.add(run.mirrored()));
      work = other.work;
      mirrored.sort(Comparator.comparingInt(SharedRun::a));
      return mirrored;
    }
    return tile();
  }

  /** How many pairs of words were compared, which bounds what the tiling costs too. */
  long work() {
    return work;
  }

  private List<SharedRun> tile() {
    List<SharedRun> candidates = candidates();
    candidates.sort(
        Comparator.comparingInt(SharedRun::length)
            .reversed()
            .thenComparingInt(SharedRun::a)
            .thenComparingInt(SharedRun::b));
    boolean[] usedA = new boolean[a.size()];
    boolean[] usedB = new boolean[b.size()];
    List<SharedRun> runs = new ArrayList<>();
    for (SharedRun candidate : candidates) {
      SharedRun free = free(candidate, usedA, usedB);
      if (free.length() >= shortest) {
        runs.add(free);
        Arrays.fill(usedA, free.a(), free.a() + free.length(), true);
        Arrays.fill(usedB, free.b(), free.b() + free.length(), true);
      }
    }
    runs.sort(Comparator.comparingInt(SharedRun::a));
    return runs;
  }

  /** Every longest run around a seed, in order of the first report. */
  private List<SharedRun> candidates() {
    Map<Long, List<Integer>> inA = index(a);
    Map<Long, List<Integer>> inB = index(b);
    int[] seen = new int[a.size() + b.size() + 1];
    List<SharedRun> candidates = new ArrayList<>();
    long most = MOST_WORK * (a.size() + b.size());
    for (int i = 0; i + shortest <= a.size(); i++) {
      Long gram = gram(a, i);
      List<Integer> first = inA.getOrDefault(gram, List.of());
      List<Integer> partners = inB.getOrDefault(gram, List.of());
      for (int j : i <= first.get(first.size() - 1) ? partners : List.<Integer>of()) {
        int diagonal = j - i + a.size();
        if (i >= seen[diagonal] && work < most && isSeed(i, j)) {
          SharedRun run = around(i, j, seen[diagonal]);
          seen[diagonal] = run.a() + run.length();
          candidates.add(run);
        }
      }
    }
    return candidates;
  }

  /** The first places of each short sequence, by a hash of its words. */
  private Map<Long, List<Integer>> index(WordRow row) {
    Map<Long, List<Integer>> places = new HashMap<>();
    for (int j = 0; j + shortest <= row.size(); j++) {
      List<Integer> known = places.computeIfAbsent(gram(row, j), gram -> new ArrayList<>(1));
      if (known.size() < MOST_PLACES) {
        known.add(j);
      }
    }
    return places;
  }

  private long gram(WordRow row, int from) {
    long hash = 0;
    for (int i = 0; i < shortest; i++) {
      hash = (hash ^ row.hash(from + i)) * MULTIPLIER;
      hash ^= hash >>> Integer.SIZE;
    }
    return hash;
  }

  private boolean isSeed(int i, int j) {
    for (int n = 0; n < shortest; n++) {
      if (!a.isSame(i + n, b, j + n)) {
        return false;
      }
    }
    return true;
  }

  /** The run that holds the seed and starts no earlier than the given place of the first report. */
  private SharedRun around(int i, int j, int least) {
    int back = 0;
    while (i - back > least && j - back > 0 && same(i - back - 1, j - back - 1)) {
      back++;
    }
    int length = shortest;
    work += shortest;
    while (i + length < a.size() && j + length < b.size() && same(i + length, j + length)) {
      length++;
    }
    return new SharedRun(i - back, j - back, back + length);
  }

  private boolean same(int i, int j) {
    work++;
    return a.isSame(i, b, j);
  }

  /** The longest stretch of the run that no longer run has taken. */
  private static SharedRun free(SharedRun run, boolean[] usedA, boolean[] usedB) {
    int best = 0;
    int bestStart = 0;
    int start = 0;
    for (int i = 0; i <= run.length(); i++) {
      if (i == run.length() || usedA[run.a() + i] || usedB[run.b() + i]) {
        if (i - start > best) {
          best = i - start;
          bestStart = start;
        }
        start = i + 1;
      }
    }
    return new SharedRun(run.a() + bestStart, run.b() + bestStart, best);
  }
}
