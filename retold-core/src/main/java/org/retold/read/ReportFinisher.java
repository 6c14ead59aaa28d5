package org.retold.read;

import java.util.function.UnaryOperator;
import org.retold.report.Report;

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
      intake.report(furniture.apply(report));
    }
  }
}
