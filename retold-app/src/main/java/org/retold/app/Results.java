package org.retold.app;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Standard output, in UTF-8 under any locale. Unlike a {@link java.io.PrintStream} it remembers why
 * a write failed, so that a run into {@code head} can end quietly and a full disk be an error.
 */
final class Results {
  private final Remembering stream;
  private final PrintWriter writer;

  Results(OutputStream out) {
    stream = new Remembering(out);
    OutputStream buffered = new BufferedOutputStream(stream, 1 << 16);
    writer = new PrintWriter(new OutputStreamWriter(buffered, StandardCharsets.UTF_8));
  }

  PrintWriter writer() {
    return writer;
  }

  /** Sends what is left; ends the command if it cannot be written for another reason than head. */
  void finish() {
    writer.flush();
    IOException failure = stream.failure;
    if (failure != null && !isClosedByReader(failure)) {
      throw new CommandFailure("standard output could not be written: " + failure.getMessage());
    }
  }

  private static boolean isClosedByReader(IOException failure) {
    return String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
  }

  /** Passes bytes on until a write fails; keeps that failure and drops the rest. */
  private static final class Remembering extends OutputStream {
    private final OutputStream out;
    private @Nullable IOException failure;

    Remembering(OutputStream out) {
      this.out = out;
    }

    @Override
    public void write(int b) {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
      try {
        if (failure == null) {
          out.write(bytes, offset, length);
        }
      } catch (IOException e) {
        failure = e;
      }
    }
  }
}
