package org.retold.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.retold.report.Report;

/** Reads an input, whatever its format, into reports. */
public final class ReportReader {

  /** Reads the file; never throws for what the file holds. */
  public ReadResult read(Path file) {
    try {
      String text = Files.readString(file, StandardCharsets.UTF_8);
      return new ReadResult(
          List.of(
              Report.builder(file.getFileName().toString(), text).file(file.toString()).build()),
          List.of());
    } catch (IOException e) {
      return new ReadResult(
          List.of(), List.of(new ReadProblem(file.toString(), "whole file", e.toString(), true)));
    }
  }
}
