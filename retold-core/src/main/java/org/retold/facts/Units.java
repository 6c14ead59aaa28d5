package org.retold.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the unit that follows a figure: a currency, a share, a length of time, a measure. */
final class Units {

  /**
   * A unit read.
   *
   * @param kind of the fact that a figure with it is
   * @param name as in {@link Quantity#unit()}; "" for none
   * @param factor how many of the unit one of the words is: .01 for pence
   * @param end the word after it
   */
  record Unit(FactKind kind, String name, double factor, int end) {

    static Unit none(int end) {
      return new Unit(FactKind.NUMBER, "", 1, end);
    }

    boolean isNone() {
      return name.isEmpty();
    }
  }

  private record Phrase(String[] words, boolean glued, FactKind kind, String unit, double factor) {}

  private static final Map<String, String> SIGNS = signs();
  private static final Map<String, String> DOLLARS =
      Map.of("a", "A$", "c", "C$", "nz", "NZ$", "hk", "HK$", "s", "S$", "r", "real", "us", "US$");

  /** The phrases by their first word, the longest first. */
  private static final Map<String, List<Phrase>> PHRASES = read();

  /** The unit of ages. */
  static final String AGE = "year-old";

  private static final Set<String> MONEY =
      PHRASES.values().stream()
          .flatMap(List::stream)
          .filter(phrase -> phrase.kind == FactKind.MONEY)
          .map(Phrase::unit)
          .collect(Collectors.toUnmodifiableSet());

  private Units() {}

  private static Map<String, String> signs() {
    Map<String, String> signs = new HashMap<>();
    for (String sign : "$ £ € ¥ ₹ ₩ SEK NOK DKK ISK CZK CHF INR PKR LKR MXN GBP".split(" ")) {
      signs.put(sign.toLowerCase(Locale.ROOT), sign);
    }
    signs.putAll(Map.of("rs", "₹", "usd", "US$", "eur", "€", "aud", "A$", "nzd", "NZ$"));
    return Map.copyOf(signs);
  }

  /** Whether the unit is a currency. */
  static boolean isMoney(String unit) {
    return MONEY.contains(unit);
  }

  private static Map<String, List<Phrase>> read() {
    Map<String, List<Phrase>> phrases = new HashMap<>();
    for (String line : Resources.lines("units.txt")) {
      String[] cells = line.split(" \\| ");
      FactKind kind = FactKind.valueOf(cells[0].toUpperCase(Locale.ROOT));
      for (String entry : cells[3].split(", ")) {
        boolean glued = entry.startsWith("+");
        String[] words = entry.substring(glued ? 1 : 0).replace("-", " - ").split(" +");
        phrases
            .computeIfAbsent(words[0], key -> new ArrayList<>())
            .add(new Phrase(words, glued, kind, cells[1], Double.parseDouble(cells[2])));
      }
    }
    phrases
        .values()
        .forEach(list -> list.sort(Comparator.comparingInt(phrase -> -phrase.words.length)));
    return Map.copyOf(phrases);
  }

  /** The currency whose sign stands at a place, or null. */
  static @Nullable String sign(SentenceWords words, int at) {
    String sign = SIGNS.get(words.lower(at));
    if (sign != null && sign.equals("$") && words.glued(at)) {
      return DOLLARS.getOrDefault(words.lower(at - 1), sign);
    }
    return sign;
  }

  /** The first word of a figure whose currency sign stands at a place: the "A" of "A$5". */
  static int signStart(SentenceWords words, int at) {
    boolean country = words.lower(at).equals("$") && words.glued(at);
    return country && DOLLARS.containsKey(words.lower(at - 1)) ? at - 1 : at;
  }

  /** The unit that starts at a place; a hyphen may join it to the figure. */
  static Unit at(SentenceWords words, int at) {
    int from = words.lower(at).equals("-") ? at + 1 : at;
    for (Phrase phrase : PHRASES.getOrDefault(words.lower(from), List.of())) {
      if (stands(words, from, phrase)) {
        int end = from + phrase.words.length;
        return isWeight(words, phrase, from)
            ? new Unit(FactKind.NUMBER, "lb", 1, end)
            : new Unit(phrase.kind, phrase.unit, phrase.factor, end);
      }
    }
    return isMetres(words, from) ? metres(from) : Unit.none(at);
  }

  private static boolean stands(SentenceWords words, int at, Phrase phrase) {
    for (int i = 0; i < phrase.words.length; i++) {
      if (!words.lower(at + i).equals(phrase.words[i])) {
        return false;
      }
    }
    boolean capital = phrase.unit.equals("degrees");
    return !phrase.glued || words.glued(at) && words.words().get(at).isCapital() == capital;
  }

  /** "weighs 40 pounds", "40 pounds of cod": no money. */
  private static boolean isWeight(SentenceWords words, Phrase phrase, int at) {
    if (!phrase.words[0].startsWith("pound")) {
      return false;
    }
    boolean weighs = words.lower(at + 1).equals("of");
    for (int i = at - 5; i < at; i++) {
      weighs |= words.lower(i).startsWith("weigh");
    }
    return weighs;
  }

  private static boolean isMetres(SentenceWords words, int at) {
    return words.lower(at).equals("m") && words.glued(at);
  }

  private static Unit metres(int at) {
    return new Unit(FactKind.NUMBER, "metres", 1, at + 1);
  }

  /** The length of time that a word names ("fortnight"), or none. */
  static Unit time(SentenceWords words, int at) {
    Unit unit = at(words, at);
    boolean hyphen = words.lower(at).equals("-");
    return unit.kind == FactKind.TIME && !hyphen ? unit : Unit.none(at);
  }
}
