package org.retold.collection;

/** Keys of reports in 16 bytes each, about twice that with room to grow. Not safe for threads. */
final class KeySet {
  private static final int SMALLEST = 1 << 10;

  private long[] high = new long[SMALLEST];
  private long[] low = new long[SMALLEST];
  private int size;
  private boolean hasZero;

  boolean contains(ReportKey key) {
    return isZero(key) ? hasZero : isAt(place(key));
  }

  /** Adds the key; false if it was there. */
  boolean add(ReportKey key) {
    if (isZero(key)) {
      boolean added = !hasZero;
      hasZero = true;
      return added;
    }
    int place = place(key);
    if (isAt(place)) {
      return false;
    }
    high[place] = key.high();
    low[place] = key.low();
    size++;
    if (size > high.length / 2) {
      grow();
    }
    return true;
  }

  /** Empty places hold zeros, so that the key of zeros is kept apart. */
  private static boolean isZero(ReportKey key) {
    return key.high() == 0 && key.low() == 0;
  }

  private boolean isAt(int place) {
    return high[place] != 0 || low[place] != 0;
  }

  /** Where the key stands, or the empty place where it belongs. */
  private int place(ReportKey key) {
    int mask = high.length - 1;
    int place = (int) key.low() & mask;
    while (isAt(place) && (high[place] != key.high() || low[place] != key.low())) {
      place = (place + 1) & mask;
    }
    return place;
  }

  private void grow() {
    long[] oldHigh = high;
    long[] oldLow = low;
    high = new long[2 * oldHigh.length];
    low = new long[2 * oldLow.length];
    for (int i = 0; i < oldHigh.length; i++) {
      if (oldHigh[i] != 0 || oldLow[i] != 0) {
        int place = place(new ReportKey(oldHigh[i], oldLow[i]));
        high[place] = oldHigh[i];
        low[place] = oldLow[i];
      }
    }
  }
}
