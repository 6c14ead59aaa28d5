package org.retold.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.retold.report.Moment;

/** Reads the times that pages carry in their markup, bylines and addresses. */
final class PageClock {

  private static final Pattern ISO =
      Pattern.compile(
          "\\b(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[T ,]+(\\d{1,2}):(\\d{2})(?::(\\d{2}))?(?:[.,]\\d+)?"
              + "\\s*(Z|UTC|GMT|[+-]\\d{2}:?\\d{2}|[+-]\\d{2}\\b)?)?");
  private static final Pattern COMPACT =
      Pattern.compile(
          "\\b(\\d{4})(\\d{2})(\\d{2})(?:T?(\\d{2}):?(\\d{2}):?(\\d{2})?(Z|[+-]\\d{2}:?\\d{2})?)?\\b");
  private static final String MONTH =
      "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
  private static final Pattern MONTH_FIRST =
      Pattern.compile("\\b" + MONTH + "\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b");
  private static final Pattern DAY_FIRST =
      Pattern.compile("\\b(\\d{1,2})(?:st|nd|rd|th)?[ -]" + MONTH + ",?[ -](\\d{4})\\b");
  private static final Pattern TIME_AND_ZONE =
      Pattern.compile(
          "\\b(\\d{1,2}):(\\d{2})(?::(\\d{2}))?\\s*(?:(Z|UTC|GMT)\\b|([+-]\\d{2}):?(\\d{2})\\b)");
  private static final Pattern IN_ADDRESS =
      Pattern.compile("[/_-](20\\d{2}|19\\d{2})[/-](\\d{1,2})[/-](\\d{1,2})(?=[/_.-]|$)");
  private static final Pattern IN_ADDRESS_COMPACT =
      Pattern.compile("[/_-](20\\d{2})([01]\\d)([0-3]\\d)(?=[/_.-]|$)");
  private static final Pattern IN_ADDRESS_NAMED =
      Pattern.compile("/(20\\d{2})/" + MONTH + "/(\\d{1,2})/", Pattern.CASE_INSENSITIVE);
  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;
  private static final int LONGEST = 200;

  private PageClock() {}

  /** The first time that the words name; an instant where a zone stands with it. */
  static Optional<Moment> parse(String words) {
    String text = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
    Matcher iso = ISO.matcher(text);
    if (iso.find()) {
      return dated(iso);
    }
    String lower = text.toLowerCase(Locale.ROOT);
    Matcher named = MONTH_FIRST.matcher(lower);
    if (named.find()) {
      return timed(day(named.group(3), month(named.group(1)), named.group(2)), text);
    }
    named = DAY_FIRST.matcher(lower);
    if (named.find()) {
      return timed(day(named.group(3), month(named.group(2)), named.group(1)), text);
    }
    Matcher compact = COMPACT.matcher(text);
    return compact.find() ? dated(compact) : Optional.empty();
  }

  /** The day that an address names, as in {@code /2022/07/12/headline}. */
  static Optional<Moment> ofAddress(String url) {
    for (Pattern pattern : new Pattern[] {IN_ADDRESS, IN_ADDRESS_COMPACT}) {
      Matcher found = pattern.matcher(url);
      if (found.find()) {
        return day(found.group(1), number(found.group(2)), found.group(3)).map(Moment::of);
      }
    }
    Matcher named = IN_ADDRESS_NAMED.matcher(url);
    return named.find()
        ? day(named.group(1), month(named.group(2)), named.group(3)).map(Moment::of)
        : Optional.empty();
  }

  private static Optional<Moment> dated(Matcher m) {
    Optional<LocalDate> day = day(m.group(1), number(m.group(2)), m.group(3));
    if (day.isEmpty() || m.group(4) == null || m.group(7) == null) {
      return day.map(Moment::of);
    }
    return day.map(date -> at(date, m.group(4), m.group(5), m.group(6), zone(m.group(7))));
  }

  private static Optional<Moment> timed(Optional<LocalDate> day, String text) {
    Matcher time = TIME_AND_ZONE.matcher(text);
    if (day.isEmpty() || !time.find()) {
      return day.map(Moment::of);
    }
    ZoneOffset zone = time.group(4) != null ? ZoneOffset.UTC : zone(time.group(5) + time.group(6));
    return day.map(date -> at(date, time.group(1), time.group(2), time.group(3), zone));
  }

  private static Moment at(
      LocalDate date,
      String hour,
      String minute,
      @Nullable String second,
      @Nullable ZoneOffset zone) {
    try {
      LocalTime time =
          LocalTime.of(number(hour), number(minute), second == null ? 0 : number(second));
      return zone == null
          ? Moment.of(date)
          : new Moment(date, OffsetDateTime.of(LocalDateTime.of(date, time), zone).toInstant());
    } catch (DateTimeException e) {
      return Moment.of(date);
    }
  }

  private static @Nullable ZoneOffset zone(String name) {
    if (Character.isLetter(name.charAt(0))) {
      return ZoneOffset.UTC;
    }
    String digits = name.replace(":", "");
    try {
      return ZoneOffset.of(digits.length() == 3 ? digits + "00" : digits);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static Optional<LocalDate> day(String year, int month, String day) {
    try {
      int y = number(year);
      return y < FIRST_YEAR || y > LAST_YEAR
          ? Optional.empty()
          : Optional.of(LocalDate.of(y, month, number(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int month(String name) {
    return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) / 3 + 1;
  }

  /** At most four digits, so it always fits. */
  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
