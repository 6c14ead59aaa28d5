package org.retold.output;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.retold.comparison.ComparisonSet;
import org.retold.comparison.FactTable.Row;
import org.retold.comparison.FactTable.Standing;
import org.retold.comparison.FactTable.Statement;
import org.retold.report.Moment;
import org.retold.report.Report;
import org.retold.text.ReportText;

/**
 * Facts by reports: those told differently with the words of each report, those told alike with a
 * mark a report, those of one report alone by report.
 */
final class FactTableText {
  private static final int KIND = 14;
  private static final int LEAST_WORDS = 24;
  private static final int MOST_ALIKE = 20;
  private static final int MOST_WAYS = 3;
  private static final int MOST_ALONE = 6;

  private final ComparisonSet set;
  private final TextLines lines;
  private final boolean all;
  private final int count;

  /**
   * @param all whether to print every row
   */
  FactTableText(ComparisonSet set, TextLines lines, boolean all) {
    this.set = set;
    this.lines = lines;
    this.all = all;
    this.count = set.reports().size();
  }

  void print() {
    printConflicts();
    printAlike();
    printAlone();
  }

  private void printConflicts() {
    List<Row> rows = set.facts().rows(Standing.CONFLICT);
    if (rows.isEmpty()) {
      return;
    }
    lines.heading("FACTS TOLD DIFFERENTLY", "(" + rows.size() + ")");
    rows.forEach(this::printConflict);
  }

  private void printConflict(Row row) {
    String label = row.kind().label();
    for (int group = 0; group < row.groups(); group++) {
      int told = group;
      List<Integer> holders =
          IntStream.range(0, count).filter(i -> first(row, i, told) != null).boxed().toList();
      if (!holders.isEmpty()) {
        printGroup(label, row, holders, group);
        label = "";
      }
    }
  }

  private void printGroup(String label, Row row, List<Integer> holders, int group) {
    int holder = holders.get(0);
    Statement statement = first(row, holder, group);
    if (statement == null) {
      return;
    }
    String said = said(row, group) + "  " + names(holders);
    lines.hanging("  " + label, said, KIND, Paint.Look.PLAIN);
    Snippet snippet = new Snippet(set.reports().get(holder), 2 * (lines.width() - KIND - 2));
    lines.hanging("", Cells.clean(snippet.around(statement.place())), KIND + 2, Paint.Look.QUIET);
  }

  /** The ways in which a group says it: "“14 people”, “at least 14 people”". */
  private static String said(Row row, int group) {
    return row.cells().stream()
        .flatMap(List::stream)
        .filter(statement -> statement.group() == group)
        .map(statement -> "“" + Cells.clean(statement.words()) + "”")
        .distinct()
        .limit(MOST_WAYS)
        .collect(Collectors.joining(", "));
  }

  private static @Nullable Statement first(Row row, int report, int group) {
    return row.cells().get(report).stream()
        .filter(statement -> statement.group() == group)
        .findFirst()
        .orElse(null);
  }

  /** "1 courier.txt (2026-05-14), 3 herald.html". */
  private String names(List<Integer> reports) {
    return reports.stream().map(this::name).collect(Collectors.joining(", "));
  }

  private String name(int number) {
    Report report = set.reports().get(number).report();
    Moment published = report.clocks().published();
    return (number + 1)
        + " "
        + Cells.clean(report.id())
        + (published == null ? "" : " (" + published.date() + ")");
  }

  private void printAlike() {
    List<Row> rows = set.facts().rows(Standing.AGREED);
    if (rows.isEmpty()) {
      return;
    }
    boolean marks = KIND + LEAST_WORDS + 2 + markWidth() * count <= lines.width();
    lines.heading("FACTS TOLD ALIKE", "(" + rows.size() + ", by two reports or more)");
    int words = lines.width() - KIND - 2 - markWidth() * count;
    if (marks) {
      String head =
          IntStream.rangeClosed(1, count)
              .mapToObj(number -> Cells.padStart(Integer.toString(number), markWidth()))
              .collect(Collectors.joining());
      lines.raw(lines.painted(Paint.Look.QUIET, " ".repeat(KIND + words + 2) + head));
    }
    List<Row> shown = all ? rows : rows.subList(0, Math.min(MOST_ALIKE, rows.size()));
    for (Row row : shown) {
      if (marks) {
        printMarked(row, words);
      } else {
        String said = words(row) + "  " + numbers(row);
        lines.hanging("  " + row.kind().label(), said, KIND, Paint.Look.PLAIN);
      }
    }
    more(rows.size() - shown.size());
  }

  private void printMarked(Row row, int words) {
    StringBuilder line = new StringBuilder(Cells.pad("  " + row.kind().label(), KIND));
    line.append(Cells.pad(Cells.shorten(words(row), words), words)).append("  ");
    for (List<Statement> cell : row.cells()) {
      String mark = cell.isEmpty() ? "-" : lines.unicode() ? "●" : "x";
      line.append(" ".repeat(markWidth() - 1)).append(mark);
    }
    lines.raw(line.toString());
  }

  private int markWidth() {
    return Integer.toString(count).length() + 1;
  }

  /** The ways of saying it, each once: "half, 50 percent". */
  private static String words(Row row) {
    return row.cells().stream()
        .flatMap(List::stream)
        .map(statement -> Cells.clean(statement.words()))
        .distinct()
        .limit(MOST_WAYS)
        .collect(Collectors.joining(", "));
  }

  private static String numbers(Row row) {
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < row.cells().size(); i++) {
      if (!row.cells().get(i).isEmpty()) {
        numbers.add(i + 1);
      }
    }
    return "(" + TextWords.ranges(numbers) + ")";
  }

  private void printAlone() {
    List<Row> rows = set.facts().rows(Standing.SINGLE);
    if (rows.isEmpty()) {
      return;
    }
    lines.heading("FACTS OF ONE REPORT ALONE", "(" + rows.size() + ")");
    for (int i = 0; i < count; i++) {
      printAlone(i, rows);
    }
  }

  private void printAlone(int report, List<Row> rows) {
    List<Row> own = rows.stream().filter(row -> !row.cells().get(report).isEmpty()).toList();
    if (own.isEmpty()) {
      return;
    }
    List<Row> shown = all ? own : own.subList(0, Math.min(MOST_ALONE, own.size()));
    String said = shown.stream().map(FactTableText::words).collect(Collectors.joining("; "));
    int more = own.size() - shown.size();
    ReportText text = set.reports().get(report);
    String name = (report + 1) + " " + Cells.clean(text.report().id()) + ": ";
    lines.hanging(
        "  ", name + said + (more == 0 ? "" : "; " + more + " more"), 4, Paint.Look.PLAIN);
  }

  private void more(int rows) {
    if (rows > 0) {
      String hint = rows + " more; --all prints them, --csv FILE writes the whole table";
      lines.hanging("", hint, KIND, Paint.Look.QUIET);
    }
  }
}
