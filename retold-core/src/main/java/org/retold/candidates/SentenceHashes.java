package org.retold.candidates;

import java.util.List;
import org.retold.text.Sentence;
import org.retold.text.Token;

/** Hashes of a sentence in normal form, marks left out. */
final class SentenceHashes {
  private static final long FIGURE = 0xF1L;
  private static final long NAME = 0xA7L;
  private static final long KEPT_BITS = (1L << 40) - 1;

  private SentenceHashes() {}

  /** What a signature keeps of a hash: 40 bits. */
  static long kept(long hash) {
    return hash & KEPT_BITS;
  }

  /** What is kept of a sentence as one of a publisher's. */
  static long of(long publisher, long sentence) {
    return kept(Hashes.then(publisher, sentence));
  }

  /** The hash of each token's normal form, 0 for marks. */
  static long[] words(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    long[] words = new long[tokens.size()];
    for (int i = 0; i < words.length; i++) {
      words[i] = tokens.get(i).isMark() ? 0 : Hashes.of(tokens.get(i).norm());
    }
    return words;
  }

  /** A hash of the words and figures. */
  static long exact(long[] words) {
    long hash = Hashes.SEED;
    for (long word : words) {
      hash = word == 0 ? hash : Hashes.then(hash, word);
    }
    return hash;
  }

  /** The same with every run of figures as one word, and every run of names as another. */
  static long masked(Sentence sentence, long[] words) {
    long hash = Hashes.SEED;
    long last = 0;
    for (int i = 0; i < words.length; i++) {
      if (words[i] != 0) {
        long next = masked(sentence.tokens().get(i), i == 0, words[i]);
        if (next != last || next != NAME && next != FIGURE) {
          hash = Hashes.then(hash, next);
        }
        last = next;
      }
    }
    return hash;
  }

  private static long masked(Token token, boolean first, long word) {
    if (token.kind() == Token.Kind.NUMBER) {
      return FIGURE;
    }
    return !first && Character.isUpperCase(token.text().codePointAt(0)) ? NAME : word;
  }
}
