package org.retold.examples;

import java.nio.file.Path;
import org.retold.Retold;
import org.retold.comparison.Comparison;
import org.retold.comparison.Difference;
import org.retold.read.ReportReader;
import org.retold.report.Report;

/** Compares two files and prints what they are to each other and which facts changed. */
final class CompareTwoReportsExample {

  public static void main(String[] args) {
    ReportReader reader = new ReportReader();
    Report a = reader.read(Path.of(args[0])).reports().get(0);
    Report b = reader.read(Path.of(args[1])).reports().get(0);

    Comparison comparison = Retold.compare(a, b);

    System.out.println(comparison.verdict().relation().label());
    for (Difference difference : comparison.differences()) {
      if (difference.change() == Difference.Change.CHANGED) {
        System.out.println(difference.kind().label() + ": " + difference.why());
      }
    }
  }
}
