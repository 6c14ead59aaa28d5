package org.retold.text;

import java.util.List;
import org.retold.report.Span;

/**
 * One sentence of a report's own text.
 *
 * @param index its number among the report's own sentences, from 0, furniture left out
 * @param span where it stands in the report's text
 * @param text the words of the span
 * @param paragraph the number of its paragraph, from 0
 * @param tokens its words, numbers and marks in order
 */
public record Sentence(int index, Span span, String text, int paragraph, List<Token> tokens) {

  public Sentence {
    tokens = List.copyOf(tokens);
  }
}
