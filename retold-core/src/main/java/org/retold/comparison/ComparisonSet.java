package org.retold.comparison;

import java.util.List;
import org.retold.text.ReportText;

/**
 * Two or more reports, each held against each other.
 *
 * @param reports in the order given
 * @param comparisons every pair: first with second, first with third, …, second with third, …
 * @param facts what every report says about each fact
 */
public record ComparisonSet(
    List<ReportText> reports, List<Comparison> comparisons, FactTable facts) {

  public ComparisonSet {
    reports = List.copyOf(reports);
    comparisons = List.copyOf(comparisons);
  }
}
