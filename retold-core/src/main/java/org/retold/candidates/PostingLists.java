package org.retold.candidates;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The features of one road by report and the reports by feature, in primitive arrays.
 *
 * <p>A <i>term</i> is the dense number of a feature, in the order of the features' hashes. Built by
 * scattering (feature, report) into buckets by the leading bits of the hash and sorting each
 * bucket, which two threads do without a lock.
 */
final class PostingLists {
  private static final int BUCKET_BITS = 20;
  private static final int HASH_BITS = Integer.SIZE - Features.CLASS_BITS;

  /** Where the terms of a report start; ascending terms. */
  final int[] starts;

  final int[] terms;

  /** The feature of each term; its class is the commonest that any report gave it. */
  final int[] features;

  /** Where the reports of a term start; ascending reports. */
  final int[] firsts;

  final int[] reports;

  /**
   * @param starts where the features of a report start, one more than there are reports
   * @param found the features of all reports, one after the other
   */
  PostingLists(int[] starts, int[] found) {
    this.starts = starts;
    long[] packed = packed(starts, found);
    features = new int[countTerms(packed)];
    firsts = new int[features.length + 1];
    reports = new int[packed.length];
    terms = found;
    fill(packed);
  }

  private static long[] packed(int[] starts, int[] found) {
    int[] ends = new int[(1 << BUCKET_BITS) + 1];
    for (int feature : found) {
      ends[bucket(feature) + 1]++;
    }
    for (int i = 0; i < 1 << BUCKET_BITS; i++) {
      ends[i + 1] += ends[i];
    }
    int[] next = Arrays.copyOf(ends, 1 << BUCKET_BITS);
    long[] packed = new long[found.length];
    for (int report = 0; report + 1 < starts.length; report++) {
      for (int i = starts[report]; i < starts[report + 1]; i++) {
        packed[next[bucket(found[i])]++] = pack(found[i], report);
      }
    }
    IntStream.range(0, 1 << BUCKET_BITS)
        .parallel()
        .forEach(i -> Arrays.sort(packed, ends[i], ends[i + 1]));
    return packed;
  }

  private static int bucket(int feature) {
    return feature >>> Integer.SIZE - BUCKET_BITS;
  }

  /** Hash, report, class: in this order they sort by feature, then by report. */
  private static long pack(int feature, int report) {
    return (long) Features.hash(feature) << Long.SIZE - HASH_BITS
        | (long) report << Features.CLASS_BITS
        | Features.rarity(feature);
  }

  private static int hash(long packed) {
    return (int) (packed >>> Long.SIZE - HASH_BITS);
  }

  private static int countTerms(long[] packed) {
    int count = 0;
    for (int i = 0; i < packed.length; i++) {
      count += i == 0 || hash(packed[i]) != hash(packed[i - 1]) ? 1 : 0;
    }
    return count;
  }

  private void fill(long[] packed) {
    int[] next = Arrays.copyOf(starts, starts.length - 1);
    int term = -1;
    for (int i = 0; i < packed.length; i++) {
      int rarity = (int) packed[i] & Features.RAREST;
      if (i == 0 || hash(packed[i]) != hash(packed[i - 1])) {
        term++;
        firsts[term] = i;
        features[term] = hash(packed[i]) << Features.CLASS_BITS | rarity;
      } else if (rarity < Features.rarity(features[term])) {
        features[term] = hash(packed[i]) << Features.CLASS_BITS | rarity;
      }
      int report = (int) (packed[i] >>> Features.CLASS_BITS);
      reports[i] = report;
      terms[next[report]++] = term;
    }
    firsts[features.length] = packed.length;
  }

  /** In how many reports a term stands. */
  int count(int term) {
    return firsts[term + 1] - firsts[term];
  }

  /** The term of a feature, whatever its class, or -1 if no report has it. */
  int term(int feature) {
    int wanted = Features.hash(feature);
    int low = 0;
    int high = features.length - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int hash = Features.hash(features[middle]);
      if (hash == wanted) {
        return middle;
      }
      if (hash < wanted) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -1;
  }
}
