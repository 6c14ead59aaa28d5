package org.retold.collection;

import java.util.LinkedHashMap;
import java.util.Map;
import org.retold.report.Report;
import org.retold.story.PairVerifier.Witness;
import org.retold.text.ReportText;
import org.retold.text.TextAnalyzer;

/** Reads reports of a collection for comparison; remembers the last ones. For one thread. */
final class Witnesses implements AutoCloseable {
  private static final int REMEMBERED = 256;

  /** A longer report is not worth its memory. */
  private static final int LONG = 50_000;

  private final Store store;
  private final ReportTable reports;
  private final Catalogue catalogue;
  private final TextAnalyzer analyzer = new TextAnalyzer();
  private final Map<Integer, Witness> recent = new LinkedHashMap<>(16, 0.75f, true);

  Witnesses(Store store, Catalogue catalogue) {
    this.store = store;
    this.reports = new ReportTable(store);
    this.catalogue = catalogue;
  }

  Witness of(int number) {
    Witness known = recent.get(number);
    return known != null ? known : read(number);
  }

  private Witness read(int number) {
    Witness witness = new Witness(text(reports.report(number)), catalogue.profile(number));
    if (witness.text().report().text().length() <= LONG) {
      recent.put(number, witness);
    }
    if (recent.size() > REMEMBERED) {
      recent.remove(recent.keySet().iterator().next());
    }
    return witness;
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
