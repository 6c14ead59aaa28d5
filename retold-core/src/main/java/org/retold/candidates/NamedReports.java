package org.retold.candidates;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Which reports each report names as its closest on one road. */
final class NamedReports {
  private final int[] starts;

  /** The places each report names, ascending: twice the place, one more if not of the closest. */
  private final int[] named;

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
  }

  private void take(int[] block, int at, int start, int closest) {
    for (int i = 0; i < block[at]; i++) {
      named[start + i] = block[at + 1 + i] << 1 | (i < closest ? 0 : 1);
    }
    Arrays.sort(named, start, start + block[at]);
  }

  /** The places after a report's own that pair with it, ascending. */
  IntStream partnersAfter(int report) {
    return IntStream.range(starts[report], starts[report + 1])
        .filter(i -> named[i] >>> 1 > report && stands(report, i))
        .map(i -> named[i] >>> 1);
  }

  private boolean stands(int report, int at) {
    int other = named[at] >>> 1;
    boolean closest = (named[at] & 1) == 0;
    int back = Arrays.binarySearch(named, starts[other], starts[other + 1], report << 1);
    if (back >= 0) {
      return true;
    }
    int next = -back - 1;
    return closest && next < starts[other + 1] && named[next] >>> 1 == report;
  }
}
