package org.retold.facts;

import java.util.Locale;
import java.util.Map;
import org.retold.facts.TimeExpression.Holiday;
import org.retold.facts.TimeExpression.Named;
import org.retold.facts.TimeExpression.Shifted;
import org.retold.facts.TimeValue.Part;

/** The TIMEX3 value of a time that no clock settles: what is open is X, a distance is UNDEF. */
final class OpenValue {

  private OpenValue() {}

  static String of(TimeExpression says) {
    if (says instanceof Named named) {
      return date(named.parts()) + named.clock();
    }
    if (says instanceof Shifted shifted) {
      String unit = shifted.unit().name().toLowerCase(Locale.ROOT);
      return format("UNDEF-%s%+d", unit, shifted.count()) + shifted.clock();
    }
    return says instanceof Holiday holiday && holiday.rule().length() == 5
        ? "XXXX-" + holiday.rule()
        : "XXXX-XX-XX";
  }

  private static String date(Map<Part, Integer> parts) {
    String year = parts.containsKey(Part.YEAR) ? format("%04d", parts.get(Part.YEAR)) : "XXXX";
    if (parts.containsKey(Part.QUARTER)) {
      return year + "-Q" + parts.get(Part.QUARTER);
    }
    if (parts.containsKey(Part.HALF)) {
      return year + "-H" + parts.get(Part.HALF);
    }
    if (parts.containsKey(Part.SEASON)) {
      return year + "-" + Granule.season(parts.getOrDefault(Part.SEASON, 1));
    }
    if (parts.containsKey(Part.MONTH)) {
      String month = year + format("-%02d", parts.get(Part.MONTH));
      return parts.containsKey(Part.DAY) ? month + format("-%02d", parts.get(Part.DAY)) : month;
    }
    return parts.containsKey(Part.WEEKDAY)
        ? year + "-WXX-" + parts.get(Part.WEEKDAY)
        : year + "-XX-XX";
  }

  private static String format(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }
}
