package org.retold.facts;

import java.time.LocalDate;
import java.time.Period;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.retold.facts.TimeValue.Part;

/**
 * What one time says against another.
 *
 * <p>What both name in words decides before what their clocks make of it: "Tuesday" in two reports
 * is one Tuesday, though one of them says "will" and the other "did" and the clocks so settle them
 * a week apart. Only where the words share no part of the calendar ("yesterday" against "14 July")
 * are the settled days compared, and a weekday or month whose week or year was guessed counts as
 * conflicting only when no other guess would make it agree. A time that no clock settles is
 * compared by the parts it names with those that the other names or implies; a distance ("last
 * month") only with another of its unit.
 */
final class TimeJudgement {
  private static final Set<Part> OFFSETS =
      EnumSet.of(
          Part.YEARS_OFF,
          Part.QUARTERS_OFF,
          Part.MONTHS_OFF,
          Part.WEEKS_OFF,
          Part.WEEKENDS_OFF,
          Part.DAYS_OFF);
  private static final Set<Part> CLOCK =
      EnumSet.of(Part.DAYPART, Part.HOUR, Part.HALF_DAY, Part.MINUTE);
  private static final Set<Part> NAMED = named();

  private TimeJudgement() {}

  private static Set<Part> named() {
    Set<Part> named = EnumSet.allOf(Part.class);
    named.removeAll(OFFSETS);
    named.removeAll(CLOCK);
    return named;
  }

  static Outcome of(TimeValue a, TimeValue b) {
    if (sharesAnyOf(NAMED, a, b) || isClock(a) && isClock(b)) {
      return byWords(a.said(), b.said());
    }
    if (a.first() == null || b.first() == null) {
      return byParts(a, b);
    }
    Outcome outcome = byDays(a, b);
    boolean sameWords = sharesAnyOf(OFFSETS, a, b) && a.said().equals(b.said());
    return outcome == Outcome.CONFLICTING && sameWords ? Outcome.SAME : outcome;
  }

  private static boolean sharesAnyOf(Set<Part> parts, TimeValue a, TimeValue b) {
    return parts.stream().anyMatch(part -> a.says(part) && b.says(part));
  }

  private static boolean isClock(TimeValue time) {
    return CLOCK.containsAll(time.said().keySet());
  }

  private static Outcome byWords(Map<Part, Integer> a, Map<Part, Integer> b) {
    Set<Part> shared = EnumSet.noneOf(Part.class);
    shared.addAll(a.keySet());
    shared.retainAll(b.keySet());
    boolean bothClocks = CLOCK.containsAll(a.keySet()) && CLOCK.containsAll(b.keySet());
    if (shared.isEmpty() || isNeighbour(a, b) || !bothClocks && CLOCK.containsAll(shared)) {
      return Outcome.UNRELATED;
    }
    if (shared.stream().anyMatch(part -> differ(part, a, b))) {
      return Outcome.CONFLICTING;
    }
    boolean aHolds = a.keySet().containsAll(b.keySet());
    boolean bHolds = b.keySet().containsAll(a.keySet());
    if (aHolds && bHolds) {
      return Outcome.SAME;
    }
    return aHolds ? Outcome.NARROWER : bHolds ? Outcome.WIDER : crossing(a, b);
  }

  /** "Friday 13 October" against "October 1989" may both be true, yet share and do not disagree. */
  private static Outcome crossing(Map<Part, Integer> a, Map<Part, Integer> b) {
    return depth(a) >= depth(b) ? Outcome.NARROWER : Outcome.WIDER;
  }

  private static int depth(Map<Part, Integer> parts) {
    return parts.keySet().stream().mapToInt(Part::ordinal).max().orElse(0);
  }

  private static boolean differ(Part part, Map<Part, Integer> a, Map<Part, Integer> b) {
    int mine = a.getOrDefault(part, 0);
    int theirs = b.getOrDefault(part, 0);
    if (part == Part.DAYPART) {
      return mine != theirs && Math.min(mine, theirs) < 3;
    }
    if (part == Part.EVERY) {
      return Math.max(mine, theirs) > 1.1 * Math.min(mine, theirs);
    }
    boolean tens = part == Part.DECADE && Math.min(mine, theirs) < 100; // "the '60s"
    return tens ? mine % 100 != theirs % 100 : mine != theirs;
  }

  /**
   * "Today" against "yesterday": the same day if one came out a day later. "Last weekend" against
   * "this weekend": people mean the same on a Monday.
   */
  private static boolean isNeighbour(Map<Part, Integer> a, Map<Part, Integer> b) {
    return isNeighbour(Part.DAYS_OFF, a, b) || isNeighbour(Part.WEEKENDS_OFF, a, b);
  }

  private static boolean isNeighbour(Part part, Map<Part, Integer> a, Map<Part, Integer> b) {
    Integer mine = a.get(part);
    Integer theirs = b.get(part);
    return mine != null && theirs != null && Math.abs(mine - theirs) == 1;
  }

  private static Outcome byDays(TimeValue a, TimeValue b) {
    Outcome outcome = byDays(a.first(), a.last(), b.first(), b.last());
    if (outcome != Outcome.CONFLICTING) {
      return outcome == Outcome.SAME ? byClock(a.said(), b.said()) : outcome;
    }
    return meetsElsewhere(a, b) || meetsElsewhere(b, a) ? Outcome.UNRELATED : outcome;
  }

  private static Outcome byClock(Map<Part, Integer> a, Map<Part, Integer> b) {
    Map<Part, Integer> mine = clock(a);
    Map<Part, Integer> theirs = clock(b);
    if (mine.isEmpty() || theirs.isEmpty()) {
      return mine.isEmpty() == theirs.isEmpty()
          ? Outcome.SAME
          : mine.isEmpty() ? Outcome.WIDER : Outcome.NARROWER;
    }
    Outcome outcome = byWords(mine, theirs);
    return outcome == Outcome.UNRELATED ? Outcome.SAME : outcome;
  }

  private static Map<Part, Integer> clock(Map<Part, Integer> said) {
    Map<Part, Integer> clock = new EnumMap<>(Part.class);
    said.forEach(
        (part, value) -> {
          if (CLOCK.contains(part)) {
            clock.put(part, value);
          }
        });
    return clock;
  }

  private static Outcome byDays(
      @Nullable LocalDate first,
      @Nullable LocalDate last,
      @Nullable LocalDate otherFirst,
      @Nullable LocalDate otherLast) {
    if (first == null || last == null || otherFirst == null || otherLast == null) {
      return Outcome.UNRELATED;
    }
    if (first.equals(otherFirst) && last.equals(otherLast)) {
      return Outcome.SAME;
    }
    if (first.isAfter(otherLast) || last.isBefore(otherFirst)) {
      return Outcome.CONFLICTING;
    }
    if (!first.isBefore(otherFirst) && !last.isAfter(otherLast)) {
      return Outcome.NARROWER;
    }
    boolean holds = !first.isAfter(otherFirst) && !last.isBefore(otherLast);
    return holds ? Outcome.WIDER : Outcome.UNRELATED;
  }

  /**
   * Whether the first time would fit the second in another week or year than the one guessed, or if
   * its count is not meant to the unit: "four years ago" may be three or five on the calendar.
   */
  private static boolean meetsElsewhere(TimeValue guess, TimeValue other) {
    LocalDate first = guess.first();
    LocalDate last = guess.last();
    Period slack = slack(guess);
    if (first == null || last == null) {
      return false;
    }
    return byDays(first.plus(slack), last.plus(slack), other.first(), other.last())
            != Outcome.CONFLICTING
        || byDays(first.minus(slack), last.minus(slack), other.first(), other.last())
            != Outcome.CONFLICTING;
  }

  private static Period slack(TimeValue guess) {
    if (guess.isBareWeekday()) {
      return Period.ofWeeks(1);
    }
    boolean year = guess.says(Part.MONTH) && !guess.says(Part.YEAR);
    if (year || isRough(Part.YEARS_OFF, guess)) {
      return Period.ofYears(1);
    }
    if (isRough(Part.MONTHS_OFF, guess)) {
      return Period.ofMonths(1);
    }
    if (isRough(Part.WEEKS_OFF, guess)) {
      return Period.ofWeeks(1);
    }
    return isRough(Part.DAYS_OFF, guess) ? Period.ofDays(1) : Period.ZERO;
  }

  private static boolean isRough(Part part, TimeValue guess) {
    return Math.abs(guess.said().getOrDefault(part, 0)) > 1;
  }

  private static Outcome byParts(TimeValue a, TimeValue b) {
    Map<Part, Integer> mine = implied(a);
    Map<Part, Integer> theirs = implied(b);
    Outcome outcome = byWords(mine, theirs);
    boolean weekdayOnly = a.isBareWeekday() || b.isBareWeekday();
    return outcome == Outcome.CONFLICTING && weekdayOnly ? Outcome.UNRELATED : outcome;
  }

  /** The parts said, and those that follow from the days that they are settled to. */
  private static Map<Part, Integer> implied(TimeValue time) {
    Map<Part, Integer> parts = new EnumMap<>(Part.class);
    parts.putAll(time.said());
    LocalDate first = time.first();
    LocalDate last = time.last();
    if (first == null || last == null) {
      return parts;
    }
    parts.keySet().removeAll(OFFSETS);
    boolean day = first.equals(last);
    boolean month = first.getMonth() == last.getMonth() && first.getYear() == last.getYear();
    if (first.getYear() == last.getYear()) {
      parts.put(Part.YEAR, first.getYear());
    }
    if (month) {
      parts.put(Part.MONTH, first.getMonthValue());
    }
    if (day) {
      parts.put(Part.DAY, first.getDayOfMonth());
      parts.put(Part.WEEKDAY, first.getDayOfWeek().getValue());
    }
    return parts;
  }
}
