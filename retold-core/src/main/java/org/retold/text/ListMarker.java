package org.retold.text;

/** What stands in front of a list item: a bullet, "1.", "2)", "(a)". */
final class ListMarker {

  private ListMarker() {}

  /** The position after the marker and its space, or {@code start} if there is no marker. */
  static int end(String text, int start, int end) {
    int after = Math.max(bullet(text, start, end), number(text, start, end));
    if (after <= start || after >= end || !Characters.isSpace(text.charAt(after))) {
      return start;
    }
    return Characters.skipSpace(text, after, end);
  }

  private static int bullet(String text, int start, int end) {
    return start < end && Characters.isBullet(text.charAt(start)) ? start + 1 : start;
  }

  private static int number(String text, int start, int end) {
    int i = start < end && text.charAt(start) == '(' ? start + 1 : start;
    int digits = i;
    while (i < end && i < digits + 3 && Character.isDigit(text.charAt(i))) {
      i++;
    }
    if (i == digits && i < end && Character.isLowerCase(text.charAt(i))) {
      i++;
    }
    boolean closed = i > digits && i < end && (text.charAt(i) == ')' || isStop(text, digits, i));
    return closed ? i + 1 : start;
  }

  private static boolean isStop(String text, int from, int at) {
    return text.charAt(at) == '.' && at - from <= 2 && Character.isDigit(text.charAt(from));
  }
}
