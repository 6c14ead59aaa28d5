package org.retold.output;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Rows with named and typed columns, made as they are asked for.
 *
 * @param <R> what a row is made from
 * @param name what the file is called, without its ending
 * @param columns from left to right
 * @param rows what the rows are made from, in their order; a new stream each time
 */
record Table<R>(String name, List<Column<R>> columns, Supplier<Stream<R>> rows) {

  Table {
    columns = List.copyOf(columns);
  }

  /** What the cells of a column hold, null where nothing is known. */
  enum Type {
    /** A {@code String}. */
    TEXT,
    /** A list of {@code String}, never null. */
    TEXTS,
    /** An {@code Integer}. */
    WHOLE,
    /** A finite {@code Double}. */
    REAL,
    /** A {@code Boolean}. */
    TRUTH,
    /** A {@code LocalDate}. */
    DAY,
    /** An {@code Instant}. */
    INSTANT
  }

  /**
   * A column.
   *
   * @param <R> what a row is made from
   * @param value gives the cell of a row, of the class that the type names
   */
  record Column<R>(String name, Type type, Function<R, @Nullable Object> value) {}
}
