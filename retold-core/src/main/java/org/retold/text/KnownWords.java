package org.retold.text;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What is known of words, worked out once for each: all of a pile's reports are written with the
 * same some ten thousand words. What is remembered is bounded, and what is not gives the same. Safe
 * for use by several threads.
 */
final class KnownWords {
  private static final int MOST_REMEMBERED = 100_000;
  private static final int LONGEST_REMEMBERED = 32;

  /** Of its final size at once: while such a map grows, every look-up takes a longer way. */
  private final Map<String, Word> remembered = new ConcurrentHashMap<>(2 * MOST_REMEMBERED);

  /** What is known of a word as written; {@code shouting} if capitals mean nothing around it. */
  Word of(String text, boolean shouting) {
    if (text.length() > LONGEST_REMEMBERED || shouting && NormalForms.tellsByCapitals(text)) {
      return Word.of(text, shouting);
    }
    Word known = remembered.get(text);
    return known != null ? known : remember(Word.of(text, shouting));
  }

  private Word remember(Word word) {
    if (remembered.size() < MOST_REMEMBERED) {
      remembered.put(word.text(), word);
    }
    return word;
  }
}
