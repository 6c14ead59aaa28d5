package org.retold.text;

import java.util.HashMap;
import java.util.Map;

/** British spellings and their American counterparts, for the words that news is full of. */
final class Spelling {
  private static final Map<String, String> AMERICAN = read();

  private Spelling() {}

  /** The American spelling of a lower-case word, or the word itself. */
  static String american(String word) {
    return AMERICAN.getOrDefault(word, word);
  }

  private static Map<String, String> read() {
    Map<String, String> american = new HashMap<>();
    for (String[] entry : WordList.entries("spelling.txt")) {
      String[] endings = entry.length > 2 ? entry[2].split(",", -1) : new String[] {""};
      for (String ending : endings) {
        String end = ending.equals("-") ? "" : ending;
        american.put(entry[0] + end, entry[1] + end);
      }
    }
    return american;
  }
}
