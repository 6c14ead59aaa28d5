package org.retold.facts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.retold.report.Moment;

/** Finds dates, weekdays, years, decades and times such as "last month" or "fourth quarter". */
final class TimeExtractor implements Extractor {
  private static final Map<String, Integer> MONTHS = months();
  private static final Map<String, Integer> WEEKDAYS = weekdays();
  private static final Set<String> PERIODS =
      Set.of(
          "week",
          "weekend",
          "month",
          "year",
          "quarter",
          "summer",
          "winter",
          "spring",
          "autumn",
          "fall",
          "season",
          "night",
          "decade",
          "century",
          "morning",
          "evening",
          "afternoon");
  private static final Map<String, Integer> SHIFTS =
      Map.of("last", -1, "past", -1, "previous", -1, "this", 0, "next", 1, "coming", 1);
  private static final Map<String, Integer> DAYS =
      Map.of("yesterday", -1, "today", 0, "tonight", 0, "tomorrow", 1);

  private static Map<String, Integer> months() {
    Map<String, Integer> map = new java.util.HashMap<>();
    String[] names =
        ("january february march april may june july august september october november december")
            .split(" ");
    for (int i = 0; i < names.length; i++) {
      map.put(names[i], i + 1);
      map.putIfAbsent(names[i].substring(0, 3), i + 1);
    }
    map.put("sept", 9);
    return Map.copyOf(map);
  }

  private static Map<String, Integer> weekdays() {
    Map<String, Integer> map = new java.util.HashMap<>();
    String[] names = "monday tuesday wednesday thursday friday saturday sunday".split(" ");
    for (int i = 0; i < names.length; i++) {
      map.put(names[i], i + 1);
      map.put(names[i] + "s", i + 1);
    }
    return Map.copyOf(map);
  }

  @Override
  public void extract(SentenceWords words, List<Fact> out) {
    int at = 0;
    while (at < words.size()) {
      int next = date(words, at, out);
      at = Math.max(next, at + 1);
    }
  }

  /** Whether the word names a month; "may" and "march" must carry a capital and no verb after. */
  static boolean isMonth(SentenceWords words, int at) {
    if (at < 0 || at >= words.size() || !words.words().get(at).isCapital()) {
      return false;
    }
    return MONTHS.containsKey(words.lower(at));
  }

  /** Whether the word names a weekday or a month, and so is no name of a person or place. */
  static boolean isCalendarWord(String lower) {
    return WEEKDAYS.containsKey(lower) || MONTHS.containsKey(lower);
  }

  private static int date(SentenceWords words, int at, List<Fact> out) {
    Integer weekday = words.words().get(at).isCapital() ? WEEKDAYS.get(words.lower(at)) : null;
    int from = at;
    int next = weekday == null ? at : at + 1;
    if (weekday != null && words.lower(next).equals(",")) {
      next++;
    }
    int day = dayBefore(words, next);
    int monthAt = day > 0 ? next + dayLength(words, next) : next;
    if (isMonth(words, monthAt) && (day > 0 || monthStands(words, monthAt))) {
      return monthDate(words, from, monthAt, day, weekday, out);
    }
    if (weekday != null) {
      LocalDate resolved = resolve(words.reference(), weekday, words, at);
      add(words, from, at + 1, new TimeValue(null, null, null, weekday, null, resolved), out);
      return at + 1;
    }
    return loose(words, at, out);
  }

  private static int monthDate(
      SentenceWords words,
      int from,
      int monthAt,
      int dayBefore,
      @Nullable Integer weekday,
      List<Fact> out) {
    int end = monthAt + 1;
    if (words.lower(end).equals(".")
        && words.lower(monthAt).length() <= 4
        && end + 1 < words.size()) {
      end++;
    }
    int day = dayBefore;
    if (day == 0 && dayBefore(words, end) > 0) {
      day = dayBefore(words, end);
      end += dayLength(words, end);
    }
    int yearAt = words.lower(end).equals(",") ? end + 1 : end;
    Integer year = year(words, yearAt);
    if (year != null) {
      end = yearAt + 1;
    }
    Integer month = MONTHS.get(words.lower(monthAt));
    TimeValue value =
        new TimeValue(
            year,
            month,
            day == 0 ? null : day,
            weekday,
            null,
            resolve(words.reference(), year, month, day));
    add(words, from, end, value, out);
    return end;
  }

  private static int loose(SentenceWords words, int at, List<Fact> out) {
    Integer year = year(words, at);
    if (year != null) {
      boolean decade =
          words.lower(at + 1).equals("s") || words.words().get(at).text().endsWith("s");
      int end = decade && words.lower(at + 1).equals("s") ? at + 2 : at + 1;
      TimeValue value =
          decade
              ? new TimeValue(null, null, null, null, year + "s", null)
              : new TimeValue(year, null, null, null, null, null);
      add(words, at, end, value, out);
      return end;
    }
    Integer shift = DAYS.get(words.lower(at));
    if (shift != null && words.reference() != null) {
      LocalDate day = words.reference().date().plusDays(shift);
      TimeValue value = new TimeValue(null, null, null, day.getDayOfWeek().getValue(), null, day);
      add(words, at, at + 1, value, out);
      return at + 1;
    }
    return shifted(words, at, out);
  }

  /** "last month", "this year": compared as words unless the report's clock gives the year. */
  private static int shifted(SentenceWords words, int at, List<Fact> out) {
    Integer shift = SHIFTS.get(words.lower(at));
    String period = words.lower(at + 1);
    if (shift == null || !PERIODS.contains(period)) {
      return at;
    }
    Moment reference = words.reference();
    TimeValue value =
        period.equals("year") && reference != null
            ? new TimeValue(reference.date().getYear() + shift, null, null, null, null, null)
            : new TimeValue(null, null, null, null, shift + " " + period, null);
    add(words, at, at + 2, value, out);
    return at + 2;
  }

  private static void add(SentenceWords words, int from, int end, TimeValue value, List<Fact> out) {
    out.add(words.fact(FactKind.TIME, from, end, value));
  }

  private static @Nullable Integer year(SentenceWords words, int at) {
    if (at >= words.size()) {
      return null;
    }
    String text = words.words().get(at).text();
    if (text.length() != 4 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return null;
    }
    int year = Integer.parseInt(text);
    boolean money = Set.of("$", "£", "€", "¥").contains(words.lower(at - 1));
    boolean unit = Set.of("%", "gmt", "percent", "people", "dollars").contains(words.lower(at + 1));
    return year >= 1500 && year < 2100 && !money && !unit ? year : null;
  }

  private static int dayBefore(SentenceWords words, int at) {
    if (at >= words.size() || !words.words().get(at).isDigits()) {
      return 0;
    }
    String text = words.words().get(at).text();
    if (text.length() > 2) {
      return 0;
    }
    int day = Integer.parseInt(text);
    return day >= 1 && day <= 31 ? day : 0;
  }

  private static int dayLength(SentenceWords words, int at) {
    int length = Set.of("st", "nd", "rd", "th").contains(words.lower(at + 1)) ? 2 : 1;
    return words.lower(at + length).equals("of") ? length + 1 : length;
  }

  /** A month without a day: needs a year or a preposition beside it if it is a word besides. */
  private static boolean monthStands(SentenceWords words, int at) {
    boolean word =
        Set.of("may", "march", "mar", "jan", "dec", "august", "april", "june", "sun")
            .contains(words.lower(at));
    int next = words.lower(at + 1).equals(".") ? at + 2 : at + 1;
    return !word
        || year(words, next) != null
        || dayBefore(words, next) > 0
        || Set.of(
                "in", "last", "next", "since", "until", "by", "of", "early", "late", "this", "to",
                "from", "mid")
            .contains(words.lower(at - 1));
  }

  private static @Nullable LocalDate resolve(
      @Nullable Moment reference, @Nullable Integer year, @Nullable Integer month, int day) {
    if (month == null || day == 0 || reference == null && year == null) {
      return null;
    }
    try {
      if (year != null) {
        return LocalDate.of(year, month, day);
      }
      LocalDate near =
          LocalDate.of(reference == null ? 2000 : reference.date().getYear(), month, day);
      return near;
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** The weekday nearest to the reference: the coming one after "next" or "will", else the past. */
  private static @Nullable LocalDate resolve(
      @Nullable Moment reference, int weekday, SentenceWords words, int at) {
    if (reference == null
        || words.lower(at - 1).equals("next")
        || words.lower(at - 1).equals("last")) {
      return null;
    }
    LocalDate day = reference.date();
    boolean ahead = false;
    for (int i = Math.max(0, at - 12); i < at; i++) {
      ahead |= Set.of("will", "to", "would").contains(words.lower(i));
    }
    int back = Math.floorMod(day.getDayOfWeek().getValue() - weekday, 7);
    return ahead ? null : day.minusDays(back);
  }
}
