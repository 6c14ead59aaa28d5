package org.retold.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Reader;

/** Reads JSON lines: one object a line; a broken line is told of, and the rest goes on. */
final class JsonLinesReader {
  private final Intake intake;
  private final JsonReports reports;
  private final ObjectMapper mapper =
      JsonReports.mapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  JsonLinesReader(Intake intake) {
    this.intake = intake;
    this.reports = new JsonReports(intake);
  }

  void read(Reader reader) throws IOException {
    LineSource lines = new LineSource(reader, ReportReader.MOST_BYTES);
    for (String line = lines.next(); line != null; line = lines.next()) {
      String position = "line " + lines.number();
      if (lines.tooLong()) {
        intake.refuse(position, "is longer than " + ReportReader.LIMIT + ": passed over");
      } else if (!line.isBlank()) {
        take(line.strip(), position, intake.name() + "#" + lines.number());
      }
    }
  }

  private void take(String line, String position, String id) throws IOException {
    try {
      reports.take(mapper.readTree(line), position, id);
    } catch (JsonProcessingException e) {
      intake.refuse(position, JsonReports.reason(e));
    }
  }
}
