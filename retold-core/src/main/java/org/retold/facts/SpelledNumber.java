package org.retold.facts;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.retold.facts.NumberParser.Parsed;

/** Reads a number in words: "three hundred and five thousand", "a dozen", "a couple of hundred". */
final class SpelledNumber {
  private static final Map<String, Integer> SMALL = small();

  /** No number has as many words; a hostile text may have a run of them. */
  private static final int LONGEST = 40;

  private final SentenceWords words;
  private int end;
  private double total;
  private double lastScale;

  /** What is read since the last scale: the 305 of "three hundred and five thousand". */
  private double group;

  private SpelledNumber(SentenceWords words, int at) {
    this.words = words;
    this.end = at;
  }

  private static Map<String, Integer> small() {
    String[] words =
        ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
                + " fifteen sixteen seventeen eighteen nineteen")
            .split(" ");
    String[] tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
    Map<String, Integer> map = new HashMap<>();
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

  /** The value of a word such as "forty", or 0. */
  static int tens(String lower) {
    int small = SMALL.getOrDefault(lower, 0);
    return small >= 20 ? small : 0;
  }

  /** The number that starts at a word, or null. */
  static @Nullable Parsed at(SentenceWords words, int at) {
    SpelledNumber number = new SpelledNumber(words, at);
    return number.start(at) ? number.read(at) : null;
  }

  /** Takes the "a" of "a hundred", the "a couple of"; false where no number can follow. */
  private boolean start(int at) {
    boolean couple = isCouple(words, at);
    if (!couple && !NumberParser.isArticle(words, at)) {
      return true;
    }
    group = couple ? 2 : 1;
    end = couple ? at + 3 : at + 1;
    return NumberParser.scale(words.lower(end)) != null;
  }

  private @Nullable Parsed read(int at) {
    boolean any = false;
    int last = Math.min(words.size(), at + LONGEST);
    while (end < last) {
      if (take(words.lower(end), any)) {
        any = true;
      } else if (!any || !joins(words, end)) {
        break;
      }
      end++;
    }
    if (!any) {
      return null;
    }
    double value = total + group;
    double and = NumberParser.andPart(words, end);
    if (total > 0 && group == 0 && and > 0 && !words.lower(end).equals("-")) {
      return new Parsed(value + and * lastScale, end + 3, significant(value) + 1, false);
    }
    Parsed more = total == 0 ? NumberParser.part(words, end, value) : null;
    return more != null ? more : new Parsed(value, end, significant(value), false);
  }

  /** Adds one word of the number, if it is one. */
  private boolean take(String lower, boolean any) {
    Integer small = SMALL.get(lower);
    if (small != null && fits(group, small)) {
      group += small;
      return true;
    }
    Double scale = NumberParser.scale(lower);
    if (scale == null || !any && group == 0) {
      return false;
    }
    if (scale == 100) {
      group *= 100;
    } else {
      total += group * scale;
      lastScale = scale;
      group = 0;
    }
    return true;
  }

  /** "A couple of hundred". */
  private static boolean isCouple(SentenceWords words, int at) {
    return words.lower(at).equals("a")
        && words.lower(at + 1).equals("couple")
        && words.lower(at + 2).equals("of");
  }

  /** Whether a small number goes on with the group: "two hundred | six", not "six | six". */
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
          || NumberParser.scale(words.lower(at + 1)) != null && tens != null;
    }
    return words.lower(at).equals("and") && next != null && NumberParser.scale(before) != null;
  }

  private static int significant(double value) {
    long left = Math.round(value);
    while (left != 0 && left % 10 == 0) {
      left /= 10;
    }
    return Math.max(1, Long.toString(left).length());
  }
}
