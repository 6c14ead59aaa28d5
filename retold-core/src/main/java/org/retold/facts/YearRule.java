package org.retold.facts;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.retold.facts.NumberParser.Parsed;
import org.retold.facts.TimeExpression.Named;
import org.retold.facts.TimeValue.Part;

/** Years, decades and centuries: "1989", "the 1990s", "the '80s", "the 20th century". */
final class YearRule implements TimeRule {
  private static final Set<String> MONEY = Set.of("$", "£", "€", "¥", "no", "#", "no.");
  private static final Set<String> UNITS =
      Set.of(
          "%",
          "gmt",
          "percent",
          "people",
          "dollars",
          "miles",
          "points",
          "metres",
          "meters",
          "feet",
          "kilometres",
          "kilometers",
          "hours",
          "euros",
          "pounds",
          "years",
          "days");

  @Override
  public @Nullable TimeMention at(SentenceWords words, int at) {
    int start = at;
    start += words.lower(start).equals("the") ? 1 : 0;
    TimeMention decade = decade(words, at, start);
    if (decade != null) {
      return decade;
    }
    TimeMention century = century(words, at, start);
    return century != null ? century : plain(words, at, start);
  }

  /** "1989", "the year 2000", "fiscal 1988", "nineteen seventy-nine". */
  private static @Nullable TimeMention plain(SentenceWords words, int at, int start) {
    int yearAt = start;
    yearAt += Set.of("fiscal", "financial").contains(words.lower(yearAt)) ? 1 : 0;
    yearAt += words.lower(yearAt).equals("year") ? 1 : 0;
    if (start > at && yearAt == start) {
      return null;
    }
    int year = year(words, yearAt);
    if (year > 0) {
      return new TimeMention(at, yearAt + 1, Named.of(Part.YEAR, year));
    }
    return spelled(words, at, yearAt);
  }

  private static @Nullable TimeMention spelled(SentenceWords words, int at, int yearAt) {
    boolean led = Set.of("eighteen", "nineteen", "twenty").contains(words.lower(yearAt));
    Parsed hundreds = led ? NumberParser.at(words, yearAt) : null;
    Parsed rest =
        hundreds != null
                && hundreds.end() == yearAt + 1
                && hundreds.end() < words.size()
                && !words.words().get(hundreds.end()).isDigits()
            ? NumberParser.at(words, hundreds.end())
            : null;
    if (rest == null || rest.value() < 10 || rest.value() > 99 || hundreds == null) {
      return null;
    }
    int year = (int) (100 * hundreds.value() + rest.value());
    return new TimeMention(at, rest.end(), Named.of(Part.YEAR, year));
  }

  private static @Nullable TimeMention decade(SentenceWords words, int at, int start) {
    int digits = start;
    digits += Set.of("'", "’", "‘").contains(words.lower(digits)) ? 1 : 0;
    int size = digits >= words.size() ? 0 : digits(words.words().get(digits).text());
    boolean tens = size > 0 && words.words().get(digits).text().endsWith("0");
    boolean plural =
        words.lower(digits + 1).equals("s") && words.glued(digits + 1)
            || words.lower(digits + 1).equals("'s");
    if (!tens || !plural || size != 4 && (size != 2 || digits == at)) {
      return null;
    }
    int value = Integer.parseInt(words.words().get(digits).text());
    return new TimeMention(at, digits + 2, Named.of(Part.DECADE, value));
  }

  private static @Nullable TimeMention century(SentenceWords words, int at, int start) {
    int next = start;
    int number = TimeLexicon.number("ordinal", words.lower(start));
    if (number == 0 && start < words.size() && digits(words.words().get(start).text()) == 2) {
      boolean ordinal = Set.of("st", "nd", "rd", "th").contains(words.lower(start + 1));
      number = ordinal ? Integer.parseInt(words.words().get(start).text()) : 0;
      next++;
    }
    next++;
    next += words.lower(next).equals("-") ? 1 : 0;
    boolean named = number > 0 && words.lower(next).equals("century");
    return named ? new TimeMention(at, next + 1, Named.of(Part.CENTURY, number - 1)) : null;
  }

  private static int digits(String text) {
    return text.chars().allMatch(c -> c >= '0' && c <= '9') ? text.length() : 0;
  }

  /** The year that a word is, 0 if it is none. */
  static int year(SentenceWords words, int at) {
    if (at < 0 || at >= words.size() || digits(words.words().get(at).text()) != 4) {
      return 0;
    }
    int year = Integer.parseInt(words.words().get(at).text());
    boolean other =
        MONEY.contains(words.lower(at - 1))
            || UNITS.contains(words.lower(at + 1))
            || words.glued(at) && Set.of(":", "/", ".").contains(words.lower(at - 1))
            || words.lower(at + 1).equals(":") && words.glued(at + 2);
    return year >= 1500 && year < 2100 && !other ? year : 0;
  }
}
