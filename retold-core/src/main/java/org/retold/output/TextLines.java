package org.retold.output;

import java.util.ArrayList;
import java.util.List;
import org.retold.report.Span;

/** Lines of terminal text, being written from top to bottom. */
final class TextLines {
  private static final int NUMBER_WIDTH = 4;
  private static final int LABEL_WIDTH = 13;
  private static final int SIDE_BY_SIDE_FROM = 70;

  private final TerminalOutput.Options options;
  private final Paint paint;
  private final StringBuilder out = new StringBuilder();

  TextLines(TerminalOutput.Options options) {
    this.options = options;
    this.paint = new Paint(options.colored());
  }

  /**
   * A numbered piece of text in a column.
   *
   * @param number what stands before it, possibly nothing
   * @param text cleaned
   * @param marks places in the text to set off, in any order
   */
  record Item(String number, String text, List<Span> marks) {}

  int width() {
    return options.width();
  }

  boolean unicode() {
    return options.unicode();
  }

  boolean isSideBySide() {
    return options.width() >= SIDE_BY_SIDE_FROM;
  }

  void blank() {
    out.append('\n');
  }

  void raw(String line) {
    out.append(line.stripTrailing()).append('\n');
  }

  void rule() {
    blank();
    raw(paint.on(Paint.Look.QUIET, (unicode() ? "─" : "-").repeat(width())));
  }

  void heading(String heading, String rest) {
    blank();
    String text = rest.isEmpty() ? heading : heading + "  " + rest;
    boolean first = true;
    for (Cells.Line line : Cells.wrap(text, width())) {
      String shown = line.text();
      if (first && shown.startsWith(heading)) {
        shown = paint.on(Paint.Look.HEADING, heading) + shown.substring(heading.length());
      }
      raw(shown);
      first = false;
    }
  }

  void paragraph(String text) {
    hanging("", text, 0, Paint.Look.HEADING);
  }

  /** A text whose first line starts after the prefix and whose others are indented likewise. */
  void hanging(String prefix, String text, int indent, Paint.Look look) {
    boolean first = true;
    for (Cells.Line line : Cells.wrap(text, width() - indent)) {
      String head = first ? Cells.pad(prefix, indent) : " ".repeat(indent);
      raw(head + paint.on(look, line.text()));
      first = false;
    }
    if (first && !prefix.isBlank()) {
      raw(prefix);
    }
  }

  /** A text in a tree: what stands before its first line, and before the others. */
  void tree(String first, String others, String text) {
    String prefix = first;
    for (Cells.Line line : Cells.wrap(text, Math.max(8, width() - Cells.width(others)))) {
      raw(paint.on(Paint.Look.QUIET, prefix) + line.text());
      prefix = others;
    }
  }

  void bullet(String text) {
    hanging("  - ", text, 4, Paint.Look.PLAIN);
  }

  String painted(Paint.Look look, String text) {
    return paint.on(look, text);
  }

  /** The names of both sides over the columns of rows. */
  void columnNames(String left, String right) {
    if (isSideBySide()) {
      String indent = " ".repeat(NUMBER_WIDTH + 1);
      int used = columnWidth() + LABEL_WIDTH;
      String row =
          Cells.pad(Cells.shorten(left, columnWidth()), used)
              + indent
              + Cells.shorten(right, columnWidth());
      raw(indent + paint.on(Paint.Look.QUIET, row));
    }
  }

  /** A row of two columns with labels between them; on a narrow terminal, one above the other. */
  void row(List<Item> left, List<String> labels, Paint.Look look, List<Item> right, Names names) {
    if (isSideBySide()) {
      columns(left, labels, look, right);
    } else {
      stacked(left, labels, look, right, names);
    }
  }

  /** Short names of both sides for rows that stand one above the other. */
  record Names(String left, String right) {}

  private int columnWidth() {
    return (width() - 2 * (NUMBER_WIDTH + 1) - LABEL_WIDTH) / 2;
  }

  private void columns(List<Item> left, List<String> labels, Paint.Look look, List<Item> right) {
    List<String> leftCells = cells(left);
    List<String> rightCells = cells(right);
    int cellWidth = NUMBER_WIDTH + 1 + columnWidth();
    int height = Math.max(labels.size(), Math.max(leftCells.size(), rightCells.size()));
    for (int i = 0; i < height; i++) {
      String label = i < labels.size() ? labels.get(i) : "";
      raw(
          (i < leftCells.size() ? leftCells.get(i) : " ".repeat(cellWidth))
              + "  "
              + paint.on(look, label)
              + " ".repeat(Math.max(0, LABEL_WIDTH - 2 - Cells.width(label)))
              + (i < rightCells.size() ? rightCells.get(i) : ""));
    }
  }

  private List<String> cells(List<Item> items) {
    List<String> cells = new ArrayList<>();
    for (Item item : items) {
      boolean first = true;
      for (Cells.Line line : Cells.wrap(item.text(), columnWidth())) {
        String number = first ? item.number() : "";
        String space = " ".repeat(Math.max(0, columnWidth() - Cells.width(line.text())));
        cells.add(number(number) + " " + marked(line, item.marks()) + space);
        first = false;
      }
    }
    return cells;
  }

  private static String number(String number) {
    return " ".repeat(Math.max(0, NUMBER_WIDTH - number.length())) + number;
  }

  private void stacked(
      List<Item> left, List<String> labels, Paint.Look look, List<Item> right, Names names) {
    raw("  " + paint.on(look, String.join(", ", labels)));
    stack(left, names.left());
    stack(right, names.right());
  }

  private void stack(List<Item> items, String name) {
    int nameWidth = Math.min(14, Cells.width(name));
    int indent = 2 + nameWidth + NUMBER_WIDTH + 1;
    for (Item item : items) {
      boolean first = true;
      for (Cells.Line line : Cells.wrap(item.text(), width() - indent)) {
        String head = first ? Cells.pad(Cells.shorten(name, nameWidth), nameWidth) : "";
        String number = first ? item.number() : "";
        raw("  " + Cells.pad(head, nameWidth) + number(number) + " " + marked(line, item.marks()));
        first = false;
      }
    }
  }

  private String marked(Cells.Line line, List<Span> marks) {
    StringBuilder shown = new StringBuilder();
    int start = 0;
    while (start < line.text().length()) {
      boolean marked = isMarked(line.origins()[start], marks);
      int end = start + 1;
      while (end < line.text().length() && isMarked(line.origins()[end], marks) == marked) {
        end++;
      }
      String piece = line.text().substring(start, end);
      shown.append(marked ? paint.on(Paint.Look.CHANGED, piece) : piece);
      start = end;
    }
    return shown.toString();
  }

  private static boolean isMarked(int place, List<Span> marks) {
    return marks.stream().anyMatch(mark -> mark.start() <= place && place < mark.end());
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
