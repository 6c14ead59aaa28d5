package org.retold.read;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Reads one JSON object, or an array of them however long; what stands before an error is kept. */
final class JsonReader {
  private final Intake intake;
  private final ObjectMapper mapper = JsonReports.mapper();

  JsonReader(Intake intake) {
    this.intake = intake;
  }

  void read(Reader reader) throws IOException {
    RecordLimit limit = new RecordLimit(reader);
    try (JsonParser parser = mapper.createParser(limit)) {
      try {
        if (parser.nextToken() == JsonToken.START_ARRAY) {
          readArray(parser, limit);
        } else {
          take(mapper.readTree(parser), "whole file", intake.name());
        }
        refuseRest(parser);
      } catch (JsonProcessingException e) {
        intake.refuse(position(parser.currentLocation()), JsonReports.reason(e));
      }
    }
  }

  private void readArray(JsonParser parser, RecordLimit limit) throws IOException {
    int record = 0;
    for (JsonToken token = parser.nextToken();
        token != null && token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      record++;
      limit.restart();
      int line = parser.currentTokenLocation().getLineNr();
      String position = "record " + record + " (line " + line + ")";
      take(mapper.readTree(parser), position, intake.name() + "#" + record);
    }
    if (record == 0) {
      intake.refuse("whole file", "is an empty array: it holds no report");
    }
  }

  private void take(JsonNode node, String position, String id) {
    intake.later(position, own -> new JsonReports(own).take(node, position, id));
  }

  private void refuseRest(JsonParser parser) throws IOException {
    if (parser.nextToken() != null) {
      intake.refuse(
          position(parser.currentTokenLocation()),
          "something follows the end of the JSON; put several reports into one array,"
              + " or one on each line");
    }
  }

  private static String position(JsonLocation location) {
    return location == null ? "whole file" : "line " + Math.max(1, location.getLineNr());
  }

  /** Stops a parser that reads too much for one record. */
  private static final class RecordLimit extends FilterReader {
    private long count;

    RecordLimit(Reader in) {
      super(in);
    }

    void restart() {
      count = 0;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
      int n = super.read(buffer, offset, length);
      count += Math.max(0, n);
      if (count > ReportReader.MOST_BYTES) {
        throw new UnreadableInputException(
            "whole file", "holds a JSON record of more than " + ReportReader.LIMIT);
      }
      return n;
    }
  }
}
