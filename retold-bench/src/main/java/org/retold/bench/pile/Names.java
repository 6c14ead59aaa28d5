package org.retold.bench.pile;

import java.util.SplittableRandom;

/** Invented names, made of syllables: people, bodies, places, publishers. */
final class Names {
  private static final String[] ONSETS = {
    "b", "br", "c", "ch", "d", "dr", "f", "fl", "g", "gr", "h", "j", "k", "kl", "l", "m", "n", "p",
    "pr", "qu", "r", "s", "sh", "st", "t", "tr", "v", "w", "y", "z"
  };
  private static final String[] VOWELS = {"a", "e", "i", "o", "u", "ai", "ea", "ia", "ou", "oo"};
  private static final String[] CODAS = {
    "", "", "n", "r", "l", "s", "m", "nd", "rn", "ck", "th", "rt", "sk", "ng", "x"
  };
  private static final String[] BODIES = {
    "Corp",
    "Inc",
    "Bank",
    "Group",
    "Industries",
    "Ltd",
    "Council",
    "Association",
    "University",
    "Holdings",
    "Union",
    "Ministry",
    "Airlines",
    "Energy"
  };
  private static final int FIRST_NAMES = 1_500;

  private Names() {}

  static String person(SplittableRandom random) {
    int first = Seeds.skewed(random, FIRST_NAMES);
    return word(2, Seeds.random(0, Seeds.Purpose.NAME, first)) + " " + surname(random);
  }

  static String surname(SplittableRandom random) {
    return word(2 + random.nextInt(2), random);
  }

  static String body(SplittableRandom random) {
    String name = word(2 + random.nextInt(2), random) + " " + BODIES[random.nextInt(BODIES.length)];
    return random.nextInt(4) == 0 ? word(2, random) + " " + name : name;
  }

  static String place(SplittableRandom random) {
    return word(2 + random.nextInt(2), random);
  }

  private static String word(int syllables, SplittableRandom random) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < syllables; i++) {
      word.append(pick(ONSETS, random)).append(pick(VOWELS, random));
    }
    return capital(word.append(pick(CODAS, random)).toString());
  }

  static String pick(String[] from, SplittableRandom random) {
    return from[random.nextInt(from.length)];
  }

  static String capital(String word) {
    return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  /** A number of so many digits that does not start with 0. */
  static String digits(int length, SplittableRandom random) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < length; i++) {
      digits.append((char) ('0' + (i == 0 ? 1 + random.nextInt(9) : random.nextInt(10))));
    }
    return digits.toString();
  }
}
