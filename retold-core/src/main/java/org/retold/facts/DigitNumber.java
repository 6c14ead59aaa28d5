package org.retold.facts;

import org.jspecify.annotations.Nullable;
import org.retold.facts.NumberParser.Parsed;

/** Reads a number that starts with a digit: "1,200", "300 000", "1.04bn", "2½". */
final class DigitNumber {
  private DigitNumber() {}

  /** The number at a word that starts with a digit, or null if the digits make none. */
  static @Nullable Parsed at(SentenceWords words, int at) {
    int end = SpacedGroups.end(words, at);
    StringBuilder text = new StringBuilder();
    for (int i = at; i < end; i++) {
      text.append(words.words().get(i).text());
    }
    String plain = plain(text.toString());
    double value;
    try {
      value = Double.parseDouble(plain);
    } catch (NumberFormatException e) {
      return null;
    }
    Parsed more = NumberParser.part(words, end, value);
    return more != null ? more : NumberParser.scaled(words, end, value, significant(plain));
  }

  /** Digits with a point at most: commas and blanks part thousands, or a comma is the point. */
  private static String plain(String text) {
    int comma = text.lastIndexOf(',');
    boolean decimal =
        comma > 0
            && comma == text.indexOf(',')
            && text.length() - comma != 4
            && text.indexOf('.') < 0;
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isDigit(c)) {
        plain.append((char) ('0' + Character.digit(c, 10)));
      } else if (c == '.' || c == ',' && decimal) {
        plain.append('.');
      }
    }
    return plain.toString();
  }

  /** How many digits count: zeros at the front do not, nor at the end of a whole number. */
  private static int significant(String plain) {
    int from = 0;
    int end = plain.length();
    while (from < end && "0.".indexOf(plain.charAt(from)) >= 0) {
      from++;
    }
    boolean point = plain.indexOf('.') >= 0;
    while (!point && end > from && plain.charAt(end - 1) == '0') {
      end--;
    }
    int digits = 0;
    for (int i = from; i < end; i++) {
      digits += plain.charAt(i) == '.' ? 0 : 1;
    }
    return Math.max(1, digits);
  }
}
