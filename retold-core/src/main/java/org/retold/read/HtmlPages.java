package org.retold.read;

import java.util.Optional;
import org.jsoup.Jsoup;
import org.retold.report.Report;

/** Calls the page reader and turns what it says into problems. */
final class HtmlPages {

  private HtmlPages() {}

  static Optional<Report> read(String html, String position, Intake intake) {
    String text = String.join("\n\n", Jsoup.parse(html).select("p").eachText());
    if (text.isBlank()) {
      intake.refuse(position, "is an HTML page with no article in it");
      return Optional.empty();
    }
    return Optional.of(
        Report.builder(intake.name(), CleanText.of(text).text()).file(intake.file()).build());
  }
}
