package org.retold.output;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.retold.comparison.Comparison;
import org.retold.comparison.ComparisonSet;
import org.retold.relation.Relation;
import org.retold.text.ReportText;

/** Three reports or more: every relation in a matrix, then a line a pair, the closest first. */
final class MatrixText {
  private static final int LONGEST_NAME = 24;
  private static final int MOST_COPIES = 40;

  private final ComparisonSet set;
  private final TextLines lines;
  private final boolean all;
  private final int count;

  /**
   * @param all whether to list every copy
   */
  MatrixText(ComparisonSet set, TextLines lines, boolean all) {
    this.set = set;
    this.lines = lines;
    this.all = all;
    this.count = set.reports().size();
  }

  void print() {
    lines.paragraph(summary());
    lines.blank();
    printMatrix();
    printPairs();
  }

  private String summary() {
    Map<Relation, Long> counts = new EnumMap<>(Relation.class);
    set.comparisons().forEach(pair -> counts.merge(pair.verdict().relation(), 1L, Long::sum));
    String relations =
        counts.entrySet().stream()
            .map(entry -> entry.getValue() + " " + entry.getKey().label())
            .collect(Collectors.joining(", "));
    return "%d reports, %d pairs: %s.".formatted(count, set.comparisons().size(), relations);
  }

  /** Whole words where they fit, else letters and their legend. */
  private void printMatrix() {
    int numberWidth = Integer.toString(count).length();
    int names =
        Math.min(
            LONGEST_NAME, set.reports().stream().mapToInt(MatrixText::nameWidth).max().orElse(1));
    int indent = numberWidth + 1 + names;
    boolean words = indent + (count - 1) * 16 <= lines.width();
    boolean letters = indent + (count - 1) * (numberWidth + 1) <= lines.width();
    if (words) {
      printMatrix(numberWidth, names, 16, true);
    } else if (letters) {
      printMatrix(numberWidth, names, numberWidth + 1, false);
      lines.hanging("", legend(), 0, Paint.Look.QUIET);
    } else {
      printNames(numberWidth);
    }
  }

  private static int nameWidth(ReportText text) {
    return Cells.width(Cells.clean(text.report().id()));
  }

  private void printMatrix(int numberWidth, int names, int cell, boolean words) {
    StringBuilder head = new StringBuilder(" ".repeat(numberWidth + 1 + names));
    for (int column = 1; column < count; column++) {
      head.append(Cells.padStart(Integer.toString(column), cell));
    }
    lines.raw(lines.painted(Paint.Look.QUIET, head.toString()));
    for (int row = 0; row < count; row++) {
      StringBuilder line =
          new StringBuilder(Cells.padStart(Integer.toString(row + 1), numberWidth));
      line.append(' ').append(Cells.pad(Cells.shorten(name(row), names), names));
      for (int column = 0; column < row; column++) {
        Relation relation = pair(column, row).verdict().relation();
        String word = Cells.padStart(words ? relation.label() : letter(relation), cell);
        line.append(relation.isDerived() ? lines.painted(Paint.Look.NOTABLE, word) : word);
      }
      lines.raw(line.toString());
    }
  }

  private void printNames(int numberWidth) {
    for (int row = 0; row < count; row++) {
      lines.raw(Cells.padStart(Integer.toString(row + 1), numberWidth) + " " + name(row));
    }
  }

  private static String letter(Relation relation) {
    return switch (relation) {
      case DUPLICATE -> "D";
      case NEAR_VERBATIM -> "V";
      case REWORDED -> "R";
      case PARTLY_DERIVED -> "P";
      case INDEPENDENT -> "i";
      case UNRELATED -> ".";
    };
  }

  private static String legend() {
    StringBuilder legend = new StringBuilder();
    for (Relation relation : Relation.values()) {
      legend.append(legend.isEmpty() ? "" : ", ");
      legend.append(letter(relation)).append(' ').append(relation.label());
    }
    return legend.toString();
  }

  /**
   * The pairs worth a look, the closest first; the independent and unrelated stand in the matrix.
   */
  private void printPairs() {
    List<Comparison> derived =
        set.comparisons().stream()
            .filter(pair -> pair.verdict().relation().isDerived())
            .sorted(java.util.Comparator.comparing(pair -> pair.verdict().relation()))
            .toList();
    if (derived.isEmpty()) {
      lines.heading("COPIES", "none among these reports");
      return;
    }
    lines.heading("COPIES", "(" + derived.size() + ", the closest first)");
    List<Comparison> shown =
        all ? derived : derived.subList(0, Math.min(MOST_COPIES, derived.size()));
    shown.forEach(pair -> lines.bullet(new VerdictSentence(pair).text()));
    if (shown.size() < derived.size()) {
      lines.bullet((derived.size() - shown.size()) + " more; --all prints them");
    }
  }

  private String name(int report) {
    return Cells.clean(set.reports().get(report).report().id());
  }

  private Comparison pair(int a, int b) {
    int before = a * count - a * (a + 1) / 2;
    return set.comparisons().get(before + b - a - 1);
  }
}
