package org.retold.relation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
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

  /** The same for pages: a crawl takes hours to come by, and few take days. */
  private static final double HALF_HOURS_FETCHED = 8;

  private static final ChronoUnit SMALLEST = ChronoUnit.MINUTES;

  /** The clocks, the most telling first. */
  public enum Kind {
    PUBLISHED("published", Clocks::published),
    /** One was fetched before the other came out, so it cannot be the later one. */
    SEEN("seen", clocks -> null),
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
    if (kind == Kind.SEEN) {
      return seen(first, second);
    }
    Moment a = kind.moment.apply(first);
    Moment b = kind.moment.apply(second);
    if (a == null || b == null || (!a.isBefore(b) && !b.isBefore(a))) {
      return new ClockOrder(kind, 0, "");
    }
    Duration between = between(a, b).abs();
    double size = size(kind, between);
    return new ClockOrder(kind, b.isBefore(a) ? size : -size, words(between));
  }

  /**
   * The order of two datelines without a year.
   *
   * @param days from the second to the first, not 0
   */
  static ClockOrder ofDatelines(int days) {
    Duration between = Duration.ofDays(Math.abs(days));
    double size = size(Kind.DATELINE, between);
    return new ClockOrder(Kind.DATELINE, days > 0 ? size : -size, words(between));
  }

  private static double size(Kind kind, Duration between) {
    double hours = between.toSeconds() / 3600.0;
    return hours / (hours + (kind == Kind.FETCHED ? HALF_HOURS_FETCHED : HALF_HOURS));
  }

  private static ClockOrder seen(Clocks first, Clocks second) {
    Duration aLater = fetchedBefore(second, first);
    Duration bLater = fetchedBefore(first, second);
    if (aLater.isZero() == bLater.isZero()) {
      return new ClockOrder(Kind.SEEN, 0, "");
    }
    Duration between = aLater.isZero() ? bLater : aLater;
    double size = size(Kind.SEEN, between);
    return new ClockOrder(Kind.SEEN, aLater.isZero() ? -size : size, words(between));
  }

  /** How long one had been fetched when the other came out, at the earliest; else nothing. */
  private static Duration fetchedBefore(Clocks one, Clocks other) {
    Moment fetched = one.fetched();
    Moment published = other.published();
    if (fetched == null || published == null) {
      return Duration.ZERO;
    }
    Instant seen = fetched.instant();
    Instant out = published.instant();
    Duration between =
        Duration.between(
            seen != null ? seen : start(fetched.date().plusDays(1)),
            out != null ? out : start(published.date()));
    return between.isNegative() ? Duration.ZERO : between;
  }

  private static Instant start(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant();
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
      case SEEN ->
          "The "
              + (value > 0 ? "second" : "first")
              + " report had been fetched "
              + apart
              + " before the "
              + later
              + " came out.";
      case DATELINE -> "By its dateline the " + later + " report was written " + apart + " later.";
      case UPDATED ->
          "By the updated clock the " + later + " report was last changed " + apart + " later.";
      case FETCHED -> "The " + later + " report was fetched " + apart + " later, a weak clock.";
    };
  }

  private static Duration between(Moment a, Moment b) {
    Instant left = a.instant();
    Instant right = b.instant();
    return left != null && right != null
        ? Duration.between(left, right)
        : Duration.between(start(a.date()), start(b.date()));
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
