package org.retold.output;

import java.util.regex.Pattern;

/**
 * Cells that a spreadsheet shows and does not run: one that starts like a formula gets an
 * apostrophe in front, as OWASP advises against CSV injection, unless it is a figure, with or
 * without what it counts.
 */
final class CsvCells {
  private static final String FORMULA = "=+-@\t\r\n＝＋－＠";
  private static final Pattern FIGURE = Pattern.compile("[+-]\\d[\\d.,]*[ %\\p{L}]*");

  private CsvCells() {}

  static String safe(String cell) {
    boolean formula = !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0;
    return formula && !FIGURE.matcher(cell).matches() ? "'" + cell : cell;
  }
}
