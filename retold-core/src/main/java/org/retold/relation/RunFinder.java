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
 * <p>Runs are seeded by an index of short word sequences, so the cost is near linear. A sequence
 * that stands in a report more than {@value #MOST_PLACES} times is looked up at its first places
 * only, which bounds the work on texts made of one phrase.
 */
final class RunFinder {
  private static final int MOST_PLACES = 24;

  private final WordRow a;
  private final WordRow b;
  private final int shortest;

  RunFinder(WordRow a, WordRow b, int shortest) {
    this.a = a;
    this.b = b;
    this.shortest = shortest;
  }

  /** The shared runs in order of their place in the first report. */
  List<SharedRun> find() {
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

  private List<SharedRun> candidates() {
    Map<List<String>, List<Integer>> places = index();
    List<SharedRun> candidates = new ArrayList<>();
    for (int i = 0; i + shortest <= a.size(); i++) {
      for (int j : places.getOrDefault(gram(a, i), List.of())) {
        boolean startsEarlier = i > 0 && j > 0 && a.norm(i - 1).equals(b.norm(j - 1));
        if (!startsEarlier) {
          candidates.add(new SharedRun(i, j, length(i, j)));
        }
      }
    }
    return candidates;
  }

  private Map<List<String>, List<Integer>> index() {
    Map<List<String>, List<Integer>> places = new HashMap<>();
    for (int j = 0; j + shortest <= b.size(); j++) {
      List<Integer> known = places.computeIfAbsent(gram(b, j), gram -> new ArrayList<>(1));
      if (known.size() < MOST_PLACES) {
        known.add(j);
      }
    }
    return places;
  }

  private List<String> gram(WordRow row, int from) {
    String[] words = new String[shortest];
    for (int i = 0; i < shortest; i++) {
      words[i] = row.norm(from + i);
    }
    return Arrays.asList(words);
  }

  private int length(int i, int j) {
    int length = 0;
    while (i + length < a.size()
        && j + length < b.size()
        && a.norm(i + length).equals(b.norm(j + length))) {
      length++;
    }
    return length;
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
