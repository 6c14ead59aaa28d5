package org.retold.read;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.retold.report.FurnitureKind;

/**
 * The rows of tables and lists of results in a text: what such a report tells.
 *
 * <p>Rows end without a full stop, many are short, and some stand twice ("Year", "Nine months"), so
 * that by their place alone they look like the leftovers of a page. What tells them apart is that
 * several lines in succession hold figures. The rest of such a run, its headings, belongs to it.
 */
final class DataRows {
  private static final int FEWEST_ROWS = 2;
  private static final int FEWEST_FIGURES = 4;

  /** At least one line in so many holds a figure. */
  private static final int ONE_IN = 2;

  private DataRows() {}

  /**
   * For each line of a text whether it is a row of data or a heading among such rows.
   *
   * @param kinds what the lines are by their wording; those are no rows
   */
  static boolean[] of(List<TextLine> lines, @Nullable FurnitureKind[] kinds) {
    boolean[] rows = new boolean[lines.size()];
    int start = 0;
    for (int i = 0; i <= rows.length; i++) {
      if (i == rows.length || kinds[i] != null || lines.get(i).isEnded()) {
        boolean data = isData(lines.subList(start, i));
        for (int j = start; j < i; j++) {
          rows[j] = data;
        }
        start = i + 1;
      }
    }
    return rows;
  }

  private static boolean isData(List<TextLine> run) {
    int rows = 0;
    int figures = 0;
    for (TextLine line : run) {
      int count = line.hasDigit() ? figures(line.text()) : 0;
      rows += count > 0 ? 1 : 0;
      figures += count;
    }
    return rows >= FEWEST_ROWS && figures >= FEWEST_FIGURES && rows * ONE_IN >= run.size();
  }

  /** How many words of a line hold a digit. */
  private static int figures(String line) {
    int figures = 0;
    boolean counted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (Character.isWhitespace(c)) {
        counted = false;
      } else if (Character.isDigit(c) && !counted) {
        figures++;
        counted = true;
      }
    }
    return figures;
  }
}
