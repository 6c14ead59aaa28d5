package org.retold.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * WordNet 3.1 as its files hold it (https://wordnet.princeton.edu/documentation/wndb5wn): synsets
 * by part of speech and offset, their words, and pointers from synset to synset or word to word.
 */
final class WordNet {
  private static final String FOLDER = "/net/sf/extjwnl/data/wordnet/wn31/";
  private static final String[] PARTS = {"noun", "verb", "adj", "adv"};

  /**
   * Another synset, by a pointer's symbol; word numbers count from 1, and 0 is the whole synset.
   */
  record Pointer(String symbol, String target, int from, int to) {}

  /**
   * Words of one meaning.
   *
   * @param id its part of speech and offset
   * @param file the number of its lexicographer file: what field it is of
   * @param words in lower case, "_" between the words of a phrase
   */
  record Synset(String id, int file, List<String> words, List<Pointer> pointers) {}

  private final Map<String, Synset> synsets = new TreeMap<>();
  private final Map<String, Map<String, Double>> senses = new TreeMap<>();
  private final Map<String, Integer> uses = new HashMap<>();
  private final Map<String, List<String>> irregular = new TreeMap<>();

  static WordNet read() throws IOException {
    WordNet net = new WordNet();
    for (String part : PARTS) {
      for (String line : lines("data." + part)) {
        if (!line.startsWith(" ")) {
          net.addSynset(line.split(" "));
        }
      }
      for (String line : lines(part + ".exc")) {
        String[] forms = line.split(" ");
        for (int i = 1; i < forms.length; i++) {
          net.irregular.computeIfAbsent(forms[0], key -> new ArrayList<>()).add(forms[i]);
        }
      }
    }
    for (String line : lines("index.sense")) {
      net.addSense(line.split(" "));
    }
    net.senses.values().forEach(WordNet::toShares);
    return net;
  }

  private static List<String> lines(String name) throws IOException {
    try (InputStream in = WordNet.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IOException(FOLDER + name + " is not on the class path");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList();
    }
  }

  private void addSynset(String[] f) {
    List<String> words = new ArrayList<>();
    int at = 4;
    for (int i = Integer.parseInt(f[3], 16); i > 0; i--) {
      words.add(f[at].replaceAll("\\(.*\\)", "").toLowerCase(Locale.ROOT));
      at += 2;
    }
    List<Pointer> pointers = new ArrayList<>();
    int count = Integer.parseInt(f[at++]);
    for (int i = 0; i < count; i++, at += 4) {
      int from = Integer.parseInt(f[at + 3].substring(0, 2), 16);
      int to = Integer.parseInt(f[at + 3].substring(2), 16);
      pointers.add(new Pointer(f[at], id(f[at + 2].charAt(0), f[at + 1]), from, to));
    }
    String id = id(f[2].charAt(0), f[0]);
    synsets.put(id, new Synset(id, Integer.parseInt(f[1]), words, pointers));
  }

  /** Satellite adjectives ("s") share the file of the others. */
  private static String id(char part, String offset) {
    return (part == 's' ? 'a' : part) + offset;
  }

  private void addSense(String[] f) {
    int percent = f[0].indexOf('%');
    String word = f[0].substring(0, percent);
    char part = " nvara".charAt(f[0].charAt(percent + 1) - '0');
    uses.merge(word, Integer.parseInt(f[3]), Integer::sum);
    double weight = Integer.parseInt(f[3]) + 1.0 / Integer.parseInt(f[2]);
    senses.computeIfAbsent(word, key -> new TreeMap<>()).merge(id(part, f[1]), weight, Double::sum);
  }

  private static void toShares(Map<String, Double> weights) {
    double all = weights.values().stream().mapToDouble(Double::doubleValue).sum();
    weights.replaceAll((synset, weight) -> weight / all);
  }

  /** Every word and phrase, in order. */
  Iterable<String> words() {
    return senses.keySet();
  }

  /** How often the word was met in the texts that WordNet's authors read sense by sense. */
  int uses(String word) {
    return uses.getOrDefault(word, 0);
  }

  /** A word's synsets, each with the share of the word's uses that it has, smoothed. */
  Map<String, Double> senses(String word) {
    return senses.getOrDefault(word, Map.of());
  }

  Synset synset(String id) {
    Synset synset = synsets.get(id);
    if (synset == null) {
      throw new IllegalArgumentException("WordNet has no synset " + id);
    }
    return synset;
  }

  /** Every synset, in order. */
  Iterable<Synset> synsets() {
    return synsets.values();
  }

  /** Irregular forms, each with its bases: "children" is one of "child". */
  Map<String, List<String>> irregular() {
    return new HashMap<>(irregular);
  }
}
