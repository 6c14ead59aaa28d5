package org.retold.collection;

import org.retold.text.TextAnalyzer;

/** Makes anew what an older version found out about the reports of a collection. */
final class Rereader {
  private static final int COMMIT = 2_000;

  private final Store store;
  private final ReportTable reports;
  private final TextAnalyzer analyzer = new TextAnalyzer();

  Rereader(Store store, ReportTable reports) {
    this.store = store;
    this.reports = reports;
  }

  /** Forgets all verdicts, and reads anew what each report is found by. */
  void reread() {
    store.execute("DELETE FROM verdicts");
    int size = reports.size();
    for (int start = 0; start < size; start += COMMIT) {
      store.begin();
      for (int number = start; number < Math.min(size, start + COMMIT); number++) {
        reports.putTraits(number, Traits.of(analyzer.analyze(reports.report(number))));
      }
      store.commit();
    }
  }
}
