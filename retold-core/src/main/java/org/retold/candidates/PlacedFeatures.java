package org.retold.candidates;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Features of a report, each with the first and the last sentence that it stands in, by number.
 *
 * @param features ascending
 * @param firsts for each the number of its first sentence as an unsigned byte, or {@link #NOWHERE}
 * @param lasts the same of its last sentence
 */
record PlacedFeatures(int[] features, byte[] firsts, byte[] lasts) {
  /** In place of a number: the headline, or a sentence behind the first 255. */
  static final int NOWHERE = 255;

  /** How many bytes a feature takes. */
  static final int BYTES = Integer.BYTES + 2;

  /**
   * Finds the places of a sample of features.
   *
   * @param features the sample, ascending
   * @param found all features, each as often as it stands in the report
   * @param sentences the number of the sentence of each of these; {@link #NOWHERE} counts as the
   *     last, any number after it too
   */
  static PlacedFeatures of(int[] features, IntArray found, IntArray sentences) {
    byte[] firsts = new byte[features.length];
    byte[] lasts = new byte[features.length];
    Arrays.fill(firsts, (byte) NOWHERE);
    for (int i = 0; i < found.size(); i++) {
      int at = indexOf(found.get(i), features);
      if (at >= 0) {
        int sentence = Math.min(NOWHERE, sentences.get(i));
        firsts[at] = (byte) Math.min(firsts[at] & 0xFF, sentence);
        lasts[at] = (byte) Math.max(lasts[at] & 0xFF, sentence);
      }
    }
    return new PlacedFeatures(features, firsts, lasts);
  }

  private static int indexOf(int feature, int[] features) {
    int at = Arrays.binarySearch(features, feature & -1 << Features.CLASS_BITS);
    int first = at >= 0 ? at : -at - 1;
    boolean found =
        first < features.length && Features.hash(features[first]) == Features.hash(feature);
    return found ? first : -1;
  }

  int size() {
    return features.length;
  }

  /** The number of the last sentence that a feature stands in, or {@link #NOWHERE}. */
  int last(int at) {
    return lasts[at] & 0xFF;
  }

  /** The number of the first sentence that a feature stands in, or {@link #NOWHERE}. */
  int first(int at) {
    return firsts[at] & 0xFF;
  }

  /**
   * Those that do not stand in some of the sentences alone. Lines that a publisher puts round its
   * reports stand at their edges: what stands in such lines first and last stands in no others.
   */
  PlacedFeatures without(boolean[] out) {
    int[] kept = new int[features.length];
    byte[] keptFirsts = new byte[features.length];
    byte[] keptLasts = new byte[features.length];
    int count = 0;
    for (int i = 0; i < features.length; i++) {
      if (!isOut(first(i), out) || !isOut(last(i), out)) {
        kept[count] = features[i];
        keptFirsts[count] = firsts[i];
        keptLasts[count++] = lasts[i];
      }
    }
    return new PlacedFeatures(
        Arrays.copyOf(kept, count),
        Arrays.copyOf(keptFirsts, count),
        Arrays.copyOf(keptLasts, count));
  }

  private static boolean isOut(int sentence, boolean[] out) {
    return sentence != NOWHERE && out[sentence];
  }

  void put(ByteBuffer out) {
    for (int feature : features) {
      out.putInt(feature);
    }
    out.put(firsts).put(lasts);
  }

  /** Reads what {@link #put} wrote. */
  static PlacedFeatures get(int size, ByteBuffer in) {
    int[] features = new int[size];
    Arrays.setAll(features, i -> in.getInt());
    byte[] firsts = new byte[size];
    byte[] lasts = new byte[size];
    in.get(firsts).get(lasts);
    return new PlacedFeatures(features, firsts, lasts);
  }
}
