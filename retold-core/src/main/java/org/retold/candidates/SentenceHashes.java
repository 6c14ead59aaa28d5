package org.retold.candidates;

import java.util.List;
import org.retold.text.Sentence;
import org.retold.text.Token;

/** Hashes of a sentence in normal form, marks left out. */
final class SentenceHashes {
  /** In place of the hash of a form. */
  static final long NO_FORM = 0;

  private static final long FIGURE = 0xF1L;
  private static final long NAME = 0xA7L;
  private static final int SHORT_ROW = 5;
  private static final int FIGURES_OF_A_ROW = 2;
  private static final String ENDS = ".!?…\"”’')";
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

  /** A hash of the sentence's form, or {@link #NO_FORM} for a row of data. */
  static long form(Sentence sentence, long[] words) {
    return isRow(sentence) ? NO_FORM : kept(masked(sentence, words));
  }

  /** Whether it is a line without an end that holds two figures, or hardly a word. */
  private static boolean isRow(Sentence sentence) {
    int words = 0;
    int figures = 0;
    for (Token token : sentence.tokens()) {
      words += token.isMark() ? 0 : 1;
      figures += token.kind() == Token.Kind.NUMBER ? 1 : 0;
    }
    Token last = sentence.tokens().get(sentence.tokens().size() - 1);
    return !isEnd(last) && (words < SHORT_ROW || figures >= FIGURES_OF_A_ROW);
  }

  private static boolean isEnd(Token token) {
    return token.isMark() && ENDS.indexOf(token.text().charAt(token.text().length() - 1)) >= 0;
  }

  /** The same with every run of figures as one word, and every run of names as another. */
  private static long masked(Sentence sentence, long[] words) {
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
