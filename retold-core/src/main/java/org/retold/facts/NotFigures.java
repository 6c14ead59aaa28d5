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

  private static final Set<String> DAY_PARTS = Set.of("morning", "afternoon", "evening");
  private static final Set<String> PAST = Set.of("past", "to");
  private static final int HOURS = 12;

  /** Words on either side that tell a headline by their capitals. */
  private static final int TITLE = 10;

  private NotFigures() {}

  /** "Half past four", "quarter to five", "ten past six": from its first word, a time of day. */
  static boolean isClockPhrase(SentenceWords words, int at) {
    String first = words.lower(at);
    boolean part = first.equals("half") || first.equals("quarter");
    Parsed minutes = part ? null : NumberParser.at(words, at);
    if (!part && (minutes == null || minutes.value() >= 60)) {
      return false;
    }
    int joint = minutes == null ? at + 1 : minutes.end();
    joint += words.lower(joint).startsWith("minute") ? 1 : 0;
    boolean past = words.lower(joint).equals("past");
    boolean to = !first.equals("half") && words.lower(joint).equals("to");
    return past && isHour(words, joint + 1)
        || to && isHour(words, joint + 1) && (part || isDayPart(words, joint + 2));
  }

  private static boolean isHour(SentenceWords words, int at) {
    Parsed hour = NumberParser.at(words, at);
    String lower = words.lower(at);
    return lower.equals("midnight")
        || lower.equals("noon")
        || hour != null && hour.value() <= HOURS && hour.end() == at + 1;
  }

  /** "In the morning" after a clock time. */
  private static boolean isDayPart(SentenceWords words, int at) {
    return words.lower(at).equals("in") && words.lower(at + 1).equals("the")
        ? DAY_PARTS.contains(words.lower(at + 2))
        : CLOCK_AFTER.contains(words.lower(at)) || words.lower(at).equals("at");
  }

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
    if (isSpokenClock(words, at, number)) {
      return true;
    }
    String text = words.words().get(at).text();
    boolean point = text.indexOf('.') == 2; // "99.6"
    boolean four = text.length() == 4 && !point && number.end() == at + 1;
    return CLOCK_AFTER.contains(words.lower(number.end()))
        || four && words.words().get(at).isDigits() && CLOCK_BEFORE.contains(words.lower(at - 1));
  }

  /** The four of "half past four", "at four in the morning". */
  private static boolean isSpokenClock(SentenceWords words, int at, Parsed number) {
    if (number.value() > HOURS || number.end() != at + 1) {
      return false;
    }
    String before = words.lower(at - 1);
    return CLOCK_BEFORE.contains(before) && isDayPart(words, at + 1)
        || PAST.contains(before) && isClockPhrase(words, at - 2)
        || PAST.contains(before)
            && words.lower(at - 2).startsWith("minute")
            && isClockPhrase(words, at - 3);
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

  /**
   * "Three Rivers", "the Seven Sisters": a number word with a capital that has no need of one, and
   * a noun with one; at the start of a sentence, where the report has it so elsewhere.
   */
  static boolean isNameOfNumber(SentenceWords words, int at, Parsed number) {
    Word word = words.words().get(at);
    int next = number.end();
    if (!word.isCapital() || next >= words.size() || !isName(words, next)) {
      return false;
    }
    boolean capital =
        Casing.isOpening(words.words(), at)
            ? words.casing().isName(word.lower())
            : !isTitle(words, at);
    return capital
        && !words.casing().lower().contains(words.lower(next))
        && Units.at(words, next).isNone();
  }

  /** Whether the sentence writes nearly every word with a capital, as headlines do. */
  private static boolean isTitle(SentenceWords words, int at) {
    int first = Math.max(0, at - TITLE);
    return words.words().subList(first, Math.min(words.size(), at + TITLE)).stream()
        .filter(word -> word.isContent() && !word.isDigits())
        .allMatch(Word::isCapital);
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
