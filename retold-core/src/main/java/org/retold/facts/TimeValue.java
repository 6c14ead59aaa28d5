package org.retold.facts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A time as far as the words tell, and as far as the report's clock settles it.
 *
 * @param timex the value as TIMEX3 writes it ("2013-03-21", "2013-W12", "XXXX-WXX-2"), what is open
 *     as X
 * @param said the parts of the calendar that the words name, or how far off they point
 * @param first the first day of the stretch meant, or null where no clock settles it
 * @param last its last day, null together with {@code first}
 */
public record TimeValue(
    String timex, Map<Part, Integer> said, @Nullable LocalDate first, @Nullable LocalDate last)
    implements FactValue {

  /** A part of the calendar, or a distance from the day of the report. */
  public enum Part {
    CENTURY,
    DECADE,
    YEAR,
    /** 1 or 2. */
    HALF,
    /** 1 to 4. */
    QUARTER,
    /** 1 (spring) to 4. */
    SEASON,
    /** 1 to 12. */
    MONTH,
    /** Of the month. */
    DAY,
    /** 1 (Monday) to 7. */
    WEEKDAY,
    /** 0 morning, 1 midday, 2 afternoon, 3 evening, 4 night. */
    DAYPART,
    /** 0 to 11, of either half of the day. */
    HOUR,
    /** 0 before noon, 1 after; open in "at nine o'clock". */
    HALF_DAY,
    MINUTE,
    /** "last year" is -1, "this year" 0. */
    YEARS_OFF,
    QUARTERS_OFF,
    MONTHS_OFF,
    WEEKS_OFF,
    WEEKENDS_OFF,
    /** "yesterday" is -1. */
    DAYS_OFF,
    /** How often, as hours from one time to the next: "daily" is 24, "twice a day" 12. */
    EVERY,
  }

  public TimeValue {
    said = Map.copyOf(said);
  }

  /**
   * How this time stands to another: narrower if it says more ("March 2019" against "2019"),
   * unrelated if they share no part of the calendar or both may be true.
   */
  public Outcome outcome(TimeValue other) {
    return TimeJudgement.of(this, other);
  }

  /** Whether both may be meant of one thing and say so: they share a part and disagree in none. */
  public boolean agrees(TimeValue other) {
    return outcome(other).agrees();
  }

  /** How many days the stretch meant has, 0 where no clock settles it. */
  public long days() {
    return first == null || last == null ? 0 : ChronoUnit.DAYS.between(first, last) + 1;
  }

  /** Whether the words name that part of the calendar. */
  public boolean says(Part part) {
    return said.containsKey(part);
  }

  /** Whether it tells how often: "daily", "every two weeks". */
  public boolean isRepeated() {
    return says(Part.EVERY);
  }

  /** Whether it is a weekday and nothing else of the calendar, a part of the day perhaps. */
  public boolean isBareWeekday() {
    return says(Part.WEEKDAY) && !says(Part.DAY) && !says(Part.MONTH) && !says(Part.YEAR);
  }
}
