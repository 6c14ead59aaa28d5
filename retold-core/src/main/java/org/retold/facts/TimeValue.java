package org.retold.facts;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A point on the calendar as far as the words tell; what they leave open is null.
 *
 * @param year the year
 * @param month 1 to 12
 * @param day of the month
 * @param weekday 1 (Monday) to 7
 * @param words a time that the calendar does not hold ("last month", "fourth quarter"), in lower
 *     case
 * @param resolved the day meant, where the report's own clock settles it
 */
public record TimeValue(
    @Nullable Integer year,
    @Nullable Integer month,
    @Nullable Integer day,
    @Nullable Integer weekday,
    @Nullable String words,
    @Nullable LocalDate resolved)
    implements FactValue {

  /** What one time says against another. */
  public enum Outcome {
    SAME,
    /** This one says more: "March 2019" against "2019". */
    NARROWER,
    /** This one says less: "2019" against "March 2019". */
    WIDER,
    /** Both cannot be meant of one thing: "May" against "June". */
    CONFLICTING,
    /** They share no part of the calendar, or both may be true. */
    NOT_COMPARABLE
  }

  /** What this time says against the other. */
  public Outcome against(TimeValue other) {
    if (!comparable(other)) {
      return Outcome.NOT_COMPARABLE;
    }
    if (conflicts(other)) {
      return Outcome.CONFLICTING;
    }
    int mine = parts();
    int theirs = other.parts();
    boolean day = resolved != null && other.resolved != null;
    return day || mine == theirs ? Outcome.SAME : mine > theirs ? Outcome.NARROWER : Outcome.WIDER;
  }

  private int parts() {
    return (int) Stream.of(year, month, day, weekday, words).filter(Objects::nonNull).count();
  }

  /** Whether both name a like part of the calendar and disagree in none. */
  public boolean agrees(TimeValue other) {
    return comparable(other) && !conflicts(other);
  }

  /** Whether both name a like part of the calendar. */
  public boolean comparable(TimeValue other) {
    return resolved != null && other.resolved != null
        || both(year, other.year)
        || both(month, other.month)
        || both(day, other.day)
        || both(weekday, other.weekday)
        || sameMeasure(other);
  }

  /** Whether they disagree about a part that both name. */
  public boolean conflicts(TimeValue other) {
    if (resolved != null && other.resolved != null) {
      return !resolved.equals(other.resolved);
    }
    return differ(year, other.year)
        || differ(month, other.month)
        || differ(day, other.day)
        || differ(weekday, other.weekday)
        || sameMeasure(other) && differ(words, other.words);
  }

  /** "Last month" against "this month"; "this month" and "this year" can both be true. */
  private boolean sameMeasure(TimeValue other) {
    return words != null && other.words != null && measure(words).equals(measure(other.words));
  }

  private static String measure(String words) {
    return words.substring(words.lastIndexOf(' ') + 1);
  }

  private static boolean both(@Nullable Object mine, @Nullable Object theirs) {
    return mine != null && theirs != null;
  }

  private static boolean differ(@Nullable Object mine, @Nullable Object theirs) {
    return mine != null && theirs != null && !mine.equals(theirs);
  }
}
