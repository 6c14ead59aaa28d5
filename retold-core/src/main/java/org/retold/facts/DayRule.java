package org.retold.facts;

import org.jspecify.annotations.Nullable;
import org.retold.facts.TimeExpression.Holiday;
import org.retold.facts.TimeExpression.Shifted;
import org.retold.facts.TimeLexicon.Entry;

/** Days told from the report's own: "yesterday morning", "tonight", and days with a name. */
final class DayRule implements TimeRule {

  @Override
  public @Nullable TimeMention at(SentenceWords words, int at) {
    if (words.lower(at).equals("tonight") || words.lower(at).equals("overnight")) {
      return new TimeMention(at, at + 1, Shifted.of(Granule.DAY, 0).at("TNI"));
    }
    Entry day = TimeLexicon.at("day", words, at);
    if (day != null) {
      return withDaypart(words, at, day);
    }
    Entry holiday = TimeLexicon.at("holiday", words, at);
    if (holiday == null || !words.words().get(at).isCapital()) {
      return null;
    }
    int yearAt = words.lower(holiday.end()).equals(",") ? holiday.end() + 1 : holiday.end();
    int year = YearRule.year(words, yearAt);
    return year > 0
        ? new TimeMention(at, yearAt + 1, new Holiday(holiday.value(), year))
        : new TimeMention(at, holiday.end(), new Holiday(holiday.value(), null));
  }

  private static TimeMention withDaypart(SentenceWords words, int at, Entry day) {
    Shifted shifted = Shifted.of(Granule.DAY, Integer.parseInt(day.value()));
    String part = TimeLexicon.value("daypart", words.lower(day.end()));
    return part == null
        ? new TimeMention(at, day.end(), shifted)
        : new TimeMention(at, day.end() + 1, shifted.at("T" + part));
  }
}
