package org.retold.facts;

import org.jspecify.annotations.Nullable;
import org.retold.facts.TimeExpression.Named;
import org.retold.facts.TimeValue.Part;

/**
 * Dates in figures: "2013-03-21", "3/21/2013", and "21/3/2013" where the month tells them apart.
 */
final class NumericDateRule implements TimeRule {

  @Override
  public @Nullable TimeMention at(SentenceWords words, int at) {
    String mark = words.lower(at + 1);
    if (!mark.equals("-") && !mark.equals("/") || !mark.equals(words.lower(at + 3))) {
      return null;
    }
    for (int i = at + 1; i <= at + 4; i++) {
      if (!words.glued(i)) {
        return null;
      }
    }
    int first = number(words, at);
    int second = number(words, at + 2);
    int third = number(words, at + 4);
    if (mark.equals("-")) {
      return first >= 1000 ? date(at, first, second, third) : null;
    }
    int year = third >= 0 && third < 100 ? third + (third < 50 ? 2000 : 1900) : third;
    return first > 12 ? date(at, year, second, first) : date(at, year, first, second);
  }

  private static @Nullable TimeMention date(int at, int year, int month, int day) {
    boolean real = year > 1500 && year < 2200 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
    return real
        ? new TimeMention(
            at, at + 5, Named.of(Part.YEAR, year).with(Part.MONTH, month).with(Part.DAY, day))
        : null;
  }

  private static int number(SentenceWords words, int at) {
    String text = at < words.size() ? words.words().get(at).text() : "";
    return text.matches("[0-9]{1,4}") ? Integer.parseInt(text) : -1;
  }
}
