package org.retold.facts;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Inflection taken off English words, lightly: "created", "creates" and "create" become one. */
public final class Stems {
  private static final Map<String, String> IRREGULAR = Resources.pairs("irregular.txt");
  private static final Map<String, String> PLURALS = Resources.pairs("plurals.txt");

  private Stems() {}

  /** The stem of a word in lower case. */
  public static String of(String lower) {
    String base = IRREGULAR.getOrDefault(lower, PLURALS.get(lower));
    if (base != null) {
      return withoutE(base);
    }
    if (lower.length() < 4 || !Character.isLetter(lower.charAt(0))) {
      return lower;
    }
    return withoutE(singular(lower));
  }

  /** The stems of words parted by spaces. */
  public static Set<String> setOf(String words) {
    return Arrays.stream(words.split(" ")).map(Stems::of).collect(Collectors.toUnmodifiableSet());
  }

  /** Whether the word is the past form or past participle of a verb, as far as its form tells. */
  public static boolean isPast(String lower) {
    return IRREGULAR.containsKey(lower) && !lower.endsWith("s") && !lower.endsWith("ing")
        || lower.length() > 3 && lower.endsWith("ed") && !lower.endsWith("eed");
  }

  /** Whether the word is a plural, as far as its form tells. */
  public static boolean isPlural(String lower) {
    return PLURALS.containsKey(lower)
        || lower.length() > 3 && lower.endsWith("s") && !endsWithAny(lower, "ss", "us", "is");
  }

  private static String singular(String word) {
    if (word.endsWith("ies") && word.length() > 4) {
      return word.substring(0, word.length() - 3) + "y";
    }
    if (word.endsWith("sses") || endsWithAny(word, "xes", "ches", "shes", "zes")) {
      return word.substring(0, word.length() - 2);
    }
    if (word.endsWith("s") && !endsWithAny(word, "ss", "us", "is")) {
      return word.substring(0, word.length() - 1);
    }
    return verb(word);
  }

  private static String verb(String word) {
    if (word.endsWith("ied") && word.length() > 4) {
      return word.substring(0, word.length() - 3) + "y";
    }
    if (word.endsWith("ed") && !word.endsWith("eed") && hasVowel(word, word.length() - 2)) {
      return undoubled(word.substring(0, word.length() - 2));
    }
    if (word.endsWith("ing") && word.length() > 5 && hasVowel(word, word.length() - 3)) {
      return undoubled(word.substring(0, word.length() - 3));
    }
    if (word.endsWith("ly") && word.length() > 5) {
      return word.substring(0, word.length() - 2);
    }
    return word;
  }

  private static String undoubled(String stem) {
    int last = stem.length() - 1;
    boolean doubled = last > 2 && stem.charAt(last) == stem.charAt(last - 1);
    return doubled && "bdgkmnprtz".indexOf(stem.charAt(last)) >= 0 ? stem.substring(0, last) : stem;
  }

  private static String withoutE(String word) {
    return word.length() > 3 && word.endsWith("e") ? word.substring(0, word.length() - 1) : word;
  }

  private static boolean hasVowel(String word, int end) {
    for (int i = 0; i < end; i++) {
      if ("aeiouy".indexOf(word.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsWithAny(String word, String... endings) {
    for (String ending : endings) {
      if (word.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }
}
