package org.retold.relation;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.retold.report.Furniture;
import org.retold.report.FurnitureKind;
import org.retold.report.Report;

/** Which of two datelines names the later day, where they name no year: "May 4" and "May 19". */
final class DatelineDays {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final String MONTH =
      "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:[a-z]{0,6})\\.?";

  private static final Pattern MONTH_FIRST = Pattern.compile("\\b" + MONTH + " (\\d{1,2})\\b");
  private static final Pattern DAY_FIRST = Pattern.compile("\\b(\\d{1,2}) " + MONTH);

  private static final int LEAP_YEAR = 2000;
  private static final int DAYS_OF_YEAR = 366;

  /** Two days further apart may as well be of two years. */
  private static final int MOST_DAYS = 120;

  private DatelineDays() {}

  /** Days from the dateline of the second report to that of the first; nothing if unknown or 0. */
  static Optional<Integer> between(Report first, Report second) {
    Optional<MonthDay> one = day(first);
    Optional<MonthDay> other = day(second);
    if (one.isEmpty() || other.isEmpty()) {
      return Optional.empty();
    }
    int days = ofYear(one.get()) - ofYear(other.get());
    int nearest =
        days > DAYS_OF_YEAR / 2
            ? days - DAYS_OF_YEAR
            : days < -DAYS_OF_YEAR / 2 ? days + DAYS_OF_YEAR : days;
    return nearest == 0 || Math.abs(nearest) > MOST_DAYS ? Optional.empty() : Optional.of(nearest);
  }

  private static int ofYear(MonthDay day) {
    return day.atYear(LEAP_YEAR).getDayOfYear();
  }

  private static Optional<MonthDay> day(Report report) {
    return report.furniture().stream()
        .filter(furniture -> furniture.kind() == FurnitureKind.DATELINE)
        .map(Furniture::text)
        .flatMap(text -> day(text.toLowerCase(Locale.ROOT)).stream())
        .findFirst();
  }

  private static Optional<MonthDay> day(String dateline) {
    Matcher monthFirst = MONTH_FIRST.matcher(dateline);
    if (monthFirst.find()) {
      return day(monthFirst.group(1), monthFirst.group(2));
    }
    Matcher dayFirst = DAY_FIRST.matcher(dateline);
    return dayFirst.find() ? day(dayFirst.group(2), dayFirst.group(1)) : Optional.empty();
  }

  private static Optional<MonthDay> day(String month, String day) {
    try {
      return Optional.of(MonthDay.of(MONTHS.indexOf(month) + 1, Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
