package org.retold.report;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Tells by the words around a name whether a report gives it as where its news is from.
 *
 * <p>"According to the Ellery Gazette", "the Gazette reported", ", the Gazette said." do; "shares
 * of the Gazette fell" and "the Gazette reported a loss" do not. How much is believed depends on
 * what is known of the name: of one that only looks like an outlet's, "X said" and "he told X" are
 * not enough, as it may speak of its own affairs, or have asked a question among others; of whom
 * the words are likely from ({@link #in}), they are.
 */
public final class SourceNaming {
  private static final Set<FurnitureKind> NAMES_ALONE =
      EnumSet.of(
          FurnitureKind.DATELINE, FurnitureKind.BYLINE, FurnitureKind.CREDIT, FurnitureKind.NOTICE);
  private static final Set<FurnitureKind> OTHERS =
      EnumSet.of(
          FurnitureKind.CAPTION,
          FurnitureKind.RELATED,
          FurnitureKind.ADVERTISEMENT,
          FurnitureKind.NEWSLETTER,
          FurnitureKind.SHARE,
          FurnitureKind.COMMENT_FORM);

  /** What a paper is called for short: "the Star". */
  private static final Set<String> SHORT =
      PaperWords.and("Standard", "Record", "Register", "Bee", "Sun", "Review", "Monitor", "Kurier");

  private SourceNaming() {}

  /**
   * What says that an outlet is the source, together with its name; nothing where nothing does.
   *
   * @param name where a name stands that is, or looks like, that of an outlet
   */
  public static Optional<Span> ofOutlet(String text, Span name) {
    return SourceWords.around(text, name, false);
  }

  /**
   * The first place at which a report names somebody as its source, of whose text its own may come:
   * by the name as it is given, without "The", or by the last word of a paper's, "the Gazette".
   *
   * @param name a publisher or agency; letter case counts
   */
  public static Optional<Span> in(Report report, String name) {
    String bare = name.startsWith("The ") ? name.substring(4) : name;
    Optional<Span> whole = written(report, bare);
    String last = bare.substring(bare.lastIndexOf(' ') + 1);
    return whole.isPresent() || last.equals(bare) || !SHORT.contains(last)
        ? whole
        : written(report, "the " + last).or(() -> written(report, "The " + last));
  }

  /** Whether a word, in any letter case, is what papers are called for short: "the Gazette". */
  public static boolean isShortName(String word) {
    return !word.isEmpty()
        && SHORT.contains(
            word.substring(0, 1).toUpperCase(Locale.ROOT)
                + word.substring(1).toLowerCase(Locale.ROOT));
  }

  private static Optional<Span> written(Report report, String name) {
    String text = report.text();
    int at = name.isBlank() ? -1 : text.indexOf(name);
    while (at >= 0) {
      Span span = new Span(at, at + name.length());
      Optional<Span> found = isWhole(text, span) ? at(report, span) : Optional.empty();
      if (found.isPresent()) {
        return found;
      }
      at = text.indexOf(name, at + 1);
    }
    return Optional.empty();
  }

  private static Optional<Span> at(Report report, Span name) {
    for (Furniture furniture : report.furniture()) {
      if (furniture.span().overlaps(name)) {
        if (NAMES_ALONE.contains(furniture.kind())
            || furniture.kind() == FurnitureKind.RELATED && furniture.text().contains("riginal")
            || furniture.span().length() <= name.length() + 4
                && furniture.kind() != FurnitureKind.HEADLINE) {
          return Optional.of(furniture.span());
        }
        if (OTHERS.contains(furniture.kind())) {
          return Optional.empty();
        }
      }
    }
    return isLine(report.text(), name)
        ? Optional.of(name)
        : SourceWords.around(report.text(), name, true);
  }

  /** Whether the line holds the name and no other letter: "— Shoreline". */
  private static boolean isLine(String text, Span name) {
    int start = text.lastIndexOf('\n', name.start()) + 1;
    int end = text.indexOf('\n', name.end());
    return hasNoLetter(text, start, name.start())
        && hasNoLetter(text, name.end(), end < 0 ? text.length() : end)
        && start > 0;
  }

  private static boolean hasNoLetter(String text, int start, int end) {
    return text.substring(start, end).codePoints().noneMatch(Character::isLetterOrDigit);
  }

  private static boolean isWhole(String text, Span span) {
    return !isWordPart(text, span.start() - 1) && !isWordPart(text, span.end());
  }

  private static boolean isWordPart(String text, int at) {
    return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
  }
}
