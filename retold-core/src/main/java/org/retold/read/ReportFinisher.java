package org.retold.read;

import java.util.function.UnaryOperator;
import org.retold.report.Furniture;
import org.retold.report.Report;
import org.retold.report.Span;

/** The last step of every reader: holds a report to the limits and sets its furniture apart. */
final class ReportFinisher {
  /** A long book; no news report comes near it. */
  private static final int MOST_CHARACTERS = 1_000_000;

  private ReportFinisher() {}

  static void finish(Report report, String position, Intake intake) {
    finish(report, position, intake, FurnitureFinder::mark);
  }

  /** The same for the report of a web page, whose structure has told most of its furniture. */
  static void finishPage(Report report, String position, Intake intake) {
    finish(report, position, intake, FurnitureFinder::markPage);
  }

  private static void finish(
      Report report, String position, Intake intake, UnaryOperator<Report> furniture) {
    if (report.text().codePoints().noneMatch(Character::isLetterOrDigit)) {
      intake.refuse(position, "holds no words");
    } else if (report.text().length() > MOST_CHARACTERS) {
      intake.refuse(
          position,
          "holds "
              + report.text().length()
              + " characters of text; one report may have "
              + MOST_CHARACTERS
              + ": split it, or give its reports as JSON lines");
    } else {
      Languages.foreign(report.text())
          .ifPresent(
              language ->
                  intake.warn(
                      position, "seems to be " + language + ": compared as far as words allow"));
      Report marked = furniture.apply(report);
      if (isFurnitureAlone(marked)) {
        intake.warn(
            position,
            "holds no paragraph of a report: every line seems to be a headline, a caption or other"
                + " furniture of a page");
      }
      intake.report(marked);
    }
  }

  private static boolean isFurnitureAlone(Report report) {
    StringBuilder rest = new StringBuilder(report.text());
    for (Furniture furniture : report.furniture()) {
      Span span = furniture.span();
      rest.replace(span.start(), span.end(), " ".repeat(span.length()));
    }
    return rest.codePoints().noneMatch(Character::isLetterOrDigit);
  }
}
