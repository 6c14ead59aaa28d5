package org.retold.facts;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.retold.facts.TimeExpression.Named;
import org.retold.facts.TimeExpression.Shifted;
import org.retold.facts.TimeLexicon.Entry;
import org.retold.facts.TimeValue.Part;

/** Times of the clock, with the day beside them: "9 a.m. EST Tuesday", "noon", "1530 GMT". */
final class ClockRule implements TimeRule {
  private static final Set<String> MORNING = Set.of("a.m.", "a.m", "am");
  private static final Set<String> AFTERNOON = Set.of("p.m.", "p.m", "pm");
  private static final List<TimeRule> DAYS = List.of(new DateRule(), new DayRule());

  /** A time read, {@code half} false where "nine o'clock" leaves open which half of the day. */
  private record Clock(int hour, int minute, boolean half, int end) {}

  @Override
  public @Nullable TimeMention at(SentenceWords words, int at) {
    Clock clock = clock(words, at);
    if (clock == null) {
      return null;
    }
    Entry zone = TimeLexicon.at("zone", words, clock.end);
    int end = zone == null ? clock.end : zone.end();
    String value = String.format(Locale.ROOT, "T%02d:%02d", clock.hour, clock.minute);
    Map<Part, Integer> parts = new EnumMap<>(parts(value));
    if (!clock.half) {
      parts.remove(Part.HALF_DAY);
    }
    return withDay(words, at, end, new Named(parts, null, value));
  }

  /** What a time in TIMEX3 letters ("T14:30") says; the minute only if it is not a full hour. */
  static Map<Part, Integer> parts(String value) {
    int hour = Integer.parseInt(value.substring(1, 3)) % 24;
    int minute = Integer.parseInt(value.substring(4));
    Map<Part, Integer> parts = new EnumMap<>(Part.class);
    parts.put(Part.HOUR, hour % 12);
    parts.put(Part.HALF_DAY, hour / 12);
    if (minute > 0) {
      parts.put(Part.MINUTE, minute);
    }
    return parts;
  }

  private static TimeMention withDay(SentenceWords words, int from, int end, Named time) {
    int next = Set.of(",", "on").contains(words.lower(end)) ? end + 1 : end;
    for (TimeRule rule : DAYS) {
      TimeMention day = rule.at(words, next);
      if (day != null && day.says() instanceof Named date && date.clock().isEmpty()) {
        return new TimeMention(from, day.end(), time.and(date));
      }
      if (day != null && day.says() instanceof Shifted shifted && shifted.clock().isEmpty()) {
        return new TimeMention(from, day.end(), shifted.at(time.clock()));
      }
    }
    return new TimeMention(from, end, time);
  }

  private static @Nullable Clock clock(SentenceWords words, int at) {
    Entry named = TimeLexicon.at("clock", words, at);
    if (named != null) {
      return new Clock(Integer.parseInt(named.value().substring(1, 3)), 0, true, named.end());
    }
    if (at >= words.size() || !words.words().get(at).isDigits()) {
      return spelled(words, at);
    }
    String text = words.words().get(at).text();
    boolean colon = words.lower(at + 1).equals(":") && words.glued(at + 1) && words.glued(at + 2);
    if (colon && text.length() <= 2 && words.words().get(at + 2).text().matches("[0-5][0-9]")) {
      int minute = Integer.parseInt(words.words().get(at + 2).text());
      return half(words, Integer.parseInt(text), minute, at + 3, at);
    }
    if (text.matches("[0-9]{1,2}\\.[0-5][0-9]")) {
      String[] parts = text.split("\\.");
      return half(words, Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), at + 1, -1);
    }
    if (text.matches("[0-2][0-9][0-5][0-9]") && TimeLexicon.at("zone", words, at + 1) != null) {
      int digits = Integer.parseInt(text);
      return digits < 2400 ? new Clock(digits / 100, digits % 100, true, at + 1) : null;
    }
    return text.matches("[0-9]{1,2}") ? half(words, Integer.parseInt(text), 0, at + 1, -1) : null;
  }

  /** The clock with "a.m." or "p.m." after it; without, only where {@code bare} is a place. */
  private static @Nullable Clock half(
      SentenceWords words, int hour, int minute, int end, int bare) {
    String after = words.lower(end);
    boolean oclock = after.equals("o'clock");
    if (MORNING.contains(after) && hour <= 12) {
      return new Clock(hour % 12, minute, true, end + 1);
    }
    if (AFTERNOON.contains(after) && hour <= 12) {
      return new Clock(hour % 12 + 12, minute, true, end + 1);
    }
    if (oclock && hour <= 24) {
      return new Clock(hour, minute, hour > 12, end + 1);
    }
    boolean led =
        bare >= 0
            && (TimeLexicon.at("zone", words, end) != null
                || Set.of(
                        "at", "by", "around", "about", "until", "from", "before", "after", "since")
                    .contains(words.lower(bare - 1)));
    return led && hour < 24 ? new Clock(hour, minute, hour > 12, end) : null;
  }

  private static @Nullable Clock spelled(SentenceWords words, int at) {
    NumberParser.Parsed hour =
        words.lower(at + 1).equals("o'clock")
                || MORNING.contains(words.lower(at + 1))
                || AFTERNOON.contains(words.lower(at + 1))
            ? NumberParser.at(words, at)
            : null;
    return hour == null || hour.value() > 12 || hour.end() != at + 1
        ? null
        : half(words, (int) hour.value(), 0, at + 1, -1);
  }
}
