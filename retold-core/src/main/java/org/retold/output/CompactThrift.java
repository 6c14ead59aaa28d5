package org.retold.output;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Thrift's compact protocol, as far as the heads and the foot of a Parquet file need it: structures
 * of numbers, texts, lists and further structures.
 *
 * <p>A field is told by how far its number is from that of the field before it and by its type, in
 * a byte; numbers are zigzag varints. See the <a
 * href="https://github.com/apache/thrift/blob/master/doc/specs/thrift-compact-protocol.md">
 * specification</a>. Fields of a structure must be written in rising order, each at most 15 above
 * the one before.
 */
final class CompactThrift {
  private static final int TRUE = 1;
  private static final int I32 = 5;
  private static final int I64 = 6;
  private static final int BINARY = 8;
  private static final int LIST = 9;
  private static final int STRUCT = 12;
  private static final int LONG_LIST = 15;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final Deque<Integer> outer = new ArrayDeque<>();
  private int last;

  /** Writes the fields of a structure. */
  interface Fields {
    void write();
  }

  byte[] bytes() {
    return out.toByteArray();
  }

  /** Writes a structure that is no field: the outermost one, or a member of a list. */
  void struct(Fields fields) {
    outer.push(last);
    last = 0;
    fields.write();
    out.write(0);
    last = outer.pop();
  }

  void struct(int field, Fields fields) {
    head(field, STRUCT);
    struct(fields);
  }

  void i32(int field, int value) {
    head(field, I32);
    zigzag(value);
  }

  void i64(int field, long value) {
    head(field, I64);
    zigzag(value);
  }

  void yes(int field) {
    head(field, TRUE);
  }

  void text(int field, String value) {
    head(field, BINARY);
    text(value);
  }

  /** Starts a list of structures, which must follow. */
  void structs(int field, int size) {
    list(field, STRUCT, size);
  }

  void i32s(int field, int... values) {
    list(field, I32, values.length);
    for (int value : values) {
      zigzag(value);
    }
  }

  void texts(int field, String... values) {
    list(field, BINARY, values.length);
    for (String value : values) {
      text(value);
    }
  }

  private void list(int field, int type, int size) {
    head(field, LIST);
    if (size < LONG_LIST) {
      out.write(size << 4 | type);
    } else {
      out.write(LONG_LIST << 4 | type);
      varint(size);
    }
  }

  private void head(int field, int type) {
    out.write(field - last << 4 | type);
    last = field;
  }

  private void text(String value) {
    byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
    varint(bytes.length);
    out.writeBytes(bytes);
  }

  private void zigzag(long value) {
    varint(value << 1 ^ value >> 63);
  }

  private void varint(long value) {
    long rest = value;
    while ((rest & ~0x7FL) != 0) {
      out.write((int) (rest & 0x7F | 0x80));
      rest >>>= 7;
    }
    out.write((int) rest);
  }
}
