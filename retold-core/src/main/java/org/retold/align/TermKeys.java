package org.retold.align;

import java.util.Map;
import java.util.Set;
import org.retold.text.Token;

/** What tokens are compared by: stems, and figures in one form whether digits or words. */
final class TermKeys {
  private static final Map<String, String> FIGURE_WORDS =
      Map.ofEntries(
          Map.entry("two", "2"),
          Map.entry("three", "3"),
          Map.entry("four", "4"),
          Map.entry("five", "5"),
          Map.entry("six", "6"),
          Map.entry("seven", "7"),
          Map.entry("eight", "8"),
          Map.entry("nine", "9"),
          Map.entry("ten", "10"),
          Map.entry("eleven", "11"),
          Map.entry("twelve", "12"),
          Map.entry("dozen", "12"),
          Map.entry("fifteen", "15"),
          Map.entry("twenty", "20"),
          Map.entry("thirty", "30"),
          Map.entry("forty", "40"),
          Map.entry("fifty", "50"),
          Map.entry("sixty", "60"),
          Map.entry("seventy", "70"),
          Map.entry("eighty", "80"),
          Map.entry("ninety", "90"));

  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          "a", "about", "after", "all", "also", "an", "and", "any", "are", "as", "at", "be", "been",
          "before", "being", "but", "by", "can", "could", "did", "do", "does", "for", "from", "had",
          "has", "have", "he", "her", "him", "his", "i", "if", "in", "into", "is", "it", "its",
          "may", "might", "more", "most", "not", "of", "on", "one", "or", "other", "our", "out",
          "over", "said", "say", "says", "she", "should", "so", "some", "such", "than", "that",
          "the", "their", "them", "then", "there", "these", "they", "this", "those", "to", "told",
          "under", "up", "us", "was", "we", "were", "what", "when", "which", "while", "who", "will",
          "with", "would", "you");

  private TermKeys() {}

  static String of(Token token) {
    if (token.kind() == Token.Kind.NUMBER) {
      return figure(token.norm());
    }
    String figure = FIGURE_WORDS.get(token.norm());
    return figure != null
        ? figure
        : FUNCTION_WORDS.contains(token.norm()) ? token.norm() : token.stem();
  }

  static boolean isFigure(String key) {
    return !key.isEmpty() && Character.isDigit(key.charAt(0));
  }

  /** How much a term tells, 0 to 1, whatever report it stands in. */
  static double rarity(String key) {
    return FUNCTION_WORDS.contains(key) ? 0.05 : 1;
  }

  /** The digits of a figure without grouping commas and without what follows them ("20th"). */
  private static String figure(String norm) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < norm.length(); i++) {
      char c = norm.charAt(i);
      if (Character.isDigit(c) || (c == '.' && i + 1 < norm.length())) {
        digits.append(c);
      } else if (c != ',') {
        break;
      }
    }
    return digits.isEmpty() ? norm : digits.toString();
  }
}
