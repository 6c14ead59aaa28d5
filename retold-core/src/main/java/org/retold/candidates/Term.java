package org.retold.candidates;

/**
 * A term of a profile in one integer: 22 bits of hash, one for whether hardly anyone writes it, two
 * of kind, one for whether it stands in the headline or the first sentences, five of weight.
 * Integers sort by hash.
 */
final class Term {
  static final int WORD = 0;
  static final int NAME = 1;
  static final int PLACE = 2;
  static final int FIGURE = 3;

  private static final int HASH_BITS = 22;
  private static final int LEVELS = 31;
  private static final double LEVELS_A_UNIT = 8;

  private Term() {}

  static int of(int hash, boolean rare, int kind, boolean lead, double weight) {
    int level = (int) Math.max(1, Math.min(LEVELS, Math.round(weight * LEVELS_A_UNIT)));
    return hash << 9 | (rare ? 1 << 8 : 0) | kind << 6 | (lead ? 1 << 5 : 0) | level;
  }

  /** A hash of a word that is the same on every machine. */
  static int hash(String word) {
    int h = word.hashCode() * 0x9E3779B9;
    h = (h ^ h >>> 16) * 0x85EBCA6B;
    h = (h ^ h >>> 13) * 0xC2B2AE35;
    return (h ^ h >>> 16) >>> 32 - HASH_BITS;
  }

  static int hash(int term) {
    return term >>> 9;
  }

  static int kind(int term) {
    return term >>> 6 & 3;
  }

  static boolean isRare(int term) {
    return (term & 1 << 8) != 0;
  }

  static boolean isLead(int term) {
    return (term & 1 << 5) != 0;
  }

  static double weight(int term) {
    return (term & LEVELS) / LEVELS_A_UNIT;
  }
}
