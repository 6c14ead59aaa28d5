package org.retold.bench.pile;

import java.util.SplittableRandom;

/** Random numbers that hang on nothing but what they are drawn for. */
final class Seeds {

  private Seeds() {}

  /** The numbers for one purpose and one thing: always the same. */
  static SplittableRandom random(long seed, Purpose purpose, long number) {
    return new SplittableRandom(mix(mix(seed * 31 + purpose.ordinal()) + number));
  }

  /** Scatters the bits of a number (the finisher of SplitMix64). */
  static long mix(long value) {
    long z = value + 0x9E3779B97F4A7C15L;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  /** A number from 0 to {@code size - 1}, the small ones far more often. */
  static int skewed(SplittableRandom random, int size) {
    double u = random.nextDouble();
    return (int) Math.min(size - 1, Math.floor(Math.pow(size + 1, u)) - 1);
  }

  /** What numbers are drawn for. */
  enum Purpose {
    PLAN,
    EVENT,
    TELLING,
    COPY,
    OUTLET,
    DRESS,
    NAME
  }
}
