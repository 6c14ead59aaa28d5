package org.retold.text;

/** Classes of characters that the scanners share. */
final class Characters {

  private Characters() {}

  /** White space, the fixed and zero-width spaces, and the byte order mark. */
  static boolean isSpace(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '\u0085'
        || (c >= '\u200b' && c <= '\u200d')
        || c == '\u2060'
        || c == '\ufeff';
  }

  static boolean isApostrophe(char c) {
    return c == '\'' || c == '’' || c == '‘' || c == 'ʼ' || c == '´' || c == '`' || c == '＇';
  }

  static boolean isHyphen(char c) {
    return c == '-' || c == '‐' || c == '‑';
  }

  static boolean isDash(char c) {
    return isHyphen(c) || (c >= '‒' && c <= '―') || c == '−';
  }

  static boolean isTerminator(char c) {
    return c == '.' || c == '!' || c == '?' || c == '…' || isWideTerminator(c);
  }

  /** A mark that ends a sentence in scripts that write no space or no capital after it. */
  static boolean isWideTerminator(char c) {
    return c == '。' || c == '！' || c == '？' || c == '｡' || c == '।' || c == '۔' || c == '؟';
  }

  static boolean isOpener(char c) {
    return "\"'“‘«‹„‚([{¿¡「『（".indexOf(c) >= 0;
  }

  static boolean isCloser(char c) {
    return ")]}”’»›」』）".indexOf(c) >= 0;
  }

  static boolean isBullet(char c) {
    return "•●▪◦‣·*■►▶–—-".indexOf(c) >= 0;
  }

  static boolean isLetterOrDigit(String text, int at) {
    return Character.isLetterOrDigit(text.codePointAt(at));
  }

  /** First position from {@code at} that is no white space, or {@code end}. */
  static int skipSpace(String text, int at, int end) {
    int i = at;
    while (i < end && isSpace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** The position after the last character before {@code end} that is no white space. */
  static int trimEnd(String text, int start, int end) {
    int i = end;
    while (i > start && isSpace(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }
}
