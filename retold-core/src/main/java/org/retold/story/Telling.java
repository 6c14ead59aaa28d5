package org.retold.story;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.retold.report.Clocks;
import org.retold.report.Moment;
import org.retold.report.ReportHead;

/** When reports are told, as far as their clocks say, and the order that follows from it. */
final class Telling {
  /** The earliest first; those without a clock last; then by id. */
  static final Comparator<ReportHead> EARLIEST_FIRST =
      Comparator.<ReportHead, Instant>comparing(head -> instant(when(head)))
          .thenComparing(ReportHead::id);

  /** Versions of one address: the one last changed last. */
  static final Comparator<ReportHead> OLDEST_FIRST =
      Comparator.<ReportHead, Instant>comparing(head -> instant(changed(head.clocks())))
          .thenComparing(head -> instant(head.clocks().fetched()))
          .thenComparing(ReportHead::id);

  private Telling() {}

  /** When a report came out: published, else dateline, updated, fetched; null without a clock. */
  static @Nullable Moment when(ReportHead head) {
    Clocks clocks = head.clocks();
    Moment said = clocks.published() != null ? clocks.published() : clocks.reference();
    return said != null ? said : clocks.fetched();
  }

  /** When a report came out, to sort by; the end of time without a clock. */
  static Instant instant(ReportHead head) {
    return instant(when(head));
  }

  private static @Nullable Moment changed(Clocks clocks) {
    return clocks.updated() != null ? clocks.updated() : clocks.reference();
  }

  /** A point in time to sort by; a day counts from its start, no clock as the end of time. */
  private static Instant instant(@Nullable Moment moment) {
    if (moment == null) {
      return Instant.MAX;
    }
    Instant instant = moment.instant();
    return instant != null ? instant : moment.date().atStartOfDay(ZoneOffset.UTC).toInstant();
  }
}
