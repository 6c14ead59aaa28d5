package org.retold.output;

import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.retold.output.Table.Column;

/**
 * A table as CSV (RFC 4180, UTF-8, lines end in CR LF) with a line of column names. Null is an
 * empty cell, an empty text is {@code ""}; the members of a list are parted by a bar.
 */
final class CsvTable {
  private static final String BETWEEN = " | ";

  private CsvTable() {}

  /** Writes and flushes; does not close the stream. */
  static <R> void write(Table<R> table, OutputStream out) throws IOException {
    CsvFactory factory = CsvFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
    try (CsvGenerator csv = factory.createGenerator(out)) {
      csv.enable(CsvGenerator.Feature.ALWAYS_QUOTE_EMPTY_STRINGS);
      csv.setSchema(CsvSchema.emptySchema().withLineSeparator("\r\n"));
      line(csv, table.columns().stream().map(Column::name).toList());
      for (Iterator<R> rows = table.rows().get().iterator(); rows.hasNext(); ) {
        R row = rows.next();
        csv.writeStartArray();
        for (Column<R> column : table.columns()) {
          cell(csv, column.value().apply(row));
        }
        csv.writeEndArray();
      }
    }
    out.flush();
  }

  private static void line(CsvGenerator csv, List<String> cells) throws IOException {
    csv.writeStartArray();
    for (String cell : cells) {
      csv.writeString(cell);
    }
    csv.writeEndArray();
  }

  private static void cell(CsvGenerator csv, @Nullable Object value) throws IOException {
    if (value == null || List.of().equals(value)) {
      csv.writeNull();
    } else if (value instanceof Double number) {
      csv.writeNumber(Values.plain(number));
    } else if (value instanceof List<?> members) {
      String cell = members.stream().map(String::valueOf).collect(Collectors.joining(BETWEEN));
      csv.writeString(CsvCells.safe(cell));
    } else {
      csv.writeString(CsvCells.safe(value.toString()));
    }
  }
}
