package org.retold.text;

import java.util.List;
import org.retold.report.Report;

/** A report and its own sentences, furniture left out. */
public record ReportText(Report report, List<Sentence> sentences) {

  public ReportText {
    sentences = List.copyOf(sentences);
  }
}
