package org.retold.output;

import java.io.ByteArrayOutputStream;

/** Bytes being put together, the lowest byte of a number first. */
final class LittleEndian {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  void int32(int value) {
    for (int shift = 0; shift < Integer.SIZE; shift += 8) {
      out.write(value >>> shift);
    }
  }

  void int64(long value) {
    int32((int) value);
    int32((int) (value >>> Integer.SIZE));
  }

  void float64(double value) {
    int64(Double.doubleToLongBits(value));
  }

  void int8(int value) {
    out.write(value);
  }

  void bytes(byte[] bytes) {
    out.writeBytes(bytes);
  }

  int size() {
    return out.size();
  }

  byte[] toByteArray() {
    return out.toByteArray();
  }

  void clear() {
    out.reset();
  }
}
