package org.retold.facts;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How a report writes its words, which tells a name at the start of a sentence from a common word.
 *
 * @param lower words that stand in lower case somewhere
 * @param capital words that stand with a capital inside a sentence somewhere, in lower case
 */
record Casing(Set<String> lower, Set<String> capital) {

  private static final Set<String> STOPS =
      Set.of(".", ":", "!", "?", "…", "–", "—", "•", "*", "-", "|", "/");

  Casing {
    lower = Set.copyOf(lower);
    capital = Set.copyOf(capital);
  }

  static Casing of(List<List<Word>> sentences) {
    Set<String> lower = new HashSet<>();
    Set<String> capital = new HashSet<>();
    for (List<Word> sentence : sentences) {
      for (int i = 0; i < sentence.size(); i++) {
        Word word = sentence.get(i);
        if (!word.isCapital()) {
          lower.add(word.lower());
        } else if (!isOpening(sentence, i)) {
          capital.add(word.lower());
        }
      }
    }
    return new Casing(lower, capital);
  }

  /** Whether any word has a capital here: at the start, after a full stop or an opening quote. */
  static boolean isOpening(List<Word> words, int at) {
    if (at == 0) {
      return true;
    }
    Word before = words.get(at - 1);
    boolean glued = before.span().end() == words.get(at).span().start();
    return before.isMark()
        && (glued && !before.text().equals("-") || STOPS.contains(before.text()));
  }

  /** Whether the word, standing where any word has a capital, is a name nevertheless. */
  boolean isName(String word) {
    return capital.contains(word) && !lower.contains(word);
  }
}
