package org.retold.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.retold.Retold;
import org.retold.output.JsonOutput;
import org.retold.read.ReportReader;
import org.retold.report.Report;

/** The command {@code retold}. */
public final class Main {

  private Main() {}

  /** Runs the command line. */
  public static void main(String[] args) throws IOException {
    List<Report> reports = new ArrayList<>();
    for (String arg : args) {
      reports.addAll(new ReportReader().read(Path.of(arg)).reports());
    }
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    new JsonOutput().write(Retold.compare(reports), List.of(), out);
  }
}
