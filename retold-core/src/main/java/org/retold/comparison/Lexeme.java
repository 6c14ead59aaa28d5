package org.retold.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.retold.facts.Word;
import org.retold.text.Thesaurus;

/**
 * A word of a passage with where the word lists hold it.
 *
 * @param entries its numbers in the thesaurus, and those of the phrase that it opens ("called off")
 * @param groups its groups in the list of words that reports exchange
 */
record Lexeme(Word word, int[] entries, int[] groups) {

  private static final int[] NONE = {};
  private static final Set<String> PARTICLES =
      Set.of(
          "up",
          "down",
          "out",
          "off",
          "over",
          "back",
          "in",
          "on",
          "away",
          "through",
          "apart",
          "aside",
          "forward",
          "together",
          "around",
          "about",
          "ahead",
          "along",
          "by",
          "for",
          "into");

  static List<Lexeme> of(List<Word> words) {
    List<Lexeme> lexemes = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      String next = i + 1 < words.size() ? words.get(i + 1).lower() : "";
      Word word = words.get(i);
      lexemes.add(word.isContent() ? of(word, next) : new Lexeme(word, NONE, NONE));
    }
    return lexemes;
  }

  static Lexeme of(Word word) {
    return of(word, "");
  }

  private static Lexeme of(Word word, String next) {
    int[] groups = Synonyms.groups(word.stem());
    if (!Character.isLetter(word.lower().codePointAt(0))) {
      return new Lexeme(word, NONE, groups);
    }
    Thesaurus thesaurus = Thesaurus.shipped();
    int[] entries = thesaurus.entries(word.lower());
    int[] phrases = PARTICLES.contains(next) ? thesaurus.phrases(entries, next) : NONE;
    return new Lexeme(word, phrases.length > 0 ? phrases : entries, groups);
  }

  /** Whether one group of the list holds both. */
  boolean sharesGroup(Lexeme other) {
    return Synonyms.overlap(groups, other.groups);
  }

  /** How the thesaurus ties the two. */
  Thesaurus.Link link(Lexeme other) {
    return Thesaurus.shipped().link(entries, other.entries);
  }
}
