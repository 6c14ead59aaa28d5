package org.retold.comparison;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.retold.facts.Stems;
import org.retold.facts.Word;
import org.retold.text.Thesaurus;

/**
 * Words that reports exchange for one another, by a short list that goes before the thesaurus, and
 * words that are opposed.
 */
final class Synonyms {
  private static final Map<String, int[]> GROUPS = groups(WordLists.lines("synonyms.txt"));
  private static final int[] NO_GROUPS = {};

  private Synonyms() {}

  private static Map<String, int[]> groups(List<String> lines) {
    Map<String, Set<Integer>> groups = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      for (String word : lines.get(i).split(" ")) {
        groups.computeIfAbsent(Stems.of(word), key -> new TreeSet<>()).add(i);
      }
    }
    Map<String, int[]> numbers = new HashMap<>();
    groups.forEach((stem, of) -> numbers.put(stem, of.stream().mapToInt(i -> i).toArray()));
    return Map.copyOf(numbers);
  }

  /** The groups of the list that hold a stem. */
  static int[] groups(String stem) {
    return GROUPS.getOrDefault(stem, NO_GROUPS);
  }

  /** Whether one group of the list holds both stems. */
  static boolean shareGroup(String stem, String other) {
    return overlap(groups(stem), groups(other));
  }

  static boolean overlap(int[] groups, int[] others) {
    for (int group : groups) {
      for (int other : others) {
        if (group == other) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Whether the two say the contrary of one another: antonyms ("rise" and "fall", "north" and
   * "south", "guilty" and "innocent") and words near in meaning to antonyms ("soar" and "plunge").
   * Opposed words are never partners or kin; they may be rivals, in one place of two passages.
   */
  static boolean areOpposed(Word one, Word other) {
    Thesaurus thesaurus = Thesaurus.shipped();
    int[] mine = thesaurus.entries(one.lower());
    int[] theirs = thesaurus.entries(other.lower());
    return !one.stem().equals(other.stem())
        && !shareGroup(one.stem(), other.stem())
        && thesaurus.link(mine, theirs).tie().isOpposed();
  }

  /**
   * "invest" and "investment", "regulator" and "regulatory": five letters and most of the shorter.
   */
  static boolean sameStart(String one, String other) {
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
