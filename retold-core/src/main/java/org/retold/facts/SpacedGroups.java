package org.retold.facts;

/**
 * The groups of a number whose thousands are parted by blanks, "300 000", told from a list of
 * numbers in figures, "126 133 140 147": a number starts with one to three digits and no zero, has
 * three more groups at most, and is no run of three-digit figures that only rises or falls.
 */
final class SpacedGroups {
  private static final int GROUP = 3;
  private static final int MOST = 4;

  private SpacedGroups() {}

  /** The word after the number in digits that starts at a place. */
  static int end(SentenceWords words, int at) {
    int first = at;
    while (at - first <= MOST && follows(words, first)) {
      first--;
    }
    int end = at + 1;
    while (end - at <= MOST && follows(words, end)) {
      end++;
    }
    return first < at || end - at > MOST || isList(words, at, end) ? at + 1 : end;
  }

  /** Whether the word is three digits, one blank after at most three. */
  private static boolean follows(SentenceWords words, int at) {
    if (at < 1 || at >= words.size() || words.lower(at + 1).equals("-")) {
      return false;
    }
    Word before = words.words().get(at - 1);
    Word group = words.words().get(at);
    return group.span().start() - before.span().end() == 1
        && group.text().length() == GROUP
        && isDigits(group.text())
        && before.text().length() <= GROUP
        && isDigits(before.text());
  }

  private static boolean isList(SentenceWords words, int at, int end) {
    String first = words.words().get(at).text();
    return first.charAt(0) == '0'
        || first.length() == GROUP
            && end - at >= GROUP
            && (isOrdered(words, at, end, 1) || isOrdered(words, at, end, -1));
  }

  /** Whether the groups only rise, or only fall, and none has a zero in front. */
  private static boolean isOrdered(SentenceWords words, int at, int end, int sign) {
    for (int i = at + 1; i < end; i++) {
      String group = words.words().get(i).text();
      int step = group.compareTo(words.words().get(i - 1).text());
      if (step * sign <= 0 || group.charAt(0) == '0') {
        return false;
      }
    }
    return true;
  }

  private static boolean isDigits(String text) {
    return text.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
