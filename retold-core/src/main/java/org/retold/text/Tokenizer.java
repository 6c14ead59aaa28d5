package org.retold.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.retold.report.Span;

/**
 * Cuts a sentence into words, numbers and marks.
 *
 * <p>A hyphen parts two words ("U.S.-hosted" is "U.S.", "-", "hosted") save after a prefix that is
 * as often written in one word ("semi-automatic" is one token, "semiautomatic" its normal form). An
 * abbreviation keeps its stop unless it closes the sentence. A number keeps its inner commas and
 * points and an ordinal or plural ending ("1,200", "3.5", "22nd", "1990s"); letters of a unit are a
 * word of their own ("5m" is "5", "m"). A run of one mark ("--", "...") is one token.
 */
final class Tokenizer {
  private static final Set<String> PREFIXES =
      Set.of(
          ("anti bio co counter cyber e inter intra macro mega micro mid mini multi non over post"
                  + " pre re semi sub trans ultra un under")
              .split(" "));

  private static final Set<String> ENDINGS = Set.of("st", "nd", "rd", "th", "s");

  private final String text;
  private final Quotations quotations;
  private final KnownWords known;

  Tokenizer(String text, Quotations quotations, KnownWords known) {
    this.text = text;
    this.quotations = quotations;
    this.known = known;
  }

  /** The tokens of one sentence. */
  List<Token> tokens(Span sentence) {
    List<Token> tokens = new ArrayList<>();
    boolean shouting = isShouting(sentence);
    int i = Characters.skipSpace(text, sentence.start(), sentence.end());
    while (i < sentence.end()) {
      int end = endOfToken(i, sentence);
      tokens.add(token(i, end, shouting));
      i = Characters.skipSpace(text, end, sentence.end());
    }
    return tokens;
  }

  private Token token(int start, int end, boolean shouting) {
    String characters = text.substring(start, end);
    Token.Kind kind = kind(start);
    Word word =
        switch (kind) {
          case WORD -> known.of(characters, shouting);
          case NUMBER -> Word.number(characters, number(characters));
          case MARK -> Word.mark(characters, mark(characters));
        };
    return new Token(new Span(start, end), word, kind, quotations.contains(start));
  }

  private Token.Kind kind(int at) {
    int c = text.codePointAt(at);
    if (Character.isLetter(c)) {
      return Token.Kind.WORD;
    }
    boolean point = c == '.' && at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
    return isNumeral(c) || point ? Token.Kind.NUMBER : Token.Kind.MARK;
  }

  private static boolean isNumeral(int c) {
    return Character.isDigit(c) || Character.getType(c) == Character.OTHER_NUMBER;
  }

  private static String number(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.endsWith("'s") || lower.endsWith("’s")
        ? lower.substring(0, lower.length() - 2) + "s"
        : lower;
  }

  private static String mark(String word) {
    char c = word.charAt(0);
    if (Characters.isDash(c)) {
      return "-";
    }
    if (Characters.isApostrophe(c)) {
      return "'";
    }
    return "“”„«»".indexOf(c) >= 0 ? "\"" : word.equals("...") ? "…" : word;
  }

  private int endOfToken(int at, Span in) {
    return switch (kind(at)) {
      case WORD -> endOfWord(at, in);
      case NUMBER -> endOfNumber(at, in.end());
      case MARK -> endOfMark(at, in.end());
    };
  }

  private int endOfMark(int at, int end) {
    int c = text.codePointAt(at);
    int i = at + Character.charCount(c);
    while (i < end && (c == '.' || c == '-' || c == '!' || c == '?') && text.charAt(i) == c) {
      i++;
    }
    return i;
  }

  private int endOfNumber(int at, int end) {
    int i = at + Character.charCount(text.codePointAt(at));
    while (i < end && (Character.isDigit(text.charAt(i)) || isInnerPoint(i, end))) {
      i++;
    }
    int letters = Characters.isApostrophe(charAt(i, end)) ? i + 1 : i;
    int after = letters;
    while (after < end && after < letters + 3 && Character.isLetter(text.charAt(after))) {
      after++;
    }
    String ending = text.substring(letters, after).toLowerCase(Locale.ROOT);
    boolean apart = after == end || !Characters.isLetterOrDigit(text, after);
    return ENDINGS.contains(ending) && apart ? after : i;
  }

  private boolean isInnerPoint(int at, int end) {
    char c = text.charAt(at);
    return (c == ',' || c == '.')
        && Character.isDigit(text.charAt(at - 1))
        && at + 1 < end
        && Character.isDigit(text.charAt(at + 1));
  }

  private int endOfWord(int at, Span in) {
    int i = endOfLetters(at, in.end());
    while (i < in.end() && joins(at, i, in.end())) {
      i = endOfLetters(i + 1, in.end());
    }
    if (charAt(i, in.end()) == '.' && keepsStop(at, i, in)) {
      i++;
    }
    return i;
  }

  private int endOfLetters(int at, int end) {
    int i = at;
    while (i < end && isInLetters(text.codePointAt(i))) {
      i += Character.charCount(text.codePointAt(i));
    }
    return i;
  }

  private static boolean isInLetters(int c) {
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || c == '\u00ad'
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  /** Whether the character at {@code i} holds two parts of one word together. */
  private boolean joins(int start, int i, int end) {
    char c = text.charAt(i);
    boolean letterAfter = i + 1 < end && Character.isLetter(text.codePointAt(i + 1));
    if (!letterAfter) {
      return false;
    }
    if (c == '.') {
      return Abbreviations.isDotted(
          text.substring(start, Math.min(endOfLetters(i + 1, end), i + 5)));
    }
    if (c == '&') {
      return i - start <= 2 && endOfLetters(i + 1, end) == i + 2;
    }
    return Characters.isApostrophe(c) || (Characters.isHyphen(c) && isPrefix(start, i));
  }

  private boolean isPrefix(int start, int hyphen) {
    return hyphen - start <= 7
        && Character.isLowerCase(text.charAt(hyphen + 1))
        && PREFIXES.contains(text.substring(start, hyphen).toLowerCase(Locale.ROOT));
  }

  private boolean keepsStop(int start, int stop, Span in) {
    String word = text.substring(start, stop);
    boolean last = stop + 1 >= in.end();
    if (Abbreviations.isDotted(word)) {
      return true;
    }
    if (last || !Characters.isSpace(text.charAt(stop + 1)) && text.charAt(stop + 1) != ',') {
      return false;
    }
    boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
    return initial || Abbreviations.english().kind(word.toLowerCase(Locale.ROOT)) != null;
  }

  private char charAt(int at, int end) {
    return at < end ? text.charAt(at) : '\0';
  }

  /** Whether a sentence is written in capitals throughout. */
  private boolean isShouting(Span sentence) {
    int capitals = 0;
    int letters = 0;
    for (int i = sentence.start(); i < sentence.end(); i++) {
      char c = text.charAt(i);
      letters += Character.isLetter(c) ? 1 : 0;
      capitals += Character.isUpperCase(c) ? 1 : 0;
    }
    return letters > 3 && capitals >= 0.8 * letters;
  }
}
