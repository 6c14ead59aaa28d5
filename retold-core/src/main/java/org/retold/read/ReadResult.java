package org.retold.read;

import java.util.List;
import org.retold.report.Report;

/** The reports that an input held, in its order, and every problem met on the way. */
public record ReadResult(List<Report> reports, List<ReadProblem> problems) {

  public ReadResult {
    reports = List.copyOf(reports);
    problems = List.copyOf(problems);
  }
}
