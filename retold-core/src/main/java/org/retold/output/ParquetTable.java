package org.retold.output;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.retold.output.Table.Column;

/**
 * A table as an <a href="https://parquet.apache.org/docs/file-format/">Apache Parquet</a> file.
 *
 * <p>The format is larger than what a table of a few plain types needs, and a file that uses little
 * of it is read by every reader: one gzipped page a column and row group, plain encoding, no
 * dictionary, no statistics. A cell is optional, a list is required and may be empty; days are
 * {@code DATE}, instants {@code TIMESTAMP} in microseconds of UTC, texts {@code STRING}, lists
 * {@code LIST} of those in the three levels that the specification asks for. {@code
 * docs/design/exports.md} tells why this is written here.
 */
final class ParquetTable<R> {
  private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);

  /** A row group ends at so many rows or bytes, whichever comes first. */
  private static final int MOST_ROWS = 100_000;

  private static final int MOST_BYTES = 16 << 20;

  private final Table<R> table;
  private final OutputStream out;
  private final List<ParquetChunk> chunks = new ArrayList<>();
  private final List<ParquetFoot.RowGroup> groups = new ArrayList<>();
  private long written;

  private ParquetTable(Table<R> table, OutputStream out) {
    this.table = table;
    this.out = out;
    table.columns().forEach(column -> chunks.add(new ParquetChunk(column.type())));
  }

  /** Writes and flushes; does not close the stream. */
  static <R> void write(Table<R> table, OutputStream out) throws IOException {
    new ParquetTable<>(table, out).write();
    out.flush();
  }

  private void write() throws IOException {
    put(MAGIC);
    int rows = 0;
    for (Iterator<R> all = table.rows().get().iterator(); all.hasNext(); ) {
      add(all.next());
      rows++;
      if (rows == MOST_ROWS || size() >= MOST_BYTES) {
        endGroup(rows);
        rows = 0;
      }
    }
    if (rows > 0) {
      endGroup(rows);
    }
    byte[] foot = new ParquetFoot(table, groups).bytes();
    put(foot);
    LittleEndian length = new LittleEndian();
    length.int32(foot.length);
    put(length.toByteArray());
    put(MAGIC);
  }

  private void put(byte[] bytes) throws IOException {
    out.write(bytes);
    written += bytes.length;
  }

  private void add(R row) {
    for (int i = 0; i < chunks.size(); i++) {
      Column<R> column = table.columns().get(i);
      chunks.get(i).add(column.value().apply(row));
    }
  }

  private int size() {
    return chunks.stream().mapToInt(ParquetChunk::size).sum();
  }

  private void endGroup(int rows) throws IOException {
    List<ParquetFoot.Chunk> places = new ArrayList<>();
    for (ParquetChunk chunk : chunks) {
      places.add(endChunk(chunk));
    }
    groups.add(new ParquetFoot.RowGroup(rows, places));
  }

  private ParquetFoot.Chunk endChunk(ParquetChunk chunk) throws IOException {
    long start = written;
    int count = chunk.count();
    byte[] plain = chunk.page();
    byte[] packed = gzip(plain);
    byte[] head = ParquetFoot.pageHead(count, plain.length, packed.length);
    put(head);
    put(packed);
    return new ParquetFoot.Chunk(start, count, head.length + plain.length, written - start);
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    }
    return packed.toByteArray();
  }
}
