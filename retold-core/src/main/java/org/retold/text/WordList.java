package org.retold.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The word lists beside this class: one entry a line, {@code #} opens a comment line. */
final class WordList {

  private WordList() {}

  /** The entries of a list, each split at its spaces. */
  static List<String[]> entries(String name) {
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(open(name), StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split(" ", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }

  /** A resource beside this class; its absence means that the jar was built wrongly. */
  static InputStream open(String name) {
    InputStream stream = WordList.class.getResourceAsStream(name);
    if (stream == null) {
      throw new IllegalStateException("org/retold/text/" + name + " is missing from the jar");
    }
    return stream;
  }
}
