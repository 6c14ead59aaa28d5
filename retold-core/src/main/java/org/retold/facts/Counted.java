package org.retold.facts;

import java.util.LinkedHashSet;
import java.util.Set;

/** Reads what a figure counts: the "visas" of "300,000 new visas". */
final class Counted {
  private static final int MOST = 3;
  private static final int REACH = 5;
  private static final Set<String> PASSED =
      Set.of("the", "those", "more", "these", "its", "their", "other", "such");

  private Counted() {}

  /** The stems of up to three content words from a place on, until the noun phrase ends. */
  static Set<String> from(SentenceWords words, int from) {
    Set<String> stems = new LinkedHashSet<>();
    int last = Math.min(words.size(), from + REACH);
    for (int i = from; i < last && stems.size() < MOST; i++) {
      Word word = words.words().get(i);
      boolean opening =
          stems.isEmpty() && (word.lower().equals("of") || PASSED.contains(word.lower()));
      if (word.lower().equals("-") || opening) {
        continue;
      }
      if (!word.isContent() || word.isDigits() || Stems.isPast(word.lower())) {
        break;
      }
      stems.add(word.stem());
    }
    return stems;
  }
}
