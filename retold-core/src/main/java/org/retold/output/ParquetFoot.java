package org.retold.output;

import java.util.List;
import org.retold.output.Table.Column;
import org.retold.output.Table.Type;

/**
 * The foot of a Parquet file, which tells its columns and where their pages lie, and the heads of
 * its pages. Field numbers and values are those of <a
 * href="https://github.com/apache/parquet-format/blob/master/src/main/thrift/parquet.thrift">
 * parquet.thrift</a>.
 */
final class ParquetFoot {
  private static final int PLAIN = 0;
  private static final int RLE = 3;
  private static final int GZIP = 2;
  private static final int DATA_PAGE = 0;

  private static final int REQUIRED = 0;
  private static final int OPTIONAL = 1;
  private static final int REPEATED = 2;

  private final Table<?> table;
  private final List<RowGroup> groups;
  private final CompactThrift thrift = new CompactThrift();

  ParquetFoot(Table<?> table, List<RowGroup> groups) {
    this.table = table;
    this.groups = groups;
  }

  /** Rows that lie together, and where each of their columns lies. */
  record RowGroup(int rows, List<Chunk> chunks) {
    long plainSize() {
      return chunks.stream().mapToLong(Chunk::plainSize).sum();
    }

    long packedSize() {
      return chunks.stream().mapToLong(Chunk::packedSize).sum();
    }
  }

  /**
   * A column of a row group.
   *
   * @param start where its page starts in the file
   * @param count cells, each member of a list counting as one
   * @param plainSize bytes before packing, head of the page included
   * @param packedSize bytes in the file, head of the page included
   */
  record Chunk(long start, int count, long plainSize, long packedSize) {}

  /** The physical and the logical type of a column. */
  private enum Kind {
    TEXT(6, 0, 1),
    WHOLE(1, -1, -1),
    REAL(5, -1, -1),
    TRUTH(0, -1, -1),
    DAY(1, 6, 6),
    INSTANT(2, 10, 8);

    private static final int NONE = -1;

    private final int physical;
    private final int converted;
    private final int logical;

    Kind(int physical, int converted, int logical) {
      this.physical = physical;
      this.converted = converted;
      this.logical = logical;
    }

    static Kind of(Type type) {
      return type == Type.TEXTS ? TEXT : valueOf(type.name());
    }
  }

  static byte[] pageHead(int count, int plainSize, int packedSize) {
    CompactThrift thrift = new CompactThrift();
    thrift.struct(
        () -> {
          thrift.i32(1, DATA_PAGE);
          thrift.i32(2, plainSize);
          thrift.i32(3, packedSize);
          thrift.struct(
              5,
              () -> {
                thrift.i32(1, count);
                thrift.i32(2, PLAIN);
                thrift.i32(3, RLE);
                thrift.i32(4, RLE);
              });
        });
    return thrift.bytes();
  }

  byte[] bytes() {
    thrift.struct(
        () -> {
          thrift.i32(1, 1);
          schema();
          thrift.i64(3, groups.stream().mapToLong(RowGroup::rows).sum());
          thrift.structs(4, groups.size());
          groups.forEach(this::group);
          thrift.text(6, "retold");
        });
    return thrift.bytes();
  }

  private void schema() {
    long lists = table.columns().stream().filter(column -> column.type() == Type.TEXTS).count();
    thrift.structs(2, 1 + table.columns().size() + 2 * (int) lists);
    thrift.struct(
        () -> {
          thrift.text(4, table.name());
          thrift.i32(5, table.columns().size());
        });
    table.columns().forEach(this::column);
  }

  private void column(Column<?> column) {
    if (column.type() == Type.TEXTS) {
      list(column.name());
    } else {
      leaf(column.name(), OPTIONAL, Kind.of(column.type()));
    }
  }

  /** The three levels of a list: itself, what is repeated in it, and a member. */
  private void list(String name) {
    thrift.struct(
        () -> {
          thrift.i32(3, REQUIRED);
          thrift.text(4, name);
          thrift.i32(5, 1);
          thrift.i32(6, 3);
          thrift.struct(10, () -> thrift.struct(3, () -> {}));
        });
    thrift.struct(
        () -> {
          thrift.i32(3, REPEATED);
          thrift.text(4, "list");
          thrift.i32(5, 1);
        });
    leaf("element", REQUIRED, Kind.TEXT);
  }

  private void leaf(String name, int repetition, Kind kind) {
    thrift.struct(
        () -> {
          thrift.i32(1, kind.physical);
          thrift.i32(3, repetition);
          thrift.text(4, name);
          if (kind.logical != Kind.NONE) {
            thrift.i32(6, kind.converted);
            thrift.struct(10, () -> thrift.struct(kind.logical, () -> logical(kind)));
          }
        });
  }

  private void logical(Kind kind) {
    if (kind == Kind.INSTANT) {
      thrift.yes(1);
      thrift.struct(2, () -> thrift.struct(2, () -> {}));
    }
  }

  private void group(RowGroup group) {
    thrift.struct(
        () -> {
          thrift.structs(1, group.chunks().size());
          for (int i = 0; i < group.chunks().size(); i++) {
            chunk(table.columns().get(i), group.chunks().get(i));
          }
          thrift.i64(2, group.plainSize());
          thrift.i64(3, group.rows());
          thrift.i64(6, group.packedSize());
        });
  }

  private void chunk(Column<?> column, Chunk chunk) {
    thrift.struct(
        () -> {
          thrift.i64(2, chunk.start());
          thrift.struct(3, () -> metadata(column, chunk));
        });
  }

  private void metadata(Column<?> column, Chunk chunk) {
    thrift.i32(1, Kind.of(column.type()).physical);
    thrift.i32s(2, PLAIN, RLE);
    if (column.type() == Type.TEXTS) {
      thrift.texts(3, column.name(), "list", "element");
    } else {
      thrift.texts(3, column.name());
    }
    thrift.i32(4, GZIP);
    thrift.i64(5, chunk.count());
    thrift.i64(6, chunk.plainSize());
    thrift.i64(7, chunk.packedSize());
    thrift.i64(9, chunk.start());
  }
}
