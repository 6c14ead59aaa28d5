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
import org.retold.text.Thesaurus.Link;

/**
 * How alike two words are: 1 for one stem, less for synonyms and for words derived from one
 * another, 0 for others. A short list of words that reports exchange goes before the thesaurus.
 */
final class Synonyms {
  private static final Map<String, Set<Integer>> GROUPS = read();
  private static final double COMMON = 0.2;

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

  /** The groups of the list that hold a stem. */
  static Set<Integer> groups(String stem) {
    return GROUPS.getOrDefault(stem, Set.of());
  }

  /** How alike two words are, from 0 to 1; 0 for opposed ones. */
  static double likeness(Lexeme one, Lexeme other) {
    String mine = one.word().stem();
    String theirs = other.word().stem();
    if (mine.equals(theirs)) {
      return 1;
    }
    if (!Collections.disjoint(one.groups(), other.groups())) {
      return 0.8;
    }
    boolean alike = sameStart(mine, theirs) && !one.link(other).tie().isOpposed();
    return alike ? 0.7 : 0;
  }

  /** How near two words are by the thesaurus, from 0 to 1; below 0 for opposed ones. */
  static double nearness(Lexeme one, Lexeme other) {
    Link link = one.link(other);
    return link.tie().isOpposed() && !areGrouped(one, other) ? -1 : likeness(link);
  }

  private static boolean areGrouped(Lexeme one, Lexeme other) {
    return one.word().stem().equals(other.word().stem())
        || !Collections.disjoint(one.groups(), other.groups());
  }

  private static double likeness(Link link) {
    return switch (link.tie()) {
      case FORM -> 0.9;
      case SYNONYM, DERIVED -> 0.8;
      case DERIVED_SYNONYM, SIMILAR, BROADER, ENTAILED -> link.strength() >= COMMON ? 0.6 : 0;
      case OPPOSED, SEEMS_OPPOSED, NONE -> 0;
    };
  }

  /**
   * Whether the two say the contrary of one another: antonyms ("rise" and "fall", "north" and
   * "south", "guilty" and "innocent") and words near in meaning to antonyms ("soar" and "plunge").
   * Opposed words are never alike and never partners; they may stand in one place of two passages.
   */
  static boolean areOpposed(Word one, Word other) {
    return areOpposed(Lexeme.of(one), Lexeme.of(other));
  }

  static boolean areOpposed(Lexeme one, Lexeme other) {
    return !areGrouped(one, other) && one.link(other).tie().isOpposed();
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
