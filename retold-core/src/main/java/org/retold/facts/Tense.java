package org.retold.facts;

import java.util.List;
import java.util.Set;

/** Whether a clause tells of what has been or of what is to come. */
enum Tense {
  PAST,
  FUTURE,
  OPEN;

  private static final int REACH = 25;
  private static final Set<String> MODALS =
      Set.of(
          "will", "would", "shall", "should", "may", "might", "must", "'ll", "won't", "wouldn't");
  private static final Set<String> PAST_HELPERS =
      Set.of("was", "were", "had", "did", "has", "have", "wasn't", "weren't", "didn't", "hasn't");
  private static final Set<String> PLANNED =
      Stems.setOf("schedule due expect set plan slate until till upcoming payable effective");
  private static final Set<String> MARKS = Set.of(";", ":", "(", ")", "—", "–", "“", "”", "\"");

  /**
   * The tense of the clause that holds the words {@code from} to {@code end}, the last left out.
   */
  static Tense around(SentenceWords words, int from, int end) {
    for (int i = from - 1; i >= Math.max(0, from - REACH) && !isBoundary(words, i); i--) {
      Tense tense = of(words, i);
      if (tense != OPEN) {
        return tense;
      }
    }
    int last = Math.min(words.size(), end + REACH);
    for (int i = end; i < last && !isBoundary(words, i); i++) {
      Tense tense = of(words, i);
      if (tense != OPEN) {
        return tense;
      }
    }
    return OPEN;
  }

  private static boolean isBoundary(SentenceWords words, int at) {
    return MARKS.contains(words.lower(at));
  }

  private static Tense of(SentenceWords sentence, int at) {
    List<Word> words = sentence.words();
    Word word = words.get(at);
    String lower = word.lower();
    if (word.isMark() || word.isCapital() && !Casing.isOpening(words, at)) {
      return OPEN;
    }
    if (MODALS.contains(lower) || lower.equals("'") && sentence.lower(at + 1).equals("ll")) {
      return FUTURE;
    }
    if (PLANNED.contains(word.stem())) {
      return FUTURE;
    }
    if (PAST_HELPERS.contains(lower)) {
      return PAST;
    }
    if (lower.equals("to")) {
      return at + 1 < words.size() && isAhead(words, at + 1) ? FUTURE : OPEN;
    }
    return Stems.isPast(lower) ? ofPast(words, at) : OPEN;
  }

  /** "Released" and "was released" have been; of "be released" the word before "be" tells. */
  private static Tense ofPast(List<Word> words, int at) {
    if (isAhead(words, at)) {
      return FUTURE;
    }
    return at > 0 && words.get(at - 1).lower().equals("be") ? OPEN : PAST;
  }

  private static boolean isAhead(List<Word> words, int verb) {
    return PredicateReader.at(words, verb).modality().isAhead();
  }
}
