package org.retold.app;

import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import java.util.function.LongSupplier;

/** Says every few seconds on standard error how far a long comparison has come. */
final class Progress implements IntConsumer {
  private static final long EVERY = TimeUnit.SECONDS.toNanos(5);

  private final int pairs;
  private final PrintStream err;
  private final LongSupplier clock;
  private final long start;
  private long last;

  /**
   * @param pairs how many there are to compare
   * @param clock in nanoseconds, from any start
   */
  Progress(int pairs, PrintStream err, LongSupplier clock) {
    this.pairs = pairs;
    this.err = err;
    this.clock = clock;
    this.start = clock.getAsLong();
    this.last = start;
  }

  @Override
  public void accept(int done) {
    long now = clock.getAsLong();
    if (now - last >= EVERY && done < pairs) {
      last = now;
      long left = (now - start) / done * (pairs - done);
      err.printf(
          Locale.ROOT,
          "retold: %,d of %,d pairs compared, about %d s left%n",
          done,
          pairs,
          TimeUnit.NANOSECONDS.toSeconds(left) + 1);
    }
  }
}
