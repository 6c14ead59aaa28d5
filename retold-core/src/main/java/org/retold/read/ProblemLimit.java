package org.retold.read;

import java.util.function.Consumer;

/**
 * Passes problems on, but at most {@value #MOST} of one input one by one: the others are counted,
 * and their number is told behind them.
 *
 * <p>The problems of an input must come one after another, as records in order give them. Not for
 * use by several threads at once.
 */
public final class ProblemLimit implements Consumer<ReadProblem>, AutoCloseable {
  static final int MOST = 200;

  private final Consumer<ReadProblem> next;
  private String file = "";
  private int told;
  private long untold;
  private boolean fatal;

  /**
   * @param next where the problems go
   */
  public ProblemLimit(Consumer<ReadProblem> next) {
    this.next = next;
  }

  @Override
  public void accept(ReadProblem problem) {
    if (!problem.file().equals(file)) {
      close();
      file = problem.file();
      told = 0;
    }
    if (told < MOST) {
      told++;
      next.accept(problem);
    } else {
      untold++;
      fatal |= problem.fatal();
    }
  }

  /** To be called behind the last problem: says how many of its input were not told one by one. */
  @Override
  public void close() {
    if (untold > 0) {
      String reason = untold + " more problems like those above were counted and not shown";
      next.accept(new ReadProblem(file, "whole file", reason, fatal));
      untold = 0;
      fatal = false;
    }
  }
}
