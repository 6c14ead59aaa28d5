package org.retold.relation;

/** Years that a text names. */
final class Years {
  private static final int FIRST = 1500;
  private static final int LAST = 2100;

  private Years() {}

  /** The latest year between two places of a report's words, or 0 where none is named. */
  static int latest(WordRow row, int from, int to) {
    int latest = 0;
    for (int i = from; i < to; i++) {
      latest = Math.max(latest, year(row.norm(i)));
    }
    return latest;
  }

  private static int year(String word) {
    if (word.length() != 4 || !word.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return 0;
    }
    int year = Integer.parseInt(word);
    return year >= FIRST && year <= LAST ? year : 0;
  }
}
