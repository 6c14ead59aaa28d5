package org.retold.facts;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.retold.facts.LengthRule.Length;
import org.retold.facts.NumberParser.Parsed;
import org.retold.facts.TimeExpression.Repeated;

/** Times that come again: "daily", "every two weeks", "each Monday", "Tuesdays", "once a month". */
final class SetRule implements TimeRule {

  private static final Pattern PERIOD = Pattern.compile("P([0-9]{1,3})([DWMQY])");

  @Override
  public @Nullable TimeMention at(SentenceWords words, int at) {
    if (words.lower(at).equals("every") || words.lower(at).equals("each")) {
      return every(words, at);
    }
    String single = TimeLexicon.value("set", words.lower(at));
    if (single != null && !words.words().get(at).isCapital()) {
      return set(at, at + 1, single);
    }
    int weekday = TimeLexicon.number("weekdays", words.lower(at));
    if (weekday > 0 && words.words().get(at).isCapital()) {
      return set(at, at + 1, "XXXX-WXX-" + weekday);
    }
    return rate(words, at);
  }

  private static @Nullable TimeMention every(SentenceWords words, int at) {
    boolean other = words.lower(at + 1).equals("other");
    int noun = other ? at + 2 : at + 1;
    String unit = TimeLexicon.value("unit", words.lower(noun));
    if (unit != null && TimeLexicon.value("plural", words.lower(noun)) == null) {
      return set(
          at,
          noun + 1,
          unit.equals("WE") ? "XXXX-WXX-WE" : LengthRule.value(other ? "2" : "1", unit));
    }
    Length length = LengthRule.length(words, noun);
    if (length != null) {
      return set(at, length.end(), LengthRule.value(length.count(), length.unit()));
    }
    return named(words, at, noun);
  }

  private static @Nullable TimeMention named(SentenceWords words, int at, int noun) {
    int weekday = TimeLexicon.number("weekday", words.lower(noun));
    if (weekday > 0) {
      return set(at, noun + 1, "XXXX-WXX-" + weekday);
    }
    if (TimeLexicon.isMonth(words, noun)) {
      int month = TimeLexicon.number("month", words.lower(noun));
      return set(at, noun + 1, String.format(Locale.ROOT, "XXXX-%02d", month));
    }
    String part = TimeLexicon.value("daypart", words.lower(noun));
    if (part != null) {
      return set(at, noun + 1, "XXXX-XX-XXT" + part);
    }
    int season = TimeLexicon.number("season", words.lower(noun));
    return season > 0 ? set(at, noun + 1, "XXXX-" + Granule.season(season)) : null;
  }

  /** "Once a month", "three times a week". */
  private static @Nullable TimeMention rate(SentenceWords words, int at) {
    double times = TimeLexicon.number("often", words.lower(at));
    int article = at + 1;
    Parsed number = times == 0 ? NumberParser.at(words, at) : null;
    if (number != null && words.lower(number.end()).equals("times")) {
      times = number.value();
      article = number.end() + 1;
    }
    boolean each = Set.of("a", "an", "per", "every", "each").contains(words.lower(article));
    String unit = times >= 1 && each ? TimeLexicon.value("unit", words.lower(article + 1)) : null;
    return unit == null ? null : set(at, article + 2, LengthRule.value("1", unit), times);
  }

  private static TimeMention set(int from, int end, String value) {
    return set(from, end, value, 1);
  }

  private static TimeMention set(int from, int end, String value, double times) {
    return new TimeMention(from, end, new Repeated(value, (int) Math.round(hours(value) / times)));
  }

  /** The hours in a period such as "P2W", 0 for anything else. */
  private static int hours(String value) {
    Matcher period = PERIOD.matcher(value);
    if (!period.matches()) {
      return 0;
    }
    int days =
        switch (period.group(2)) {
          case "D" -> 1;
          case "W" -> 7;
          case "M" -> 30;
          case "Q" -> 91;
          default -> 365;
        };
    return 24 * days * Integer.parseInt(period.group(1));
  }
}
