package org.retold.read;

import java.util.function.Consumer;
import org.retold.report.Report;

/** Reads each record as it comes and hands over what it holds. */
final class Delivery implements Consumer<InputRecord>, AutoCloseable {
  private final Consumer<Report> reports;
  private final ProblemLimit problems;

  Delivery(Consumer<Report> reports, Consumer<ReadProblem> problems) {
    this.reports = reports;
    this.problems = new ProblemLimit(problems);
  }

  @Override
  public void accept(InputRecord record) {
    ReadResult result = record.read();
    result.problems().forEach(problems);
    result.reports().forEach(reports);
  }

  @Override
  public void close() {
    problems.close();
  }
}
