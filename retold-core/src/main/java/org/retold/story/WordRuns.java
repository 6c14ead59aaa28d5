package org.retold.story;

import java.util.Arrays;
import org.retold.text.ReportText;
import org.retold.text.Sentence;
import org.retold.text.Token;

/** The runs of four neighbouring words of a report, as hashes, each once. */
public final class WordRuns {
  private static final int LENGTH = 4;
  private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

  private final long[] hashes;

  private WordRuns(long[] hashes) {
    this.hashes = hashes;
  }

  /** The runs within the report's own sentences; marks do not count. */
  static WordRuns of(ReportText text) {
    long[] hashes = new long[64];
    int size = 0;
    for (Sentence sentence : text.sentences()) {
      long[] window = new long[LENGTH];
      int words = 0;
      for (Token token : sentence.tokens()) {
        if (!token.isMark()) {
          window[words++ % LENGTH] = token.norm().hashCode();
          if (words >= LENGTH) {
            hashes = size == hashes.length ? Arrays.copyOf(hashes, 2 * size) : hashes;
            hashes[size++] = hash(window, words);
          }
        }
      }
    }
    return new WordRuns(Arrays.stream(hashes, 0, size).sorted().distinct().toArray());
  }

  private static long hash(long[] window, int next) {
    long hash = 0;
    for (int i = 0; i < LENGTH; i++) {
      hash = (hash ^ window[(next + i) % LENGTH]) * MULTIPLIER;
      hash ^= hash >>> 32;
    }
    return hash;
  }

  int size() {
    return hashes.length;
  }

  /** How many runs both hold. */
  int shared(WordRuns other) {
    int shared = 0;
    for (int i = 0, j = 0; i < hashes.length && j < other.hashes.length; ) {
      int order = Long.compare(hashes[i], other.hashes[j]);
      shared += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return shared;
  }
}
