package org.retold.read;

import java.util.function.Consumer;
import org.retold.report.Report;

/** Where the readers of one input put what they find: its reports and its problems. */
final class Intake {
  /** A file that is wrong on every line is told of this often; the rest is only counted. */
  private static final int MOST_PROBLEMS = 200;

  private final String file;
  private final Consumer<Report> reports;
  private final Consumer<ReadProblem> problems;
  private int found;
  private int told;
  private long untold;

  Intake(String file, Consumer<Report> reports, Consumer<ReadProblem> problems) {
    this.file = file;
    this.reports = reports;
    this.problems = problems;
  }

  /** The input as the user named it. */
  String file() {
    return file;
  }

  /** The file's name without its folder, the id of a report that has none of its own. */
  String name() {
    int slash = Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\'));
    return slash >= 0 && slash + 1 < file.length() ? file.substring(slash + 1) : file;
  }

  /** How many reports it has given so far. */
  int found() {
    return found;
  }

  void report(Report report) {
    found++;
    reports.accept(report);
  }

  /** Something is wrong, and reading goes on. */
  void warn(String position, String reason) {
    tell(new ReadProblem(file, position, reason, false));
  }

  /** Something is wrong, and no report comes of that position. */
  void refuse(String position, String reason) {
    tell(new ReadProblem(file, position, reason, true));
  }

  private void tell(ReadProblem problem) {
    if (told < MOST_PROBLEMS) {
      told++;
      problems.accept(problem);
    } else {
      untold++;
    }
  }

  /** To be called last: says how many problems were not told one by one. */
  void close() {
    if (untold > 0) {
      String reason = untold + " more problems like those above were counted and not shown";
      problems.accept(new ReadProblem(file, "whole file", reason, true));
    }
  }
}
