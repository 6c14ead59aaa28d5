package org.retold.app;

import org.retold.read.ReadProblem;

/** A problem of reading as a line of standard error. */
final class ProblemLine {
  private ProblemLine() {}

  static String of(ReadProblem problem) {
    String place = problem.file() + ": " + problem.position() + ": ";
    return (problem.fatal() ? "" : "note: ") + place + problem.reason();
  }
}
