package org.retold.text;

import java.util.HashMap;
import java.util.Map;
import opennlp.tools.stemmer.snowball.SnowballStemmer;

/**
 * Brings the forms of an English word together: irregular ones by a list, the rest by the Snowball
 * stemmer.
 */
final class Stems {
  private static final Map<String, String> BASES = readBases();

  private Stems() {}

  private static Map<String, String> readBases() {
    Map<String, String> bases = new HashMap<>();
    for (String[] entry : WordList.entries("irregular.txt")) {
      for (int i = 1; i < entry.length; i++) {
        bases.putIfAbsent(entry[i], entry[0]);
      }
    }
    return bases;
  }

  /** The stem of a normal form; it is not always a word. */
  static String stem(String norm) {
    // A stemmer serves one thread at a time, and is cheap to make.
    SnowballStemmer stemmer = new SnowballStemmer(SnowballStemmer.ALGORITHM.ENGLISH);
    return stemmer.stem(BASES.getOrDefault(norm, norm)).toString();
  }
}
