package org.retold.read;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells the headline of a text: by the title that is known, else by its look and its place. */
final class HeadlineFinder {
  private static final int MOST_WORDS = 25;
  private static final int MOST_WORDS_WITHOUT_GAP = 15;
  private static final Pattern ABBREVIATION = Pattern.compile(".*\\b(\\p{Lu}\\.){2,}$");
  private static final Pattern FULL_STOP = Pattern.compile(".*[.:;,][\"'”’)]*$", Pattern.DOTALL);
  private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{Nd}]+");

  private HeadlineFinder() {}

  /** The number of the line that is the headline, among lines that are no other furniture. */
  static Optional<Integer> find(List<TextLine> lines, @Nullable String title) {
    for (int i = 0; title != null && i < lines.size() && !lines.get(i).isProse(); i++) {
      if (isTitle(lines.get(i), title)) {
        return Optional.of(i);
      }
    }
    boolean found = title == null && lines.size() > 1 && looksLikeOne(lines);
    return found ? Optional.of(0) : Optional.empty();
  }

  /**
   * Whether the line is the title, letter case and marks aside; a site's name may follow either.
   */
  static boolean isTitle(TextLine line, String title) {
    String one = folded(line.text());
    String other = folded(title);
    return !one.isBlank()
        && (one.equals(other)
            || one.split(" ").length >= 4
                && (title.contains("|") || title.contains(" - "))
                && other.startsWith(one)
            || other.split(" ").length >= 4 && line.text().contains("|") && one.startsWith(other));
  }

  static String folded(String text) {
    return NOT_WORDS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }

  private static boolean looksLikeOne(List<TextLine> lines) {
    TextLine line = lines.get(0);
    int most = line.gapAfter() ? MOST_WORDS : MOST_WORDS_WITHOUT_GAP;
    boolean ended = FULL_STOP.matcher(line.text()).matches();
    return line.wordCount() <= most
        && line.text().codePoints().anyMatch(Character::isLetter)
        && (!ended || ABBREVIATION.matcher(line.text()).matches())
        && lines.subList(1, lines.size()).stream().anyMatch(TextLine::isProse);
  }
}
