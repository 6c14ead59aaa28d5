package org.retold.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The uncased WordPiece vocabulary of the sentence encoder, and the cutting of text into its pieces
 * (Devlin et al. 2019, https://arxiv.org/abs/1810.04805): lower case without accents, words parted
 * at white space and marks, each word cut greedily into the longest pieces that the vocabulary
 * holds.
 */
final class WordPieces {
  static final int UNKNOWN = 100;
  static final int START = 101;
  static final int END = 102;
  private static final int LONGEST_WORD = 100;

  private static final WordPieces INSTANCE = read();

  private final List<String> pieces;
  private final Map<String, Integer> ids;
  private final PieceTrie trie;

  private WordPieces(List<String> pieces) {
    this.pieces = pieces;
    this.ids = new HashMap<>(2 * pieces.size());
    for (int id = 0; id < pieces.size(); id++) {
      ids.put(pieces.get(id), id);
    }
    this.trie = new PieceTrie(pieces);
  }

  /** The vocabulary that ships with the library. */
  static WordPieces shipped() {
    return INSTANCE;
  }

  private static WordPieces read() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(WordList.open("pieces.txt"), StandardCharsets.UTF_8))) {
      return new WordPieces(lines.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read pieces.txt", e);
    }
  }

  int size() {
    return pieces.size();
  }

  String piece(int id) {
    return pieces.get(id);
  }

  /** The number of a whole word, or -1 if the vocabulary cuts it up. */
  int idOf(String word) {
    return ids.getOrDefault(word, -1);
  }

  /** Whether a whole word of the vocabulary begins with these characters. */
  boolean anyBegins(String characters) {
    return trie.anyBegins(characters);
  }

  /** The pieces of a text, at most {@code most} of them, without the marks of start and end. */
  int[] ids(String text, int most) {
    String clean = clean(text, most);
    int[] out = new int[Math.min(most, clean.length())];
    int count = 0;
    int at = 0;
    while (at < clean.length() && count < most) {
      int c = clean.codePointAt(at);
      int end = at + Character.charCount(c);
      if (!isSpace(c)) {
        end = isMark(c) ? end : endOfWord(clean, end);
        count = addWord(clean, at, end, out, count);
      }
      at = end;
    }
    return Arrays.copyOf(out, count);
  }

  private int addWord(String text, int start, int end, int[] out, int count) {
    if (end - start > LONGEST_WORD) {
      return add(UNKNOWN, out, count);
    }
    int n = count;
    int at = start;
    while (at < end) {
      long piece = trie.longest(text, at, end, at > start);
      if (piece < 0) {
        return add(UNKNOWN, out, count);
      }
      n = add((int) piece, out, n);
      at = (int) (piece >>> Integer.SIZE);
    }
    return n;
  }

  private static int add(int id, int[] out, int count) {
    if (count == out.length) {
      return count;
    }
    out[count] = id;
    return count + 1;
  }

  private static int endOfWord(String text, int from) {
    int end = from;
    while (end < text.length()) {
      int c = text.codePointAt(end);
      if (isSpace(c) || isMark(c)) {
        break;
      }
      end += Character.charCount(c);
    }
    return end;
  }

  /** Lower case, no accents, no control characters, ideographs set apart by spaces. */
  private static String clean(String text, int most) {
    String head =
        text.length() > most * LONGEST_WORD ? text.substring(0, most * LONGEST_WORD) : text;
    if (isPlain(head)) {
      return head.toLowerCase(Locale.ROOT);
    }
    String parted = Normalizer.normalize(head, Normalizer.Form.NFD);
    StringBuilder clean = new StringBuilder(parted.length());
    parted.codePoints().forEach(c -> addClean(c, clean));
    return clean.toString().toLowerCase(Locale.ROOT);
  }

  private static void addClean(int c, StringBuilder out) {
    if (Character.isIdeographic(c)) {
      out.append(' ').appendCodePoint(c).append(' ');
    } else if (isSpace(c)) {
      out.append(' ');
    } else if (c != 0xfffd && !isControl(c) && Character.getType(c) != Character.NON_SPACING_MARK) {
      out.appendCodePoint(c);
    }
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > '~' || c < ' ') {
        return false;
      }
    }
    return true;
  }

  private static boolean isControl(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.FORMAT, Character.PRIVATE_USE, Character.SURROGATE -> true;
      default -> false;
    };
  }

  private static boolean isSpace(int c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || Character.isSpaceChar(c);
  }

  private static boolean isMark(int c) {
    if (c < 128) {
      return c > ' ' && c < 127 && !Character.isLetterOrDigit(c);
    }
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> false;
    };
  }
}
