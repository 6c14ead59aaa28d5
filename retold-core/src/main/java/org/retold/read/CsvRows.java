package org.retold.read;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a table with a separator, one at a time: fields may be quoted, with doubled quotes
 * and line ends in them.
 *
 * <p>A quote only ends a field where a separator or a line end follows, so that quotes that nobody
 * doubled do no harm. A quote that is never closed costs its own line: the lines behind it are read
 * again, and from there on no field goes over a line end.
 */
final class CsvRows {
  private static final int END = -1;
  private static final int UNKNOWN = -2;

  private final Reader reader;
  private final char separator;
  private final char[] buffer = new char[1 << 14];
  private int at;
  private int filled;
  private String again = "";
  private int againAt;
  private int peeked = UNKNOWN;
  private boolean multiline = true;
  private long line = 1;
  private long rowLine;
  private boolean unclosed;
  private boolean tooLong;
  private int length;

  CsvRows(Reader reader, char separator) {
    this.reader = reader;
    this.separator = separator;
  }

  /** The line that the last row starts on, from 1. */
  long line() {
    return rowLine;
  }

  /** Whether a quote of the last row is never closed, so that the row is not to be trusted. */
  boolean unclosed() {
    return unclosed;
  }

  /** Whether the last row was longer than a report may be, so that it was not kept. */
  boolean tooLong() {
    return tooLong;
  }

  /** The next row that is not blank, or null behind the last one. */
  @Nullable List<String> next() throws IOException {
    while (peek() != END) {
      rowLine = line;
      unclosed = false;
      tooLong = false;
      length = 0;
      List<String> row = row();
      if (row.size() > 1 || !row.get(0).isBlank() || unclosed || tooLong) {
        return row;
      }
    }
    return null;
  }

  private List<String> row() throws IOException {
    List<String> row = new ArrayList<>();
    while (true) {
      row.add(peek() == '"' ? quoted() : plain(new StringBuilder()));
      int end = take();
      if (end != separator) {
        line += end == '\n' ? 1 : 0;
        return row;
      }
    }
  }

  private String plain(StringBuilder field) throws IOException {
    while (!isEnd(peek())) {
      append(field, take());
    }
    int last = field.length() - 1;
    if (last >= 0 && field.charAt(last) == '\r') {
      field.setLength(last);
    }
    return field.toString();
  }

  private boolean isEnd(int c) {
    return c == separator || c == '\n' || c == END;
  }

  private String quoted() throws IOException {
    long start = line;
    StringBuilder field = new StringBuilder();
    take();
    while (true) {
      int c = peek();
      if (c == END || c == '\n' && !multiline || tooLong && line > start) {
        unclosed = true;
        return line > start ? reread(field, start) : field.toString();
      }
      take();
      if (c == '"' && closes()) {
        return field.toString();
      }
      line += c == '\n' ? 1 : 0;
      append(field, c);
    }
  }

  /** Behind a quote: a second one stands for one, and a separator or an end closes the field. */
  private boolean closes() throws IOException {
    int next = peek();
    if (next == '"') {
      take();
      return false;
    }
    if (next == '\r') {
      take();
      next = peek();
    }
    return isEnd(next);
  }

  /** Gives back everything behind the first line of a field that ran to the end of the input. */
  private String reread(StringBuilder field, long start) {
    int end = field.indexOf("\n");
    again = peeked < 0 ? field.substring(end) : field.substring(end) + (char) peeked;
    againAt = 0;
    peeked = UNKNOWN;
    multiline = false;
    tooLong = false;
    line = start;
    return field.substring(0, end);
  }

  private void append(StringBuilder field, int c) {
    length++;
    if (length > ReportReader.MOST_BYTES) {
      tooLong = true;
    } else {
      field.append((char) c);
    }
  }

  private int take() throws IOException {
    int c = peek();
    peeked = UNKNOWN;
    return c;
  }

  private int peek() throws IOException {
    if (peeked == UNKNOWN) {
      peeked = read();
    }
    return peeked;
  }

  private int read() throws IOException {
    if (againAt < again.length()) {
      return again.charAt(againAt++);
    }
    if (at == filled) {
      at = 0;
      filled = Math.max(0, reader.read(buffer, 0, buffer.length));
    }
    return at < filled ? buffer[at++] : END;
  }
}
