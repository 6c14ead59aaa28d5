package org.retold.candidates;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * Brings together reports that share mostly common features: the copies of a story that more
 * outlets carry than a feature may have reports.
 *
 * <p>A report whose common features make up a real part of it gets {@link #BANDS} band hashes, each
 * of two min-hashes of its common features alone (Broder 1997; Indyk and Motwani 1998). Reports of
 * one band hash are put in an order drawn by hash, and each is neighbour to the {@link #WINDOW}
 * before and after it (the sorted neighbourhood of Hernandez and Stolfo 1995): linear, whatever the
 * number of copies. As the order is another one in each band, the neighbourhoods of a thousand
 * copies make a random graph, which hangs together in few steps.
 */
final class Bands {
  private static final int BANDS = 6;
  private static final int WINDOW = 4;

  private final Road road;
  private final long[] keys;

  /** The band hash at each place, ascending. */
  private final int[] hashes;

  /** The report at each place; within a band hash in the order of {@link #order}. */
  private final int[] reports;

  /**
   * @param keys of the reports, which their order within a band is drawn from
   */
  Bands(Road road, long[] keys) {
    this(road, keys, found(road));
  }

  private Bands(Road road, long[] keys, long[] found) {
    this.road = road;
    this.keys = keys;
    Arrays.parallelSort(found);
    hashes = new int[found.length];
    reports = new int[found.length];
    int start = 0;
    for (int i = 0; i < found.length; i++) {
      hashes[i] = (int) (found[i] >>> 32);
      if (i + 1 == found.length || found[i] >>> 32 != found[i + 1] >>> 32) {
        placeGroup(found, start, i + 1);
        start = i + 1;
      }
    }
  }

  /** No neighbours for anybody. */
  static Bands none(Road road) {
    return new Bands(road, new long[0], new long[0]);
  }

  private static long[] found(Road road) {
    LongArray found = new LongArray();
    for (int report = 0; report < road.reports(); report++) {
      if (road.hasCommon(report)) {
        for (int hash : bandHashes(road.query(report))) {
          found.add((long) hash << 32 | report);
        }
      }
    }
    return found.toArray();
  }

  private void placeGroup(long[] found, int start, int end) {
    long[] group = new long[end - start];
    for (int i = start; i < end; i++) {
      int report = (int) found[i];
      group[i - start] = order(keys[report], hashes[i]) << 32 | report;
    }
    Arrays.sort(group);
    for (int i = start; i < end; i++) {
      reports[i] = (int) group[i - start];
    }
  }

  /** Where a report stands among those of one band hash: 31 bits. */
  private static long order(long key, int hash) {
    return Hashes.mix(key ^ Hashes.mix(hash)) >>> 33;
  }

  /** The band hashes of a report, none if hardly anything of it is common. */
  private static int[] bandHashes(Road.Query query) {
    long[] least = new long[2 * BANDS];
    Arrays.fill(least, Long.MAX_VALUE);
    for (int i = 0; i < query.terms().length; i++) {
      if (query.common()[i]) {
        long hash = Hashes.mix(query.features()[i] >>> Features.CLASS_BITS);
        for (int row = 0; row < least.length; row++) {
          least[row] = Math.min(least[row], Hashes.mix(hash + row));
        }
      }
    }
    int[] bands = new int[BANDS];
    Arrays.setAll(bands, band -> bandHash(band, least));
    return bands;
  }

  private static int bandHash(int band, long[] least) {
    return (int) (Hashes.then(least[2 * band] + band, least[2 * band + 1]) >>> 32);
  }

  /** Adds the neighbours of a report, some of them more than once. */
  void addNeighbours(Road.Query query, long key, IntArray out) {
    if (hashes.length == 0 || !road.hasCommon(query)) {
      return;
    }
    for (int hash : bandHashes(query)) {
      int start = first(0, hashes.length, i -> hashes[i] >= hash);
      int end = first(start, hashes.length, i -> hashes[i] > hash);
      long own = order(key, hash);
      int at = first(start, end, i -> order(keys[reports[i]], hash) >= own);
      for (int i = Math.max(start, at - WINDOW); i < Math.min(end, at + WINDOW + 1); i++) {
        out.add(reports[i]);
      }
    }
  }

  /** The first place from {@code low} on at which a test that stays true comes true. */
  private static int first(int low, int high, IntPredicate reached) {
    int from = low;
    int to = high;
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (reached.test(middle)) {
        to = middle;
      } else {
        from = middle + 1;
      }
    }
    return from;
  }
}
