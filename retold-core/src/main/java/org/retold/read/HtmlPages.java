package org.retold.read;

import java.util.Optional;
import org.retold.report.Report;

/** Calls the page reader and turns what it says into problems. */
final class HtmlPages {

  private HtmlPages() {}

  static Optional<Report> read(String html, String position, Intake intake) {
    try {
      Report report = HtmlReader.read(CleanText.of(html, position, intake), intake.file());
      return Optional.of(report.toBuilder().id(intake.name()).build());
    } catch (NoArticleException e) {
      intake.refusePage(position, "is an HTML page with no article in it: " + e.getMessage());
      return Optional.empty();
    }
  }
}
