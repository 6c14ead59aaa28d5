package org.retold.comparison;

import java.util.List;
import org.retold.align.Alignment;
import org.retold.relation.Verdict;
import org.retold.text.ReportText;

/**
 * Two reports held against each other.
 *
 * @param a the first report and its sentences
 * @param b the second report and its sentences
 * @param verdict what they are to each other
 * @param alignment which sentences correspond
 * @param differences what became of each fact, in the order of the first report
 */
public record Comparison(
    ReportText a,
    ReportText b,
    Verdict verdict,
    Alignment alignment,
    List<Difference> differences) {

  public Comparison {
    differences = List.copyOf(differences);
  }
}
