package org.retold.text;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The normal forms and stems of words, each worked out once: all of a pile's reports are written
 * with the same some ten thousand words. What is remembered is bounded, and what is not gives the
 * same. Safe for use by several threads.
 */
final class WordForms {
  private static final int MOST_REMEMBERED = 50_000;
  private static final int LONGEST_REMEMBERED = 32;

  private final Map<String, WordForm> remembered = new ConcurrentHashMap<>();

  /**
   * A word and what it is compared by.
   *
   * @param text the word as written
   * @param norm its normal form
   * @param stem the normal form without its inflection
   */
  record WordForm(String text, String norm, String stem) {

    private static WordForm of(String word, boolean shouting) {
      String norm = NormalForms.of(word, shouting);
      return new WordForm(word, norm, Stems.stem(norm));
    }
  }

  /** The forms of a word as written; {@code shouting} if capitals mean nothing around it. */
  WordForm of(String word, boolean shouting) {
    if (word.length() > LONGEST_REMEMBERED || shouting && NormalForms.tellsByCapitals(word)) {
      return WordForm.of(word, shouting);
    }
    WordForm known = remembered.get(word);
    return known != null ? known : remember(WordForm.of(word, shouting));
  }

  private WordForm remember(WordForm form) {
    if (remembered.size() < MOST_REMEMBERED) {
      remembered.put(form.text(), form);
    }
    return form;
  }
}
