package org.retold.candidates;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Which reports each report names as its closest on one road, and which pairs stand for it.
 *
 * <p>A pair stands if both name each other and it is among the {@link Road.Rules#closest} of one;
 * and if it is among the {@link #NEAREST} of one, whether or not the other names it: a heavily
 * edited copy of a story that hundreds carry is close to those that none of them is as close to.
 */
final class NamedReports {
  private static final int NEAREST = 4;
  private static final int LEVEL_BITS = 2;

  private final int[] starts;

  /** The places each report names, ascending, in the two lowest bits how close: 0 nearest. */
  private final int[] named;

  /** Pairs that only the one with the greater place names: the smaller place, then the greater. */
  private final long[] fromLater;

  /**
   * @param blocks of the reports in order: how many each names, then these, the closest first
   */
  NamedReports(int reports, int[][] blocks, Road.Rules rules) {
    starts = new int[reports + 1];
    named = new int[Arrays.stream(blocks).mapToInt(block -> block.length).sum() - reports];
    int report = 0;
    for (int[] block : blocks) {
      for (int at = 0; at < block.length; at += block[at] + 1) {
        take(block, at, starts[report], rules.closest());
        starts[report + 1] = starts[report] + block[at];
        report++;
      }
    }
    fromLater = fromLater();
  }

  private void take(int[] block, int at, int start, int closest) {
    for (int i = 0; i < block[at]; i++) {
      int level = i < NEAREST ? 0 : i < closest ? 1 : 2;
      named[start + i] = block[at + 1 + i] << LEVEL_BITS | level;
    }
    Arrays.sort(named, start, start + block[at]);
  }

  private long[] fromLater() {
    LongArray found = new LongArray();
    for (int report = 0; report + 1 < starts.length; report++) {
      for (int i = starts[report]; i < starts[report + 1]; i++) {
        int other = named[i] >>> LEVEL_BITS;
        if (other < report && level(i) == 0 && find(other, report) < 0) {
          found.add((long) other << Integer.SIZE | report);
        }
      }
    }
    found.sort();
    return found.toArray();
  }

  /** The places after a report's own that pair with it. */
  IntStream partnersAfter(int report) {
    IntStream own =
        IntStream.range(starts[report], starts[report + 1])
            .filter(i -> named[i] >>> LEVEL_BITS > report && stands(report, i))
            .map(i -> named[i] >>> LEVEL_BITS);
    int from = first((long) report << Integer.SIZE);
    int to = first((long) (report + 1) << Integer.SIZE);
    return IntStream.concat(own, IntStream.range(from, to).map(i -> (int) fromLater[i]));
  }

  private boolean stands(int report, int at) {
    int back = find(named[at] >>> LEVEL_BITS, report);
    return level(at) == 0 || back >= 0 && Math.min(level(at), level(back)) < 2;
  }

  private int level(int at) {
    return named[at] & (1 << LEVEL_BITS) - 1;
  }

  /** Where a report names another one, or -1. */
  private int find(int report, int other) {
    int at = Arrays.binarySearch(named, starts[report], starts[report + 1], other << LEVEL_BITS);
    int found = at >= 0 ? at : -at - 1;
    return found < starts[report + 1] && named[found] >>> LEVEL_BITS == other ? found : -1;
  }

  private int first(long least) {
    int at = Arrays.binarySearch(fromLater, least);
    return at >= 0 ? at : -at - 1;
  }
}
