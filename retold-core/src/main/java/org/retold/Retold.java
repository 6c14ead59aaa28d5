package org.retold;

import java.util.List;
import java.util.function.IntConsumer;
import org.retold.comparison.Comparer;
import org.retold.comparison.Comparison;
import org.retold.comparison.ComparisonSet;
import org.retold.report.Report;

/** The front door: says who retold whom, and what changed in the retelling. */
public final class Retold {
  private static final Comparer COMPARER = new Comparer();

  private Retold() {}

  /** Compares two reports. */
  public static Comparison compare(Report a, Report b) {
    return COMPARER.compare(a, b);
  }

  /**
   * Compares every pair of the reports and holds what they say about each fact against each other.
   *
   * @throws IllegalArgumentException if there are fewer than two
   */
  public static ComparisonSet compare(List<Report> reports) {
    return compare(reports, pairs -> {});
  }

  /**
   * Compares every pair of the reports and holds what they say about each fact against each other.
   *
   * @param progress told after each pair how many have been compared
   * @throws IllegalArgumentException if there are fewer than two
   */
  public static ComparisonSet compare(List<Report> reports, IntConsumer progress) {
    if (reports.size() < 2) {
      throw new IllegalArgumentException("two reports or more are needed, got " + reports.size());
    }
    return COMPARER.compare(reports, progress);
  }
}
