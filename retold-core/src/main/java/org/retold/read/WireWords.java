package org.retold.read;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Takes bylines of wires apart. */
final class WireWords {
  private static final Pattern BY = Pattern.compile("(?i)^\\s*by\\s+");
  private static final Pattern BETWEEN = Pattern.compile("(?i)\\s*(?:[,;&/]|\\band\\b)\\s*");

  private WireWords() {}

  /** The names in a byline such as "By Jane Roe and John Poe". */
  static List<String> names(String byline) {
    return Arrays.stream(BETWEEN.split(BY.matcher(byline).replaceFirst("")))
        .filter(name -> !name.isBlank())
        .distinct()
        .toList();
  }
}
