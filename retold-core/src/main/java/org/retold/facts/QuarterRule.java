package org.retold.facts;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.retold.facts.TimeExpression.Fixed;
import org.retold.facts.TimeExpression.From;
import org.retold.facts.TimeExpression.Named;
import org.retold.facts.TimeExpression.Shifted;
import org.retold.facts.TimeExpression.Type;
import org.retold.facts.TimeValue.Part;

/** Parts of a business year: "the third quarter of 1984", "first half", "the first nine months". */
final class QuarterRule implements TimeRule {

  private static final Set<String> LAST = Set.of("last", "latter", "final");

  /** A year before or after the quarter: named, or pointed at. */
  private record Year(int year, @Nullable Integer shift, int end) {}

  @Override
  public @Nullable TimeMention at(SentenceWords words, int at) {
    int start = words.lower(at).equals("the") ? at + 1 : at;
    TimeMention yearEarlier = yearEarlier(words, at, start);
    if (yearEarlier != null) {
      return yearEarlier;
    }
    Year before = year(words, start);
    int ordinalAt = before == null ? start : before.end;
    ordinalAt += isFiscal(words, ordinalAt) ? 1 : 0;
    int ordinal =
        LAST.contains(words.lower(ordinalAt)) && words.lower(ordinalAt + 1).equals("half")
            ? 2
            : TimeLexicon.number("ordinal", words.lower(ordinalAt));
    int noun = ordinalAt + 1;
    if (ordinal == 0 && ordinalAt < words.size()) {
      ordinal = digitOrdinal(words, ordinalAt);
      noun++;
    }
    if (ordinal == 0) {
      return null;
    }
    TimeMention months = ordinal == 1 ? firstMonths(words, at, noun) : null;
    return months != null ? months : part(words, at, noun, ordinal, before);
  }

  private static int digitOrdinal(SentenceWords words, int at) {
    boolean ordinal = Set.of("st", "nd", "rd", "th").contains(words.lower(at + 1));
    return ordinal && words.words().get(at).text().matches("[1-4]")
        ? Integer.parseInt(words.words().get(at).text())
        : 0;
  }

  private static @Nullable TimeMention part(
      SentenceWords words, int at, int place, int ordinal, @Nullable Year before) {
    int noun = place;
    noun += words.lower(noun).equals("-") ? 1 : 0;
    noun += isFiscal(words, noun) ? 1 : 0;
    boolean quarter = words.lower(noun).equals("quarter") && ordinal <= 4;
    boolean half = words.lower(noun).equals("half") && ordinal <= 2;
    if (!quarter && !half) {
      return null;
    }
    int of = words.lower(noun + 1).equals("of") ? noun + 2 : noun + 1;
    Year after = before == null ? year(words, of) : before;
    if (half && after == null) {
      return null;
    }
    int end = before == null && after != null ? after.end : noun + 1;
    Part part = quarter ? Part.QUARTER : Part.HALF;
    return new TimeMention(at, end, inYear(part, ordinal, after));
  }

  private static TimeExpression inYear(Part part, int number, @Nullable Year year) {
    if (year == null) {
      return Named.of(part, number);
    }
    return year.shift == null
        ? Named.of(part, number).with(Part.YEAR, year.year)
        : new Shifted(Granule.YEAR, year.shift, From.REPORT, Map.of(part, number), "");
  }

  /** "The first nine months": a length. */
  private static @Nullable TimeMention firstMonths(SentenceWords words, int at, int noun) {
    LengthRule.Length length = LengthRule.length(words, noun);
    boolean several =
        length != null && TimeLexicon.value("plural", words.lower(length.end() - 1)) != null;
    return several && length != null
        ? new TimeMention(
            at,
            length.end(),
            new Fixed(Type.DURATION, LengthRule.value(length.count(), length.unit())))
        : null;
  }

  private static @Nullable Year year(SentenceWords words, int at) {
    int start = words.lower(at).equals("the") ? at + 1 : at;
    int yearAt = isFiscal(words, start) ? start + 1 : start;
    int year = YearRule.year(words, yearAt);
    if (year > 0) {
      return new Year(year, null, yearAt + 1);
    }
    String shift = TimeLexicon.value("shift", words.lower(start));
    int noun = isFiscal(words, start + 1) ? start + 2 : start + 1;
    if (shift != null && words.lower(noun).equals("year")) {
      return new Year(0, Integer.valueOf(shift), noun + 1);
    }
    return start > at && words.lower(start).equals("year") ? new Year(0, 0, start + 1) : null;
  }

  private static boolean isFiscal(SentenceWords words, int at) {
    return Set.of("fiscal", "financial").contains(words.lower(at));
  }

  /** "The year-earlier quarter", "the year-ago period", "year-ago". */
  private static @Nullable TimeMention yearEarlier(SentenceWords words, int at, int start) {
    boolean led =
        words.lower(start).equals("year")
            && words.lower(start + 1).equals("-")
            && Set.of("earlier", "ago").contains(words.lower(start + 2));
    if (!led) {
      return null;
    }
    int noun = start + 3;
    int ordinal = TimeLexicon.number("ordinal", words.lower(noun));
    noun += ordinal > 0 ? 1 : 0;
    boolean quarter = words.lower(noun).equals("quarter");
    int end = quarter || words.lower(noun).equals("period") ? noun + 1 : start + 3;
    Map<Part, Integer> inside = quarter && ordinal > 0 ? Map.of(Part.QUARTER, ordinal) : Map.of();
    return new TimeMention(at, end, new Shifted(Granule.YEAR, -1, From.TOLD, inside, ""));
  }
}
