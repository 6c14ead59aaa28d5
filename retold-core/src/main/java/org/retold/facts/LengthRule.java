package org.retold.facts;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.retold.facts.NumberParser.Parsed;
import org.retold.facts.TimeExpression.Fixed;
import org.retold.facts.TimeExpression.Type;
import org.retold.facts.TimeLexicon.Entry;

/** Durations: "three days", "a year and a half", "10-year", "several weeks", "half an hour". */
final class LengthRule implements TimeRule {

  /**
   * How many of a unit.
   *
   * @param count the number as written in TIMEX3, "X" where it is left open
   * @param unit its letters
   * @param end the word after the unit
   */
  record Length(String count, String unit, int end) {}

  @Override
  public @Nullable TimeMention at(SentenceWords words, int at) {
    TimeMention counted = counted(words, at);
    if (counted != null) {
      return counted;
    }
    TimeMention one = one(words, at);
    return one != null ? one : bare(words, at);
  }

  /** A number or "several" and a unit. */
  static @Nullable TimeMention counted(SentenceWords words, int at) {
    Length length = length(words, at);
    return length == null
        ? null
        : new TimeMention(
            at, length.end, new Fixed(Type.DURATION, value(length.count, length.unit)));
  }

  static @Nullable Length length(SentenceWords words, int at) {
    Entry vague = TimeLexicon.at("amount", words, at);
    if (vague != null) {
      return unit(words, vague.end(), vague.value());
    }
    if (words.lower(at).equals("half") && isArticle(words, at + 1)) {
      return unit(words, at + 2, "0.5");
    }
    Parsed number = isPlain(words, at) ? NumberParser.at(words, at) : null;
    if (number == null || number.value() > 1e6) {
      return null;
    }
    String count = number.vague() ? "X" : plain(number.value());
    if (isAndAHalf(words, number.end())) {
      return unit(words, number.end() + 3, plain(number.value() + 0.5));
    }
    return unit(words, number.end(), count);
  }

  /** Not the end of another number or of a date: "$1.5", "1989-90". */
  private static boolean isPlain(SentenceWords words, int at) {
    return !Set.of("$", "£", "€").contains(words.lower(at - 1)) && YearRule.year(words, at) == 0;
  }

  private static @Nullable Length unit(SentenceWords words, int at, String count) {
    int next = at;
    next += words.lower(next).equals("-") ? 1 : 0;
    Entry more = TimeLexicon.at("more", words, next);
    next = more == null ? next : more.end();
    String unit = TimeLexicon.value("unit", words.lower(next));
    boolean capital = next < words.size() && words.words().get(next).isCapital();
    boolean none = unit == null || unit.equals("WE") || capital || isAge(words, next + 1);
    return unit == null || none || isFraction(words, next) || isOrdinal(words, next, at)
        ? null
        : new Length(count, unit, next + 1);
  }

  /** "6-year-old", "52 years old". */
  private static boolean isAge(SentenceWords words, int at) {
    int old = words.lower(at).equals("-") ? at + 1 : at;
    return words.lower(old).equals("old")
        || words.lower(at).equals("of") && words.lower(old + 1).equals("age");
  }

  /** "Three-quarters", "three quarters of". */
  private static boolean isFraction(SentenceWords words, int at) {
    boolean quarter = words.lower(at).startsWith("quarter");
    return quarter && (words.lower(at - 1).equals("-") || words.lower(at + 1).equals("of"));
  }

  private static boolean isOrdinal(SentenceWords words, int at, int start) {
    return words.lower(at).equals("second") && at > start;
  }

  private static boolean isAndAHalf(SentenceWords words, int at) {
    return words.lower(at).equals("and")
        && words.lower(at + 1).equals("a")
        && words.lower(at + 2).equals("half");
  }

  /** "A year", "an hour", "a year and a half". */
  private static @Nullable TimeMention one(SentenceWords words, int at) {
    String unit = TimeLexicon.value("unit", words.lower(at + 1));
    boolean article = isArticle(words, at) && unit != null && !unit.equals("WE");
    boolean other = unit != null && (unit.equals("Q") || words.lower(at + 1).equals("second"));
    if (!article || unit == null || other || isRate(words, at)) {
      return null;
    }
    boolean half = isAndAHalf(words, at + 2);
    return new TimeMention(
        at, half ? at + 5 : at + 2, new Fixed(Type.DURATION, value(half ? "1.5" : "1", unit)));
  }

  /** "$5 a day", "twice a week", "a day trader". */
  private static boolean isRate(SentenceWords words, int at) {
    String before = words.lower(at - 1);
    boolean figure = at > 0 && words.words().get(at - 1).isDigits();
    return figure
        || TimeLexicon.value("plural", before) != null
        || TimeLexicon.value("often", before) != null
        || Set.of("million", "billion", "percent", "%", "dollars", "cents", "barrels", "people")
            .contains(before);
  }

  private static boolean isArticle(SentenceWords words, int at) {
    return words.lower(at).equals("a") || words.lower(at).equals("an");
  }

  /** "For years", "weeks of talks", "a day-long meeting". */
  private static @Nullable TimeMention bare(SentenceWords words, int at) {
    String unit = TimeLexicon.value("unit", words.lower(at));
    boolean plural = TimeLexicon.value("plural", words.lower(at)) != null;
    if (unit != null && plural && !words.words().get(at).isCapital()) {
      return new TimeMention(at, at + 1, new Fixed(Type.DURATION, value("X", unit)));
    }
    boolean isLong = words.lower(at + 1).equals("-") && words.lower(at + 2).equals("long");
    return unit != null && isLong
        ? new TimeMention(at, at + 3, new Fixed(Type.DURATION, value("1", unit)))
        : null;
  }

  /** The TIMEX3 value of a number of a unit: "P3D", "PT2H", "PXY"; decades and such in years. */
  static String value(String count, String unit) {
    String time = unit.startsWith("T") ? "PT" : "P";
    String letters = unit.startsWith("T") ? unit.substring(1) : unit;
    String times = letters.replaceAll("[A-Z]", "");
    String letter = letters.replaceAll("[0-9]", "");
    if (times.isEmpty()) {
      return time + count + letter;
    }
    if (count.equals("X")) {
      return times.equals("10") ? "PXE" : times.equals("100") ? "PXC" : "PXW";
    }
    return time + plain(Double.parseDouble(count) * Integer.parseInt(times)) + letter;
  }

  private static String plain(double value) {
    return value == Math.rint(value)
        ? String.format(Locale.ROOT, "%d", (long) value)
        : String.valueOf(value);
  }
}
