package org.retold.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.retold.align.Aligner;
import org.retold.align.Alignment;
import org.retold.relation.RelationClassifier;
import org.retold.report.Report;
import org.retold.text.ReportText;
import org.retold.text.TextAnalyzer;

/** Compares reports: sentences, alignment, verdict, differences. Safe for use by many threads. */
public final class Comparer {
  private final TextAnalyzer analyzer = new TextAnalyzer();
  private final Aligner aligner = new Aligner();
  private final RelationClassifier classifier = new RelationClassifier();
  private final DifferenceFinder differences = new DifferenceFinder();

  /** Compares two reports. */
  public Comparison compare(Report a, Report b) {
    return compare(analyzer.analyze(a), analyzer.analyze(b));
  }

  /** Compares every pair of the reports and draws up the table of their facts. */
  public ComparisonSet compare(List<Report> reports) {
    return compare(reports, pairs -> {});
  }

  /**
   * Compares every pair of the reports and draws up the table of their facts.
   *
   * @param progress told after each pair how many have been compared
   */
  public ComparisonSet compare(List<Report> reports, IntConsumer progress) {
    List<ReportText> texts = reports.stream().map(analyzer::analyze).toList();
    List<Comparison> comparisons = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      for (int j = i + 1; j < texts.size(); j++) {
        comparisons.add(compare(texts.get(i), texts.get(j)));
        progress.accept(comparisons.size());
      }
    }
    return new ComparisonSet(texts, comparisons, FactTables.of(texts, comparisons));
  }

  private Comparison compare(ReportText a, ReportText b) {
    Alignment alignment = aligner.align(a, b);
    return new Comparison(
        a, b, classifier.classify(a, b, alignment), alignment, differences.find(a, b, alignment));
  }
}
