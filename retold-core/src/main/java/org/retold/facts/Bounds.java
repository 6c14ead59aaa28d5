package org.retold.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.retold.facts.Quantity.Bound;

/** How exactly a figure is meant, by the words beside it. */
final class Bounds {
  private record Phrase(String[] words, Bound bound) {}

  private static final Map<String, List<Phrase>> BEFORE =
      byWord(
          Map.of(
              Bound.ABOUT,
              "about|around|some|roughly|approximately|an estimated|estimated|circa|~"
                  + "|in the region of|in the order of|an average of|on average|something like",
              Bound.NEARLY,
              "nearly|almost|close to|just under|just short of|not quite|just below|close on"
                  + "|a little under|slightly under|slightly less than|a little less than|just shy of"
                  + "|shy of|approaching|virtually",
              Bound.LESS,
              "less than|fewer than|under|below|lower than|smaller than|shorter than|well under|barely",
              Bound.UP_TO,
              "up to|as many as|as much as|at most|no more than|not more than|a maximum of|at the most"
                  + "|no longer than|a limit of|maximum of|as high as",
              Bound.AT_LEAST,
              "at least|no fewer than|no less than|not less than|not fewer than|a minimum of"
                  + "|minimum of|at the very least|as few as|as little as",
              Bound.MORE,
              "more than|over|above|in excess of|just over|upwards of|well over|greater than|higher than"
                  + "|longer than|larger than|bigger than|slightly more than|a little more than|just above"
                  + "|a little over|slightly over|exceeding|topping|exceeded|topped|surpassed|north of"
                  + "|upward of|well above|far more than|far over"),
          true);
  private static final Map<String, List<Phrase>> AFTER =
      byWord(
          Map.of(
              Bound.AT_LEAST,
                  "or more|and more|plus|+|or so many|at least|or above|or longer|and over",
              Bound.ABOUT, "or so|or thereabouts|on average",
              Bound.LESS, "or less|or fewer|or under"),
          false);

  private Bounds() {}

  /** The phrases by the word that stands next to the figure, the longest first. */
  private static Map<String, List<Phrase>> byWord(Map<Bound, String> lists, boolean before) {
    Map<String, List<Phrase>> phrases = new HashMap<>();
    lists.forEach(
        (bound, list) -> {
          for (String phrase : list.split("\\|")) {
            String[] words = phrase.split(" ");
            String key = words[before ? words.length - 1 : 0];
            phrases.computeIfAbsent(key, k -> new ArrayList<>()).add(new Phrase(words, bound));
          }
        });
    phrases.values().forEach(list -> list.sort(Comparator.comparingInt(p -> -p.words.length)));
    return Map.copyOf(phrases);
  }

  /** The bound that the words before {@code from} or at {@code end} give. */
  static Bound around(SentenceWords words, int from, int end) {
    Phrase before = before(words, from);
    if (before != null) {
      return before.bound;
    }
    for (Phrase phrase : AFTER.getOrDefault(words.lower(end), List.of())) {
      if (stands(words, end, phrase)) {
        return phrase.bound;
      }
    }
    return Bound.EXACT;
  }

  /** Where the bound before a figure starts, or {@code from}; a range takes its "between" along. */
  static int start(SentenceWords words, int from, boolean range) {
    Phrase before = before(words, from);
    if (before != null) {
      return from - before.words.length;
    }
    return range && words.lower(from - 1).equals("between") ? from - 1 : from;
  }

  private static @Nullable Phrase before(SentenceWords words, int from) {
    for (Phrase phrase : BEFORE.getOrDefault(words.lower(from - 1), List.of())) {
      if (stands(words, from - phrase.words.length, phrase)) {
        return phrase;
      }
    }
    return null;
  }

  private static boolean stands(SentenceWords words, int at, Phrase phrase) {
    for (int i = 0; i < phrase.words.length; i++) {
      if (!words.lower(at + i).equals(phrase.words[i])) {
        return false;
      }
    }
    return at >= 0;
  }
}
