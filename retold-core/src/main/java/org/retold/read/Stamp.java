package org.retold.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.retold.report.Moment;

/**
 * A line that says when a page came out and nothing else: "Published 9:05 a.m. ET March 3, 2031".
 *
 * @param published the day that it was published on, where the line says so with a year
 * @param updated the day that it was changed on, likewise
 */
record Stamp(Optional<Moment> published, Optional<Moment> updated) {
  static final String MONTH =
      "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
  private static final String WEEKDAY =
      "(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?";
  private static final Pattern NOTHING_ELSE =
      Pattern.compile(
          "(?:(?:first |last |originally )?(?:published|updated|posted|modified|created|printed|filed"
              + "|date|on|at|by|as of|\\b"
              + MONTH
              + "|\\b"
              + WEEKDAY
              + "|\\d{1,4}(?:st|nd|rd|th)?|[ap]\\.?m\\b\\.?"
              + "|\\b(?:[ecmp][sd]?t|gmt|utc|bst|cest|cet|ist|aest|edt)\\b"
              + "|\\b(?:secs?|seconds?|mins?|minutes?|hrs?|hours?|days?|weeks?|months?|ago|today"
              + "|yesterday|just now|an|a)\\b|T(?=\\d)|Z\\b|[-–—|,.:;/()•·+ ]))+",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern DAY =
      Pattern.compile(
          "(?<m1>"
              + MONTH
              + ") (?<d1>\\d{1,2})(?:st|nd|rd|th)?,? (?<y1>\\d{4})"
              + "|(?<d2>\\d{1,2})(?:st|nd|rd|th)? (?<m2>"
              + MONTH
              + "),? (?<y2>\\d{4})",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern UPDATED =
      Pattern.compile("updated|modified", Pattern.CASE_INSENSITIVE);
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final int LONGEST = 120;

  /** The stamp that the line is, or nothing when it says anything more. */
  static Optional<Stamp> of(String line) {
    if (!TextLine.hasDigit(line)) {
      return Optional.empty();
    }
    String text = TextLine.flat(line);
    boolean is =
        text.length() <= LONGEST
            && text.chars().anyMatch(Character::isLetter)
            && NOTHING_ELSE.matcher(text).matches();
    return is ? Optional.of(days(text)) : Optional.empty();
  }

  private static Stamp days(String text) {
    Matcher update = UPDATED.matcher(text);
    int split = update.find() ? update.start() : text.length();
    return new Stamp(day(text.substring(0, split)), day(text.substring(split)));
  }

  /** The first day with a year in the text. */
  static Optional<Moment> day(String text) {
    Matcher matcher = DAY.matcher(text);
    if (!matcher.find()) {
      return Optional.empty();
    }
    boolean first = matcher.group("m1") != null;
    return date(
            Integer.parseInt(matcher.group(first ? "y1" : "y2")),
            month(matcher.group(first ? "m1" : "m2")),
            Integer.parseInt(matcher.group(first ? "d1" : "d2")))
        .map(Moment::of);
  }

  /** The number of a month's name or its abbreviation, from 1. */
  static int month(String name) {
    return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
  }

  static Optional<LocalDate> date(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
