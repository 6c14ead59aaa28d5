package org.retold.candidates;

import java.util.Arrays;
import org.retold.text.Token;
import org.retold.text.WordRarity;

/**
 * The features of a signature: a 28-bit hash, and in the four lowest bits the class of its rarity.
 *
 * <p>Class {@code c} says that about one report in 2<sup>c</sup> has the feature, by the fixed
 * background of {@link WordRarity}: the place of a word goes with one over its frequency (Zipf).
 */
final class Features {
  static final int CLASS_BITS = 4;
  static final int RAREST = (1 << CLASS_BITS) - 1;

  /** A word of this place stands in nearly every report. */
  private static final int COMMON_PLACE = 4;

  private Features() {}

  static int of(long hash, int rarity) {
    return (int) (hash >>> 36) << CLASS_BITS | rarity;
  }

  static int hash(int feature) {
    return feature >>> CLASS_BITS;
  }

  static int rarity(int feature) {
    return feature & RAREST;
  }

  /** The class of a word by its place among all words by frequency: log2(place / 4), rounded. */
  static int classOfWord(int place) {
    int doubled = (int) (place * StrictMath.sqrt(2) / COMMON_PLACE);
    return doubled == 0 ? 0 : Math.min(RAREST - 1, 31 - Integer.numberOfLeadingZeros(doubled));
  }

  /** The class of a figure by how many digits it has; years are as common as three digits. */
  static int classOfFigure(String figure) {
    int digits = 0;
    for (int i = 0; i < figure.length(); i++) {
      digits += Character.isDigit(figure.charAt(i)) ? 1 : 0;
    }
    boolean year = digits == 4 && (figure.startsWith("19") || figure.startsWith("20"));
    return switch (year ? 2 : digits) {
      case 0, 1 -> 2;
      case 2 -> 5;
      case 3 -> 9;
      case 4 -> 12;
      default -> 14;
    };
  }

  /** The class of two words that stand side by side, which words like to do. */
  static int classOfPair(int first, int second) {
    return Math.max(1, Math.min(RAREST, first + second - 2));
  }

  /** What a number is compared by: without commas, an ordinal's ending or trailing noughts. */
  static String figure(Token number) {
    String norm = number.norm();
    int end = norm.length();
    while (end > 1 && Character.isLetter(norm.charAt(end - 1))) {
      end--;
    }
    String plain = norm.substring(0, end).replace(",", "");
    if (plain.indexOf('.') > 0) {
      plain = plain.replaceAll("0+$", "").replaceAll("\\.$", "");
    }
    return plain;
  }

  /** Sorted, one of each hash, that of the commonest class. */
  static int[] sorted(int[] features) {
    int[] sorted = features.clone();
    Arrays.sort(sorted);
    int count = 0;
    for (int feature : sorted) {
      if (count == 0 || hash(sorted[count - 1]) != hash(feature)) {
        sorted[count++] = feature;
      }
    }
    return Arrays.copyOf(sorted, count);
  }
}
