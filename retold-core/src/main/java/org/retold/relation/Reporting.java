package org.retold.relation;

import java.util.Set;

/** How far texts report news rather than describe: who said what on which day. */
final class Reporting {
  /** The share of words of telling and of weekdays from which on a text is surely news. */
  private static final double REPORTING = 0.012;

  private static final Set<String> TELLING =
      Set.of(
          "said",
          "says",
          "told",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "yesterday");

  private Reporting() {}

  /** How far the two report news, 0 to 1. */
  static double of(WordRow a, WordRow b) {
    double words = a.size() + b.size();
    return Math.min(1, (telling(a) + telling(b)) / Math.max(1, words) / REPORTING);
  }

  private static int telling(WordRow row) {
    int telling = 0;
    for (int i = 0; i < row.size(); i++) {
      telling += TELLING.contains(row.norm(i)) ? 1 : 0;
    }
    return telling;
  }
}
