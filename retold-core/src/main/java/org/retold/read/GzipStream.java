package org.retold.read;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * Unpacks gzip, tells damage apart from a failing disk, and stops at a file that is small packed
 * and endless unpacked.
 */
final class GzipStream extends FilterInputStream {
  private static final long HARMLESS = 64L << 20;
  private static final int STEEPEST = 500;

  private final CountingStream packed;
  private long unpacked;

  private GzipStream(InputStream unpacking, CountingStream packed) {
    super(unpacking);
    this.packed = packed;
  }

  static GzipStream over(InputStream in) throws IOException {
    CountingStream packed = new CountingStream(in);
    try {
      return new GzipStream(new GZIPInputStream(packed, 1 << 13), packed);
    } catch (EOFException | ZipException e) {
      throw damaged(e, 0);
    }
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    try {
      int count = super.read(buffer, offset, length);
      unpacked += Math.max(0, count);
      refuseBomb();
      return count;
    } catch (EOFException | ZipException e) {
      throw damaged(e, unpacked);
    }
  }

  private void refuseBomb() throws IOException {
    if (unpacked > HARMLESS && unpacked / STEEPEST > packed.count) {
      throw new UnreadableInputException(
          "byte " + packed.count,
          "unpacks to more than "
              + STEEPEST
              + " times its size: not read on; unpack it yourself if you trust it");
    }
  }

  private static UnreadableInputException damaged(IOException e, long unpacked) {
    return new UnreadableInputException(
        "byte " + unpacked + " of the unpacked content",
        e instanceof EOFException
            ? "is gzip data that ends too early; the file was cut off: get it again"
            : "is damaged gzip data (" + e.getMessage() + "): get the file again");
  }

  private static final class CountingStream extends FilterInputStream {
    private long count;

    CountingStream(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int b = super.read();
      count += b < 0 ? 0 : 1;
      return b;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int n = super.read(buffer, offset, length);
      count += Math.max(0, n);
      return n;
    }
  }
}
