package org.retold.candidates;

/**
 * Looks through the posting lists for reports that share enough with one report.
 *
 * <p>Adds up the weights of shared features that are not common in one array over all reports, term
 * at a time, as full-text engines do. Common features count between neighbours in a band of {@link
 * Bands} alone. Not for use by several threads at once.
 */
final class Scan {
  private static final int TIE_BITS = 16;

  /** In place of the weight of what is shared: a neighbour in a band. */
  private static final int NEAR = Integer.MAX_VALUE;

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
    least = Math.min(road.rules().least(), road.rules().leastWithShare());
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
      touch(near.get(i));
      shared[near.get(i)] = NEAR;
    }
    for (int i = 0; i < touched.size(); i++) {
      int report = touched.get(i);
      if (report != query.self()) {
        check(query, report, shared[report], key);
      }
      shared[report] = 0;
    }
    found.sort();
  }

  private void touch(int report) {
    if (shared[report] == 0) {
      touched.add(report);
    }
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
        touch(report);
        shared[report] += weight;
      }
    }
  }

  private void check(Road.Query query, int report, int rare, long key) {
    if (rare < least) {
      return;
    }
    int poorer = Math.min(query.total(), road.total(report));
    int strength = rare == NEAR ? road.shared(query, report) : rare;
    if (rare == NEAR
        ? road.isEnoughForNeighbours(strength, poorer)
        : road.isEnough(strength, poorer)) {
      long closeness = Math.min(0x7FFF, (long) strength * strength / Math.max(1, poorer));
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
