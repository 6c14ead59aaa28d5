package org.retold.read;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** The lines of an input of any size, one at a time; a line beyond the limit is passed over. */
final class LineSource {
  private final Reader reader;
  private final int longest;
  private final char[] buffer = new char[1 << 14];
  private int at;
  private int filled;
  private long number;
  private boolean tooLong;

  LineSource(Reader reader, int longest) {
    this.reader = reader;
    this.longest = longest;
  }

  /** The number of the line that was given last, from 1. */
  long number() {
    return number;
  }

  /** Whether that line was longer than the limit, so that only its start was given. */
  boolean tooLong() {
    return tooLong;
  }

  /** The next line without its end, or null after the last one. */
  @Nullable String next() throws IOException {
    if (at == filled && !fill()) {
      return null;
    }
    number++;
    tooLong = false;
    StringBuilder line = new StringBuilder();
    while (true) {
      int end = endOfLine();
      append(line, end);
      at = Math.min(end + 1, filled);
      if (end < filled || !fill()) {
        return line.toString();
      }
    }
  }

  private int endOfLine() {
    int end = at;
    while (end < filled && buffer[end] != '\n') {
      end++;
    }
    return end;
  }

  private void append(StringBuilder line, int end) {
    int room = longest - line.length();
    if (end - at > room) {
      tooLong = true;
    }
    line.append(buffer, at, Math.min(room, end - at));
  }

  private boolean fill() throws IOException {
    at = 0;
    filled = Math.max(0, reader.read(buffer, 0, buffer.length));
    return filled > 0;
  }
}
