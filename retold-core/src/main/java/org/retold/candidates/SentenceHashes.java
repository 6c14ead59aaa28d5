package org.retold.candidates;

import java.util.List;
import org.retold.text.Sentence;
import org.retold.text.Token;

/** Hashes of a sentence in normal form. */
final class SentenceHashes {
  private static final long FIGURE = 0xF1L;
  private static final long NAME = 0xA7L;
  private static final long KEPT_BITS = (1L << 40) - 1;

  private SentenceHashes() {}

  /** What a signature keeps of a hash: 40 bits. */
  static long kept(long hash) {
    return hash & KEPT_BITS;
  }

  static long exact(Sentence sentence) {
    return exact(sentence.tokens());
  }

  static long masked(Sentence sentence) {
    return masked(sentence.tokens());
  }

  /** A hash of the words and figures, marks left out. */
  private static long exact(List<Token> tokens) {
    long hash = Hashes.SEED;
    for (Token token : tokens) {
      if (!token.isMark()) {
        hash = Hashes.then(hash, Hashes.of(token.norm()));
      }
    }
    return hash;
  }

  /** The same with every figure as one word, and every run of capitalised words as another. */
  private static long masked(List<Token> tokens) {
    long hash = Hashes.SEED;
    long last = 0;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (!token.isMark()) {
        long next = masked(token, i == 0);
        if (next != last || next != NAME && next != FIGURE) {
          hash = Hashes.then(hash, next);
        }
        last = next;
      }
    }
    return hash;
  }

  private static long masked(Token token, boolean first) {
    if (token.kind() == Token.Kind.NUMBER) {
      return FIGURE;
    }
    boolean name = !first && Character.isUpperCase(token.text().codePointAt(0));
    return name ? NAME : Hashes.of(token.norm());
  }
}
