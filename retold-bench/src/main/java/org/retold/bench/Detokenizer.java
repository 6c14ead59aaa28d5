package org.retold.bench;

import java.util.List;
import java.util.Set;

/** Joins the tokens of a sentence into text as people write it. */
final class Detokenizer {
  private static final Set<String> BEFORE_SPACE =
      Set.of(",", ".", ";", ":", "!", "?", ")", "]", "%", "''", "...", "’", "”", "n't");

  private static final Set<String> TIGHT = Set.of("-", "/", "_", "'", "’");
  private static final Set<String> AFTER_SPACE = Set.of("(", "[", "$", "``", "“", "‘", "£");

  private Detokenizer() {}

  static String join(List<String> tokens) {
    StringBuilder text = new StringBuilder();
    boolean quoteOpen = false;
    String before = "(";
    for (int i = 0; i < tokens.size(); i++) {
      String token = tokens.get(i);
      boolean closes = token.equals("\"") && quoteOpen;
      boolean opened = before.equals("\"") && quoteOpen;
      if (!opened && !closes && space(before, token, i > 1 ? tokens.get(i - 2) : "")) {
        text.append(' ');
      }
      text.append(written(token));
      quoteOpen ^= token.equals("\"");
      before = token;
    }
    return text.toString();
  }

  private static boolean space(String before, String token, String beforeThat) {
    boolean inner = before.equals(".") || before.equals(",") || before.equals(":");
    if (inner && isFigureOrInitial(beforeThat, token)) {
      return false;
    }
    return !BEFORE_SPACE.contains(token)
        && !AFTER_SPACE.contains(before)
        && !TIGHT.contains(token)
        && !TIGHT.contains(before)
        && !(token.startsWith("'") && token.length() > 1 && token.length() < 4);
  }

  /** "4 : 31", "1 , 200", "N . J": one word that was cut at its marks. */
  private static boolean isFigureOrInitial(String left, String right) {
    boolean figures = !left.isEmpty() && left.chars().allMatch(Character::isDigit);
    boolean initials = left.length() == 1 && Character.isUpperCase(left.charAt(0));
    return figures && right.chars().allMatch(Character::isDigit)
        || initials && right.length() == 1 && Character.isUpperCase(right.charAt(0));
  }

  private static String written(String token) {
    return token.equals("``") || token.equals("''") ? "\"" : token;
  }
}
