package org.retold.comparison;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The lists beside this package's classes: one entry a line, {@code #} opens a remark. */
final class WordLists {

  private WordLists() {}

  static List<String> lines(String name) {
    InputStream in = WordLists.class.getResourceAsStream(name);
    if (in == null) {
      throw new IllegalStateException("the list " + name + " is missing from the jar");
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("the list " + name + " cannot be read", e);
    }
  }
}
