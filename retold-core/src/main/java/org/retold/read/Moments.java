package org.retold.read;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQuery;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.retold.report.Moment;

/**
 * Reads the times that data files give: ISO 8601 and its usual variants, RFC 1123, "12 July 2022".
 */
final class Moments {
  private static final List<DateTimeFormatter> FORMATS =
      List.of(
          format("yyyy-MM-dd'T'HH:mm[:ss][.SSSSSS][.SSS][XXX][XX][X]"),
          format("yyyy-MM-dd HH:mm[:ss][.SSSSSS][.SSS][ ][XXX][XX][X]"),
          format("yyyy-MM-dd"),
          format("yyyy/MM/dd"),
          format("yyyyMMdd"),
          DateTimeFormatter.ISO_DATE_TIME,
          DateTimeFormatter.RFC_1123_DATE_TIME,
          format("MMMM d, yyyy"),
          format("MMM d, yyyy"),
          format("d MMMM yyyy"),
          format("d MMM yyyy"));
  private static final long FIRST_MILLIS = 100_000_000_000L;

  private Moments() {}

  private static DateTimeFormatter format(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.ENGLISH);
  }

  /** The moment that the words name, or nothing when they are no date that is surely understood. */
  static Optional<Moment> parse(String words) {
    String trimmed = words.strip();
    for (DateTimeFormatter format : FORMATS) {
      Optional<Moment> moment = parse(format, trimmed);
      if (moment.isPresent()) {
        return moment;
      }
    }
    return Optional.empty();
  }

  /** The moment of a Unix time in seconds or milliseconds, told apart by size. */
  static Optional<Moment> ofEpoch(long number) {
    try {
      return Optional.of(
          Moment.of(
              Math.abs(number) >= FIRST_MILLIS
                  ? Instant.ofEpochMilli(number)
                  : Instant.ofEpochSecond(number)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<Moment> parse(DateTimeFormatter format, String words) {
    try {
      TemporalQuery<?>[] queries = {
        ZonedDateTime::from, OffsetDateTime::from, LocalDateTime::from, LocalDate::from
      };
      return Optional.of(moment(format.parseBest(words, queries)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Moment moment(TemporalAccessor time) {
    if (time instanceof ZonedDateTime zoned) {
      return new Moment(zoned.toLocalDate(), zoned.toInstant());
    }
    if (time instanceof OffsetDateTime offset) {
      return new Moment(offset.toLocalDate(), offset.toInstant());
    }
    return Moment.of(
        time instanceof LocalDateTime local ? local.toLocalDate() : LocalDate.from(time));
  }
}
