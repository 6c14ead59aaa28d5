package org.retold.bench.pile;

import java.util.Arrays;
import java.util.BitSet;
import java.util.SplittableRandom;

/**
 * Writes new sentences word by word. After two words follows what followed the same two somewhere
 * in the base, or, where these two stand seldom or by chance, what followed the last one alone; so
 * word pairs and frequencies are those of news, while runs of five words of one base text are rare.
 * Of a few draws the first that belongs to the event's topic is taken.
 *
 * <p>All places of the base are sorted by their word and the next. The places that share a word, or
 * two, are then a stretch of the sorted row, and a draw is one number within the stretch: no tables
 * of counts are needed (a suffix array cut off at two words).
 */
final class ProseModel {
  private static final int DRAWS = 3;
  private static final int FREQUENT_PAIR = 12;
  private static final int PAIR_CHANCE = 55;
  private static final int BITS = 24;

  private final ProseTokens tokens;

  /** Places of the base, sorted by the word there and the next word. */
  private final int[] sorted;

  /** For each place of the base: where the stretch of its word pair begins and ends. */
  private final int[] pairFrom;

  private final int[] pairTo;

  /** For each word: where its stretch begins; the next word's begin is its end. */
  private final int[] wordFrom;

  ProseModel(ProseTokens tokens) {
    this.tokens = tokens;
    int size = tokens.size() - 1;
    long[] keys = new long[size];
    for (int i = 0; i < size; i++) {
      keys[i] = (((long) tokens.token(i) << 20) + tokens.token(i + 1) << BITS) + i;
    }
    Arrays.parallelSort(keys);
    sorted = new int[size];
    wordFrom = new int[tokens.kinds() + 1];
    pairFrom = new int[size];
    pairTo = new int[size];
    index(keys);
  }

  private void index(long[] keys) {
    Arrays.fill(wordFrom, keys.length);
    int from = 0;
    for (int i = 0; i < keys.length; i++) {
      sorted[i] = (int) (keys[i] & ((1 << BITS) - 1));
      if (i > 0 && keys[i] >> BITS != keys[i - 1] >> BITS) {
        close(from, i);
        from = i;
      }
    }
    close(from, keys.length);
    for (int i = keys.length - 1; i >= 0; i--) {
      wordFrom[tokens.token(sorted[i])] = i;
    }
    for (int word = wordFrom.length - 2; word >= 0; word--) {
      wordFrom[word] = Math.min(wordFrom[word], wordFrom[word + 1]);
    }
  }

  private void close(int from, int to) {
    for (int i = from; i < to; i++) {
      pairFrom[sorted[i]] = from;
      pairTo[sorted[i]] = to;
    }
  }

  /**
   * One sentence as word numbers, without its end.
   *
   * @param topic the word numbers to prefer
   * @param out where it is written to, from the start
   * @return how many words it has; at most {@code out.length}
   */
  int sentence(BitSet topic, int[] out, SplittableRandom random) {
    int place = sorted[wordFrom[ProseTokens.END] + random.nextInt(count(ProseTokens.END))];
    int size = 0;
    while (size < out.length) {
      place = next(place, topic, random);
      int token = tokens.token(place + 1);
      if (token == ProseTokens.END) {
        break;
      }
      out[size++] = token;
    }
    return size;
  }

  /** The place whose next word is the one that was drawn. */
  private int next(int place, BitSet topic, SplittableRandom random) {
    int first = draw(place, random);
    for (int i = 1, drawn = first; i <= DRAWS; i++) {
      if (topic.get(tokens.token(drawn + 1))) {
        return drawn;
      }
      drawn = i < DRAWS ? draw(place, random) : drawn;
    }
    return first;
  }

  private int draw(int place, SplittableRandom random) {
    int from = pairFrom[place];
    int count = pairTo[place] - from;
    boolean pair = count >= FREQUENT_PAIR && random.nextInt(100) < PAIR_CHANCE;
    if (pair) {
      return Math.min(sorted[from + random.nextInt(count)] + 1, sorted.length - 1);
    }
    int last = tokens.token(place + 1);
    return sorted[wordFrom[last] + random.nextInt(count(last))];
  }

  private int count(int word) {
    return wordFrom[word + 1] - wordFrom[word];
  }
}
