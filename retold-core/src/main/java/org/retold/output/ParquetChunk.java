package org.retold.output;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.retold.output.Table.Type;

/** The cells of one column of a Parquet row group, being collected in the plain encoding. */
final class ParquetChunk {
  private final Type type;
  private final ParquetLevels repetitions = new ParquetLevels();
  private final ParquetLevels definitions = new ParquetLevels();
  private final LittleEndian values = new LittleEndian();
  private int bits;
  private int bitCount;

  ParquetChunk(Type type) {
    this.type = type;
  }

  /** Adds a cell: null or a value of the class that the type names. */
  void add(@Nullable Object cell) {
    if (cell instanceof List<?> members) {
      members(members);
    } else {
      definitions.add(cell == null ? 0 : 1);
      if (cell != null) {
        value(cell);
      }
    }
  }

  private void members(List<?> members) {
    repetitions.add(0);
    definitions.add(members.isEmpty() ? 0 : 1);
    for (int i = 0; i < members.size(); i++) {
      if (i > 0) {
        repetitions.add(1);
        definitions.add(1);
      }
      value(members.get(i));
    }
  }

  private void value(Object cell) {
    switch (type) {
      case TEXT, TEXTS -> text((String) cell);
      case WHOLE -> values.int32((Integer) cell);
      case REAL -> values.float64((Double) cell);
      case TRUTH -> bit((Boolean) cell);
      case DAY -> values.int32((int) ((LocalDate) cell).toEpochDay());
      case INSTANT -> values.int64(ChronoUnit.MICROS.between(Instant.EPOCH, (Instant) cell));
    }
  }

  private void text(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    values.int32(bytes.length);
    values.bytes(bytes);
  }

  private void bit(boolean value) {
    bits |= (value ? 1 : 0) << bitCount++;
    if (bitCount == Byte.SIZE) {
      endByte();
    }
  }

  private void endByte() {
    if (bitCount > 0) {
      values.int8(bits);
    }
    bits = 0;
    bitCount = 0;
  }

  /** About how many bytes have come together. */
  int size() {
    return values.size();
  }

  /** How many cells there are, each member of a list counting as one, and an empty list too. */
  int count() {
    return definitions.count();
  }

  /** The content of a page with all that was added; after it the chunk is empty. */
  byte[] page() {
    endByte();
    LittleEndian page = new LittleEndian();
    if (type == Type.TEXTS) {
      repetitions.moveTo(page);
    }
    definitions.moveTo(page);
    page.bytes(values.toByteArray());
    values.clear();
    return page.toByteArray();
  }
}
