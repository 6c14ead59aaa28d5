package org.retold.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.retold.facts.SpeakerPhrase.Stretch;

/**
 * Finds the name of the one who speaks in the words that name a source. Only a name that is the
 * head of its piece counts: Ida Brun in "the Herald's correspondent at the port, Ida Brun" and in
 * "Lime Brothers analyst Ida Brun", none in "Brun's lawyer" or "Herald reporters".
 */
final class SpeakerName {
  private static final int WINDOW = 40;
  private static final Set<String> ENDS =
      Set.of(
          "of", "at", "in", "for", "from", "with", "who", "which", "on", "by", "to", "whose", "and",
          "or", "the", "also", "both");

  private SpeakerName() {}

  /** The name of the speaker, no more of the sentence being read than can bear on it; or null. */
  static @Nullable NameValue in(SentenceWords words, Stretch phrase) {
    int from = edge(words, phrase.from(), -1);
    int end = edge(words, phrase.end() - 1, 1) + 1;
    SentenceWords near =
        new SentenceWords(
            words.text(),
            words.words().get(from).sentence(),
            words.words().subList(from, end),
            words.casing(),
            null);
    List<Fact> names = new ArrayList<>();
    new NameExtractor().extract(near, names);
    int start = words.words().get(phrase.from()).span().start();
    int stop = words.words().get(phrase.end() - 1).span().end();
    boolean led = false;
    for (Fact fact : names) {
      led = isLedIn(near, fact) || led && isJoined(near, fact);
      boolean inside = fact.span().start() >= start && fact.span().end() <= stop;
      if (inside
          && fact.value() instanceof NameValue name
          && fact.kind() == FactKind.NAME
          && !isOffice(name)
          && isHead(near, fact)
          && !led) {
        return name;
      }
    }
    return null;
  }

  /** The farthest place in one direction that is in the sentence and not past the window. */
  private static int edge(SentenceWords words, int at, int step) {
    int sentence = words.words().get(at).sentence();
    int edge = at;
    while (Math.abs(edge + step - at) < WINDOW
        && edge + step >= 0
        && edge + step < words.size()
        && words.words().get(edge + step).sentence() == sentence) {
      edge += step;
    }
    return edge;
  }

  private static boolean isHead(SentenceWords words, Fact name) {
    if (name.text().endsWith("'s")
        || name.text().endsWith("’s")
        || name.text().endsWith("s'")
        || name.text().endsWith("s’")) {
      return false;
    }
    int next = firstFrom(words, name.span().end());
    if (next >= words.size()) {
      return true;
    }
    Word word = words.words().get(next);
    return word.isMark() && !word.text().equals("-")
        || word.isDigits()
        || ENDS.contains(word.lower())
        || Cues.isFinite(word)
        || word.lower().endsWith("ly")
        || FunctionWords.contains(word.lower());
  }

  /** "Corvel President and Chief Executive Ida Brun": the office before the name is no name. */
  private static boolean isOffice(NameValue name) {
    List<String> parts = name.parts();
    return parts.size() > 1 && NameWords.STRONG_TITLES.contains(parts.get(parts.size() - 1));
  }

  private static boolean isLedIn(SentenceWords words, Fact name) {
    return Set.of("at", "of", "with", "from", "for", "in", "by").contains(before(words, name));
  }

  /** "officials at the Harbour Board and the Coast Guard": one is led in with the other. */
  private static boolean isJoined(SentenceWords words, Fact name) {
    return Set.of("and", "or").contains(before(words, name));
  }

  /** The word before a name and its article. */
  private static String before(SentenceWords words, Fact name) {
    int at = firstFrom(words, name.span().start());
    return words.lower(at - 1).equals("the") ? words.lower(at - 2) : words.lower(at - 1);
  }

  /** The place of the first word that starts at or after a character. */
  private static int firstFrom(SentenceWords words, int character) {
    int at = 0;
    while (at < words.size() && words.words().get(at).span().start() < character) {
      at++;
    }
    return at;
  }
}
