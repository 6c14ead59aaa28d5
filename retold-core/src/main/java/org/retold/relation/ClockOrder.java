package org.retold.relation;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.retold.report.Clocks;
import org.retold.report.Moment;

/**
 * Which of two reports is the later one by one of the clocks that both carry, and how much that
 * says. Only clocks of one kind are held against each other: when one report was published says
 * nothing beside when the other was fetched.
 *
 * @param kind which clock
 * @param value positive where the first report is the later one, negative where the second is; near
 *     1 or -1 where they lie days apart, near 0 for minutes, 0 where nothing is known
 * @param apart how far apart, in words: "3 hours"
 */
public record ClockOrder(Kind kind, double value, String apart) {
  /** So far apart that the clock says half of what it can. */
  private static final double HALF_HOURS = 2;

  private static final ChronoUnit SMALLEST = ChronoUnit.MINUTES;

  /** The clocks, the most telling first. */
  public enum Kind {
    PUBLISHED("published", Clocks::published),
    DATELINE("dateline", Clocks::dateline),
    UPDATED("updated", Clocks::updated),
    FETCHED("fetched", Clocks::fetched);

    private final String label;
    private final Function<Clocks, @Nullable Moment> moment;

    Kind(String label, Function<Clocks, @Nullable Moment> moment) {
      this.label = label;
      this.moment = moment;
    }

    /** The word of the outputs. */
    public String label() {
      return label;
    }
  }

  /** Compares one kind of clock; the value is 0 where one of the two lacks it. */
  public static ClockOrder of(Kind kind, Clocks first, Clocks second) {
    Moment a = kind.moment.apply(first);
    Moment b = kind.moment.apply(second);
    if (a == null || b == null || (!a.isBefore(b) && !b.isBefore(a))) {
      return new ClockOrder(kind, 0, "");
    }
    Duration between = between(a, b).abs();
    double hours = between.toSeconds() / 3600.0;
    double size = hours / (hours + HALF_HOURS);
    return new ClockOrder(kind, b.isBefore(a) ? size : -size, words(between));
  }

  /** The most telling clock that orders the two; its value is 0 where none does. */
  public static ClockOrder best(Clocks first, Clocks second) {
    for (Kind kind : Kind.values()) {
      ClockOrder order = of(kind, first, second);
      if (order.value() != 0) {
        return order;
      }
    }
    return new ClockOrder(Kind.PUBLISHED, 0, "");
  }

  /** What the clock says, in a sentence on the first and the second report. */
  public String sentence() {
    String later = value > 0 ? "first" : "second";
    return switch (kind) {
      case PUBLISHED ->
          "By the published clock the " + later + " report came out " + apart + " later.";
      case DATELINE -> "By its dateline the " + later + " report was written " + apart + " later.";
      case UPDATED ->
          "By the updated clock the " + later + " report was last changed " + apart + " later.";
      case FETCHED ->
          "The " + later + " report was fetched " + apart + " later, which says little.";
    };
  }

  private static Duration between(Moment a, Moment b) {
    Instant left = a.instant();
    Instant right = b.instant();
    return left != null && right != null
        ? Duration.between(left, right)
        : Duration.between(
            a.date().atStartOfDay(ZoneOffset.UTC), b.date().atStartOfDay(ZoneOffset.UTC));
  }

  private static String words(Duration between) {
    long minutes = Math.max(1, between.truncatedTo(SMALLEST).toMinutes());
    if (minutes < 90) {
      return count(minutes, "minute");
    }
    long hours = Math.round(minutes / 60.0);
    return hours < 48 ? count(hours, "hour") : count(Math.round(hours / 24.0), "day");
  }

  private static String count(long count, String unit) {
    return String.format(Locale.ROOT, "%d %s%s", count, unit, count == 1 ? "" : "s");
  }
}
