package org.retold.facts;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Word lists that ship with the package, one entry a line, {@code #} before a remark. */
final class Resources {

  private Resources() {}

  static List<String> lines(String name) {
    InputStream in = Resources.class.getResourceAsStream(name);
    if (in == null) {
      throw new IllegalStateException("the word list " + name + " is missing from the jar");
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("the word list " + name + " cannot be read", e);
    }
  }

  /** Reads lines of a base and its forms ("go: went gone") into form -> base. */
  static Map<String, String> pairs(String name) {
    Map<String, String> pairs = new LinkedHashMap<>();
    for (String line : lines(name)) {
      int colon = line.indexOf(':');
      for (String form : line.substring(colon + 1).strip().split(" ")) {
        pairs.put(form, line.substring(0, colon).strip());
      }
    }
    return Map.copyOf(pairs);
  }
}
