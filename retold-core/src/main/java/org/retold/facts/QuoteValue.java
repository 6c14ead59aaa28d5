package org.retold.facts;

import java.util.List;

/**
 * What stands between quotation marks.
 *
 * @param words its words, marks left out
 */
public record QuoteValue(List<Word> words) implements FactValue {

  public QuoteValue {
    words = List.copyOf(words);
  }
}
