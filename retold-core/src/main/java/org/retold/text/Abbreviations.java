package org.retold.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** English abbreviations that are written with a full stop. */
final class Abbreviations {

  /** How a stop after the abbreviation is to be read; {@code abbreviations.txt} describes each. */
  enum Kind {
    TITLE,
    NUMBER,
    MONTH,
    PLACE,
    OTHER
  }

  private static final Abbreviations INSTANCE = new Abbreviations();

  private final Map<String, Kind> kinds = new HashMap<>();
  private final Map<String, String> norms = new HashMap<>();

  private Abbreviations() {
    for (String[] entry : WordList.entries("abbreviations.txt")) {
      kinds.putIfAbsent(entry[1], Kind.valueOf(entry[0].toUpperCase(Locale.ROOT)));
      norms.putIfAbsent(entry[1], entry.length > 2 ? entry[2] : entry[1]);
    }
  }

  static Abbreviations english() {
    return INSTANCE;
  }

  /** The kind of a lower-case word without its last stop, or null if it is no abbreviation. */
  @Nullable Kind kind(String word) {
    return kinds.get(word);
  }

  /** What the abbreviation is short for, where that is one word. */
  @Nullable String norm(String word) {
    return norms.get(word);
  }

  /** Whether a word holds stops between groups of one or two letters: U.S, Ph.D, a.m. */
  static boolean isDotted(String word) {
    int run = 0;
    boolean dot = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c == '.') {
        dot = true;
        if (run == 0) {
          return false;
        }
        run = 0;
      } else if (!Character.isLetter(c) || ++run > 2) {
        return false;
      }
    }
    return dot && run > 0;
  }
}
