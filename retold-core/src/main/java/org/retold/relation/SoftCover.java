package org.retold.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.retold.text.WordVectors;

/**
 * How much of the prose of one passage another passage tells too, in the same words or in near
 * ones.
 *
 * <p>A free rewording keeps hardly a run of its source, yet nearly every detail has a word of like
 * meaning on the other side; what two reporters tell of one event has details of its own on either
 * side.
 */
final class SoftCover {
  /** Words less near than this stand in for nothing. */
  private static final double LEAST_NEARNESS = 0.45;

  /** Distinct prose words of a side that are looked at, as the cost is their product. */
  private static final int MOST_WORDS = 80;

  private final WordRow a;
  private final WordRow b;

  SoftCover(WordRow a, WordRow b) {
    this.a = a;
    this.b = b;
  }

  /** The share, 0 to 1, by the words' weight; 0 for a passage without prose. */
  double share(WordRow told, int[] inTold, WordRow by, int[] inBy) {
    Map<String, String> there = words(by, inBy);
    List<WordVectors.Rounded> nearby = new ArrayList<>(there.size());
    there.values().forEach(norm -> nearby.add(by.vectors().rounded(norm)));
    double all = 0;
    double covered = 0;
    for (Map.Entry<String, String> word : words(told, inTold).entrySet()) {
      double weight = Weights.of(word.getKey(), a, b);
      all += weight;
      covered +=
          there.containsKey(word.getKey())
              ? weight
              : weight * nearness(told.vectors().rounded(word.getValue()), nearby);
    }
    return covered / Math.max(1e-9, all);
  }

  private static double nearness(WordVectors.Rounded word, List<WordVectors.Rounded> there) {
    double most = 0;
    for (WordVectors.Rounded other : there) {
      most = Math.max(most, word.cosine(other, LEAST_NEARNESS));
    }
    return most;
  }

  /** The prose words by their stems. */
  private static Map<String, String> words(WordRow row, int[] places) {
    Map<String, String> words = new TreeMap<>();
    for (int place : places) {
      if (row.isProse(place) && words.size() < MOST_WORDS) {
        words.putIfAbsent(row.stem(place), row.norm(place));
      }
    }
    return words;
  }
}
