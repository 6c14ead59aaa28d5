package org.retold.align;

import java.util.Map;
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
          Map.entry("thirteen", "13"),
          Map.entry("fourteen", "14"),
          Map.entry("fifteen", "15"),
          Map.entry("sixteen", "16"),
          Map.entry("seventeen", "17"),
          Map.entry("eighteen", "18"),
          Map.entry("nineteen", "19"),
          Map.entry("twenty", "20"),
          Map.entry("thirty", "30"),
          Map.entry("forty", "40"),
          Map.entry("fifty", "50"),
          Map.entry("sixty", "60"),
          Map.entry("seventy", "70"),
          Map.entry("eighty", "80"),
          Map.entry("ninety", "90"));

  private TermKeys() {}

  static String of(Token token) {
    if (token.kind() == Token.Kind.NUMBER) {
      return figure(token.norm());
    }
    String figure = FIGURE_WORDS.get(token.norm());
    return figure != null ? figure : token.stem();
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
