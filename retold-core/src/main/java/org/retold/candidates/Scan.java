package org.retold.candidates;

/**
 * Looks through the posting lists for reports that share enough with one report.
 *
 * <p>Adds up the weights of shared features that are not common in one array over all reports (term
 * at a time, as full-text engines do), then reckons exactly, common ones included, what those share
 * that passed a low bound. Not for use by several threads at once.
 */
final class Scan {
  private static final int TIE_BITS = 16;

  private final Road road;
  private final Bands bands;
  private final long[] keys;
  private final int least;
  private final int[] shared;
  private final IntArray touched = new IntArray();
  private final IntArray near = new IntArray();

  /** Strength, tie-break and report of each that was found, the closest last. */
  private final LongArray found = new LongArray();

  Scan(Road road, Bands bands, long[] keys) {
    this.road = road;
    this.bands = bands;
    this.keys = keys;
    least = Math.min(road.rules().least(), road.rules().leastWithCommon());
    shared = new int[road.reports()];
  }

  /** Finds what is close enough to a report; {@link #found} tells. */
  void run(Road.Query query, long key) {
    found.clear();
    touched.clear();
    near.clear();
    addUp(query);
    bands.addNeighbours(query, key, near);
    for (int i = 0; i < near.size(); i++) {
      int report = near.get(i);
      if (shared[report] == 0) {
        touched.add(report);
      }
      shared[report] = Integer.MAX_VALUE;
    }
    for (int i = 0; i < touched.size(); i++) {
      int report = touched.get(i);
      if (shared[report] >= least && report != query.self()) {
        check(query, report, key);
      }
      shared[report] = 0;
    }
    found.sort();
  }

  private void addUp(Road.Query query) {
    for (int i = 0; i < query.terms().length; i++) {
      int weight = query.weights()[i];
      if (query.common()[i] || weight == 0) {
        continue;
      }
      int end = road.firstReport(query.terms()[i] + 1);
      for (int at = road.firstReport(query.terms()[i]); at < end; at++) {
        int report = road.reportAt(at);
        if (shared[report] == 0) {
          touched.add(report);
        }
        shared[report] += weight;
      }
    }
  }

  private void check(Road.Query query, int report, long key) {
    int rare = 0;
    int all = 0;
    int at = road.firstTerm(report);
    int end = road.firstTerm(report + 1);
    for (int i = 0; i < query.terms().length && at < end; i++) {
      int term = query.terms()[i];
      while (at < end && road.termAt(at) < term) {
        at++;
      }
      if (at < end && road.termAt(at) == term) {
        all += query.weights()[i];
        rare += query.common()[i] ? 0 : query.weights()[i];
      }
    }
    int poorer = Math.min(query.total(), road.total(report));
    if (road.isEnough(rare, all, poorer)) {
      long closeness = Math.min(0x7FFF, (long) all * all / Math.max(1, poorer));
      found.add(closeness << 48 | tie(key, keys[report]) << 32 | report);
    }
  }

  /** The same from both sides, and different for each pair, so that no report draws all. */
  private static long tie(long a, long b) {
    return Hashes.mix(Math.min(a, b) + Hashes.mix(Math.max(a, b))) >>> Long.SIZE - TIE_BITS;
  }

  /** How many were found. */
  int found() {
    return found.size();
  }

  /** The report at a place in the order of closeness, 0 for the closest. */
  int report(int place) {
    return (int) found.get(found.size() - 1 - place);
  }
}
