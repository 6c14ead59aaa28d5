package org.retold.read;

import io.airlift.compress.MalformedInputException;
import io.airlift.compress.zstd.ZstdInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * Unpacks gzip and Zstandard, tells damage apart from a failing disk, and stops at a file that is
 * small packed and endless unpacked.
 */
final class UnpackingStream extends FilterInputStream {
  private static final long HARMLESS = 64L << 20;
  private static final int STEEPEST = 500;
  private static final long WIDEST_WINDOW = 32L << 20;
  private static final String TOO_WIDE =
      "is packed with a window of more than 32 MB (zstd --long or --ultra), which must all be kept"
          + " in memory: unpack it with zstd -d --long=31 first";

  private final PackedStream packed;
  private final boolean gzip;
  private long unpacked;

  private UnpackingStream(InputStream unpacking, PackedStream packed, boolean gzip) {
    super(unpacking);
    this.packed = packed;
    this.gzip = gzip;
  }

  /** Unpacks gzip, of one member or of several. */
  static UnpackingStream gzip(InputStream in) throws IOException {
    PackedStream packed = new PackedStream(in);
    try {
      return new UnpackingStream(new GZIPInputStream(packed, 1 << 13), packed, true);
    } catch (EOFException | ZipException e) {
      throw damagedGzip(e, 0);
    }
  }

  /**
   * Unpacks Zstandard, of one frame or of several.
   *
   * @param head the first bytes of the stream
   */
  static UnpackingStream zstd(InputStream in, byte[] head) throws IOException {
    if (window(head) > WIDEST_WINDOW) {
      throw new UnreadableInputException("byte 4", TOO_WIDE);
    }
    PackedStream packed = new PackedStream(in);
    return new UnpackingStream(new ZstdInputStream(packed), packed, false);
  }

  /** How much of what is unpacked must be kept in memory (RFC 8878, 3.1.1.1.2). */
  private static long window(byte[] head) {
    boolean described = head.length > 5 && (head[4] & 0x20) == 0;
    if (!described) {
      return 0;
    }
    long base = 1L << (10 + ((head[5] & 0xff) >> 3));
    return base + base / 8 * (head[5] & 7);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int count = gzip ? readGzip(buffer, offset, length) : readZstd(buffer, offset, length);
    unpacked += Math.max(0, count);
    refuseBomb();
    return count;
  }

  private int readGzip(byte[] buffer, int offset, int length) throws IOException {
    try {
      return super.read(buffer, offset, length);
    } catch (EOFException | ZipException e) {
      throw damagedGzip(e, unpacked);
    }
  }

  /** The library's own errors are unchecked, but for the one on a cut file. */
  private int readZstd(byte[] buffer, int offset, int length) throws IOException {
    try {
      return super.read(buffer, offset, length);
    } catch (MalformedInputException | IllegalStateException | IndexOutOfBoundsException e) {
      throw damagedZstd(e);
    } catch (IOException e) {
      if (packed.failed) {
        throw e;
      }
      throw damagedZstd(e);
    }
  }

  private UnreadableInputException damagedZstd(Exception e) {
    String message = String.valueOf(e.getMessage());
    String reason = "is damaged Zstandard data (" + message + "): get the file again";
    if (packed.ended) {
      reason = "is Zstandard data that ends too early; the file was cut off: get it again";
    }
    return new UnreadableInputException("byte " + unpacked + " of the unpacked content", reason);
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

  private static UnreadableInputException damagedGzip(IOException e, long unpacked) {
    return new UnreadableInputException(
        "byte " + unpacked + " of the unpacked content",
        e instanceof EOFException
            ? "is gzip data that ends too early; the file was cut off: get it again"
            : "is damaged gzip data (" + e.getMessage() + "): get the file again");
  }

  private static final class PackedStream extends FilterInputStream {
    private long count;
    private boolean ended;
    private boolean failed;

    PackedStream(InputStream in) {
      super(in);
    }

    /**
     * Never 0, which the gzip stream takes for the end although a pipe or a connection has only
     * nothing to give yet.
     */
    @Override
    public int available() {
      return 1;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      try {
        int n = super.read(buffer, offset, length);
        count += Math.max(0, n);
        ended |= n < 0;
        return n;
      } catch (IOException e) {
        failed = true;
        throw e;
      }
    }
  }
}
