package org.retold.facts;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.retold.facts.LengthRule.Length;
import org.retold.facts.TimeExpression.Fixed;
import org.retold.facts.TimeExpression.From;
import org.retold.facts.TimeExpression.Shifted;
import org.retold.facts.TimeExpression.Type;

/** Distances: "two years ago", "a year earlier", "10 days later", "a week from now". */
final class OffsetRule implements TimeRule {

  @Override
  public @Nullable TimeMention at(SentenceWords words, int at) {
    Length length = length(words, at);
    if (length == null) {
      return null;
    }
    int end = length.end();
    if (words.lower(end).equals("or") && words.lower(end + 1).equals("so")) {
      end += 2;
    }
    String way = words.lower(end);
    boolean fromNow = way.equals("from") && Set.of("now", "today").contains(words.lower(end + 1));
    if (fromNow || way.equals("hence")) {
      return shifted(at, fromNow ? end + 2 : end + 1, length, 1, From.AGO);
    }
    return switch (way) {
      case "ago" -> shifted(at, end + 1, length, -1, From.AGO);
      case "earlier" -> shifted(at, end + 1, length, -1, From.TOLD);
      case "later" -> shifted(at, end + 1, length, 1, From.TOLD);
      default -> null;
    };
  }

  private static @Nullable Length length(SentenceWords words, int at) {
    String single = TimeLexicon.value("unit", words.lower(at + 1));
    boolean article = words.lower(at).equals("a") || words.lower(at).equals("an");
    if (article && single != null) {
      return new Length("1", single, at + 2);
    }
    String plural = TimeLexicon.value("unit", words.lower(at));
    if (plural != null && TimeLexicon.value("plural", words.lower(at)) != null) {
      return new Length("X", plural, at + 1);
    }
    return LengthRule.length(words, at);
  }

  private static @Nullable TimeMention shifted(int at, int end, Length length, int way, From from) {
    String unit = length.unit();
    if (length.count().equals("X")) {
      return new TimeMention(at, end, new Fixed(Type.DATE, way < 0 ? "PAST_REF" : "FUTURE_REF"));
    }
    boolean fortnight = unit.equals("2W");
    Granule granule = PeriodRule.granule(fortnight ? "W" : unit);
    double count = Double.parseDouble(length.count()) * (fortnight ? 2 : 1);
    if (granule == null || count > 10_000) {
      return null;
    }
    boolean whole = count == Math.rint(count);
    if (!whole && granule == Granule.YEAR) {
      return mention(at, end, Granule.MONTH, (int) Math.round(way * 12 * count), from);
    }
    return mention(at, end, granule, (int) (way * count), from);
  }

  private static TimeMention mention(int at, int end, Granule unit, int count, From from) {
    return new TimeMention(at, end, new Shifted(unit, count, from, Map.of(), ""));
  }
}
