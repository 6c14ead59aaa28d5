package org.retold.align;

import java.util.HashMap;
import java.util.Map;
import org.retold.text.ReportText;
import org.retold.text.SentenceEncoder;
import org.retold.text.Vectors;

/** Vectors of the sentences that a slow encoder was asked for, up to a given number. */
final class EncodedMeanings {
  private final ReportText a;
  private final ReportText b;
  private final SentenceEncoder encoder;
  private final Map<Integer, float[]> ofA = new HashMap<>();
  private final Map<Integer, float[]> ofB = new HashMap<>();
  private int left;

  EncodedMeanings(ReportText a, ReportText b, SentenceEncoder encoder, int most) {
    this.a = a;
    this.b = b;
    this.encoder = encoder;
    this.left = most;
  }

  /** Encodes both sentences unless that takes more than may be encoded; tells whether it did. */
  boolean reach(int row, int column) {
    int needed = (ofA.containsKey(row) ? 0 : 1) + (ofB.containsKey(column) ? 0 : 1);
    if (needed > left) {
      return false;
    }
    left -= needed;
    ofA.computeIfAbsent(row, index -> encoder.encode(a.sentences().get(index).text()));
    ofB.computeIfAbsent(column, index -> encoder.encode(b.sentences().get(index).text()));
    return true;
  }

  /** How alike two reached sentences are in meaning, -1 to 1. */
  double cosine(int row, int column) {
    float[] one = ofA.get(row);
    float[] other = ofB.get(column);
    if (one == null || other == null) {
      throw new IllegalStateException("sentences " + row + " and " + column + " were not encoded");
    }
    return Vectors.cosine(one, other);
  }
}
