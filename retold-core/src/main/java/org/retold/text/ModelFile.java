package org.retold.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Files of fitted numbers that ship with the library, each beside the class that reads it. */
public final class ModelFile {

  private ModelFile() {}

  /** Makes something of a file's text. */
  @FunctionalInterface
  public interface Parser<T> {
    /** Reads the text to its end. */
    T parse(Reader text) throws IOException;
  }

  /**
   * Reads a file.
   *
   * @param owner the class that it lies beside
   * @throws IllegalStateException if the file is not there, which means that the jar was built
   *     wrongly
   */
  public static <T> T read(Class<?> owner, String name, Parser<T> parser) {
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing from the jar: build it again");
      }
      return parser.parse(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name + " out of the jar", e);
    }
  }
}
