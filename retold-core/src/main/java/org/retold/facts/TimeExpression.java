package org.retold.facts;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.retold.facts.TimeValue.Part;

/** What a time says in words, before the report's clock settles it. */
sealed interface TimeExpression {

  /** How a TIMEX3 element is typed. */
  enum Type {
    DATE,
    TIME,
    DURATION,
    SET
  }

  /**
   * Parts of the calendar: "March 21", "last Friday evening", "third quarter".
   *
   * @param parts those named
   * @param toward -1 for "last", 0 for "this", 1 for "next", or null
   * @param clock the part of day in TIMEX3 letters, or ""
   */
  record Named(Map<Part, Integer> parts, @Nullable Integer toward, String clock)
      implements TimeExpression {
    public Named {
      parts = Map.copyOf(parts);
    }

    static Named of(Part part, int value) {
      return new Named(Map.of(part, value), null, "");
    }

    Named with(Part part, int value) {
      Map<Part, Integer> more = new EnumMap<>(Part.class);
      more.putAll(parts);
      more.put(part, value);
      return new Named(more, toward, clock);
    }

    Named toward(int direction) {
      return new Named(parts, direction, clock);
    }

    Named at(String time) {
      return new Named(parts, toward, time);
    }

    /** All that both say; what this one says goes first. */
    Named and(Named other) {
      Map<Part, Integer> all = new EnumMap<>(Part.class);
      all.putAll(other.parts);
      all.putAll(parts);
      return new Named(
          all, toward == null ? other.toward : toward, clock.isEmpty() ? other.clock : clock);
    }
  }

  /** What a distance counts from. */
  enum From {
    /** The report's day: "yesterday", "last month". */
    REPORT,
    /** The report's day in words, a quarter just told of in truth: "a year ago". */
    AGO,
    /** The time told of last: "a year earlier", "that week". */
    TOLD
  }

  /**
   * A distance: "yesterday", "last month", "two years ago", "a year earlier".
   *
   * @param unit what is counted
   * @param count how many, below 0 for the past
   * @param from what it counts from
   * @param inside parts named inside the stretch: "last year's third quarter"
   * @param clock the part of day in TIMEX3 letters, or ""
   */
  record Shifted(Granule unit, int count, From from, Map<Part, Integer> inside, String clock)
      implements TimeExpression {
    public Shifted {
      inside = Map.copyOf(inside);
    }

    static Shifted of(Granule unit, int count) {
      return new Shifted(unit, count, From.REPORT, Map.of(), "");
    }

    Shifted at(String time) {
      return new Shifted(unit, count, from, inside, time);
    }
  }

  /**
   * A time that comes again.
   *
   * @param value as TIMEX3 writes it
   * @param every the hours from one time to the next, 0 where that is not told
   */
  record Repeated(String value, int every) implements TimeExpression {}

  /** A stretch that needs no clock: a duration, "now"; the value as TIMEX3 writes it. */
  record Fixed(Type type, String value) implements TimeExpression {}

  /** A day of the year that has a name, as {@code times.txt} writes it. */
  record Holiday(String rule, @Nullable Integer year) implements TimeExpression {}
}
