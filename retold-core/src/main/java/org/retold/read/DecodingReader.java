package org.retold.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/** Decodes bytes, puts U+FFFD for each sequence that cannot be read, and counts those. */
final class DecodingReader extends Reader {
  private static final char REPLACEMENT = '\ufffd';

  private final InputStream in;
  private final CharsetDecoder decoder;
  private final ByteBuffer bytes = ByteBuffer.allocate(1 << 14);
  private long passed;
  private boolean ended;
  private boolean flushed;
  private long replaced;
  private long firstReplaced = -1;

  DecodingReader(InputStream in, Encoding encoding) throws IOException {
    this.in = in;
    this.decoder =
        encoding
            .charset()
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    in.skipNBytes(encoding.bomLength());
    passed = encoding.bomLength();
    bytes.flip();
  }

  /** How many sequences could not be read so far. */
  long replaced() {
    return replaced;
  }

  /** The byte at which the first of them starts, from 0, or -1. */
  long firstReplaced() {
    return firstReplaced;
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    if (length < 2) {
      throw new IllegalArgumentException("room for a surrogate pair is needed, got " + length);
    }
    CharBuffer out = CharBuffer.wrap(buffer, offset, length).slice();
    while (out.position() == 0 && !flushed) {
      fill();
      decode(out);
    }
    return out.position() == 0 ? -1 : out.position();
  }

  private void fill() throws IOException {
    if (ended || bytes.remaining() > 8) {
      return;
    }
    passed += bytes.position();
    bytes.compact();
    int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
    if (count < 0) {
      ended = true;
    } else {
      bytes.position(bytes.position() + count);
    }
    bytes.flip();
  }

  private void decode(CharBuffer out) {
    CoderResult result = decoder.decode(bytes, out, ended);
    while (result.isError() && out.hasRemaining()) {
      replace(result.length(), out);
      result = decoder.decode(bytes, out, ended);
    }
    if (ended && result.isUnderflow()) {
      decoder.flush(out);
      flushed = true;
    }
  }

  private void replace(int length, CharBuffer out) {
    if (firstReplaced < 0) {
      firstReplaced = passed + bytes.position();
    }
    replaced++;
    bytes.position(bytes.position() + length);
    out.put(REPLACEMENT);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
