package org.retold.output;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.retold.output.Table.Column;

/**
 * A table as CSV (RFC 4180, UTF-8, lines end in CR LF) with a line of column names. Null and an
 * empty list are an empty cell, an empty text is {@code ""}; the members of a list are parted by a
 * bar.
 */
final class CsvTable {
  private static final String BETWEEN = " | ";

  /** A cell with any of these, or with a space at its edge, stands between quotation marks. */
  private static final String QUOTED = ",\"\r\n";

  private CsvTable() {}

  /** Writes and flushes; does not close the stream. */
  static <R> void write(Table<R> table, OutputStream out) throws IOException {
    Writer csv = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    line(table.columns().stream().map(Column::name).toList(), csv);
    for (Iterator<R> rows = table.rows().get().iterator(); rows.hasNext(); ) {
      R row = rows.next();
      line(table.columns().stream().map(column -> cell(column.value().apply(row))).toList(), csv);
    }
    csv.flush();
  }

  private static void line(List<String> cells, Writer csv) throws IOException {
    csv.write(String.join(",", cells));
    csv.write("\r\n");
  }

  private static String cell(@Nullable Object value) {
    if (value == null || List.of().equals(value)) {
      return "";
    }
    if (value instanceof Double number) {
      return Values.plain(number);
    }
    if (value instanceof List<?> members) {
      return quoted(members.stream().map(String::valueOf).collect(Collectors.joining(BETWEEN)));
    }
    return quoted(value.toString());
  }

  private static String quoted(String text) {
    String cell = CsvCells.safe(text);
    boolean plain =
        !cell.isEmpty()
            && cell.equals(cell.strip())
            && cell.chars().noneMatch(c -> QUOTED.indexOf(c) >= 0);
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }
}
