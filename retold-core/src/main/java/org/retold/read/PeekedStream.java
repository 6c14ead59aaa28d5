package org.retold.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A stream whose first bytes were looked at; damage in them is told when reading comes to it. */
final class PeekedStream extends InputStream {
  private static final int HEAD = 1 << 16;

  private final InputStream rest;
  private final byte[] head;
  private final @Nullable IOException damage;
  private int at;

  private PeekedStream(InputStream rest, byte[] head, @Nullable IOException damage) {
    this.rest = rest;
    this.head = head;
    this.damage = damage;
  }

  /**
   * Looks at the first bytes.
   *
   * @throws IOException when not even one can be read
   */
  static PeekedStream of(InputStream raw) throws IOException {
    InputStream in = new BufferedInputStream(raw, 1 << 14);
    byte[] head = new byte[HEAD];
    int filled = 0;
    try {
      for (int n = 0; n >= 0 && filled < HEAD; n = in.read(head, filled, HEAD - filled)) {
        filled += n;
      }
    } catch (IOException e) {
      if (filled == 0) {
        throw e;
      }
      return new PeekedStream(in, Arrays.copyOf(head, filled), e);
    }
    return new PeekedStream(in, Arrays.copyOf(head, filled), null);
  }

  /** Its first bytes, all of it where it is short. */
  byte[] head() {
    return head;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    if (at < head.length) {
      int count = Math.min(length, head.length - at);
      System.arraycopy(head, at, buffer, offset, count);
      at += count;
      return count;
    }
    if (damage != null) {
      throw damage;
    }
    return rest.read(buffer, offset, length);
  }

  @Override
  public void close() throws IOException {
    rest.close();
  }
}
