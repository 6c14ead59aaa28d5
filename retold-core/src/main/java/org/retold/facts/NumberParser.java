package org.retold.facts;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads one number out of digits, words or both: "1.04bn", "three hundred thousand", "a dozen". */
final class NumberParser {

  /**
   * A number read.
   *
   * @param value its value
   * @param end the word after it
   * @param digits how many digits of it count
   * @param vague whether it is only an order of size ("thousands")
   */
  record Parsed(double value, int end, int digits, boolean vague) {}

  private static final Map<String, Integer> SMALL = small();
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
          Map.entry("dozen", 12.0),
          Map.entry("score", 20.0));
  private static final Map<String, Double> VAGUE =
      Map.of(
          "dozens", 12.0,
          "hundreds", 1e2,
          "thousands", 1e3,
          "millions", 1e6,
          "billions", 1e9,
          "trillions", 1e12);

  private NumberParser() {}

  private static Map<String, Integer> small() {
    String[] words =
        ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
                + " fifteen sixteen seventeen eighteen nineteen")
            .split(" ");
    String[] tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
    Map<String, Integer> map = new java.util.HashMap<>();
    for (int i = 0; i < words.length; i++) {
      map.put(words[i], i);
    }
    for (int i = 0; i < tens.length; i++) {
      map.put(tens[i], 20 + 10 * i);
    }
    return Map.copyOf(map);
  }

  /** The digits of a small number that is spelled out ("six"), or null. */
  static @Nullable String digits(String lower) {
    Integer small = SMALL.get(lower);
    return small == null ? null : small.toString();
  }

  /** Reads the number that starts at a word, or gives null where none does. */
  static @Nullable Parsed at(SentenceWords words, int at) {
    if (at >= words.size()) {
      return null;
    }
    if (words.words().get(at).isDigits()) {
      return digits(words, at);
    }
    if (words.lower(at).equals("half") && isArticle(words, at + 1)) {
      Parsed whole = spelled(words, at + 1);
      return whole == null
          ? null
          : new Parsed(whole.value() / 2, whole.end(), whole.digits(), whole.vague());
    }
    Parsed vague = vague(words, at);
    return vague != null ? vague : spelled(words, at);
  }

  private static @Nullable Parsed digits(SentenceWords words, int at) {
    String text = words.words().get(at).text().replaceAll("[,\\u00A0\\u2009\\u202F]", "");
    double value;
    try {
      value = Double.parseDouble(text);
    } catch (NumberFormatException e) {
      return null;
    }
    int end = at + 1;
    int start =
        words.lower(end).equals("-") && SCALE.containsKey(words.lower(end + 1)) ? end + 1 : end;
    Double scale = scale(words, start);
    if (scale != null) {
      value *= scale;
      end = start + 1;
    }
    String plain = text.replace(".", "").replaceAll("^0+", "");
    String counted = text.contains(".") ? plain : plain.replaceAll("0+$", "");
    return new Parsed(value, end, Math.max(1, counted.length()), false);
  }

  private static @Nullable Double scale(SentenceWords words, int at) {
    String lower = words.lower(at);
    boolean letter = lower.equals("m") || lower.equals("b") || lower.equals("k");
    return letter && !words.glued(at) ? null : SCALE.get(lower);
  }

  private static @Nullable Parsed vague(SentenceWords words, int at) {
    Double size = VAGUE.get(words.lower(at));
    if (size == null) {
      return null;
    }
    Double further = VAGUE.get(words.lower(at + 2));
    if (words.lower(at + 1).equals("of") && further != null) {
      return new Parsed(size * further, at + 3, 1, true);
    }
    return new Parsed(size, at + 1, 1, true);
  }

  private static @Nullable Parsed spelled(SentenceWords words, int at) {
    double total = 0;
    double group = 0;
    int end = at;
    boolean any = false;
    if (isArticle(words, at)) {
      group = 1;
      end = at + 1;
      if (!SCALE.containsKey(words.lower(end))) {
        return null;
      }
    }
    while (end < words.size()) {
      String lower = words.lower(end);
      Integer small = SMALL.get(lower);
      Double scale = lower.length() > 2 ? SCALE.get(lower) : null;
      if (small != null && fits(group, small)) {
        group += small;
      } else if (scale != null && (any || group > 0)) {
        if (scale == 100) {
          group *= 100;
        } else {
          total += group * scale;
          group = 0;
        }
      } else if (any && joins(words, end)) {
        end++;
        continue;
      } else {
        break;
      }
      any = true;
      end++;
    }
    double value = total + group;
    return any ? new Parsed(value, end, significant(value), false) : null;
  }

  private static boolean isArticle(SentenceWords words, int at) {
    return words.lower(at).equals("a") || words.lower(at).equals("an");
  }

  private static boolean fits(double group, int small) {
    return group == 0 || group % 100 == 0 || small < 10 && group % 10 == 0 && group % 100 >= 20;
  }

  /** "twenty-one", "two hundred and five": the joint counts only if the number goes on. */
  private static boolean joins(SentenceWords words, int at) {
    String before = words.lower(at - 1);
    Integer next = SMALL.get(words.lower(at + 1));
    if (words.lower(at).equals("-")) {
      Integer tens = SMALL.get(before);
      return next != null && tens != null && tens >= 20 && next < 10
          || SCALE.containsKey(words.lower(at + 1)) && tens != null;
    }
    return words.lower(at).equals("and") && next != null && SCALE.containsKey(before);
  }

  private static int significant(double value) {
    long left = Math.round(value);
    while (left != 0 && left % 10 == 0) {
      left /= 10;
    }
    return Math.max(1, Long.toString(left).length());
  }
}
