package org.retold.bench.pile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The exact share of five-word runs that texts have in common, counted over an inverted list of all
 * runs: no signature, no sampling. It says which of the real reports are near-duplicates before
 * anything is planted.
 */
public final class SharedWording {
  private static final int RUN = 5;

  private final List<long[]> runs = new ArrayList<>();
  private final Map<Long, int[]> holders = new HashMap<>();

  /** Takes in the texts; their places in the list name them afterwards. */
  public SharedWording(List<String> texts) {
    for (String text : texts) {
      long[] own = runs(text);
      int number = runs.size();
      runs.add(own);
      for (long run : own) {
        holders.merge(run, new int[] {number}, SharedWording::joined);
      }
    }
  }

  private static int[] joined(int[] before, int[] one) {
    int[] both = Arrays.copyOf(before, before.length + 1);
    both[before.length] = one[0];
    return both;
  }

  /** Two texts and the share of the shorter one's runs that the other has, 0 to 1. */
  public record Pair(int a, int b, double containment) {}

  /** The pairs that share at least this much, in order of their places. */
  public List<Pair> pairs(double least) {
    List<Pair> pairs = new ArrayList<>();
    int[] shared = new int[runs.size()];
    for (int a = 0; a < runs.size(); a++) {
      Arrays.fill(shared, a, shared.length, 0);
      for (long run : runs.get(a)) {
        count(holders.getOrDefault(run, new int[0]), a, shared);
      }
      for (int b = a + 1; b < shared.length; b++) {
        double containment = shared[b] == 0 ? 0 : (double) shared[b] / shorter(a, b);
        if (containment >= least && containment > 0) {
          pairs.add(new Pair(a, b, containment));
        }
      }
    }
    return pairs;
  }

  private static void count(int[] texts, int after, int[] shared) {
    for (int i = texts.length - 1; i >= 0 && texts[i] > after; i--) {
      shared[texts[i]]++;
    }
  }

  private int shorter(int a, int b) {
    return Math.max(1, Math.min(runs.get(a).length, runs.get(b).length));
  }

  /** The share of the shorter text's five-word runs that stand in the other, 0 to 1. */
  public static double containment(String a, String b) {
    long[] first = runs(a);
    long[] second = runs(b);
    int shared = 0;
    for (int i = 0, j = 0; i < first.length && j < second.length; ) {
      int order = Long.compare(first[i], second[j]);
      shared += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return (double) shared / Math.max(1, Math.min(first.length, second.length));
  }

  /** The distinct runs of a text, sorted. */
  static long[] runs(String text) {
    long[] words = Words.hashes(text);
    long[] runs = new long[Math.max(0, words.length - RUN + 1)];
    for (int i = 0; i < runs.length; i++) {
      long hash = 0;
      for (int j = 0; j < RUN; j++) {
        hash = hash * 0x100000001B3L + words[i + j];
      }
      runs[i] = Seeds.mix(hash);
    }
    return Arrays.stream(runs).sorted().distinct().toArray();
  }
}
