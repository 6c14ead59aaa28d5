package org.retold.text;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How near two words are in meaning, by the vectors of {@link StaticEncoder}.
 *
 * <p>Words that stand in the same places come out near as much as words that mean the same: the
 * opposites "rise" and "fall", two weekdays or two names can score like synonyms. Ask only about
 * words that may be exchanged, and compare figures, times and names as what they are. Safe for use
 * by several threads; remembers the words it was asked about, up to a limit.
 */
public final class WordVectors {
  private static final int MOST_REMEMBERED = 20_000;
  private static final int MOST_PIECES = 16;

  /** What 1 is in a vector of whole numbers; the product of two such vectors fits an int. */
  private static final int UNIT = 1 << 14;

  private final Map<String, float[]> remembered = new ConcurrentHashMap<>();
  private final Map<String, int[]> rounded = new ConcurrentHashMap<>();

  /** The cosine of two words in normal form: 1 for the same word, about 0 for unrelated ones. */
  public double similarity(String normA, String normB) {
    return normA.equals(normB) ? 1 : Vectors.cosine(stored(normA), stored(normB));
  }

  /** The vector of a word in normal form, of length 1; all zeros if no part of it is known. */
  public float[] vector(String norm) {
    return stored(norm).clone();
  }

  /**
   * The vector of a word in normal form in whole numbers, which multiply several times faster; for
   * {@link #cosine} only, and not to be changed.
   */
  public int[] rounded(String norm) {
    int[] known = rounded.get(norm);
    if (known != null) {
      return known;
    }
    float[] vector = stored(norm);
    int[] numbers = new int[vector.length];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = Math.round(vector[i] * UNIT);
    }
    return remember(norm, numbers, rounded);
  }

  /** The cosine of two vectors in whole numbers, to about four digits. */
  public static double cosine(int[] a, int[] b) {
    int sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return Math.max(-1, Math.min(1, sum / ((double) UNIT * UNIT)));
  }

  /** When the memory is full it is emptied: the words of the reports in hand are back at once. */
  private static <V> V remember(String norm, V vector, Map<String, V> memory) {
    if (memory.size() >= MOST_REMEMBERED) {
      memory.clear();
    }
    memory.put(norm, vector);
    return vector;
  }

  /**
   * Whether the vocabulary holds the word or a form of it ("detained" for "detain"); the vector of
   * one that is put together from pieces is far less sure.
   */
  public boolean isKnown(String norm) {
    return Lexicon.entry(norm) != null;
  }

  private float[] stored(String norm) {
    float[] known = remembered.get(norm);
    return known != null ? known : remember(norm);
  }

  private float[] remember(String norm) {
    StaticTable table = StaticTable.shipped();
    float[] vector = new float[table.dimensions()];
    String entry = Lexicon.entry(norm);
    String word = entry == null ? Lexicon.plain(norm) : entry;
    for (int piece : WordPieces.shipped().ids(word, MOST_PIECES)) {
      table.add(piece, vector);
    }
    return remember(norm, Vectors.normalize(vector), remembered);
  }
}
