package org.retold.comparison;

import org.retold.facts.Word;
import org.retold.text.Thesaurus;

/**
 * A word of a passage with what the word lists know of it.
 *
 * @param entries its numbers in the thesaurus, or those of the phrase that it opens ("called off")
 * @param groups its groups in the list of words that reports exchange
 * @param rarity how rare it is, from 0 to 1
 * @param vector of its meaning; empty for figures, marks and small words
 */
record Lexeme(Word word, int[] entries, int[] groups, double rarity, float[] vector) {

  /** Whether one group of the list holds both. */
  boolean sharesGroup(Lexeme other) {
    return Synonyms.overlap(groups, other.groups);
  }

  /** How the thesaurus ties the two. */
  Thesaurus.Link link(Lexeme other) {
    return Thesaurus.shipped().link(entries, other.entries);
  }
}
