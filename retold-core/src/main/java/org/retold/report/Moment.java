package org.retold.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * A day, and the instant where the source gave one.
 *
 * @param date the calendar day as the source wrote it, in the source's own zone
 * @param instant the point in time, or null when only the day is known
 */
public record Moment(LocalDate date, @Nullable Instant instant) {

  public static Moment of(LocalDate date) {
    return new Moment(date, null);
  }

  public static Moment of(Instant instant) {
    return new Moment(instant.atZone(ZoneOffset.UTC).toLocalDate(), instant);
  }

  /** Whether this is surely earlier: by instants where both have one, else by whole days. */
  public boolean isBefore(Moment other) {
    Instant mine = instant;
    Instant theirs = other.instant;
    return mine != null && theirs != null ? mine.isBefore(theirs) : date.isBefore(other.date);
  }
}
