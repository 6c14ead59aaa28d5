package org.retold.align;

/** How alike two different terms are in meaning or form. */
interface TermSimilarity {

  /** Gives 0 for terms that have nothing to do with each other, up to 1. */
  double of(String term, String other);

  /** Terms that begin alike, as inflections of one word do: as much as of the longer is shared. */
  static double byForm(String term, String other) {
    int shorter = Math.min(term.length(), other.length());
    int shared = 0;
    while (shared < shorter && term.charAt(shared) == other.charAt(shared)) {
      shared++;
    }
    if (shared < 4 || Character.isDigit(term.charAt(0))) {
      return 0;
    }
    double share = shared / (double) Math.max(term.length(), other.length());
    return share < 0.6 ? 0 : share;
  }
}
