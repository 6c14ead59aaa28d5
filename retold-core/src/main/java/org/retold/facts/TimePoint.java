package org.retold.facts;

import java.time.LocalDate;

/**
 * A stretch of the calendar that is settled to the year.
 *
 * @param granule what sort of stretch it is
 * @param first its first day
 * @param clock the part of a day in TIMEX3 letters ("TMO", "T09:30"), or ""
 */
record TimePoint(Granule granule, LocalDate first, String clock) {

  /** The stretch of a kind that holds a day. */
  static TimePoint of(Granule granule, LocalDate day) {
    return new TimePoint(granule, granule.start(day), "");
  }

  LocalDate last() {
    return granule.last(first);
  }

  /** A like stretch, a number of a unit later. */
  TimePoint plus(Granule unit, int count) {
    return new TimePoint(granule, granule.start(unit.plus(first, count)), "");
  }

  TimePoint at(String time) {
    return new TimePoint(granule, first, time);
  }

  /** The value as TIMEX3 writes it: "2013-03-21", "2013-W12", "2013-Q1". */
  String value() {
    return granule.value(first) + clock;
  }
}
