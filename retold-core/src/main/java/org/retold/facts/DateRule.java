package org.retold.facts;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.retold.facts.TimeExpression.Named;
import org.retold.facts.TimeValue.Part;

/** Dates with a month or a weekday: "Friday, Oct. 13", "the 3rd of May 2019", "Monday night". */
final class DateRule implements TimeRule {
  private static final Map<String, Integer> DAYPARTS =
      Map.of("MO", 0, "MI", 1, "AF", 2, "EV", 3, "NI", 4);
  private static final Set<String> LEADS =
      Set.of(
          "in", "last", "next", "since", "until", "till", "by", "of", "early", "late", "this", "to",
          "from", "mid", "through", "during", "every", "each", "before", "after", "past", "coming",
          "a", "an", "the");

  @Override
  public @Nullable TimeMention at(SentenceWords words, int at) {
    TimeMention weekday = weekday(words, at);
    if (weekday == null) {
      return monthDate(words, at);
    }
    int next = words.lower(weekday.end()).equals(",") ? weekday.end() + 1 : weekday.end();
    TimeMention date = monthDate(words, next);
    if (date != null && date.says() instanceof Named named && named.parts().containsKey(Part.DAY)) {
      return withDaypart(words, at, date.end(), named.and((Named) weekday.says()));
    }
    boolean needsDate = TimeLexicon.value("weekday", words.lower(at)) == null;
    return needsDate ? null : withDaypart(words, at, weekday.end(), (Named) weekday.says());
  }

  private static @Nullable TimeMention weekday(SentenceWords words, int at) {
    if (at >= words.size() || !words.words().get(at).isCapital()) {
      return null;
    }
    int full = TimeLexicon.number("weekday", words.lower(at));
    int day = full == 0 ? TimeLexicon.number("short weekday", words.lower(at)) : full;
    if (day == 0) {
      return null;
    }
    int end = full == 0 && words.lower(at + 1).equals(".") ? at + 2 : at + 1;
    return new TimeMention(at, end, Named.of(Part.WEEKDAY, day));
  }

  /** The mention with the part of day that follows: "Friday night". */
  static TimeMention withDaypart(SentenceWords words, int from, int end, Named date) {
    String part = TimeLexicon.value("daypart", words.lower(end));
    if (part == null) {
      return new TimeMention(from, end, date);
    }
    return new TimeMention(from, end + 1, date.with(Part.DAYPART, daypart(part)).at("T" + part));
  }

  /** The number of a part of day, for comparing. */
  static int daypart(String letters) {
    return DAYPARTS.getOrDefault(letters, 1);
  }

  /** "Oct. 13, 1989", "13 October", "the 13th of October", "October 1989", "October". */
  static @Nullable TimeMention monthDate(SentenceWords words, int at) {
    int dayAt = words.lower(at).equals("the") ? at + 1 : at;
    int day = day(words, dayAt);
    if (day > 0) {
      int monthAt = dayAt + dayLength(words, dayAt);
      monthAt += words.lower(monthAt).equals("of") ? 1 : 0;
      boolean dated = TimeLexicon.isMonth(words, monthAt);
      return dated ? withYear(words, at, afterMonth(words, monthAt), monthAt, day) : null;
    }
    if (!TimeLexicon.isMonth(words, at)) {
      return null;
    }
    int end = afterMonth(words, at);
    int article = words.lower(end).equals("the") ? end + 1 : end;
    int dayAfter = day(words, article);
    if (dayAfter > 0 && !isCount(words, article + dayLength(words, article))) {
      return withYear(words, at, article + dayLength(words, article), at, dayAfter);
    }
    return stands(words, at, end) ? withYear(words, at, end, at, 0) : null;
  }

  /** "May 3 million": the figure belongs to what follows. */
  private static boolean isCount(SentenceWords words, int at) {
    boolean clock = words.lower(at).equals(":") && words.glued(at + 1);
    return clock || Set.of("%", "percent", "million", "billion").contains(words.lower(at));
  }

  private static TimeMention withYear(
      SentenceWords words, int from, int end, int monthAt, int day) {
    Named date = Named.of(Part.MONTH, TimeLexicon.number("month", words.lower(monthAt)));
    date = day > 0 ? date.with(Part.DAY, day) : date;
    int yearAt = Set.of(",", "of").contains(words.lower(end)) ? end + 1 : end;
    int year = YearRule.year(words, yearAt);
    return year > 0
        ? new TimeMention(from, yearAt + 1, date.with(Part.YEAR, year))
        : new TimeMention(from, end, date);
  }

  private static int afterMonth(SentenceWords words, int month) {
    boolean shortForm = words.lower(month).length() <= 4 && words.lower(month + 1).equals(".");
    return shortForm && month + 2 < words.size() ? month + 2 : month + 1;
  }

  /** A month without a day; one that is a common word or name besides needs a neighbour. */
  private static boolean stands(SentenceWords words, int at, int end) {
    int yearAt = Set.of(",", "of").contains(words.lower(end)) ? end + 1 : end;
    return TimeLexicon.value("doubtful", words.lower(at)) == null
        || YearRule.year(words, yearAt) > 0
        || LEADS.contains(words.lower(at - 1));
  }

  /** The day of a month in digits or as an ordinal, 0 if there is none. */
  private static int day(SentenceWords words, int at) {
    if (at >= words.size()) {
      return 0;
    }
    int ordinal = TimeLexicon.number("ordinal", words.lower(at));
    if (ordinal > 0) {
      return ordinal;
    }
    Word word = words.words().get(at);
    if (!word.text().chars().allMatch(c -> c >= '0' && c <= '9') || word.text().length() > 2) {
      return 0;
    }
    int day = Integer.parseInt(word.text());
    return day >= 1 && day <= 31 ? day : 0;
  }

  private static int dayLength(SentenceWords words, int at) {
    return Set.of("st", "nd", "rd", "th").contains(words.lower(at + 1)) ? 2 : 1;
  }
}
