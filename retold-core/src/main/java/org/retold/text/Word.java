package org.retold.text;

/**
 * What is known of a word, a number or a mark wherever it stands.
 *
 * @param text its characters as written
 * @param norm what tokens are compared by: lower case, apostrophes and dashes folded, no possessive
 * @param stem {@code norm} without its inflection; equal to it for numbers and marks
 * @param place the place of the normal form among all words by falling frequency, see {@link
 *     WordRarity#place}
 * @param rarity how rare the normal form is, from 0 to 1, see {@link WordRarity#of(String)}
 * @param stopWord whether it only holds others together
 */
public record Word(
    String text, String norm, String stem, int place, double rarity, boolean stopWord) {

  private static final WordRarity RARITY = new WordRarity();

  /** A word as written; {@code shouting} if capitals mean nothing around it. */
  static Word of(String text, boolean shouting) {
    String norm = NormalForms.of(text, shouting);
    return new Word(
        text, norm, Stems.stem(norm), RARITY.place(norm), RARITY.of(norm), RARITY.isStopWord(norm));
  }

  /** A mark, which tells nothing. */
  static Word mark(String text, String norm) {
    return new Word(text, norm, norm, WordRarity.UNLISTED, 0, false);
  }

  /** A number, which tells the more the longer it is. */
  static Word number(String text, String norm) {
    return new Word(text, norm, norm, WordRarity.UNLISTED, WordRarity.ofNumber(norm), false);
  }
}
