package org.retold.align;

import java.util.ArrayList;
import java.util.List;
import org.retold.text.ReportText;
import org.retold.text.Sentence;
import org.retold.text.SentenceEncoder;
import org.retold.text.Vectors;

/** The vectors of the sentences of two reports. */
final class Meanings {
  private final List<float[]> a;
  private final List<float[]> b;

  Meanings(ReportText a, ReportText b, SentenceEncoder encoder) {
    this.a = encode(a, encoder);
    this.b = encode(b, encoder);
  }

  /** How alike two sentences are in meaning, -1 to 1. */
  double cosine(int row, int column) {
    return Vectors.cosine(a.get(row), b.get(column));
  }

  private static List<float[]> encode(ReportText report, SentenceEncoder encoder) {
    List<float[]> vectors = new ArrayList<>(report.sentences().size());
    for (Sentence sentence : report.sentences()) {
      vectors.add(encoder.encode(sentence.text()));
    }
    return vectors;
  }
}
