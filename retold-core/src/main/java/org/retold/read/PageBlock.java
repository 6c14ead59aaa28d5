package org.retold.read;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.retold.report.FurnitureKind;

/**
 * A stretch of a page's text that is shown as one paragraph, heading, list item or table row.
 *
 * @param text the words, with single spaces; lines that the page breaks are parted by a newline
 * @param owner the nearest element around it that is shown as a block
 * @param words how many words, two characters of a script without spaces counted as one
 * @param linkShare the share of its characters that are links, 0 to 1
 * @param opening how many of its first characters are one link after another
 * @param common the share of its words that are function words, 0 to 1
 * @param hint what its inline markup says that it is, where that covers most of it, or null
 */
record PageBlock(
    String text,
    Element owner,
    int words,
    double linkShare,
    int opening,
    double common,
    @Nullable FurnitureKind hint) {

  private static final int SENTENCE_WORDS = 8;
  private static final int LONG_WORDS = 25;
  private static final double MANY_LINKS = .5;
  private static final int HEADLINE_CHARS = 25;

  PageBlock withoutHint() {
    return new PageBlock(text, owner, words, linkShare, opening, common, null);
  }

  /** Whether this is running prose: a sentence or more, and not mostly links. */
  boolean prose() {
    return words >= SENTENCE_WORDS
        && linkShare < MANY_LINKS
        && (endsAsSentence() || words >= LONG_WORDS);
  }

  boolean mostlyLinks() {
    return linkShare >= MANY_LINKS;
  }

  /** Whether it starts as the notice of another report does: with a linked headline. */
  boolean opensWithHeadline() {
    return opening >= HEADLINE_CHARS;
  }

  /** Whether all of it is a link and yet it reads as a sentence of the report. */
  boolean linkedSentence() {
    return mostlyLinks()
        && owner.normalName().equals("p")
        && words >= SENTENCE_WORDS
        && endsAsSentence()
        && common >= .15;
  }

  boolean heading() {
    String tag = owner.normalName();
    return tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
  }

  /** Whether the last mark, closing quotes and brackets aside, is one that ends a sentence. */
  boolean endsAsSentence() {
    for (int i = text.length() - 1; i >= 0; i--) {
      char c = text.charAt(i);
      if (".!?…:;。！？।؟۔".indexOf(c) >= 0) {
        return true;
      }
      if ("\"'”’»)]*“‘」』".indexOf(c) < 0 && !Character.isWhitespace(c)) {
        return false;
      }
    }
    return false;
  }
}
