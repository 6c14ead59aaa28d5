package org.retold.text;

import org.jspecify.annotations.Nullable;

/** Finds words in normal form in the encoder's vocabulary, under another form if need be. */
final class Lexicon {
  private static final String[] ENDINGS = {"s", "ed", "d", "ing", "er", "ly", "es"};

  private Lexicon() {}

  /** The word of the vocabulary that stands for a normal form, or null if none does. */
  static @Nullable String entry(String norm) {
    String plain = plain(norm);
    if (isWord(plain)) {
      return plain;
    }
    if (plain.length() < 4 || !plain.chars().allMatch(Character::isLetter)) {
      return null;
    }
    String longer = longer(plain);
    return longer != null ? longer : shorter(plain);
  }

  /** What the vocabulary writes for a normal form that it cannot hold. */
  static String plain(String norm) {
    return switch (norm) {
      case "u.s." -> "usa";
      case "a.m.", "p.m." -> "pm";
      case "no." -> "number";
      default -> norm;
    };
  }

  private static @Nullable String longer(String word) {
    String stem = word.endsWith("e") ? word.substring(0, word.length() - 1) : word;
    if (!WordPieces.shipped().anyBegins(stem)) {
      return null;
    }
    for (String ending : ENDINGS) {
      if (isWord(word + ending)) {
        return word + ending;
      }
      if (isWord(stem + ending) && ending.equals("ing")) {
        return stem + ending;
      }
    }
    return null;
  }

  private static @Nullable String shorter(String word) {
    for (String ending : ENDINGS) {
      int length = word.length() - ending.length();
      if (word.endsWith(ending) && length >= 4) {
        String stem = word.substring(0, length);
        if (isWord(stem)) {
          return stem;
        }
        if (isWord(stem + "e")) {
          return stem + "e";
        }
      }
    }
    return null;
  }

  private static boolean isWord(String word) {
    return WordPieces.shipped().idOf(word) >= 0;
  }
}
