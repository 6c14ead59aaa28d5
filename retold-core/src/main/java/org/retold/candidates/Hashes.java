package org.retold.candidates;

/** Hashes of words and of sequences of hashes: the same on every machine and in every version. */
final class Hashes {
  static final long SEED = 0x9E3779B97F4A7C15L;
  private static final long PRIME = 0x100000001B3L;

  private Hashes() {}

  /** A hash of the characters (FNV-1a over UTF-16 units, finished by {@link #mix}). */
  static long of(CharSequence word) {
    long hash = 0xCBF29CE484222325L;
    for (int i = 0; i < word.length(); i++) {
      hash = (hash ^ word.charAt(i)) * PRIME;
    }
    return mix(hash);
  }

  /** A hash of a sequence, one member after the other; start with {@link #SEED}. */
  static long then(long sequence, long next) {
    return mix(sequence * 31 + next);
  }

  /** Spreads every bit over all bits (the finisher of SplitMix64, Steele et al. 2014). */
  static long mix(long bits) {
    long z = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
