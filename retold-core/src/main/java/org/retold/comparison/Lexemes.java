package org.retold.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.retold.facts.Word;
import org.retold.text.Thesaurus;
import org.retold.text.WordRarity;
import org.retold.text.WordVectors;

/**
 * Looks words up in the thesaurus, the vectors and the other lists. Safe for use by several
 * threads; remembers the words it was asked about, up to a limit.
 */
final class Lexemes {
  private static final int MOST_REMEMBERED = 20_000;
  private static final int[] NONE = {};
  private static final Set<String> PARTICLES =
      Set.of(
          ("up down out off over back in on away through apart aside forward together around about"
                  + " ahead along by for into")
              .split(" "));

  private final WordVectors vectors = new WordVectors();
  private final WordRarity rarity = new WordRarity();
  private final Map<String, Known> remembered = new ConcurrentHashMap<>();

  /** What does not depend on the words beside it. */
  private record Known(int[] entries, double rarity, float[] vector) {}

  /** The words of a passage, looked up. */
  List<Lexeme> of(List<Word> words) {
    List<Lexeme> lexemes = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      lexemes.add(of(words.get(i), i + 1 < words.size() ? words.get(i + 1).lower() : ""));
    }
    return lexemes;
  }

  private Lexeme of(Word word, String next) {
    String lower = word.lower();
    Known known = remembered.get(lower);
    if (known == null) {
      known = look(word);
      if (remembered.size() < MOST_REMEMBERED) {
        remembered.put(lower, known);
      }
    }
    int[] phrases =
        known.entries.length > 0 && PARTICLES.contains(next)
            ? Thesaurus.shipped().phrases(known.entries, next)
            : NONE;
    int[] entries = phrases.length > 0 ? phrases : known.entries;
    return new Lexeme(word, entries, Synonyms.groups(word.stem()), known.rarity, known.vector);
  }

  private Known look(Word word) {
    boolean meaning = word.isContent() && !word.isDigits();
    return new Known(
        meaning ? Thesaurus.shipped().entries(word.lower()) : NONE,
        rarity.of(word.lower()),
        meaning ? vectors.vector(word.lower()) : new float[0]);
  }
}
