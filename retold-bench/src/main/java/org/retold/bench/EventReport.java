package org.retold.bench;

import org.retold.candidates.EventProfile;
import org.retold.report.Report;
import org.retold.text.ReportText;
import org.retold.text.TextAnalyzer;

/**
 * A report of which people said what event it tells of.
 *
 * @param topic number of the kind of event; what shares it is never split between fitting and
 *     testing
 * @param event the label
 */
record EventReport(ReportText text, EventProfile profile, int topic, String event) {
  private static final TextAnalyzer ANALYZER = new TextAnalyzer();

  static EventReport of(Report report, int topic, String event) {
    return of(ANALYZER.analyze(report), topic, event);
  }

  static EventReport of(ReportText text, int topic, String event) {
    return new EventReport(text, EventProfile.of(text), topic, event);
  }

  String id() {
    return text.report().id();
  }
}
