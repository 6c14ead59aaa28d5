package org.retold.read;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.retold.report.FurnitureKind;

/**
 * What an element's tag, role, class and id say of the text in it.
 *
 * <p>Names are cut into words at hyphens, underscores and humps, and the words are looked up whole:
 * {@code adSlot} says advertisement, {@code shadow} does not. Names that state a condition ({@code
 * has-sidebar}) or a topic ({@code category-comments}) say nothing of the text.
 */
final class MarkupHints {

  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern SEAM =
      Pattern.compile("[^\\p{L}\\p{Nd}]+|(?<=[a-z])(?=[A-Z])|(?<=\\p{L})(?=\\d)");
  private static final Pattern CONDITION =
      Pattern.compile(
          "(?i)(?:has|no|not|is|with|without|category|cat|tag|type|status|format|topic|section|page"
              + "|single|template|theme|hide|show|enable|disable|allow)[-_].*");
  private static final int LONGEST_NAMES = 400;

  private static final Pattern SHOWN_AGAIN =
      Pattern.compile("[:-](?:block|flex|inline|inline-block|grid|visible)\\b");
  private static final Pattern MAYBE_HOVER =
      Pattern.compile("(?i)rollover|tooltip|hover|flyout|popover");

  private MarkupHints() {}

  /** What the element says that it is when it is not the report, or null where it says nothing. */
  static @Nullable FurnitureKind of(Element element) {
    FurnitureKind byTag = byTag(element);
    if (byTag != null || element.attributesSize() == 0) {
      return byTag;
    }
    FurnitureKind byRole = MarkupWords.ROLES.get(element.attr("role"));
    if (byRole != null) {
      return byRole;
    }
    String names = names(element);
    return names.isEmpty() || saysBody(names) ? null : byNames(names);
  }

  /**
   * Whether the element's names are those of the text of a report: "article-body", "entryContent".
   */
  static boolean saysBody(Element element) {
    String names = names(element);
    return !names.isEmpty() && saysBody(names);
  }

  /** Whether the element's or its parent's names are those of the line under a headline. */
  static boolean saysDeck(Element element) {
    Element parent = element.parent();
    return says(names(element), MarkupWords.DECK)
        || (parent != null && says(names(parent), MarkupWords.DECK));
  }

  /**
   * Whether the element's names say that it holds a time, a place in the site, a count of minutes.
   */
  static boolean saysTime(Element element) {
    return says(names(element), MarkupWords.TIME);
  }

  /** Whether it is a box that comes up over the page when the pointer rests on a word. */
  static boolean saysHover(Element element) {
    String names = names(element);
    if (!MAYBE_HOVER.matcher(names).find()) {
      return false;
    }
    for (String name : SPACE.split(names)) {
      if (says(name, MarkupWords.HOVER) && says(name, MarkupWords.BOX)) {
        return true;
      }
    }
    return false;
  }

  private static boolean says(String names, Set<String> words) {
    for (String name : SPACE.split(names)) {
      for (String piece : SEAM.split(CONDITION.matcher(name).matches() ? "" : name)) {
        if (words.contains(piece.toLowerCase(Locale.ROOT))) {
          return true;
        }
      }
    }
    return false;
  }

  private static @Nullable FurnitureKind byTag(Element element) {
    return switch (element.normalName()) {
      case "figcaption" -> FurnitureKind.CAPTION;
      case "figure" -> picture(element) ? FurnitureKind.CAPTION : null;
      case "nav", "search", "menu", "aside", "dialog" -> FurnitureKind.OTHER;
      case "footer" -> FurnitureKind.NOTICE;
      case "form" -> form(element);
      default -> element.normalName().indexOf('-') > 0 ? byName(element.normalName()) : null;
    };
  }

  private static boolean picture(Element figure) {
    return figure.selectFirst("blockquote, table, pre") == null;
  }

  private static FurnitureKind form(Element form) {
    FurnitureKind named = byNames(names(form));
    if (named == FurnitureKind.NEWSLETTER || named == FurnitureKind.COMMENT_FORM) {
      return named;
    }
    if (form.selectFirst("textarea") != null) {
      return FurnitureKind.COMMENT_FORM;
    }
    return form.selectFirst("input[type=email], input[name*=email]") != null
        ? FurnitureKind.NEWSLETTER
        : FurnitureKind.OTHER;
  }

  private static String names(Element element) {
    String names = element.attr("class") + " " + element.attr("id");
    return names.length() > LONGEST_NAMES ? names.substring(0, LONGEST_NAMES) : names.strip();
  }

  private static @Nullable FurnitureKind byNames(String names) {
    for (String name : SPACE.split(names)) {
      if (MarkupWords.HIDDEN.contains(name) && !SHOWN_AGAIN.matcher(names).find()) {
        return FurnitureKind.OTHER;
      }
      FurnitureKind kind = CONDITION.matcher(name).matches() ? null : byName(name);
      if (kind != null) {
        return kind;
      }
    }
    return null;
  }

  private static @Nullable FurnitureKind byName(String name) {
    String word = telling(name);
    return word == null ? null : MarkupWords.WORDS.get(word);
  }

  /** The first pair of words of the name, or else word, that says what furniture it is. */
  private static @Nullable String telling(String name) {
    String[] words = SEAM.split(name);
    for (int i = 0; i < words.length; i++) {
      words[i] = words[i].toLowerCase(Locale.ROOT);
      if (i > 0 && MarkupWords.WORDS.containsKey(words[i - 1] + words[i])) {
        return words[i - 1] + words[i];
      }
    }
    for (String word : words) {
      if (MarkupWords.WORDS.containsKey(word)) {
        return word;
      }
    }
    return null;
  }

  /** Whether what makes the element furniture is no more than a word that names many things. */
  static boolean saysWeakly(Element element) {
    if (byTag(element) != null || MarkupWords.ROLES.containsKey(element.attr("role"))) {
      return false;
    }
    for (String name : SPACE.split(names(element))) {
      String word = CONDITION.matcher(name).matches() ? null : telling(name);
      if (word != null && !MarkupWords.WEAK.contains(word)) {
        return false;
      }
    }
    return true;
  }

  private static boolean saysBody(String names) {
    for (String name : SPACE.split(names)) {
      if (!CONDITION.matcher(name).matches() && bodyName(name)) {
        return true;
      }
    }
    return false;
  }

  private static boolean bodyName(String name) {
    boolean ofArticle = false;
    boolean body = false;
    for (String piece : SEAM.split(name)) {
      String word = piece.toLowerCase(Locale.ROOT);
      if (MarkupWords.WORDS.containsKey(word)) {
        return false;
      }
      ofArticle |= MarkupWords.OF_ARTICLE.contains(word);
      body |= MarkupWords.BODY.contains(word);
      if (MarkupWords.ONE_WORD_BODY.contains(word)) {
        return true;
      }
    }
    return ofArticle && body;
  }
}
