package org.retold.relation;

/**
 * Words that stand in the same order, without a gap, in both reports.
 *
 * @param a place of the first word in the first report's row
 * @param b the same in the second report's row
 * @param length number of words
 */
record SharedRun(int a, int b, int length) {

  /** The same run with the reports exchanged. */
  SharedRun mirrored() {
    return new SharedRun(b, a, length);
  }
}
