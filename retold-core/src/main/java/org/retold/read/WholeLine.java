package org.retold.read;

import java.util.BitSet;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An expression for whole lines that knows with which characters such lines begin, so that most
 * lines are passed over at their first one.
 *
 * <p>It asks the expression itself: where a line of one character fails and the end was never
 * looked at ({@link Matcher#hitEnd}), no line that begins with this character can match. Only ASCII
 * is asked for; a line that begins with anything else is always tried.
 */
final class WholeLine {
  private static final int ASCII = 128;

  private final Pattern pattern;
  private final BitSet openings = new BitSet(ASCII);

  WholeLine(Pattern pattern) {
    this.pattern = pattern;
    for (char c = 0; c < ASCII; c++) {
      Matcher matcher = pattern.matcher(String.valueOf(c));
      openings.set(c, matcher.matches() || matcher.hitEnd());
    }
  }

  /** Whether a line with this first character can match. */
  boolean mayBeginWith(char first) {
    return first >= ASCII || openings.get(first);
  }

  boolean matches(String line) {
    return mayMatch(line) && pattern.matcher(line).matches();
  }

  /** What the groups of the expression stand for, if the line matches. */
  Optional<Matcher> match(String line) {
    return mayMatch(line)
        ? Optional.of(pattern.matcher(line)).filter(Matcher::matches)
        : Optional.empty();
  }

  private boolean mayMatch(String line) {
    return line.isEmpty() || mayBeginWith(line.charAt(0));
  }
}
