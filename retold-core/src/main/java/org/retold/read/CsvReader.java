package org.retold.read;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads a table with a report in each row: its first row names the columns, with the names that
 * fields of JSON have.
 */
final class CsvReader {
  private static final int LONGEST_NAME = 60;

  private final Intake intake;

  CsvReader(Intake intake) {
    this.intake = intake;
  }

  /** Whether a content without a telling name is such a table: its first line names columns. */
  static boolean isTable(String start) {
    String line = firstLine(start);
    List<String> columns = List.of(line.split(String.valueOf(separator(line)), -1));
    return columns.size() > 1
        && columns.stream().allMatch(name -> name.length() <= LONGEST_NAME)
        && hasText(columns)
        && columns.stream().map(CsvReader::unquoted).filter(CsvReader::isKnown).count() > 1;
  }

  /** The separator that the first line has most of. */
  static char separator(String start) {
    String line = firstLine(start);
    char best = ',';
    for (char candidate : new char[] {';', '\t'}) {
      if (count(line, candidate) > count(line, best)) {
        best = candidate;
      }
    }
    return best;
  }

  void read(Reader reader, char separator) throws IOException {
    CsvRows rows = new CsvRows(reader, separator);
    List<String> columns = rows.next();
    if (columns == null || !hasText(columns)) {
      intake.refuse("line 1", noText(columns == null ? List.of() : columns));
      return;
    }
    for (List<String> row = rows.next(); row != null; row = rows.next()) {
      String position = "line " + rows.line();
      if (rows.unclosed()) {
        intake.refuse(position, "a quote is opened here that is never closed");
      } else if (rows.tooLong()) {
        intake.refuse(position, "the row is longer than " + ReportReader.LIMIT + ": passed over");
      } else {
        handOver(columns, row, position, intake.name() + "#" + rows.line());
      }
    }
  }

  private void handOver(List<String> columns, List<String> row, String position, String id) {
    if (row.size() > columns.size()) {
      intake.refuse(
          position,
          "has %d fields where the first row names %d: put fields that hold a separator into quotes"
              .formatted(row.size(), columns.size()));
      return;
    }
    if (row.size() < columns.size()) {
      intake.warn(
          position,
          "has only %d of the %d fields that the first row names"
              .formatted(row.size(), columns.size()));
    }
    intake.later(position, own -> new JsonReports(own).take(object(columns, row), position, id));
  }

  private static ObjectNode object(List<String> columns, List<String> row) {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    for (int i = 0; i < row.size(); i++) {
      if (!row.get(i).isBlank()) {
        object.put(columns.get(i).strip(), row.get(i));
      }
    }
    return object;
  }

  private static String noText(List<String> columns) {
    String found = columns.stream().limit(20).collect(Collectors.joining(", "));
    String needed =
        Stream.of(FieldNames.TEXT, FieldNames.HTML)
            .flatMap(field -> field.names().stream())
            .collect(Collectors.joining(", "));
    return "no column holds the text; the first row names the columns "
        + CleanText.of(found).text()
        + ": name the one with the text as one of "
        + needed;
  }

  private static boolean hasText(List<String> columns) {
    return columns.stream()
        .map(CsvReader::unquoted)
        .map(FieldNames::of)
        .anyMatch(
            field -> field.filter(f -> f == FieldNames.TEXT || f == FieldNames.HTML).isPresent());
  }

  private static boolean isKnown(String name) {
    return FieldNames.of(name).isPresent();
  }

  private static String unquoted(String name) {
    String plain = name.strip().toLowerCase(Locale.ROOT);
    return plain.startsWith("\"") && plain.endsWith("\"") && plain.length() > 1
        ? plain.substring(1, plain.length() - 1)
        : plain;
  }

  private static String firstLine(String start) {
    String content = start.stripLeading();
    int end = content.indexOf('\n');
    return (end < 0 ? content : content.substring(0, end)).strip();
  }

  private static long count(String line, char c) {
    return line.chars().filter(other -> other == c).count();
  }
}
