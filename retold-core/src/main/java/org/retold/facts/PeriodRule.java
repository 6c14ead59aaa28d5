package org.retold.facts;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.retold.facts.TimeExpression.Fixed;
import org.retold.facts.TimeExpression.From;
import org.retold.facts.TimeExpression.Named;
import org.retold.facts.TimeExpression.Shifted;
import org.retold.facts.TimeExpression.Type;
import org.retold.facts.TimeLexicon.Entry;
import org.retold.facts.TimeValue.Part;

/** Stretches pointed at: "last month", "this March", "next Friday", "the past two years". */
final class PeriodRule implements TimeRule {
  private static final Map<String, Granule> GRANULES =
      Map.of(
          "D", Granule.DAY,
          "W", Granule.WEEK,
          "WE", Granule.WEEKEND,
          "M", Granule.MONTH,
          "Q", Granule.QUARTER,
          "Y", Granule.YEAR,
          "10Y", Granule.DECADE,
          "100Y", Granule.CENTURY);
  private static final Set<String> INSIDE = Set.of("in", "over", "during", "through", "of", "for");
  private static final Set<String> LENGTHS = Set.of("last", "past", "next", "previous", "coming");

  @Override
  public @Nullable TimeMention at(SentenceWords words, int at) {
    int pointer = words.lower(at).equals("the") ? at + 1 : at;
    TimeMention told = told(words, at, pointer);
    if (told != null) {
      return told;
    }
    if (words.lower(pointer).equals("this")
        && Set.of("past", "coming", "last").contains(words.lower(pointer + 1))) {
      pointer++;
    }
    Entry shift = TimeLexicon.at("shift", words, pointer);
    if (shift == null) {
      return pointer > at ? known(words, at, pointer) : null;
    }
    return pointed(words, at, pointer, Integer.parseInt(shift.value()));
  }

  /** "The weekend", "the latest quarter", "in the summer", "in the morning". */
  private static @Nullable TimeMention known(SentenceWords words, int at, int place) {
    int noun = words.lower(place).equals("latest") ? place + 1 : place;
    boolean inside = INSIDE.contains(words.lower(at - 1));
    String lower = words.lower(noun);
    if (lower.equals("weekend")) {
      return new TimeMention(at, noun + 1, Shifted.of(Granule.WEEKEND, 0));
    }
    if (lower.equals("quarter") && !words.lower(noun + 1).equals("-")) {
      return new TimeMention(
          at, noun + 1, new Shifted(Granule.QUARTER, 0, From.TOLD, Map.of(), ""));
    }
    if (lower.equals("year") && words.lower(at - 1).equals("of")) {
      return new TimeMention(at, noun + 1, Shifted.of(Granule.YEAR, 0));
    }
    if (lower.equals("year") && words.lower(noun + 1).startsWith("end")) {
      return new TimeMention(at, noun + 1, new Fixed(Type.DURATION, "P1Y"));
    }
    int season = TimeLexicon.number("season", lower);
    if (inside && season > 0) {
      return new TimeMention(at, noun + 1, Named.of(Part.SEASON, season));
    }
    String part = TimeLexicon.value("daypart", lower);
    boolean day = part != null && inside && !lower.endsWith("s");
    return part != null && day
        ? new TimeMention(
            at, noun + 1, Named.of(Part.DAYPART, DateRule.daypart(part)).at("T" + part))
        : null;
  }

  private static @Nullable TimeMention pointed(
      SentenceWords words, int at, int pointer, int toward) {
    int noun = skip("between", words, pointer + 1);
    TimeMention named = named(words, at, noun, toward);
    if (named != null) {
      return named;
    }
    TimeMention length = length(words, at, pointer);
    return length != null ? length : unit(words, at, pointer, noun, toward);
  }

  /** "Last March", "next Friday night", "this summer", "last night". */
  private static @Nullable TimeMention named(SentenceWords words, int at, int noun, int toward) {
    int weekday = capital(words, noun) ? TimeLexicon.number("weekday", words.lower(noun)) : 0;
    if (weekday > 0) {
      Named day = Named.of(Part.WEEKDAY, weekday).toward(toward);
      return DateRule.withDaypart(words, at, noun + 1, day);
    }
    if (TimeLexicon.isMonth(words, noun)) {
      TimeMention date = DateRule.monthDate(words, noun);
      return date != null && date.says() instanceof Named month
          ? new TimeMention(at, date.end(), month.toward(toward))
          : null;
    }
    int season = TimeLexicon.number("season", words.lower(noun));
    if (season > 0) {
      return new TimeMention(at, noun + 1, Named.of(Part.SEASON, season).toward(toward));
    }
    String part = TimeLexicon.value("daypart", words.lower(noun));
    boolean day = part != null && (toward == 0 || toward < 0 && part.equals("NI"));
    return day
        ? new TimeMention(at, noun + 1, Shifted.of(Granule.DAY, toward).at("T" + part))
        : null;
  }

  private static boolean capital(SentenceWords words, int at) {
    return at < words.size() && words.words().get(at).isCapital();
  }

  /** "The past two years", "the next few days": a length, whichever way it points. */
  private static @Nullable TimeMention length(SentenceWords words, int at, int pointer) {
    if (!LENGTHS.contains(words.lower(pointer))) {
      return null;
    }
    TimeMention length = LengthRule.counted(words, pointer + 1);
    if (length != null) {
      return new TimeMention(at, length.end(), length.says());
    }
    String unit = TimeLexicon.value("unit", words.lower(pointer + 1));
    if (unit == null) {
      return null;
    }
    boolean past = words.lower(pointer).equals("past") && pointer > at;
    return past || unit.startsWith("T")
        ? new TimeMention(at, pointer + 2, new Fixed(Type.DURATION, LengthRule.value("1", unit)))
        : null;
  }

  private static @Nullable TimeMention unit(
      SentenceWords words, int at, int pointer, int noun, int toward) {
    String unit = TimeLexicon.value("unit", words.lower(noun));
    Granule granule = unit == null ? null : GRANULES.get(unit);
    boolean plural = TimeLexicon.value("plural", words.lower(noun)) != null;
    if (granule == null || plural && !words.lower(noun - 1).equals("this")) {
      return plural ? recent(words, at, pointer, noun) : null;
    }
    return plural ? null : new TimeMention(at, noun + 1, Shifted.of(granule, toward));
  }

  /** "In coming months": how many is left open. */
  private static @Nullable TimeMention recent(SentenceWords words, int at, int pointer, int noun) {
    if (words.lower(pointer).equals("coming")) {
      return new TimeMention(at, noun + 1, new Fixed(Type.DATE, "FUTURE_REF"));
    }
    return words.lower(pointer).equals("past")
        ? new TimeMention(at, noun + 1, new Fixed(Type.DATE, "PAST_REF"))
        : null;
  }

  /** "That day", "the following week", "the previous year": counted from the time told of last. */
  private static @Nullable TimeMention told(SentenceWords words, int at, int pointer) {
    Entry shift = TimeLexicon.at("told shift", words, pointer);
    if (shift == null || words.lower(pointer).equals("next") && pointer == at) {
      return null;
    }
    String unit = TimeLexicon.value("unit", words.lower(shift.end()));
    Granule granule = unit == null ? null : GRANULES.get(unit);
    if (granule == null || TimeLexicon.value("plural", words.lower(shift.end())) != null) {
      return null;
    }
    int count = Integer.parseInt(shift.value());
    return new TimeMention(
        at, shift.end() + 1, new Shifted(granule, count, From.TOLD, Map.of(), ""));
  }

  static @Nullable Granule granule(@Nullable String unit) {
    return unit == null ? null : GRANULES.get(unit);
  }

  private static int skip(String kind, SentenceWords words, int at) {
    Entry entry = TimeLexicon.at(kind, words, at);
    return entry == null ? at : entry.end();
  }
}
