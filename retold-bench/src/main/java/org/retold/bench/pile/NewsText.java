package org.retold.bench.pile;

/**
 * One text of the base.
 *
 * @param id its set and its number there
 * @param title its headline, possibly empty
 * @param text its paragraphs, a blank line between two
 */
public record NewsText(String id, String title, String text) {

  /** How many words the text has. */
  public int words() {
    return Words.count(text);
  }
}
