package org.retold.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Reader;

/** Reads JSON lines: one object a line; a broken line is told of, and the rest goes on. */
final class JsonLinesReader {
  private final Intake intake;
  private final ObjectMapper mapper =
      JsonReports.mapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  JsonLinesReader(Intake intake) {
    this.intake = intake;
  }

  void read(Reader reader) throws IOException {
    LineSource lines = new LineSource(reader, ReportReader.MOST_BYTES);
    for (String line = lines.next(); line != null; line = lines.next()) {
      String position = "line " + lines.number();
      if (lines.tooLong()) {
        intake.refuse(position, "is longer than " + ReportReader.LIMIT + ": passed over");
      } else if (!line.isBlank()) {
        String record = line;
        String id = intake.name() + "#" + lines.number();
        intake.later(position, own -> take(record.strip(), position, id, own));
      }
    }
  }

  private void take(String line, String position, String id, Intake own) throws IOException {
    try {
      new JsonReports(own).take(mapper.readTree(line), position, id);
    } catch (JsonProcessingException e) {
      own.refuse(position, JsonReports.reason(e));
    }
  }
}
