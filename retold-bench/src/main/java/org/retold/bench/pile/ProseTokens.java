package org.retold.bench.pile;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The base as one row of word numbers. Names, figures, days and months stand as empty places that a
 * telling fills with those of its own event; frequent names ("Japan", "U.S.") stay words.
 */
final class ProseTokens {
  static final int END = 0;
  static final int COMMA = 1;
  static final int FIRST_WORD = 2 + Place.values().length;

  private static final int FREQUENT_NAME = 150;
  private static final double MOST_DIGITS = .08;
  private static final Set<String> DAYS =
      Set.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
  private static final Set<String> MONTHS =
      Set.of(
          "January",
          "February",
          "March",
          "April",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");
  private static final Set<String> BODY_ENDS =
      Set.of(
          "Corp",
          "Inc",
          "Ltd",
          "Co",
          "Plc",
          "Bank",
          "Group",
          "Association",
          "Council",
          "Union",
          "Commission",
          "Ministry",
          "Department",
          "University",
          "Party",
          "Committee");
  private static final Set<String> AT = Set.of("in", "at", "near", "from", "to");

  private final Map<String, Integer> counts = new HashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private String[] words = new String[1 << 16];
  private int[] tokens = new int[1 << 16];
  private int size;
  private int names;

  /** An empty place, filled from an event. */
  enum Place {
    PERSON,
    BODY,
    PLACE,
    SMALL,
    LARGE,
    DECIMAL,
    YEAR,
    DAY,
    MONTH;

    int token() {
      return 2 + ordinal();
    }
  }

  ProseTokens(List<NewsText> base) {
    base.forEach(text -> countWords(text.text()));
    for (NewsText text : base) {
      if (digits(text.text()) < MOST_DIGITS) {
        text.text().lines().flatMap(line -> Words.sentences(line).stream()).forEach(this::sentence);
      }
    }
    add(END);
    add(END);
  }

  int size() {
    return size;
  }

  int token(int at) {
    return tokens[at];
  }

  /** How many different word numbers there are. */
  int kinds() {
    return FIRST_WORD + numbers.size();
  }

  String word(int token) {
    return words[token - FIRST_WORD];
  }

  /** The number of a word, or -1 when no sentence has it. */
  int number(String word) {
    return numbers.getOrDefault(word, -1);
  }

  private static double digits(String text) {
    return (double) text.chars().filter(c -> c >= '0' && c <= '9').count()
        / Math.max(1, text.length());
  }

  private void countWords(String text) {
    for (String chunk : text.split("\\s+", -1)) {
      counts.merge(core(chunk), 1, Integer::sum);
    }
  }

  private void sentence(String sentence) {
    names = 0;
    boolean first = true;
    String before = "";
    for (String chunk : sentence.split("\\s+", -1)) {
      String core = core(chunk);
      if (!core.isEmpty()) {
        take(core, first, before);
        first = false;
        before = core;
      }
      if (!core.isEmpty() && ",;:".indexOf(chunk.charAt(chunk.length() - 1)) >= 0) {
        closeName(before);
        add(COMMA);
      }
    }
    closeName(before);
    add(END);
  }

  private void take(String core, boolean first, String before) {
    if (isName(core, first)) {
      names++;
      openName(core, before);
      return;
    }
    closeName(before);
    if (core.chars().anyMatch(Character::isDigit)) {
      add(figure(core).token());
    } else if (DAYS.contains(core)) {
      add(Place.DAY.token());
    } else if (MONTHS.contains(core)) {
      add(Place.MONTH.token());
    } else {
      String lower = core.toLowerCase(Locale.ROOT);
      add(number(first && common(core, lower) ? lower : core, true));
    }
  }

  private boolean isName(String core, boolean first) {
    if (!Character.isUpperCase(core.charAt(0)) || core.length() == 1) {
      return false;
    }
    boolean word = first && common(core, core.toLowerCase(Locale.ROOT));
    return !word
        && !DAYS.contains(core)
        && !MONTHS.contains(core)
        && (counts.getOrDefault(core, 0) < FREQUENT_NAME || BODY_ENDS.contains(core));
  }

  private boolean common(String core, String lower) {
    return counts.getOrDefault(lower, 0) * 2 >= counts.getOrDefault(core, 0);
  }

  private void openName(String core, String before) {
    if (names == 1) {
      add((AT.contains(before) ? Place.PLACE : Place.BODY).token());
    } else if (tokens[size - 1] != Place.PLACE.token()) {
      tokens[size - 1] = (BODY_ENDS.contains(core) ? Place.BODY : Place.PERSON).token();
    }
  }

  /** A single word that no preposition stands before is a person as often as a body. */
  private void closeName(String last) {
    if (names == 1 && tokens[size - 1] == Place.BODY.token() && !BODY_ENDS.contains(last)) {
      tokens[size - 1] = (last.length() % 2 == 0 ? Place.PERSON : Place.BODY).token();
    }
    names = 0;
  }

  private static Place figure(String core) {
    if (core.matches("(19|20)\\d\\d")) {
      return Place.YEAR;
    }
    if (core.indexOf('.') >= 0) {
      return Place.DECIMAL;
    }
    return core.length() > 2 && core.chars().allMatch(c -> c == ',' || Character.isDigit(c))
        ? Place.LARGE
        : Place.SMALL;
  }

  private int number(String word, boolean known) {
    Integer number = numbers.get(word);
    if (number != null || !known) {
      return number == null ? -1 : number;
    }
    int next = FIRST_WORD + numbers.size();
    if (numbers.size() == words.length) {
      words = Arrays.copyOf(words, words.length * 2);
    }
    words[numbers.size()] = word;
    numbers.put(word, next);
    return next;
  }

  private void add(int token) {
    if (size == tokens.length) {
      tokens = Arrays.copyOf(tokens, size * 2);
    }
    tokens[size++] = token;
  }

  /** A chunk without the marks round it; the stops of an abbreviation stay. */
  private static String core(String chunk) {
    int start = 0;
    int end = chunk.length();
    while (start < end && !Character.isLetterOrDigit(chunk.charAt(start))) {
      start++;
    }
    while (end > start && !Character.isLetterOrDigit(chunk.charAt(end - 1))) {
      end--;
    }
    String core = chunk.substring(start, end);
    return core.indexOf('.') > 0 && end < chunk.length() && chunk.charAt(end) == '.'
        ? core + "."
        : core;
  }
}
