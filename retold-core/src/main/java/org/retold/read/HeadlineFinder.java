package org.retold.read;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Tells the headline of a text: by the title that is known, else by its look and its place. */
final class HeadlineFinder {
  private static final int USUAL_WORDS = 3;
  private static final int MOST_WORDS = 25;
  private static final int MOST_WORDS_WITHOUT_GAP = 15;
  private static final int ENOUGH_OF_A_TITLE = 4;
  private static final int CLOSE = 3;
  private static final Pattern TIME =
      Pattern.compile("\\d{1,2}/\\d{1,2}/\\d{4}|\\d{1,2}:\\d{2} ?[apAP]\\.?[mM]");
  private static final Pattern ABBREVIATION = Pattern.compile(".*\\b(\\p{Lu}\\.){2,}$");
  private static final Pattern FULL_STOP = Pattern.compile(".*[.:;,][\"'”’)]*$", Pattern.DOTALL);
  private static final Pattern ASKS = Pattern.compile("(?s).*[?!][\"'”’]*");

  private HeadlineFinder() {}

  /** The number of the line that is the headline, among lines that are no other furniture. */
  static Optional<Integer> find(List<TextLine> lines, @Nullable String title) {
    int top = 0;
    while (top < lines.size() && !isBody(lines.get(top))) {
      top++;
    }
    List<TextLine> above = lines.subList(0, top);
    if (title != null) {
      return first(above, line -> isTitle(line, title));
    }
    if (top == lines.size()) {
      return Optional.empty();
    }
    return first(above, line -> line.wordCount() >= USUAL_WORDS && looksLikeOne(line))
        .or(() -> first(above, line -> looksLikeOne(line) && !isLonelyName(line, lines)));
  }

  /** A question may be a headline, however long; everything else that has an end is the report. */
  private static boolean isBody(TextLine line) {
    return line.isProse()
        && !(line.wordCount() <= MOST_WORDS && ASKS.matcher(line.text()).matches());
  }

  /** Two words above something other than the story are its author rather than its headline. */
  private static boolean isLonelyName(TextLine line, List<TextLine> lines) {
    int next = lines.indexOf(line) + 1;
    boolean above =
        next < lines.size() && lines.get(next).span().start() - line.span().end() <= CLOSE;
    return !above && Byline.isBareNames(line);
  }

  private static Optional<Integer> first(List<TextLine> lines, Predicate<TextLine> test) {
    return IntStream.range(0, lines.size())
        .filter(i -> test.test(lines.get(i)))
        .boxed()
        .findFirst();
  }

  /**
   * Whether the line is the title, letter case and marks aside; a site's name may follow either.
   */
  static boolean isTitle(TextLine line, String title) {
    String one = line.folded();
    String other = folded(title);
    return !one.isEmpty()
        && (one.equals(other)
            || namesSite(title) && isLong(one) && other.startsWith(one)
            || namesSite(line.text()) && isLong(other) && one.startsWith(other));
  }

  private static boolean namesSite(String title) {
    return title.contains("|") || title.contains(" - ") || title.contains(" – ");
  }

  private static boolean isLong(String folded) {
    return folded.split(" ").length >= ENOUGH_OF_A_TITLE;
  }

  /** Its words in lower case with one space between them. */
  static String folded(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    char[] folded = new char[lower.length()];
    int size = 0;
    boolean gap = false;
    for (int i = 0; i < lower.length(); i++) {
      int c = lower.codePointAt(i);
      if (!isWordPart(c)) {
        gap = true;
      } else {
        if (gap && size > 0) {
          folded[size++] = ' ';
        }
        size += Character.toChars(c, folded, size);
        gap = false;
      }
      i += Character.charCount(c) - 1;
    }
    return new String(folded, 0, size);
  }

  private static boolean isWordPart(int c) {
    return c >= 'a' && c <= 'z' || c != ' ' && Character.isLetterOrDigit(c);
  }

  private static boolean looksLikeOne(TextLine line) {
    int most = line.gapAfter() ? MOST_WORDS : MOST_WORDS_WITHOUT_GAP;
    boolean ended = FULL_STOP.matcher(line.text()).matches();
    return line.wordCount() <= most
        && line.text().codePoints().anyMatch(Character::isLetter)
        && !TIME.matcher(line.text()).find()
        && (!ended || ABBREVIATION.matcher(line.text()).matches());
  }
}
