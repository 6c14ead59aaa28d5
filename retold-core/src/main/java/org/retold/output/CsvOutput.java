package org.retold.output;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.retold.comparison.ComparisonSet;
import org.retold.comparison.FactTable;
import org.retold.comparison.FactTable.Row;
import org.retold.comparison.FactTable.Statement;

/**
 * The facts x reports table as CSV (RFC 4180, lines end in CR LF), the file of {@code compare
 * --csv}: a row a fact, a column a report, an empty cell where a report does not say.
 *
 * <p>A spreadsheet would run a cell that starts like a formula; such a cell gets an apostrophe in
 * front, as OWASP advises against CSV injection, unless it is plainly a figure.
 */
public final class CsvOutput {
  private static final String BETWEEN = " | ";

  /**
   * Writes the table with a line of column names, then flushes; does not close the writer.
   *
   * <p>The columns: {@code kind}, {@code standing} ({@code conflict}, {@code agreed} or {@code
   * single}), {@code groups} (numbers of the reports that say the same, groups parted by a bar),
   * {@code why} (a sentence), then one a report, called by its number and id.
   */
  public void write(ComparisonSet set, Writer out) throws IOException {
    CsvFactory factory =
        CsvFactory.builder()
            .disable(com.fasterxml.jackson.core.StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();
    CsvSchema schema = CsvSchema.emptySchema().withLineSeparator("\r\n");
    try (CsvGenerator csv = factory.createGenerator(out)) {
      csv.enable(CsvGenerator.Feature.ALWAYS_QUOTE_EMPTY_STRINGS);
      csv.setSchema(schema);
      line(csv, head(set));
      for (Row row : set.facts().rows()) {
        line(csv, cells(row));
      }
    }
    out.flush();
  }

  private static void line(JsonGenerator csv, List<String> cells) throws IOException {
    csv.writeStartArray();
    for (String cell : cells) {
      csv.writeString(CsvCells.safe(WellFormed.text(cell)));
    }
    csv.writeEndArray();
  }

  private static List<String> head(ComparisonSet set) {
    List<String> head = new ArrayList<>(List.of("kind", "standing", "groups", "why"));
    for (int i = 0; i < set.reports().size(); i++) {
      head.add((i + 1) + " " + set.reports().get(i).report().id());
    }
    return head;
  }

  private static List<String> cells(Row row) {
    List<String> cells = new ArrayList<>();
    cells.add(row.kind().label());
    cells.add(row.standing().label());
    cells.add(groups(row));
    cells.add(row.why());
    row.cells().forEach(cell -> cells.add(words(cell)));
    return cells;
  }

  /** "1 3 | 2": reports 1 and 3 say the same, 2 says otherwise. */
  private static String groups(Row row) {
    TreeMap<Integer, Set<Integer>> groups = new TreeMap<>();
    for (int i = 0; i < row.cells().size(); i++) {
      for (FactTable.Statement statement : row.cells().get(i)) {
        groups.computeIfAbsent(statement.group(), key -> new TreeSet<>()).add(i + 1);
      }
    }
    return groups.values().stream()
        .map(group -> group.stream().map(String::valueOf).collect(Collectors.joining(" ")))
        .collect(Collectors.joining(BETWEEN));
  }

  private static String words(List<Statement> cell) {
    return cell.stream().map(Statement::words).collect(Collectors.joining(BETWEEN));
  }
}
