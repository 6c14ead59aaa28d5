package org.retold.candidates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.retold.text.Token;

/**
 * Reads the days that a report names, and codes each in 16 bits: a day since 1970; a day of a month
 * whose year is not known; a day of the week whose date is not known.
 *
 * <p>A date without a year is that nearest to the report's clock, a day of the week the last one up
 * to it. It reads the plain forms only ("June 22, 2022", "22 June", "Tuesday"): enough to tell two
 * events apart, at a fraction of the cost of the fact layer.
 */
final class Days {
  private static final int LAST_DATE = 60_000;
  private static final int YEARLESS = 61_000;
  private static final int WEEKDAY = 62_000;
  private static final int MOST = 12;
  private static final String MONTHS =
      "january february march april may june july august september october november december";
  private static final String WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday";
  private static final int FIRST_WEEKDAY = 101;

  /** Months by their numbers, and days of the week from {@link #FIRST_WEEKDAY} on. */
  private static final Map<String, Integer> NAMES = names();

  private final int clock;
  private final TreeSet<Integer> found = new TreeSet<>();

  /** Starts with none; {@code clock} is the report's day, or 0. */
  Days(int clock) {
    this.clock = clock;
  }

  private static Map<String, Integer> names() {
    Map<String, Integer> names =
        new HashMap<>(
            Map.of(
                "jan", 1, "feb", 2, "aug", 8, "sept", 9, "sep", 9, "oct", 10, "nov", 11, "dec",
                12));
    number(MONTHS, 1, names);
    number(WEEKDAYS, FIRST_WEEKDAY, names);
    return names;
  }

  private static void number(String words, int first, Map<String, Integer> names) {
    int number = first;
    for (String word : words.split(" ")) {
      names.put(word, number++);
    }
  }

  /** A day as days since 1970; earlier and far later ones are not kept. */
  static char ofEpoch(long epochDay) {
    return (char) (epochDay > 0 && epochDay < LAST_DATE ? epochDay : EventProfile.NO_DAY);
  }

  /** Whether a word in normal form names a month or a day of the week. */
  static boolean isWordOf(String norm) {
    return NAMES.containsKey(norm);
  }

  /** Adds the day that is named at a token, if any. */
  void read(List<Token> tokens, int at) {
    String norm = tokens.get(at).norm();
    int name = NAMES.getOrDefault(norm, 0);
    if (name >= FIRST_WEEKDAY) {
      addWeekday(name - FIRST_WEEKDAY + 1);
    } else if (name > 0 && (!norm.equals("may") || tokens.get(at).text().startsWith("M"))) {
      addInMonth(name, tokens, at);
    }
  }

  private void addInMonth(int month, List<Token> tokens, int at) {
    int after = number(tokens, at + 1);
    int before = number(tokens, at - 1);
    if (after >= 1 && after <= 31) {
      addDate(month, after, year(tokens, at + 2));
    } else if (before >= 1 && before <= 31) {
      addDate(month, before, year(tokens, at + 1));
    }
  }

  private static int year(List<Token> tokens, int at) {
    boolean comma = at < tokens.size() && tokens.get(at).text().equals(",");
    int year = number(tokens, comma ? at + 1 : at);
    return year >= 1900 && year < 2100 ? year : 0;
  }

  /** The whole number of a token ("22", "22nd"), or -1. */
  private static int number(List<Token> tokens, int at) {
    if (at < 0 || at >= tokens.size() || tokens.get(at).kind() != Token.Kind.NUMBER) {
      return -1;
    }
    String digits = tokens.get(at).norm();
    int value = 0;
    int i = 0;
    while (i < digits.length() && i < 4 && digits.charAt(i) >= '0' && digits.charAt(i) <= '9') {
      value = 10 * value + digits.charAt(i++) - '0';
    }
    boolean ordinal = i > 0 && digits.substring(i).matches("(st|nd|rd|th)?");
    return ordinal ? value : -1;
  }

  private void addWeekday(int weekday) {
    if (clock == EventProfile.NO_DAY) {
      add(WEEKDAY + weekday);
    } else {
      add(clock - Math.floorMod(dayOfWeek(clock) - weekday, 7));
    }
  }

  private void addDate(int month, int day, int year) {
    if (year > 0) {
      add(epochDay(year, month, day));
    } else if (clock == EventProfile.NO_DAY) {
      add(YEARLESS + month * 32 + day);
    } else {
      add(nearest(month, day));
    }
  }

  private int nearest(int month, int day) {
    int best = EventProfile.NO_DAY;
    int year = LocalDate.ofEpochDay(clock).getYear();
    for (int y = year - 1; y <= year + 1; y++) {
      int date = epochDay(y, month, day);
      if (date != EventProfile.NO_DAY && Math.abs(date - clock) < Math.abs(best - clock)) {
        best = date;
      }
    }
    return best;
  }

  private static int epochDay(int year, int month, int day) {
    try {
      return ofEpoch(LocalDate.of(year, month, day).toEpochDay());
    } catch (DateTimeException e) {
      return EventProfile.NO_DAY;
    }
  }

  private void add(int code) {
    if (code > EventProfile.NO_DAY && found.size() < MOST) {
      found.add(code);
    }
  }

  /** The codes of all days found, in order. */
  char[] codes() {
    StringBuilder codes = new StringBuilder();
    found.forEach(code -> codes.append((char) code.intValue()));
    return codes.toString().toCharArray();
  }

  /** The latest of the days since 1970, or {@link EventProfile#NO_DAY}. */
  static int latest(char[] codes) {
    int latest = EventProfile.NO_DAY;
    for (char code : codes) {
      latest = code < LAST_DATE ? code : latest;
    }
    return latest;
  }

  /** Whether a code names a date, of a known year or not. */
  static boolean isDate(char code) {
    return code < WEEKDAY;
  }

  /** Whether two codes may name one day. */
  static boolean agree(char a, char b) {
    if (a == b) {
      return true;
    }
    char known = (char) Math.min(a, b);
    char vague = (char) Math.max(a, b);
    if (known > LAST_DATE || vague < LAST_DATE) {
      return false;
    }
    if (vague > WEEKDAY) {
      return dayOfWeek(known) == vague - WEEKDAY;
    }
    LocalDate date = LocalDate.ofEpochDay(known);
    return date.getMonthValue() * 32 + date.getDayOfMonth() == vague - YEARLESS;
  }

  /** 1 for Monday to 7; the first day of 1970 was a Thursday. */
  private static int dayOfWeek(int epochDay) {
    return (epochDay + 3) % 7 + 1;
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%d days", found.size());
  }
}
