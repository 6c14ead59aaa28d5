package org.retold.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of time, by kind: months, weekdays, units and the like ({@code times.txt}). */
final class TimeLexicon {

  /**
   * An entry met in a sentence.
   *
   * @param value what it stands for
   * @param end the word after it
   */
  record Entry(String value, int end) {}

  private record Phrase(String[] words, String value) {}

  private static final Map<String, Map<String, List<Phrase>>> TABLES = read();

  private static final Set<String> STARTS =
      Set.of(
          "the",
          "a",
          "an",
          "every",
          "each",
          "half",
          "tonight",
          "overnight",
          "fiscal",
          "financial",
          "year",
          "'",
          "’",
          "‘",
          "dozens",
          "hundreds",
          "thousands",
          "millions");
  private static final Set<String> FIRST_WORDS = starts();

  private TimeLexicon() {}

  private static Map<String, Map<String, List<Phrase>>> read() {
    Map<String, Map<String, List<Phrase>>> tables = new HashMap<>();
    for (String line : Resources.lines("times.txt")) {
      String[] cells = line.split("\\|");
      Map<String, List<Phrase>> table =
          tables.computeIfAbsent(cells[0].strip(), kind -> new HashMap<>());
      for (String phrase : cells[2].split(",")) {
        String[] words = phrase.strip().split(" ");
        table
            .computeIfAbsent(words[0], first -> new ArrayList<>())
            .add(new Phrase(words, cells[1].strip()));
      }
    }
    Comparator<Phrase> longest = Comparator.comparingInt(phrase -> -phrase.words.length);
    tables.values().forEach(table -> table.values().forEach(list -> list.sort(longest)));
    return Map.copyOf(tables);
  }

  private static Set<String> starts() {
    Set<String> starts = new HashSet<>(STARTS);
    TABLES.values().forEach(table -> starts.addAll(table.keySet()));
    return Set.copyOf(starts);
  }

  /** Whether a time may start with the word: most words need not be looked at further. */
  static boolean mayStart(Word word) {
    return word.isDigits()
        || FIRST_WORDS.contains(word.lower())
        || SpelledNumber.digits(word.lower()) != null;
  }

  /** The longest entry of a kind that starts at a word, or null. */
  static @Nullable Entry at(String kind, SentenceWords words, int at) {
    for (Phrase phrase : phrases(kind, words.lower(at))) {
      if (stands(phrase, words, at)) {
        return new Entry(phrase.value, at + phrase.words.length);
      }
    }
    return null;
  }

  /** Where the longest entry of a kind that ends before a word starts, or the word's own place. */
  static int startBefore(String kind, SentenceWords words, int at) {
    for (int from = Math.max(0, at - 4); from < at; from++) {
      for (Phrase phrase : phrases(kind, words.lower(from))) {
        if (from + phrase.words.length == at && stands(phrase, words, from)) {
          return from;
        }
      }
    }
    return at;
  }

  private static List<Phrase> phrases(String kind, String first) {
    return TABLES.getOrDefault(kind, Map.of()).getOrDefault(first, List.of());
  }

  private static boolean stands(Phrase phrase, SentenceWords words, int at) {
    for (int i = 1; i < phrase.words.length; i++) {
      if (!words.lower(at + i).equals(phrase.words[i])) {
        return false;
      }
    }
    return true;
  }

  /** What a single word stands for in a kind, or null. */
  static @Nullable String value(String kind, String lower) {
    for (Phrase phrase : phrases(kind, lower)) {
      if (phrase.words.length == 1) {
        return phrase.value;
      }
    }
    return null;
  }

  /** The number that a single word stands for in a kind, 0 if none. */
  static int number(String kind, String lower) {
    String value = value(kind, lower);
    return value == null ? 0 : Integer.parseInt(value);
  }

  /** Whether the word names a weekday or a month, and so is no name of a person or place. */
  static boolean isCalendarWord(String lower) {
    return value("weekday", lower) != null
        || value("weekdays", lower) != null
        || value("month", lower) != null;
  }

  /** Whether the word at a place is a month's name with a capital. */
  static boolean isMonth(SentenceWords words, int at) {
    return at >= 0
        && at < words.size()
        && words.words().get(at).isCapital()
        && value("month", words.lower(at)) != null;
  }
}
