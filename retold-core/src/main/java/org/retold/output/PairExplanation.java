package org.retold.output;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.retold.comparison.Comparison;
import org.retold.report.ReportHead;
import org.retold.story.Link;

/**
 * Everything that is known about why two reports of a collection got their verdict, or why they
 * were never compared.
 *
 * @param a the first report
 * @param b the second report
 * @param link what the collection holds of the two, in either order, or null when it holds nothing
 * @param candidates why they came up for comparison or why they did not, each a sentence
 * @param comparison the two compared afresh and in full, the first report first, or null
 */
public record PairExplanation(
    ReportHead a,
    ReportHead b,
    @Nullable Link link,
    List<String> candidates,
    @Nullable Comparison comparison) {

  public PairExplanation {
    candidates = List.copyOf(candidates);
  }
}
