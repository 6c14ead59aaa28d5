package org.retold.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;

/**
 * A vector for each word piece, in 8 bits a number; made by {@code ./bench distil} and described
 * there.
 *
 * <p>The file: four big-endian integers (format, first piece, rows, numbers a row), then a float a
 * row, by which the row's bytes are to be multiplied, then the bytes row by row.
 */
final class StaticTable {
  static final int FORMAT = 1;
  static final String FILE = "vectors.bin";

  private static final StaticTable INSTANCE = read();

  private final int firstPiece;
  private final int dimensions;
  private final float[] scales;
  private final byte[] values;
  private final int valuesAt;

  private StaticTable(byte[] file) {
    ByteBuffer buffer = ByteBuffer.wrap(file);
    int format = buffer.getInt();
    if (format != FORMAT) {
      throw new IllegalStateException(FILE + " has format " + format + ", not " + FORMAT);
    }
    firstPiece = buffer.getInt();
    scales = new float[buffer.getInt()];
    dimensions = buffer.getInt();
    buffer.asFloatBuffer().get(scales);
    values = file;
    valuesAt = buffer.position() + 4 * scales.length;
  }

  static StaticTable shipped() {
    return INSTANCE;
  }

  private static StaticTable read() {
    try (InputStream stream = WordList.open(FILE)) {
      return new StaticTable(stream.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + FILE, e);
    }
  }

  int dimensions() {
    return dimensions;
  }

  /** Adds the start of a piece's vector; pieces without one (special marks) add nothing. */
  void add(int piece, float[] sum) {
    int row = piece - firstPiece;
    if (row < 0 || row >= scales.length) {
      return;
    }
    float scale = scales[row];
    int at = valuesAt + row * dimensions;
    for (int d = 0; d < sum.length; d++) {
      sum[d] += scale * values[at + d];
    }
  }
}
