package org.retold.collection;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.retold.report.Moment;

/** A moment as a collection keeps it: a day, and after a blank the instant where there is one. */
final class MomentText {
  private static final int DAY = 10;

  private MomentText() {}

  static String of(Moment moment) {
    Instant instant = moment.instant();
    return instant == null ? moment.date().toString() : moment.date() + " " + instant;
  }

  static @Nullable String orNull(@Nullable Moment moment) {
    return moment == null ? null : of(moment);
  }

  static @Nullable Moment read(@Nullable String text) {
    if (text == null) {
      return null;
    }
    int blank = text.indexOf(' ', DAY - 1);
    return blank < 0
        ? Moment.of(LocalDate.parse(text))
        : new Moment(
            LocalDate.parse(text.substring(0, blank)), Instant.parse(text.substring(blank + 1)));
  }
}
