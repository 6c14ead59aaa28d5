package org.retold.app;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Standard output, in UTF-8 under any locale. Where {@link java.io.PrintStream} hides that nobody
 * reads any more, this says so by an exception, so that a run into {@code head} ends at once and a
 * full disk is an error.
 */
final class Results {
  private final PrintWriter writer;

  Results(OutputStream out) {
    OutputStream buffered = new BufferedOutputStream(new Strict(out), 1 << 16);
    writer = new PrintWriter(new OutputStreamWriter(buffered, StandardCharsets.UTF_8));
  }

  PrintWriter writer() {
    return writer;
  }

  void close() {
    writer.flush();
  }

  /** Nobody reads the output any more. */
  static final class ClosedByReader extends RuntimeException {
    private static final long serialVersionUID = 1;

    ClosedByReader(IOException cause) {
      super(cause);
    }
  }

  /** The output could not be written, say to a full disk. */
  static final class Unwritable extends RuntimeException {
    private static final long serialVersionUID = 1;

    Unwritable(IOException cause) {
      super(cause);
    }

    String reason() {
      Throwable cause = getCause();
      return cause == null ? "" : String.valueOf(cause.getMessage());
    }
  }

  /** Turns failures to write into exceptions that no writer on the way swallows. */
  private static final class Strict extends OutputStream {
    private final OutputStream out;

    Strict(OutputStream out) {
      this.out = out;
    }

    @Override
    public void write(int b) {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
      try {
        out.write(bytes, offset, length);
      } catch (IOException e) {
        throw failure(e);
      }
    }

    @Override
    public void flush() {
      try {
        out.flush();
      } catch (IOException e) {
        throw failure(e);
      }
    }

    private static RuntimeException failure(IOException e) {
      String reason = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
      return reason.contains("pipe") ? new ClosedByReader(e) : new Unwritable(e);
    }
  }
}
