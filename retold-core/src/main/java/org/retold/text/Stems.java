package org.retold.text;

import java.util.HashMap;
import java.util.Map;
import opennlp.tools.stemmer.snowball.SnowballStemmer;

/**
 * Brings the forms of an English word together: irregular ones by a list, the rest by the Snowball
 * stemmer. Not safe for use by several threads at once; cheap to make.
 */
final class Stems {
  private static final int MOST_REMEMBERED = 50_000;
  private static final Map<String, String> BASES = readBases();

  private final SnowballStemmer stemmer = new SnowballStemmer(SnowballStemmer.ALGORITHM.ENGLISH);
  private final Map<String, String> remembered = new HashMap<>();

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
  String stem(String norm) {
    String known = remembered.get(norm);
    if (known != null) {
      return known;
    }
    String stem = stemmer.stem(BASES.getOrDefault(norm, norm)).toString();
    if (remembered.size() < MOST_REMEMBERED) {
      remembered.put(norm, stem);
    }
    return stem;
  }
}
