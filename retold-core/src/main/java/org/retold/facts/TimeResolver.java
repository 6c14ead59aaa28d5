package org.retold.facts;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.retold.facts.TimeExpression.From;
import org.retold.facts.TimeExpression.Holiday;
import org.retold.facts.TimeExpression.Named;
import org.retold.facts.TimeExpression.Shifted;
import org.retold.facts.TimeValue.Part;

/**
 * Settles what a time means from the report's day, the tense of its clause and the time told of
 * last. What is left open by the words is filled from the report's day: a weekday or month is the
 * last one in a clause that tells of the past, the coming one in a clause that looks ahead.
 */
final class TimeResolver {
  private static final int AGAINST = 5;

  private final @Nullable LocalDate reference;
  private @Nullable TimePoint told;

  TimeResolver(@Nullable LocalDate reference) {
    this.reference = reference;
  }

  /** The stretch meant, or null where nothing settles it. */
  @Nullable TimePoint resolve(TimeExpression says, Tense tense) {
    TimePoint point = point(says, tense);
    boolean aside =
        says instanceof Shifted shifted
            && (shifted.from() == From.TOLD || shifted.unit() == Granule.YEAR);
    if (point != null && !aside) {
      told = point;
    }
    return point;
  }

  private @Nullable TimePoint point(TimeExpression says, Tense tense) {
    try {
      if (says instanceof Named named) {
        TimePoint point = named(named, tense);
        return point == null ? null : point.at(named.clock());
      }
      if (says instanceof Shifted shifted) {
        TimePoint point = shifted(shifted, tense);
        return point == null ? null : point.at(shifted.clock());
      }
      return says instanceof Holiday holiday ? holiday(holiday, tense) : null;
    } catch (DateTimeException e) {
      return null; // "30 February"
    }
  }

  private @Nullable TimePoint named(Named named, Tense tense) {
    Map<Part, Integer> parts = named.parts();
    Integer century = parts.get(Part.CENTURY);
    if (century != null) {
      return new TimePoint(Granule.CENTURY, LocalDate.of(century * 100, 1, 1), "");
    }
    Integer decade = parts.get(Part.DECADE);
    if (decade != null) {
      return new TimePoint(Granule.DECADE, LocalDate.of(fullDecade(decade), 1, 1), "");
    }
    Integer year = parts.get(Part.YEAR);
    if (year != null) {
      return inYear(year, parts);
    }
    LocalDate today = reference;
    if (today == null) {
      return null;
    }
    TimePoint thisYear = inYear(today.getYear(), parts);
    if (thisYear.granule() != Granule.YEAR) {
      return chosen(thisYear, Granule.YEAR, named.toward(), tense, today);
    }
    Integer weekday = parts.get(Part.WEEKDAY);
    if (weekday != null) {
      LocalDate day = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      TimePoint thisWeek = TimePoint.of(Granule.DAY, day.plusDays(weekday - 1L));
      return chosen(thisWeek, Granule.WEEK, noThis(named.toward()), tense, today);
    }
    TimePoint last = told;
    boolean day = last != null && last.granule() == Granule.DAY;
    return last != null && day ? last : TimePoint.of(Granule.DAY, today);
  }

  /** "This Friday" is past or to come as its clause says. */
  private static @Nullable Integer noThis(@Nullable Integer toward) {
    return toward != null && toward == 0 ? null : toward;
  }

  private static TimePoint inYear(int year, Map<Part, Integer> parts) {
    Integer month = parts.get(Part.MONTH);
    Integer day = parts.get(Part.DAY);
    Integer quarter = parts.get(Part.QUARTER);
    Integer half = parts.get(Part.HALF);
    Integer season = parts.get(Part.SEASON);
    if (month != null && day != null) {
      return new TimePoint(Granule.DAY, LocalDate.of(year, month, day), "");
    }
    if (month != null) {
      return new TimePoint(Granule.MONTH, LocalDate.of(year, month, 1), "");
    }
    if (quarter != null) {
      return new TimePoint(Granule.QUARTER, LocalDate.of(year, 3 * quarter - 2, 1), "");
    }
    if (half != null) {
      return new TimePoint(Granule.HALF, LocalDate.of(year, 6 * half - 5, 1), "");
    }
    if (season != null) {
      return new TimePoint(Granule.SEASON, LocalDate.of(year, 3 * season, 1), "");
    }
    return new TimePoint(Granule.YEAR, LocalDate.of(year, 1, 1), "");
  }

  /** "The '80s" are the last that have begun. */
  private int fullDecade(int decade) {
    if (decade >= 100) {
      return decade;
    }
    int now = reference == null ? 1999 : reference.getYear();
    int year = now / 100 * 100 + decade;
    return year > now ? year - 100 : year;
  }

  /** Of the stretches a step apart, the one that the words or the tense point at. */
  private static TimePoint chosen(
      TimePoint near, Granule step, @Nullable Integer toward, Tense tense, LocalDate today) {
    TimePoint before = near.plus(step, -1);
    TimePoint after = near.plus(step, 1);
    if (toward != null) {
      return toward == 0
          ? near
          : toward < 0
              ? (near.last().isBefore(today) ? near : before)
              : (near.first().isAfter(today) ? near : after);
    }
    if (step == Granule.YEAR) {
      return nearest(List.of(near, before, after), tense, today);
    }
    return tense == Tense.FUTURE
        ? near.last().isBefore(today) ? after : near
        : near.first().isAfter(today) ? before : near;
  }

  /**
   * The nearest in days, one that the tense speaks against counted {@value AGAINST} times as far.
   */
  private static TimePoint nearest(List<TimePoint> points, Tense tense, LocalDate today) {
    TimePoint best = points.get(0);
    for (TimePoint point : points) {
      if (distance(point, tense, today) < distance(best, tense, today)) {
        best = point;
      }
    }
    return best;
  }

  private static long distance(TimePoint point, Tense tense, LocalDate today) {
    if (point.first().isAfter(today)) {
      long ahead = ChronoUnit.DAYS.between(today, point.first());
      return tense == Tense.PAST ? AGAINST * ahead : ahead;
    }
    long gone = Math.max(0, ChronoUnit.DAYS.between(point.last(), today));
    return tense == Tense.FUTURE ? AGAINST * gone : gone;
  }

  private @Nullable TimePoint shifted(Shifted shifted, Tense tense) {
    TimePoint last = told;
    boolean quarter = last != null && last.granule() == Granule.QUARTER;
    TimePoint base = shifted.from() == From.TOLD || quarter && isYearAgo(shifted) ? last : null;
    LocalDate today = reference;
    if (base == null && today == null) {
      return null;
    }
    TimePoint moved =
        base != null
            ? fromTold(base, shifted)
            : today == null ? null : fromToday(today, shifted, tense);
    if (moved == null && today != null && shifted.unit() == Granule.QUARTER) {
      return TimePoint.of(Granule.QUARTER, today).plus(Granule.QUARTER, -1); // the one reported on
    }
    return moved == null || shifted.inside().isEmpty()
        ? moved
        : inYear(moved.first().getYear(), shifted.inside());
  }

  /** After a quarter, "a year ago" is the same quarter a year before. */
  private static boolean isYearAgo(Shifted shifted) {
    return shifted.from() == From.AGO && shifted.unit() == Granule.YEAR && shifted.count() == -1;
  }

  private static @Nullable TimePoint fromTold(TimePoint base, Shifted shifted) {
    if (shifted.unit() == Granule.QUARTER && shifted.count() == 0) {
      return base.granule() == Granule.QUARTER ? base : null;
    }
    if (shifted.count() == 0 || base.granule().ordinal() > shifted.unit().ordinal()) {
      TimePoint wider = TimePoint.of(shifted.unit(), base.first());
      return shifted.count() == 0 ? wider : base.plus(shifted.unit(), shifted.count());
    }
    return base.granule() == shifted.unit() ? base.plus(shifted.unit(), shifted.count()) : null;
  }

  private static TimePoint fromToday(LocalDate today, Shifted shifted, Tense tense) {
    TimePoint now = TimePoint.of(shifted.unit(), today);
    boolean gone =
        shifted.unit() == Granule.WEEKEND
            && shifted.count() == 0
            && tense != Tense.FUTURE
            && now.first().isAfter(today);
    return now.plus(shifted.unit(), gone ? -1 : shifted.count());
  }

  private @Nullable TimePoint holiday(Holiday holiday, Tense tense) {
    Integer year = holiday.year();
    LocalDate today = reference;
    if (year != null) {
      return TimePoint.of(Granule.DAY, day(holiday.rule(), year));
    }
    if (today == null) {
      return null;
    }
    TimePoint near = TimePoint.of(Granule.DAY, day(holiday.rule(), today.getYear()));
    TimePoint chosen = chosen(near, Granule.YEAR, null, tense, today);
    return TimePoint.of(Granule.DAY, day(holiday.rule(), chosen.first().getYear()));
  }

  /** The day that a line of {@code times.txt} names, "12-25" or "11-4-4" (fourth Thursday). */
  static LocalDate day(String rule, int year) {
    int month = Integer.parseInt(rule.substring(0, 2));
    String[] rest = rule.substring(3).split("(?<=\\d)-");
    if (rest.length == 1) {
      return LocalDate.of(year, month, Integer.parseInt(rest[0]));
    }
    DayOfWeek weekday = DayOfWeek.of(Integer.parseInt(rest[1]));
    return LocalDate.of(year, month, 1)
        .with(TemporalAdjusters.dayOfWeekInMonth(Integer.parseInt(rest[0]), weekday));
  }
}
