package org.retold.read;

/**
 * Text as reports hold it: lines end in {@code \n}, no control characters but that and the tab, and
 * every surrogate has its partner, so that spans mean the same to every program.
 *
 * @param text the text; apart from line ends as long as what it was made of
 * @param controls how many control characters became spaces
 * @param loneSurrogates how many halves of a character became U+FFFD
 */
record CleanText(String text, int controls, int loneSurrogates) {

  static CleanText of(String raw) {
    return isClean(raw) ? new CleanText(raw, 0, 0) : cleaned(raw);
  }

  /** Whether nothing stands in the text that could need a change. */
  private static boolean isClean(String raw) {
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      boolean plain = c >= ' ' && c < '\u007f' || c == '\n' || c == '\t';
      if (!plain && (c <= '\u009f' || Character.isSurrogate(c) || c == '\ufeff')) {
        return false;
      }
    }
    return true;
  }

  private static CleanText cleaned(String raw) {
    StringBuilder out = new StringBuilder(raw.length());
    int controls = 0;
    int lone = 0;
    int start = raw.startsWith("\ufeff") ? 1 : 0;
    for (int i = start; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c == '\r') {
        if (i + 1 == raw.length() || raw.charAt(i + 1) != '\n') {
          out.append('\n');
        }
      } else if (Character.isHighSurrogate(c) && isLow(raw, i + 1)) {
        out.append(c).append(raw.charAt(++i));
      } else if (Character.isSurrogate(c)) {
        out.append('\ufffd');
        lone++;
      } else if (c == '\f') {
        out.append('\n');
      } else if (Character.isISOControl(c) && c != '\n' && c != '\t') {
        out.append(' ');
        controls++;
      } else {
        out.append(c);
      }
    }
    return new CleanText(out.toString(), controls, lone);
  }

  private static boolean isLow(String text, int at) {
    return at < text.length() && Character.isLowSurrogate(text.charAt(at));
  }

  /** Cleans, and says what was found on the way. */
  static String of(String raw, String position, Intake intake) {
    CleanText clean = of(raw);
    if (clean.loneSurrogates > 0) {
      intake.warn(
          position,
          clean.loneSurrogates
              + " half characters (lone surrogates) were replaced by U+FFFD;"
              + " the program that wrote them cut a character in two");
    }
    if (clean.controls > 0) {
      String what = clean.controls == 1 ? " control character was" : " control characters were";
      intake.warn(position, clean.controls + what + " replaced by spaces");
    }
    return clean.text;
  }
}
