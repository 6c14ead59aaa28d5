package org.retold.collection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Short arrays of bytes by number, packed into long ones: millions of them without a header each.
 */
final class PackedBytes {
  private static final int BLOCK = 1 << 20;

  private final List<byte[]> blocks = new ArrayList<>();
  private long[] places = new long[1 << 10];
  private int size;
  private int used = BLOCK;

  /** Adds an array under the next number; one longer than a block gets a block of its own. */
  void add(byte[] bytes) {
    if (size + 1 >= places.length) {
      places = Arrays.copyOf(places, 2 * places.length);
    }
    if (used + bytes.length > BLOCK) {
      blocks.add(new byte[Math.max(BLOCK, bytes.length)]);
      used = 0;
    }
    System.arraycopy(bytes, 0, blocks.get(blocks.size() - 1), used, bytes.length);
    places[size++] = (long) (blocks.size() - 1) << 42 | (long) used << 21 | bytes.length;
    used += bytes.length;
  }

  byte[] get(int number) {
    long place = places[number];
    byte[] block = blocks.get((int) (place >>> 42));
    int start = (int) (place >>> 21) & 0x1F_FFFF;
    return Arrays.copyOfRange(block, start, start + (int) (place & 0x1F_FFFF));
  }

  int size() {
    return size;
  }
}
