package org.retold.facts;

import java.util.List;
import java.util.Map;
import org.retold.facts.Quantity.Bound;

/** How exactly a figure is meant, by the words beside it. */
final class Bounds {
  private record Phrase(String[] words, Bound bound) {}

  private static final List<Phrase> BEFORE =
      phrases(
          Map.of(
              Bound.ABOUT, "about|around|some|roughly|approximately|an estimated|estimated|circa|~",
              Bound.NEARLY, "nearly|almost|close to|just under|just short of|not quite",
              Bound.LESS, "less than|fewer than|under|below",
              Bound.UP_TO, "up to|as many as|as much as|at most|no more than|a maximum of",
              Bound.AT_LEAST, "at least|no fewer than|no less than|a minimum of",
              Bound.MORE, "more than|over|above|in excess of|just over|upwards of|well over"));
  private static final List<Phrase> AFTER =
      phrases(
          Map.of(
              Bound.AT_LEAST, "or more|and more|plus|or so many",
              Bound.ABOUT, "or so",
              Bound.LESS, "or less|or fewer"));

  private Bounds() {}

  private static List<Phrase> phrases(Map<Bound, String> lists) {
    List<Phrase> phrases = new java.util.ArrayList<>();
    lists.forEach(
        (bound, list) -> {
          for (String phrase : list.split("\\|")) {
            phrases.add(new Phrase(phrase.split(" "), bound));
          }
        });
    phrases.sort(
        java.util.Comparator.<Phrase>comparingInt(p -> -p.words.length)
            .thenComparing(p -> String.join(" ", p.words)));
    return List.copyOf(phrases);
  }

  /** The bound that the words before {@code from} or at {@code end} give. */
  static Bound around(SentenceWords words, int from, int end) {
    Phrase before = before(words, from);
    if (before != null) {
      return before.bound;
    }
    for (Phrase phrase : AFTER) {
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

  private static @org.jspecify.annotations.Nullable Phrase before(SentenceWords words, int from) {
    for (Phrase phrase : BEFORE) {
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
