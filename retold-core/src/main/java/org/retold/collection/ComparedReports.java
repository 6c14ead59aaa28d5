package org.retold.collection;

import java.util.LinkedHashMap;
import java.util.Map;
import org.retold.report.Report;
import org.retold.story.ComparedReport;
import org.retold.story.PairVerifier;
import org.retold.text.ReportText;
import org.retold.text.TextAnalyzer;

/** Reads reports of a collection for comparison; remembers the last ones. For one thread. */
final class ComparedReports implements AutoCloseable {
  private static final int REMEMBERED = 512;

  /** A longer report is not worth its memory. */
  private static final int LONG = 50_000;

  private final Store store;
  private final ReportTable reports;
  private final Catalogue catalogue;
  private final PairVerifier verifier;
  private final TextAnalyzer analyzer = new TextAnalyzer();
  private final Map<Integer, ComparedReport> recent = new LinkedHashMap<>(16, 0.75f, true);

  ComparedReports(Store store, Catalogue catalogue, PairVerifier verifier) {
    this.store = store;
    this.reports = new ReportTable(store);
    this.catalogue = catalogue;
    this.verifier = verifier;
  }

  ComparedReport of(int number) {
    ComparedReport known = recent.get(number);
    return known != null ? known : read(number);
  }

  private ComparedReport read(int number) {
    ComparedReport report =
        verifier.prepare(text(reports.report(number)), catalogue.profile(number));
    if (report.length() <= LONG) {
      recent.put(number, report);
    }
    if (recent.size() > REMEMBERED) {
      recent.remove(recent.keySet().iterator().next());
    }
    return report;
  }

  /** The report's sentences but those that many unrelated reports hold. */
  private ReportText text(Report report) {
    ReportText whole = analyzer.analyze(report);
    Report own = catalogue.common().without(whole);
    return own == report ? whole : analyzer.analyze(own);
  }

  @Override
  public void close() {
    reports.close();
    store.close();
  }
}
