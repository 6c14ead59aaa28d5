package org.retold.facts;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads one number out of digits, words or both: "1.04bn", "300 000", "three hundred thousand",
 * "two and a half", "a couple of hundred", "half a dozen". The time it takes grows with the length
 * of that number alone.
 */
final class NumberParser {

  /**
   * A number read.
   *
   * @param value its value
   * @param end the word after it
   * @param digits how many digits of it count
   * @param vague whether it is only an order of size ("thousands")
   */
  record Parsed(double value, int end, int digits, boolean vague) {

    Parsed half() {
      return new Parsed(value / 2, end, digits, vague);
    }
  }

  private static final Map<String, Double> SCALE =
      Map.ofEntries(
          Map.entry("hundred", 1e2),
          Map.entry("thousand", 1e3),
          Map.entry("k", 1e3),
          Map.entry("lakh", 1e5),
          Map.entry("million", 1e6),
          Map.entry("mln", 1e6),
          Map.entry("mn", 1e6),
          Map.entry("m", 1e6),
          Map.entry("crore", 1e7),
          Map.entry("billion", 1e9),
          Map.entry("bln", 1e9),
          Map.entry("bn", 1e9),
          Map.entry("b", 1e9),
          Map.entry("trillion", 1e12),
          Map.entry("tn", 1e12),
          Map.entry("trn", 1e12),
          Map.entry("dozen", 12.0));
  private static final Map<String, Double> VAGUE =
      Map.of(
          "tens", 10.0,
          "dozens", 12.0,
          "scores", 20.0,
          "hundreds", 1e2,
          "thousands", 1e3,
          "millions", 1e6,
          "billions", 1e9,
          "trillions", 1e12);
  private static final Map<String, Double> PARTS =
      Map.of("½", 0.5, "¼", 0.25, "¾", 0.75, "⅓", 1 / 3.0, "⅔", 2 / 3.0);

  /** What follows the "m" of "100m" where metres are meant, not millions. */
  private static final Set<String> METRES_AFTER =
      Set.of(
          ("race sprint freestyle hurdles backstroke breaststroke butterfly relay deep high tall"
                  + " long wide away final dash")
              .split(" "));

  private NumberParser() {}

  /** Reads the number that starts at a word, or gives null where none does. */
  static @Nullable Parsed at(SentenceWords words, int at) {
    if (at < 0 || at >= words.size()) {
      return null;
    }
    if (words.words().get(at).isDigits()) {
      return DigitNumber.at(words, at);
    }
    String lower = words.lower(at);
    if (PARTS.containsKey(lower)) {
      return scaled(words, at + 1, PARTS.get(lower), 2);
    }
    if (lower.equals("half") && isArticle(words, at + 1)) {
      Parsed whole = SpelledNumber.at(words, at + 1);
      return whole == null ? null : whole.half();
    }
    Parsed vague = vague(words, at);
    return vague != null ? vague : SpelledNumber.at(words, at);
  }

  /** The number with the scale that stands at a place, if one does: the "bn" of "1.04bn". */
  static Parsed scaled(SentenceWords words, int end, double value, int digits) {
    int at = words.lower(end).equals("-") ? end + 1 : end;
    Double scale = scale(words, at);
    return scale == null
        ? new Parsed(value, end, digits, false)
        : new Parsed(value * scale, at + 1, digits, false);
  }

  /** The size of a word such as "thousand", or null; letters do not count. */
  static @Nullable Double scale(String lower) {
    return lower.length() > 2 ? SCALE.get(lower) : null;
  }

  private static @Nullable Double scale(SentenceWords words, int at) {
    String lower = words.lower(at);
    boolean letter = lower.equals("m") || lower.equals("b") || lower.equals("k");
    boolean metres =
        lower.equals("m")
            && METRES_AFTER.contains(words.lower(at + 1))
            && Units.sign(words, at - 2) == null;
    return letter && !words.glued(at) || metres ? null : SCALE.get(lower);
  }

  /** "2½", "2 1/2", "two and a half", each with a scale after it. */
  static @Nullable Parsed part(SentenceWords words, int end, double value) {
    Double sign = PARTS.get(words.lower(end));
    if (sign != null) {
      return scaled(words, end + 1, value + sign, 2);
    }
    double and = andPart(words, end);
    if (and > 0) {
      int next = words.lower(end).equals("-") ? end + 6 : end + 3;
      return scaled(words, next, value + and, 2);
    }
    boolean slash = words.lower(end + 1).equals("/") && words.glued(end + 2);
    return slash && words.lower(end).equals("1") && words.lower(end + 2).equals("2")
        ? scaled(words, end + 3, value + 0.5, 2)
        : null;
  }

  /** The half of "and a half" or "-and-a-half" at a place, or 0. */
  static double andPart(SentenceWords words, int at) {
    boolean hyphens = words.lower(at).equals("-");
    int step = hyphens ? 2 : 1;
    int and = hyphens ? at + 1 : at;
    boolean stands = words.lower(and).equals("and") && isArticle(words, and + step);
    int parts = stands ? FractionReader.parts(words.lower(and + 2 * step)) : 0;
    return parts > 0 && parts <= 4 ? 1.0 / parts : 0;
  }

  private static @Nullable Parsed vague(SentenceWords words, int at) {
    Double several = isSeveral(words, at) ? scale(words.lower(at + 1)) : null;
    if (several != null) {
      return new Parsed(several, at + 2, 1, true);
    }
    if (words.lower(at).equals("a") && words.lower(at + 1).equals("few")) {
      return SCALE.containsKey(words.lower(at + 2)) ? vague(words, at + 1) : null;
    }
    Double size = VAGUE.get(words.lower(at));
    if (size == null) {
      return null;
    }
    Double further = words.lower(at + 1).equals("of") ? VAGUE.get(words.lower(at + 2)) : null;
    if (further != null) {
      return new Parsed(size * further, at + 3, 1, true);
    }
    return size == 10 ? null : new Parsed(size, at + 1, 1, true);
  }

  /** "Several hundred", "few thousand": as "hundreds". */
  private static boolean isSeveral(SentenceWords words, int at) {
    String lower = words.lower(at);
    return lower.equals("several") || lower.equals("few");
  }

  static boolean isArticle(SentenceWords words, int at) {
    return words.lower(at).equals("a") || words.lower(at).equals("an");
  }
}
