package org.retold.facts;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.retold.facts.NumberParser.Parsed;
import org.retold.facts.Quantity.Bound;

/**
 * Finds numbers, money, shares and lengths of time: a bound before ("at least"), the number or
 * range, the unit, and the words that say what is counted.
 */
final class FigureExtractor implements Extractor {
  private static final Map<String, String> CURRENCY_SIGNS =
      Map.of("$", "$", "£", "£", "€", "€", "¥", "¥", "₹", "₹", "₩", "₩");
  private static final Map<String, String> CURRENCY_WORDS = currencyWords();
  private static final Map<String, String> DURATIONS = durations();
  private static final Map<String, Double> FRACTIONS = fractions();
  private static final Map<String, Integer> ORDINALS = ordinals();
  private static final Set<String> CLOCK_BEFORE = Set.of("at", "by", "around", "before", "after");
  private static final Set<String> CLOCK_AFTER =
      Set.of("gmt", "am", "pm", "a.m.", "p.m.", "a.m", "p.m", "o'clock", "noon", "hrs");
  private static final Set<String> PERCENT = Set.of("%", "percent", "pct", "percentage");

  private static Map<String, String> currencyWords() {
    Map<String, String> map = new java.util.HashMap<>();
    put(map, "$", "dollar dollars dlr dlrs usd bucks");
    put(map, "£", "pound pounds gbp sterling stg");
    put(map, "€", "euro euros eur");
    put(map, "¥", "yen yuan renminbi jpy cny");
    put(map, "rupiah", "rupiah idr");
    put(map, "₹", "rupee rupees inr");
    put(map, "peso", "peso pesos");
    put(map, "franc", "franc francs chf");
    put(map, "mark", "marks dem");
    put(map, "krona", "crown crowns krona kronor kroner");
    put(map, "₩", "won krw");
    put(map, "rouble", "rouble roubles ruble rubles");
    put(map, "real", "reais");
    put(map, "rand", "rand");
    put(map, "lira", "lira liras lire");
    put(map, "cent", "cent cents");
    put(map, "penny", "pence penny");
    return Map.copyOf(map);
  }

  private static Map<String, String> durations() {
    Map<String, String> map = new java.util.HashMap<>();
    put(map, "seconds", "second seconds");
    put(map, "minutes", "minute minutes min mins");
    put(map, "hours", "hour hours hrs");
    put(map, "days", "day days");
    put(map, "weeks", "week weeks fortnight fortnights");
    put(map, "months", "month months");
    put(map, "years", "year years yr yrs decade decades century centuries");
    return Map.copyOf(map);
  }

  private static void put(Map<String, String> map, String unit, String words) {
    for (String word : words.split(" ")) {
      map.put(word, unit);
    }
  }

  private static Map<String, Double> fractions() {
    Map<String, Double> map = new java.util.HashMap<>();
    String[] names = "half third quarter fifth sixth seventh eighth ninth tenth".split(" ");
    int[] parts = {2, 3, 4, 5, 6, 7, 8, 9, 10};
    for (int i = 0; i < names.length; i++) {
      map.put(names[i], 1.0 / parts[i]);
      map.put(names[i] + "s", 1.0 / parts[i]);
    }
    return Map.copyOf(map);
  }

  private static Map<String, Integer> ordinals() {
    Map<String, Integer> map = new java.util.HashMap<>();
    String[] names =
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
            .split(" ");
    for (int i = 0; i < names.length; i++) {
      map.put(names[i], i + 1);
    }
    return Map.copyOf(map);
  }

  @Override
  public void extract(SentenceWords words, List<Fact> out) {
    int at = 0;
    while (at < words.size()) {
      int next = fraction(words, at, out);
      if (next <= at) {
        next = figure(words, at, out);
      }
      if (next <= at) {
        next = ordinal(words, at, out);
      }
      if (next <= at) {
        next = singleDuration(words, at, out);
      }
      at = Math.max(next, at + 1);
    }
  }

  /** Reads a plain figure with what stands before and after; gives the word after it, or -1. */
  private static int figure(SentenceWords words, int at, List<Fact> out) {
    int start = at;
    @Nullable String currency = CURRENCY_SIGNS.get(words.lower(at));
    int numberAt = currency == null ? at : at + 1;
    Parsed low = NumberParser.at(words, numberAt);
    if (low == null || isPartOfName(words, at) || isOneAsPronoun(words, at, low)) {
      return -1;
    }
    if (isOneIn(words, numberAt)) {
      return oneIn(words, numberAt, low, out);
    }
    Parsed high = currency == null ? rangeEnd(words, low, null) : rangeEnd(words, low, currency);
    int end = high == null ? low.end() : high.end();
    double from = low.value();
    if (high != null && high.value() >= 1e3 && from < 1e3 && high.value() / from > 900) {
      from *= Math.pow(1000, Math.floor(Math.log10(high.value()) / 3)); // "2 to 3 million"
    }
    double to = high == null ? from : high.value();
    if (high != null && to <= from) {
      end = low.end();
      to = from;
      high = null;
    }
    Unit unit = unit(words, end, currency);
    Bound bound = low.vague() ? Bound.VAGUE : Bounds.around(words, start, unit.end());
    if (currency == null && unit.name.isEmpty() && isCalendar(words, at, low, end)) {
      return -1;
    }
    Set<String> counted = unit.name.equals("ordinal") ? Set.of() : counted(words, unit.end());
    double factor = unit.factor;
    int digits = high == null ? low.digits() : Math.max(low.digits(), high.digits());
    Quantity value = new Quantity(from * factor, to * factor, bound, unit.name, counted, digits);
    int first = Bounds.start(words, start, high != null);
    out.add(words.fact(kind(unit.name), first, unit.end(), value));
    return unit.end();
  }

  /** "A year and a half". */
  private static boolean isAndAHalf(SentenceWords words, int at) {
    return words.lower(at).equals("and")
        && words.lower(at + 1).equals("a")
        && words.lower(at + 2).equals("half");
  }

  private record Unit(String name, double factor, int end) {}

  private static FactKind kind(String unit) {
    if (unit.equals("%")) {
      return FactKind.PERCENT;
    }
    if (CURRENCY_SIGNS.containsValue(unit) || CURRENCY_WORDS.containsValue(unit)) {
      return FactKind.MONEY;
    }
    return DURATIONS.containsValue(unit) ? FactKind.TIME : FactKind.NUMBER;
  }

  private static Unit unit(SentenceWords words, int at, @Nullable String currency) {
    if (currency != null) {
      return new Unit(currency, 1, at);
    }
    String lower = words.lower(at);
    if (PERCENT.contains(lower)) {
      int end = words.lower(at + 1).startsWith("point") ? at + 2 : at + 1;
      return new Unit("%", 1, end);
    }
    if (lower.equals("per") && words.lower(at + 1).equals("cent")) {
      return new Unit("%", 1, at + 2);
    }
    int skip = lower.equals("-") ? at + 1 : at;
    String word = words.lower(skip);
    boolean celsius = words.words().size() > at && words.words().get(at).text().matches("[CF]");
    if (word.startsWith("degree") || lower.equals("°") || celsius && words.glued(at)) {
      return new Unit("degrees", 1, skip + 1);
    }
    if ((words.lower(skip).equals("u.s.") || words.lower(skip).equals("us"))
        && CURRENCY_WORDS.containsKey(words.lower(skip + 1))) {
      return new Unit("$", 1, skip + 2);
    }
    String money = CURRENCY_WORDS.get(word);
    if (money != null) {
      double factor = 1;
      if (money.equals("cent") || money.equals("penny")) {
        factor = 0.01;
        money = money.equals("cent") ? "$" : "£";
      }
      return new Unit(money, factor, skip + 1);
    }
    if (word.equals("p") && words.glued(skip)) {
      return new Unit("£", 0.01, skip + 1);
    }
    return durationUnit(words, at, skip);
  }

  private static Unit durationUnit(SentenceWords words, int at, int skip) {
    String word = words.lower(skip);
    String duration = DURATIONS.get(word);
    if (duration == null) {
      boolean ordinal = Set.of("st", "nd", "rd", "th").contains(word) && words.glued(skip);
      return ordinal ? new Unit("ordinal", 1, skip + 1) : new Unit("", 1, at);
    }
    int end = skip + 1;
    if (words.lower(end).equals("-") && words.lower(end + 1).equals("old")
        || words.lower(end).equals("old")) {
      return new Unit("year-old", 1, words.lower(end).equals("-") ? end + 2 : end + 1);
    }
    double factor =
        word.startsWith("fortnight")
            ? 2
            : word.startsWith("decade") ? 10 : word.startsWith("cent") ? 100 : 1;
    return new Unit(duration, factor, end);
  }

  /** "a month", "an hour", "a century", with a bound or a word such as "after" beside it. */
  private static int singleDuration(SentenceWords words, int at, List<Fact> out) {
    boolean article = words.lower(at).equals("a") || words.lower(at).equals("an");
    String unit = DURATIONS.get(words.lower(at + 1));
    if (!article || unit == null) {
      return -1;
    }
    String before = words.lower(at - 1);
    String after = words.lower(at + 2);
    boolean rate = before.isEmpty() || words.words().get(Math.max(0, at - 1)).isDigits();
    boolean length =
        Set.of("after", "later", "ago", "before", "earlier", "long", "old", "into", "away")
                .contains(after)
            || Bounds.around(words, at, at + 2) != Bound.EXACT
            || isAndAHalf(words, at + 2)
            || Set.of("in", "for", "within", "after", "lasted", "took").contains(before);
    if (rate || !length) {
      return -1;
    }
    boolean half = isAndAHalf(words, at + 2);
    int end = half ? at + 5 : at + 2;
    double size = durationUnit(words, at + 1, at + 1).factor * (half ? 1.5 : 1);
    Quantity value = new Quantity(size, size, Bounds.around(words, at, end), unit, Set.of(), 1);
    out.add(words.fact(FactKind.TIME, Bounds.start(words, at, false), end, value));
    return end;
  }

  private static int fraction(SentenceWords words, int at, List<Fact> out) {
    int from = at;
    double times = 1;
    Parsed count = NumberParser.at(words, at);
    if (count != null && count.value() < 10) {
      times = count.value();
      from = count.end();
    } else if (words.lower(at).equals("a")) {
      from = at + 1;
    }
    if (words.lower(from).equals("-")) {
      from++;
    }
    Double part = FRACTIONS.get(words.lower(from));
    if (part != null && isOfAnHour(words, from)) {
      Quantity value =
          new Quantity(
              60 * times * part,
              60 * times * part,
              Bounds.around(words, at, from + 1),
              "minutes",
              Set.of(),
              1);
      int last = words.lower(from + 1).equals("of") ? from + 4 : from + 3;
      out.add(words.fact(FactKind.TIME, Bounds.start(words, at, false), last, value));
      return last;
    }
    boolean halfOf = words.lower(from).equals("half") && NumberParser.at(words, from) != null;
    if (part == null || halfOf || !isShare(words, at, from)) {
      return -1;
    }
    double share = Math.round(times * part * 1e6) / 1e4;
    Bound bound = Bounds.around(words, at, from + 1);
    Set<String> counted = counted(words, words.lower(from + 1).equals("of") ? from + 2 : from + 1);
    Quantity value = new Quantity(share, share, bound, "%", counted, share == 50 ? 1 : 2);
    out.add(words.fact(FactKind.PERCENT, Bounds.start(words, at, false), from + 1, value));
    return from + 1;
  }

  /** "half an hour", "a quarter of an hour". */
  private static boolean isOfAnHour(SentenceWords words, int noun) {
    int an = words.lower(noun + 1).equals("of") ? noun + 2 : noun + 1;
    return words.lower(an).equals("an") && words.lower(an + 1).equals("hour");
  }

  /** "a third", "two fifths", "half of": but not "the third", "second half", "a quarter ago". */
  private static boolean isShare(SentenceWords words, int at, int noun) {
    String before = words.lower(at - 1);
    String after = words.lower(noun + 1);
    if (ORDINALS.containsKey(before) || words.words().get(noun).isCapital() && noun != 0) {
      return false;
    }
    if (words.lower(noun).equals("half")) {
      return !after.equals("-")
          && !Set.of("hour", "time", "year").contains(after)
          && !Set.of("first", "second", "and", "other").contains(before);
    }
    boolean led = noun > at;
    boolean follows =
        after.isEmpty() || FunctionWords.contains(after) || !Character.isLetter(after.charAt(0));
    boolean time = words.lower(noun).startsWith("quarter");
    boolean several = words.lower(noun).endsWith("s") && !time;
    return led && (several || follows) && !(time && after.equals("hour"));
  }

  private static boolean isOneIn(SentenceWords words, int at) {
    int in = words.lower(at + 1).equals("-") ? at + 2 : at + 1;
    boolean cue =
        words.lower(in).equals("in")
            || words.lower(in).equals("of") && in == at + 3
            || words.lower(in).equals("out") && words.lower(in + 1).equals("of");
    if (!cue) {
      return false;
    }
    int number = words.lower(in).equals("out") ? in + 2 : in + 1;
    number = words.lower(number).equals("every") ? number + 1 : number;
    number = words.lower(number).equals("-") ? number + 1 : number;
    Parsed second = NumberParser.at(words, number);
    return second != null && second.value() <= 1000 && second.value() > 1;
  }

  private static int oneIn(SentenceWords words, int at, Parsed low, List<Fact> out) {
    int number = low.end();
    while (Set.of("-", "in", "out", "of", "every").contains(words.lower(number))) {
      number++;
    }
    Parsed whole = NumberParser.at(words, number);
    if (whole == null || whole.value() <= low.value()) {
      return -1;
    }
    double share = Math.round(low.value() / whole.value() * 1e6) / 1e4;
    Quantity value =
        new Quantity(
            share,
            share,
            Bounds.around(words, at, whole.end()),
            "%",
            counted(words, whole.end()),
            2);
    out.add(words.fact(FactKind.PERCENT, Bounds.start(words, at, false), whole.end(), value));
    return whole.end();
  }

  private static int ordinal(SentenceWords words, int at, List<Fact> out) {
    Integer value = ORDINALS.get(words.lower(at));
    int end = at + 1;
    if (value == null) {
      return -1;
    }
    Quantity rank = new Quantity(value, value, Bound.EXACT, "ordinal", counted(words, end), 1);
    out.add(words.fact(FactKind.NUMBER, at, end, rank));
    return end;
  }

  private static @Nullable Parsed rangeEnd(
      SentenceWords words, Parsed low, @Nullable String currency) {
    String joint = words.lower(low.end());
    int next = low.end() + 1;
    if (currency != null && currency.equals(words.lower(next))) {
      next++;
    }
    boolean dash = joint.equals("-") || joint.equals("–") || joint.equals("—");
    int before = low.end() - 1;
    while (before >= 0 && NumberParser.at(words, before) != null) {
      before--;
    }
    boolean fromTo = words.lower(before).equals("from");
    boolean between = words.lower(before).equals("between") && joint.equals("and");
    boolean to = (joint.equals("to") || joint.equals("or")) && !fromTo;
    Parsed high = between || to || dash ? NumberParser.at(words, next) : null;
    boolean wordDash = dash && high != null && !words.words().get(next).isDigits();
    return high == null || wordDash || high.value() <= low.value() ? null : high;
  }

  /** Up to two content stems after the figure, before the phrase ends. */
  static Set<String> counted(SentenceWords words, int from) {
    Set<String> stems = new LinkedHashSet<>();
    int last = Math.min(words.size(), from + 5);
    for (int i = from; i < last && stems.size() < 3; i++) {
      Word word = words.words().get(i);
      if (word.lower().equals("-") || word.lower().equals("of") && stems.isEmpty()) {
        continue;
      }
      boolean skipped =
          Set.of("the", "those", "more", "these", "its", "their").contains(word.lower());
      if (skipped && stems.isEmpty()) {
        continue;
      }
      if (!word.isContent() || word.isDigits() || Stems.isPast(word.lower())) {
        break;
      }
      stems.add(word.stem());
    }
    return new HashSet<>(stems);
  }

  /** A bare year, or the day of a date: times of their own. */
  private static boolean isCalendar(SentenceWords words, int at, Parsed number, int end) {
    String text = words.words().get(at).text();
    boolean year =
        text.length() == 4
            && number.value() >= 1500
            && number.value() < 2100
            && words.words().get(at).isDigits();
    boolean decade = year && words.lower(end).equals("s");
    return TimeExtractor.isMonth(words, at - 1)
        || TimeExtractor.isMonth(words, end)
        || decade
        || year && number.end() == at + 1
        || CLOCK_BEFORE.contains(words.lower(at - 1))
            && text.length() == 4
            && number.end() == at + 1
        || CLOCK_AFTER.contains(words.lower(end))
        || words.lower(end).equals(":") && words.glued(end)
        || words.lower(at - 1).equals(":") && words.glued(at);
  }

  /** The "one" of "one of the officials", "no one", "the one". */
  private static boolean isOneAsPronoun(SentenceWords words, int at, Parsed number) {
    if (number.value() != 1 || words.words().get(at).isDigits()) {
      return false;
    }
    if (isOneIn(words, at)) {
      return false;
    }
    String after = words.lower(at + 1);
    return !Set.of("million", "billion", "hundred", "thousand", "percent", "per", "person")
            .contains(after)
        && DURATIONS.get(after) == null;
  }

  /** "Boeing 747", "Radio 4", "Article 50", "F-16": a figure that is part of a name. */
  private static boolean isPartOfName(SentenceWords words, int at) {
    int before = words.lower(at - 1).equals("-") ? at - 2 : at - 1;
    if (before < 0 || !words.words().get(at).isDigits()) {
      return false;
    }
    Word word = words.words().get(before);
    return before > 0
        && word.isCapital()
        && !TimeExtractor.isMonth(words, before)
        && !FunctionWords.contains(word.lower())
        && !words.lower(at + 1).equals("%")
        && words.words().get(at).text().length() <= 3
        && !words.words().get(at).text().contains(".")
        && words.words().get(before - 1).isCapital();
  }
}
