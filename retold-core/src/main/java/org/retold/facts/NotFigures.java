package org.retold.facts;

import java.util.Set;
import org.retold.facts.NumberParser.Parsed;

/** Numbers that are no figures: dates, times of day, parts of names, "one" as a pronoun. */
final class NotFigures {
  private static final Set<String> CLOCK_BEFORE = Set.of("at", "by", "around", "before", "after");
  private static final Set<String> CLOCK_AFTER =
      Set.of("gmt", "am", "pm", "a.m.", "p.m.", "a.m", "p.m", "o'clock", "noon", "bst", "utc");

  /** What "one" is a number before, though it counts nothing. */
  private static final Set<String> AFTER_ONE =
      Set.of("million", "billion", "hundred", "thousand", "percent", "per", "person");

  private NotFigures() {}

  /** A bare year, the day of a date, a time of day: facts of another kind. */
  static boolean isCalendar(SentenceWords words, int at, Parsed number) {
    int end = number.end();
    return TimeExtractor.isMonth(words, at - 1)
        || TimeExtractor.isMonth(words, end)
        || isYear(words, at, number)
        || isClock(words, at, number)
        || words.lower(end).equals(":") && words.glued(end)
        || words.lower(at - 1).equals(":") && words.glued(at);
  }

  private static boolean isYear(SentenceWords words, int at, Parsed number) {
    Word word = words.words().get(at);
    if (!word.isDigits() || word.text().length() != 4 || number.value() >= 2100) {
      return false;
    }
    boolean decade = words.lower(number.end()).equals("s") && number.value() >= 1000;
    return decade || number.end() == at + 1 && number.value() >= 1500;
  }

  private static boolean isClock(SentenceWords words, int at, Parsed number) {
    String text = words.words().get(at).text();
    boolean point = text.indexOf('.') == 2; // "99.6"
    boolean four = text.length() == 4 && !point && number.end() == at + 1;
    return CLOCK_AFTER.contains(words.lower(number.end()))
        || four && words.words().get(at).isDigits() && CLOCK_BEFORE.contains(words.lower(at - 1));
  }

  /** The "one" of "one of the officials", "no one", "the one". */
  static boolean isPronoun(SentenceWords words, int at, Parsed number) {
    return number.value() == 1
        && !words.words().get(at).isDigits()
        && !AFTER_ONE.contains(words.lower(at + 1))
        && Units.at(words, at + 1).isNone();
  }

  /** "Boeing 747", "Harbour Radio 4", "F-16", "G20": a figure that is part of a name. */
  static boolean isPartOfName(SentenceWords words, int at) {
    Word number = words.words().get(at);
    if (at == 0 || !number.isDigits() || words.lower(at + 1).equals("%")) {
      return false;
    }
    if (words.glued(at) && Character.isLetter(words.words().get(at - 1).text().codePointAt(0))) {
      return true;
    }
    boolean hyphen = words.lower(at - 1).equals("-");
    int before = hyphen ? at - 2 : at - 1;
    boolean short3 = number.text().length() <= 3 && !number.text().contains(".");
    return before >= 0
        && short3
        && isName(words, before)
        && (hyphen || isNameBefore(words, before));
  }

  private static boolean isNameBefore(SentenceWords words, int at) {
    return at > 0 && words.words().get(at - 1).isCapital();
  }

  private static boolean isName(SentenceWords words, int at) {
    Word word = words.words().get(at);
    return word.isCapital()
        && !TimeExtractor.isMonth(words, at)
        && !FunctionWords.contains(word.lower());
  }
}
