package org.retold.output;

import java.util.Map;
import java.util.stream.Collectors;

/** Counts in words. */
final class TextWords {

  private TextWords() {}

  /** "1 sentence", "2 sentences". */
  static String count(int count, String noun) {
    return count == 1 ? "1 " + noun : count + " " + plural(noun);
  }

  private static String plural(String noun) {
    return noun.endsWith("s") || noun.equals("furniture") || noun.equals("certainty")
        ? noun
        : noun + "s";
  }

  /** "comment form, 2 captions". */
  static String counts(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .map(
            entry ->
                entry.getValue() == 1 ? entry.getKey() : entry.getValue() + " " + entry.getKey())
        .collect(Collectors.joining(", "));
  }
}
