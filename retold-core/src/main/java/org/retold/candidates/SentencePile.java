package org.retold.candidates;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The sentences of all reports, and which of them are common. */
final class SentencePile {
  /** So many strangers make a sentence common everywhere, with one publisher, by its form. */
  private static final int STRANGERS = 5;

  private static final int STRANGERS_WITH_PUBLISHER = 3;
  private static final int STRANGERS_OF_FORM = 16;

  /** … if they are at least this part of the sample: one in four, everywhere. */
  private static final int ONE_IN = 4;

  private static final int ONE_IN_WITH_PUBLISHER = 2;
  private static final int SAMPLE = 32;

  /** A word that this part of the sample has belongs to what they share. */
  private static final double NEARLY_ALL = 0.7;

  /** A report with fewer words of its own cannot be told from a copy. */
  private static final int FEWEST_OWN = 3;

  private static final int REPORT_BITS = 24;

  private final LongArray keys = new LongArray();
  private final LongArray publishers = new LongArray();
  private final Sketches placed = new Sketches();
  private final LongArray sentences = new LongArray();
  private final IntArray ownStarts = new IntArray();
  private final LongArray ownSentences = new LongArray();
  private final LongArray forms = new LongArray();

  void add(long key, long publisher, Signature signature) {
    int report = keys.size();
    if (report >= 1 << REPORT_BITS) {
      throw new IllegalStateException("more than " + (1 << REPORT_BITS) + " reports");
    }
    keys.add(key);
    publishers.add(publisher);
    placed.add(ReportSketch.of(signature));
    ownStarts.add(ownSentences.size());
    for (int i = 0; i < signature.sentences().length; i++) {
      long sentence = signature.sentences()[i];
      long form = signature.forms()[i];
      if (form != SentenceHashes.NO_FORM) {
        sentences.add(sentence << REPORT_BITS | report);
        forms.add(form << REPORT_BITS | report);
      }
      if (publisher != 0) {
        ownSentences.add(SentenceHashes.of(publisher, sentence) << REPORT_BITS | report);
      }
    }
  }

  /**
   * First what publishers put round their reports: it makes no strangers of two that carry one
   * story.
   */
  CommonSentences commonSentences() {
    Sketches whole = placed.features((report, sentence) -> true);
    Set<Long> withPublisher =
        common(ownSentences, STRANGERS_WITH_PUBLISHER, ONE_IN_WITH_PUBLISHER, whole);
    Sketches own =
        withPublisher.isEmpty()
            ? whole
            : placed.features((report, place) -> !isIn(withPublisher, report, place));
    return new CommonSentences(
        common(sentences, STRANGERS, ONE_IN, own),
        withPublisher,
        common(forms, STRANGERS_OF_FORM, ONE_IN, own));
  }

  private boolean isIn(Set<Long> withPublisher, int report, int place) {
    return publishers.get(report) != 0
        && withPublisher.contains(ownSentences.get(ownStarts.get(report) + place) >>> REPORT_BITS);
  }

  /** The hashes that stand in enough reports which are strangers to each other. */
  private Set<Long> common(LongArray found, int strangers, int oneIn, Sketches sketches) {
    Set<Long> common = new HashSet<>();
    long[] sorted = found.toArray();
    Arrays.parallelSort(sorted);
    int start = 0;
    for (int i = 0; i < sorted.length; i++) {
      long hash = sorted[i] >>> REPORT_BITS;
      if (i + 1 == sorted.length || hash != sorted[i + 1] >>> REPORT_BITS) {
        if (i + 1 - start >= strangers
            && isCommon(sample(sorted, start, i + 1), strangers, oneIn, sketches)) {
          common.add(hash);
        }
        start = i + 1;
      }
    }
    return common;
  }

  private static boolean isCommon(int[] sample, int strangers, int oneIn, Sketches sketches) {
    int[][] met = new int[sample.length][];
    int count = 0;
    for (int[] sketch : own(sample, sketches)) {
      if (sketch.length >= FEWEST_OWN && isStranger(sketch, met, count)) {
        met[count++] = sketch;
      }
    }
    return count >= strangers && count * oneIn >= sample.length;
  }

  private static boolean isStranger(int[] sketch, int[][] met, int count) {
    for (int i = 0; i < count; i++) {
      if (ReportSketch.areAlike(sketch, met[i])) {
        return false;
      }
    }
    return true;
  }

  /**
   * The sketches of the sample without what nearly all of them have: those are words of the shared
   * sentence itself and of what always stands beside it, and say nothing of the company it keeps.
   */
  private static int[][] own(int[] sample, Sketches sketches) {
    Map<Integer, Integer> holders = new HashMap<>();
    for (int report : sample) {
      for (int feature : sketches.get(report)) {
        holders.merge(feature, 1, Integer::sum);
      }
    }
    int nearlyAll = Math.max(2, (int) Math.ceil(NEARLY_ALL * sample.length));
    int[][] own = new int[sample.length][];
    for (int i = 0; i < sample.length; i++) {
      own[i] =
          Arrays.stream(sketches.get(sample[i]))
              .filter(feature -> holders.getOrDefault(feature, 0) < nearlyAll)
              .toArray();
    }
    return own;
  }

  /** The reports of a sentence, or a part of them that is drawn by hash. */
  private int[] sample(long[] sorted, int start, int end) {
    long[] draws = new long[end - start];
    int count = 0;
    for (int i = start; i < end; i++) {
      if (i == start || sorted[i] != sorted[i - 1]) {
        long draw = Hashes.mix(keys.get(report(sorted[i])) ^ sorted[i] >>> REPORT_BITS);
        draws[count++] = draw << REPORT_BITS | report(sorted[i]);
      }
    }
    Arrays.sort(draws, 0, count);
    return Arrays.stream(draws, 0, Math.min(count, SAMPLE))
        .mapToInt(SentencePile::report)
        .toArray();
  }

  private static int report(long packed) {
    return (int) packed & (1 << REPORT_BITS) - 1;
  }
}
