package org.retold.text;

import java.util.Arrays;
import java.util.List;
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

  /** Half a kilobyte each. */
  private static final int MOST_ROUNDED = 100_000;

  private static final int MOST_PIECES = 16;

  /** What 1 is in a vector of whole numbers; the product of two such vectors fits an int. */
  private static final int UNIT = 1 << 14;

  /** How many numbers of a vector are looked at first. */
  private static final int HEAD = 128;

  private static final int AT_ONCE = 4;

  private final Map<String, float[]> remembered = new ConcurrentHashMap<>();
  private final Map<String, Rounded> rounded = new ConcurrentHashMap<>();

  /** The cosine of two words in normal form: 1 for the same word, about 0 for unrelated ones. */
  public double similarity(String normA, String normB) {
    return normA.equals(normB) ? 1 : Vectors.cosine(stored(normA), stored(normB));
  }

  /** The vector of a word in normal form, of length 1; all zeros if no part of it is known. */
  public float[] vector(String norm) {
    return stored(norm).clone();
  }

  /** The vector of a word in normal form in whole numbers, which multiply several times faster. */
  public Rounded rounded(String norm) {
    Rounded known = rounded.get(norm);
    if (known != null) {
      return known;
    }
    float[] vector = made(norm);
    short[] numbers = new short[vector.length];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = (short) Math.round(vector[i] * UNIT);
    }
    return remember(norm, new Rounded(numbers), MOST_ROUNDED, rounded);
  }

  /**
   * A vector in whole numbers, for cosines to about four digits.
   *
   * <p>Its numbers come in order of how much they tell, so most pairs of words are known to be far
   * from each other by the first of them: the rest adds at most the product of the lengths of the
   * rests (Cauchy and Schwarz).
   */
  public static final class Rounded {
    private final short[] numbers;
    private final double restLength;

    private Rounded(short[] numbers) {
      this.numbers = numbers;
      double squares = 0;
      for (int i = HEAD; i < numbers.length; i++) {
        squares += (double) numbers[i] * numbers[i];
      }
      this.restLength = Math.sqrt(squares);
    }

    /** The cosine of two vectors, up to 1, if it is at least {@code least}; else 0. */
    public double cosine(Rounded other, double least) {
      return cosine(other, product(other, 0, HEAD), least);
    }

    /**
     * @param head the product of the first numbers
     */
    private double cosine(Rounded other, int head, double least) {
      double bound = least * UNIT * UNIT;
      if (head + restLength * other.restLength < bound) {
        return 0;
      }
      double product = (double) head + product(other, HEAD, numbers.length);
      return product >= bound ? Math.min(1, product / ((double) UNIT * UNIT)) : 0;
    }

    private int product(Rounded other, int from, int to) {
      short[] against = other.numbers;
      int sum = 0;
      for (int i = from; i < to; i++) {
        sum += numbers[i] * against[i];
      }
      return sum;
    }
  }

  /**
   * Vectors side by side, so that another one is multiplied with all of them at once.
   *
   * <p>The numbers of a vector come in order of how much they tell, so most pairs of words are
   * known to be far from each other by the first of them: the rest adds at most the product of the
   * lengths of the rests (Cauchy and Schwarz).
   */
  public static final class Block {
    private final List<Rounded> vectors;
    private final int[][] heads = new int[HEAD][];
    private final int[] products;

    /** Lays the vectors side by side. */
    public Block(List<Rounded> vectors) {
      this.vectors = vectors;
      this.products = new int[vectors.size()];
      for (int i = 0; i < HEAD; i++) {
        heads[i] = new int[vectors.size()];
      }
      for (int j = 0; j < vectors.size(); j++) {
        short[] numbers = vectors.get(j).numbers;
        for (int i = 0; i < HEAD; i++) {
          heads[i][j] = numbers[i];
        }
      }
    }

    /**
     * The cosines of a vector with each of these, where they are at least {@code least}; else 0.
     *
     * @param into takes them, one a vector
     */
    public void cosines(Rounded vector, double least, double[] into) {
      Arrays.fill(products, 0);
      for (int i = 0; i < HEAD; i += AT_ONCE) {
        addProducts(vector.numbers, i);
      }
      for (int j = 0; j < products.length; j++) {
        into[j] = vector.cosine(vectors.get(j), products[j], least);
      }
    }

    /** Four numbers at once, so that a sum is fetched and put back a quarter as often. */
    private void addProducts(short[] numbers, int first) {
      int number0 = numbers[first];
      int number1 = numbers[first + 1];
      int number2 = numbers[first + 2];
      int number3 = numbers[first + 3];
      int[] head0 = heads[first];
      int[] head1 = heads[first + 1];
      int[] head2 = heads[first + 2];
      int[] head3 = heads[first + 3];
      for (int j = 0; j < products.length; j++) {
        products[j] +=
            number0 * head0[j] + number1 * head1[j] + number2 * head2[j] + number3 * head3[j];
      }
    }
  }

  /** When the memory is full it is emptied: the words of the reports in hand are back at once. */
  private static <V> V remember(String norm, V vector, int most, Map<String, V> memory) {
    if (memory.size() >= most) {
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
    return remember(norm, made(norm), MOST_REMEMBERED, remembered);
  }

  private static float[] made(String norm) {
    StaticTable table = StaticTable.shipped();
    float[] vector = new float[table.dimensions()];
    String entry = Lexicon.entry(norm);
    String word = entry == null ? Lexicon.plain(norm) : entry;
    for (int piece : WordPieces.shipped().ids(word, MOST_PIECES)) {
      table.add(piece, vector);
    }
    return Vectors.normalize(vector);
  }
}
