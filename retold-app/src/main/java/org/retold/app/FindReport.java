package org.retold.app;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.retold.collection.FindProgress;
import org.retold.read.ReadProblem;
import org.retold.read.ReadProgress;

/** Says on standard error how far a long run has come and what could not be read. */
final class FindReport implements FindProgress {
  private static final long EVERY = TimeUnit.SECONDS.toNanos(5);

  /** More of them would fill the screen and the memory; the rest is counted. */
  private static final int MOST_PROBLEMS = 1_000;

  private static final int MOST_SHARED = 3;

  private final PrintStream err;
  private final boolean quiet;
  private final LongSupplier clock;
  private final List<ReadProblem> problems = new ArrayList<>();
  private long stageStart;
  private long last;
  private long unread;
  private long notes;

  /**
   * @param quiet whether progress and notes are left out
   * @param clock in nanoseconds, from any start
   */
  FindReport(PrintStream err, boolean quiet, LongSupplier clock) {
    this.err = err;
    this.quiet = quiet;
    this.clock = clock;
    this.stageStart = clock.getAsLong();
    this.last = stageStart;
  }

  /** What could not be read, the first thousand and a count of the rest. */
  List<ReadProblem> problems() {
    List<ReadProblem> shown = new ArrayList<>(problems);
    if (unread + notes > MOST_PROBLEMS) {
      shown.add(rest());
    }
    return shown;
  }

  private ReadProblem rest() {
    return new ReadProblem(
        "all inputs",
        "the rest",
        String.format(
            Locale.ROOT, "%,d more problems like the first ones", unread + notes - MOST_PROBLEMS),
        unread > 0);
  }

  /** Whether everything that the inputs held could be read. */
  boolean complete() {
    return unread == 0;
  }

  /** Says what reports are called that share an id, of the first few ids. */
  void sharedIds(SortedMap<String, List<String>> shared) {
    if (quiet) {
      return;
    }
    shared.entrySet().stream()
        .limit(MOST_SHARED)
        .forEach(
            of ->
                say(
                    "note: %,d reports have the id %s; they are called %s%s",
                    of.getValue().size(),
                    of.getKey(),
                    String.join(", ", of.getValue().stream().limit(MOST_SHARED).toList()),
                    of.getValue().size() > MOST_SHARED ? " and so on" : ""));
    if (shared.size() > MOST_SHARED) {
      say("note: %,d more ids are shared by several reports", shared.size() - MOST_SHARED);
    }
  }

  /** Says at the end what the lines before were too many for. */
  void finish() {
    if (unread + notes > MOST_PROBLEMS) {
      ReadProblem rest = rest();
      err.println("retold: " + rest.reason() + " were not shown");
    }
  }

  @Override
  public void problem(ReadProblem problem) {
    unread += problem.fatal() ? 1 : 0;
    notes += problem.fatal() ? 0 : 1;
    if (unread + notes > MOST_PROBLEMS) {
      return;
    }
    problems.add(problem);
    if (problem.fatal() || !quiet) {
      err.println("retold: " + ProblemLine.of(problem));
    }
  }

  @Override
  public void stage(String name) {
    stageStart = clock.getAsLong();
  }

  @Override
  public void kept(long reports, long known, ReadProgress read) {
    if (isDue()) {
      double seconds = seconds();
      String again = known == 0 ? "" : String.format(Locale.ROOT, ", %,d known already", known);
      double share = read.allBytes() <= 0 ? 0 : (double) read.bytes() / read.allBytes();
      say("%,d reports kept%s%s%s", reports, again, rate(reports + known, seconds), left(share));
    }
  }

  @Override
  public void compared(long pairs, long all) {
    if (pairs < all && isDue()) {
      say(
          "%,d of %,d pairs compared%s%s",
          pairs, all, rate(pairs, seconds()), left((double) pairs / all));
    }
  }

  private boolean isDue() {
    long now = clock.getAsLong();
    if (quiet || now - last < EVERY) {
      return false;
    }
    last = now;
    return true;
  }

  private double seconds() {
    return (clock.getAsLong() - stageStart) / (double) TimeUnit.SECONDS.toNanos(1);
  }

  private static String rate(long done, double seconds) {
    return String.format(Locale.ROOT, ", %,d a second", Math.round(done / seconds));
  }

  /** The time that is left if the rest goes as the share that is done. */
  private String left(double share) {
    if (share <= 0 || share >= 1) {
      return "";
    }
    long left = Math.round(seconds() * (1 - share) / share);
    return left < 120
        ? String.format(Locale.ROOT, ", about %d s left", left + 1)
        : String.format(Locale.ROOT, ", about %d minutes left", (left + 30) / 60);
  }

  private void say(String format, Object... values) {
    err.println("retold: " + String.format(Locale.ROOT, format, values));
  }
}
