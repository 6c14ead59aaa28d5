package org.retold.output;

import java.io.ByteArrayOutputStream;

/**
 * Definition or repetition levels of a Parquet column, each 0 or 1, in the format's hybrid
 * encoding: nothing but runs (a varint of twice the length, then the value in a byte), led by the
 * length of all in four bytes.
 */
final class ParquetLevels {
  private final ByteArrayOutputStream runs = new ByteArrayOutputStream();
  private int value;
  private int length;
  private int count;

  void add(int level) {
    if (level != value) {
      endRun();
      value = level;
    }
    length++;
    count++;
  }

  int count() {
    return count;
  }

  /** Writes the levels and forgets them. */
  void moveTo(LittleEndian out) {
    endRun();
    out.int32(runs.size());
    out.bytes(runs.toByteArray());
    runs.reset();
    value = 0;
    count = 0;
  }

  private void endRun() {
    if (length == 0) {
      return;
    }
    int head = length << 1;
    while (head >= 0x80) {
      runs.write(head & 0x7F | 0x80);
      head >>>= 7;
    }
    runs.write(head);
    runs.write(value);
    length = 0;
  }
}
