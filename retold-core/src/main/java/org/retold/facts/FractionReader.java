package org.retold.facts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.retold.facts.NumberParser.Parsed;
import org.retold.facts.Quantity.Bound;
import org.retold.facts.Units.Unit;

/**
 * Reads shares and parts in words: "half", "two thirds", "one in five", "half an hour", "a quarter
 * of a point". A share of something is given in percent and meant roughly, a part of a unit in that
 * unit.
 */
final class FractionReader implements FigureReader {
  private static final Map<String, Integer> PARTS = parts();
  private static final Set<String> IN = Set.of("-", "in", "out", "of", "every");
  private static final double MOST_WHOLE = 1000;

  private static Map<String, Integer> parts() {
    Map<String, Integer> map = new HashMap<>();
    String[] names = "half third quarter fifth sixth seventh eighth ninth tenth".split(" ");
    int[] parts = {2, 3, 4, 5, 6, 7, 8, 9, 10};
    for (int i = 0; i < names.length; i++) {
      map.put(names[i], parts[i]);
      map.put(names[i] + "s", parts[i]);
    }
    map.put("halves", 2);
    map.put("hundredth", 100);
    map.put("hundredths", 100);
    map.put("thousandths", 1000);
    return Map.copyOf(map);
  }

  /** How many parts a whole has by a word ("thirds"), or 0. */
  static int parts(String lower) {
    return PARTS.getOrDefault(lower, 0);
  }

  @Override
  public int read(SentenceWords words, int at, List<Fact> out) {
    Parsed count = NumberParser.at(words, at);
    if (count != null) {
      int end = oneIn(words, at, count, out);
      if (end > at) {
        return end;
      }
    }
    double times = count == null ? 1 : count.value();
    int noun = count != null ? count.end() : words.lower(at).equals("a") ? at + 1 : at;
    if (noun > at && words.lower(noun).equals("-")) {
      noun++;
    }
    int parts = parts(words.lower(noun));
    return parts <= times ? NONE : part(words, at, noun, times / parts, out);
  }

  private static int part(SentenceWords words, int at, int noun, double part, List<Fact> out) {
    Unit unit = unitOf(words, noun);
    if (!unit.isNone()) {
      double value = part * unit.factor();
      add(words, at, unit.end(), unit.kind(), value, unit.name(), out);
      return unit.end();
    }
    Parsed scale = scaleOf(words, noun);
    if (scale != null) {
      Unit of = Units.at(words, scale.end());
      double value = part * scale.value() * of.factor();
      add(words, at, of.end(), of.kind(), value, of.name(), out);
      return of.end();
    }
    boolean number = words.lower(noun).equals("half") && NumberParser.at(words, noun) != null;
    if (number || !isShare(words, at, noun)) {
      return NONE;
    }
    add(words, at, noun + 1, FactKind.PERCENT, percent(part), "%", out);
    return noun + 1;
  }

  private static double percent(double part) {
    return Math.round(part * 1e6) / 1e4;
  }

  private static void add(
      SentenceWords words,
      int at,
      int end,
      FactKind kind,
      double value,
      String unit,
      List<Fact> out) {
    int digits = unit.equals("%") && value % 10 != 0 ? 2 : 1;
    Bound said = Bounds.around(words, at, end);
    Bound bound = said == Bound.EXACT && unit.equals("%") ? Bound.ABOUT : said;
    Quantity quantity = new Quantity(value, value, bound, unit, Counted.from(words, end), digits);
    out.add(words.fact(kind, Bounds.start(words, at, false), end, quantity));
  }

  /** The unit of "half an hour", "a quarter of a point", "11 hundredths of a second". */
  private static Unit unitOf(SentenceWords words, int noun) {
    int article = words.lower(noun + 1).equals("of") ? noun + 2 : noun + 1;
    String lower = words.lower(article);
    if (!lower.equals("a") && !lower.equals("an")) {
      return Unit.none(noun + 1);
    }
    if (words.lower(article + 1).equals("point")) {
      return new Unit(FactKind.PERCENT, "points", 1, article + 2);
    }
    return Units.at(words, article + 1);
  }

  /** The million of "a quarter of a million"; "half a million" is a number of its own. */
  private static @Nullable Parsed scaleOf(SentenceWords words, int noun) {
    boolean of = words.lower(noun + 1).equals("of") && words.lower(noun + 2).equals("a");
    return of ? NumberParser.at(words, noun + 2) : null;
  }

  /** "a third", "two fifths", "half of": but not "the third", "second half", "a quarter ago". */
  private static boolean isShare(SentenceWords words, int at, int noun) {
    String before = words.lower(at - 1);
    String after = words.lower(noun + 1);
    String part = words.lower(noun);
    if (OrdinalReader.isRank(before) || words.words().get(noun).isCapital() && noun != 0) {
      return false;
    }
    if (part.equals("half")) {
      return !after.equals("-")
          && !Set.of("hour", "time", "year", "day", "term").contains(after)
          && !Set.of("first", "second", "and", "other").contains(before);
    }
    boolean follows =
        after.isEmpty() || FunctionWords.contains(after) || !Character.isLetter(after.charAt(0));
    boolean time = part.startsWith("quarter");
    boolean several = part.endsWith("s") && !time;
    return noun > at && (several || follows);
  }

  /** "One in five", "three out of four", "six-in-ten", "one of every three". */
  private static int oneIn(SentenceWords words, int at, Parsed low, List<Fact> out) {
    int number = low.end();
    boolean in = false;
    while (IN.contains(words.lower(number)) && number < low.end() + 4) {
      in |= words.lower(number).equals("in") || words.lower(number).equals("every");
      in |= words.lower(number).equals("of") && words.lower(number - 1).equals("out");
      number++;
    }
    Parsed whole = in ? NumberParser.at(words, number) : null;
    if (whole == null || whole.value() <= low.value() || whole.value() > MOST_WHOLE) {
      return NONE;
    }
    if (TimeExtractor.isMonth(words, whole.end())) {
      return NONE;
    }
    double share = percent(low.value() / whole.value());
    add(words, at, whole.end(), FactKind.PERCENT, share, "%", out);
    return whole.end();
  }
}
