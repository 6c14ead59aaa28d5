package org.retold.output;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.retold.output.Table.Column;

/** A table as JSON lines (UTF-8): an object a row, every column in each, null where unknown. */
final class JsonLinesTable {

  private JsonLinesTable() {}

  /** Writes and flushes; does not close the stream. */
  static <R> void write(Table<R> table, OutputStream out) throws IOException {
    JsonFactory factory =
        new JsonFactoryBuilder()
            .rootValueSeparator("")
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();
    try (JsonGenerator json = factory.createGenerator(out, JsonEncoding.UTF8)) {
      for (Iterator<R> rows = table.rows().get().iterator(); rows.hasNext(); ) {
        row(json, table.columns(), rows.next());
      }
    }
    out.flush();
  }

  private static <R> void row(JsonGenerator json, List<Column<R>> columns, R row)
      throws IOException {
    json.writeStartObject();
    for (Column<R> column : columns) {
      json.writeFieldName(column.name());
      cell(json, column.value().apply(row));
    }
    json.writeEndObject();
    json.writeRaw('\n');
  }

  private static void cell(JsonGenerator json, @Nullable Object value) throws IOException {
    if (value == null) {
      json.writeNull();
    } else if (value instanceof Boolean truth) {
      json.writeBoolean(truth);
    } else if (value instanceof Integer number) {
      json.writeNumber(number);
    } else if (value instanceof Double number) {
      json.writeNumber(Values.plain(number));
    } else if (value instanceof List<?> members) {
      texts(json, members);
    } else {
      json.writeString(value.toString());
    }
  }

  private static void texts(JsonGenerator json, List<?> members) throws IOException {
    json.writeStartArray();
    for (Object member : members) {
      json.writeString(String.valueOf(member));
    }
    json.writeEndArray();
  }
}
