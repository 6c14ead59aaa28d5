package org.retold.text;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The form that words are compared by: lower case, one apostrophe, no possessive ending, no stops
 * within abbreviations unless another word would come out ("U.S." against "us"), abbreviations and
 * British spellings under their usual long or American form.
 */
final class NormalForms {
  private static final Map<String, String> CAPITALS =
      Map.of("US", "u.s.", "USA", "u.s.", "IT", "i.t.", "WHO", "w.h.o.");

  /** Words that a dotted abbreviation must not be taken for. */
  private static final Set<String> CLASHES =
      Set.of("us", "it", "am", "pm", "in", "or", "me", "as", "is", "so", "id", "no", "who", "ma");

  private NormalForms() {}

  /** Whether a word is another one in capitals: "US", "WHO". */
  static boolean tellsByCapitals(String word) {
    return CAPITALS.containsKey(word);
  }

  /** The normal form of a word as written; {@code shouting} if capitals mean nothing around it. */
  static String of(String word, boolean shouting) {
    if (!shouting) {
      String known = CAPITALS.get(word);
      if (known != null) {
        return known;
      }
    }
    String norm = withoutPossessive(fold(word));
    if (norm.indexOf('.') >= 0) {
      return ofAbbreviation(norm, word);
    }
    return Spelling.american(norm);
  }

  /** The normal form of an abbreviation whose stop is part of its token. */
  private static String ofAbbreviation(String norm, String word) {
    String bare = norm.endsWith(".") ? norm.substring(0, norm.length() - 1) : norm;
    @Nullable String known = Abbreviations.english().norm(bare);
    if (known != null && (norm.endsWith(".") || bare.indexOf('.') >= 0)) {
      return known;
    }
    String letters = bare.replace(".", "");
    if (letters.equals("usa") || letters.equals("us")) {
      return "u.s.";
    }
    if (!Abbreviations.isDotted(bare) && word.indexOf('.') < word.length() - 1) {
      return bare;
    }
    return CLASHES.contains(letters) ? dotted(letters) : letters;
  }

  private static String dotted(String letters) {
    StringBuilder dotted = new StringBuilder();
    for (int i = 0; i < letters.length(); i++) {
      dotted.append(letters.charAt(i)).append('.');
    }
    return dotted.toString();
  }

  private static String fold(String word) {
    StringBuilder folded = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (Characters.isApostrophe(c)) {
        folded.append('\'');
      } else if (!Characters.isHyphen(c) && c != '\u00ad') {
        folded.append(c);
      }
    }
    return folded.toString().toLowerCase(Locale.ROOT);
  }

  private static String withoutPossessive(String word) {
    return word.endsWith("'s") && word.length() > 2 ? word.substring(0, word.length() - 2) : word;
  }
}
