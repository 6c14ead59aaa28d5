package org.retold.comparison;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.retold.facts.Stems;
import org.retold.facts.Word;

/** How alike two words are: 1 for one stem, .8 for synonyms, 0 for what the list does not hold. */
final class Synonyms {
  private static final Map<String, Set<Integer>> GROUPS = read();

  private Synonyms() {}

  private static Map<String, Set<Integer>> read() {
    InputStream in = Synonyms.class.getResourceAsStream("synonyms.txt");
    if (in == null) {
      throw new IllegalStateException("the word list synonyms.txt is missing from the jar");
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return groups(reader.lines().filter(line -> !line.startsWith("#")).toList());
    } catch (IOException e) {
      throw new UncheckedIOException("the word list synonyms.txt cannot be read", e);
    }
  }

  private static Map<String, Set<Integer>> groups(List<String> lines) {
    Map<String, Set<Integer>> groups = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      for (String word : lines.get(i).split(" ")) {
        groups.computeIfAbsent(Stems.of(word), key -> new HashSet<>()).add(i);
      }
    }
    return Map.copyOf(groups);
  }

  static double likeness(Word one, Word other) {
    if (one.stem().equals(other.stem())) {
      return 1;
    }
    Set<Integer> mine = GROUPS.getOrDefault(one.stem(), Set.of());
    Set<Integer> theirs = GROUPS.getOrDefault(other.stem(), Set.of());
    if (!mine.isEmpty() && !Collections.disjoint(mine, theirs)) {
      return 0.8;
    }
    return sameStart(one.stem(), other.stem()) ? 0.7 : 0;
  }

  /**
   * "invest" and "investment", "regulator" and "regulatory": five letters and most of the shorter.
   */
  private static boolean sameStart(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    int shared = 0;
    while (shared < shorter && one.charAt(shared) == other.charAt(shared)) {
      shared++;
    }
    boolean prefix =
        shared == shorter && shared >= 4 && Math.max(one.length(), other.length()) <= shorter + 5;
    return (prefix || shared >= 5 && shared >= shorter - 1) && Character.isLetter(one.charAt(0));
  }
}
