package org.retold.text;

import java.util.List;
import org.retold.report.Report;

/**
 * A report and its words.
 *
 * @param report the report
 * @param headline the tokens of its title, whose spans count in the title; empty if it has none
 * @param sentences its own sentences, furniture left out
 */
public record ReportText(Report report, List<Token> headline, List<Sentence> sentences) {

  public ReportText {
    headline = List.copyOf(headline);
    sentences = List.copyOf(sentences);
  }
}
