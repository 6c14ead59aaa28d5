package org.retold.read;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How a block of text is worded.
 *
 * @param words how many words; two characters of a script without spaces count as one
 * @param shown how many characters that are not spaces
 * @param common the share of the words that are function words of a western language, 0 to 1. Such
 *     words hold sentences together and are rare in menus and lists of headlines (jusText,
 *     Pomikálek 2011)
 */
record Wording(int words, int shown, double common) {

  private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{Nd}]+");

  private static final Set<String> FUNCTION_WORDS =
      Set.copyOf(
          Arrays.asList(
              ("the of to and a in that is was for it with as on he she be at by have has had "
                      + "are were but not this from they we you i his her their which who an will would "
                      + "been or its there when what if more about after than our my your said can could "
                      + "into also so do did "
                      + "el la los las un una que y en por con para se del al su es o os um uma da em na "
                      + "com não il lo gli di che e per non sono le les des une et du dans qui pas est "
                      + "sur pour au de "
                      + "der die das und den von zu mit sich auf für ist dem nicht ein eine het een van "
                      + "dat op te zijn och att som det på är av og til at "
                      + "и в не на что с по się nie z jest ve bir bu yang dan dengan untuk ")
                  .trim()
                  .split(" ")));

  static Wording of(String text) {
    int words = 0;
    int common = 0;
    int shown = 0;
    int dense = 0;
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (!Character.isWhitespace(c)) {
        shown++;
      }
      if (Character.isLetterOrDigit(c)) {
        dense += withoutSpaces(c) ? 1 : 0;
        start = start < 0 ? i : start;
      } else if (start >= 0 && !insideWord(c)) {
        words++;
        common +=
            FUNCTION_WORDS.contains(text.substring(start, i).toLowerCase(Locale.ROOT)) ? 1 : 0;
        start = -1;
      }
    }
    int all = words + dense / 2;
    return new Wording(all, shown, common / (double) Math.max(1, all));
  }

  /** The text's letters and digits alone, in lower case: what two writings of one line share. */
  static String letters(String text) {
    return NOT_LETTERS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
  }

  private static boolean insideWord(char c) {
    return c == '\''
        || c == '’'
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /** Han, kana, Thai: scripts that part no words. Hangul does. */
  private static boolean withoutSpaces(char c) {
    return (c >= '\u3040' && c <= '\u30ff')
        || (c >= '\u3400' && c <= '\u9fff')
        || (c >= '\u0e00' && c <= '\u0eff');
  }
}
