package org.retold.facts;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** A stretch of the calendar that people name as one, from the widest to the narrowest. */
enum Granule {
  CENTURY,
  DECADE,
  YEAR,
  HALF,
  QUARTER,
  /** Spring starts in March, winter in December; a winter goes by the year it starts in. */
  SEASON,
  MONTH,
  /** From Monday, as ISO 8601 counts. */
  WEEK,
  /** Saturday and Sunday. */
  WEEKEND,
  DAY;

  private static final String[] SEASONS = {"SP", "SU", "FA", "WI"};

  /** The first day of the stretch that holds a day; of a weekend, the one of the day's week. */
  LocalDate start(LocalDate day) {
    return switch (this) {
      case CENTURY -> LocalDate.of(day.getYear() / 100 * 100, 1, 1);
      case DECADE -> LocalDate.of(day.getYear() / 10 * 10, 1, 1);
      case YEAR -> day.withDayOfYear(1);
      case HALF -> LocalDate.of(day.getYear(), day.getMonthValue() <= 6 ? 1 : 7, 1);
      case QUARTER -> LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
      case SEASON -> seasonStart(day);
      case MONTH -> day.withDayOfMonth(1);
      case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case WEEKEND -> WEEK.start(day).plusDays(5);
      case DAY -> day;
    };
  }

  private static LocalDate seasonStart(LocalDate day) {
    LocalDate shifted = day.minusMonths(2);
    return LocalDate.of(shifted.getYear(), (shifted.getMonthValue() - 1) / 3 * 3 + 1, 1)
        .plusMonths(2);
  }

  /** The same stretch, a number of its kind later, or earlier if below 0. */
  LocalDate plus(LocalDate start, long count) {
    return switch (this) {
      case CENTURY -> start.plusYears(100 * count);
      case DECADE -> start.plusYears(10 * count);
      case YEAR -> start.plusYears(count);
      case HALF -> start.plusMonths(6 * count);
      case QUARTER, SEASON -> start.plusMonths(3 * count);
      case MONTH -> start.plusMonths(count);
      case WEEK, WEEKEND -> start.plus(count, ChronoUnit.WEEKS);
      case DAY -> start.plusDays(count);
    };
  }

  /** The last day of the stretch that starts at a day. */
  LocalDate last(LocalDate start) {
    return this == WEEKEND ? start.plusDays(1) : plus(start, 1).minusDays(1);
  }

  /** The TIMEX3 value of the stretch that starts at a day. */
  String value(LocalDate start) {
    int year = start.getYear();
    int month = start.getMonthValue();
    return switch (this) {
      case CENTURY -> format("%02d", year / 100);
      case DECADE -> format("%03d", year / 10);
      case YEAR -> format("%04d", year);
      case HALF -> format("%04d-H%d", year, month / 7 + 1);
      case QUARTER -> format("%04d-Q%d", year, (month + 2) / 3);
      case SEASON -> format("%04d-%s", year, SEASONS[month / 3 - 1]);
      case MONTH -> format("%04d-%02d", year, month);
      case WEEK -> week(start);
      case WEEKEND -> week(start) + "-WE";
      case DAY -> start.toString();
    };
  }

  /** The TIMEX3 letters of a season, 1 (spring) to 4. */
  static String season(int number) {
    return SEASONS[number - 1];
  }

  private static String week(LocalDate day) {
    return format(
        "%04d-W%02d",
        day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  private static String format(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }
}
