package org.retold.read;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
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

  private static final Map<String, FurnitureKind> WORDS = new HashMap<>();

  /**
   * Words that name many things; boxes named so are furniture only where they hold little prose.
   */
  private static final Set<String> WEAK =
      Set.of(
          "widget",
          "widgets",
          "gallery",
          "slideshow",
          "carousel",
          "lightbox",
          "teaser",
          "teasers",
          "promo",
          "promos",
          "banner",
          "follow",
          "author",
          "authors",
          "contributor",
          "writer",
          "credit",
          "credits",
          "rail",
          "discussion",
          "popular",
          "similar",
          "skip",
          "toolbar",
          "ticker",
          "print",
          "metadata",
          "tags",
          "keywords",
          "reply",
          "replies",
          "poll");

  private static final Map<String, FurnitureKind> ROLES =
      Map.of(
          "navigation", FurnitureKind.OTHER,
          "banner", FurnitureKind.OTHER,
          "contentinfo", FurnitureKind.NOTICE,
          "search", FurnitureKind.OTHER,
          "dialog", FurnitureKind.OTHER,
          "alertdialog", FurnitureKind.OTHER,
          "menu", FurnitureKind.OTHER,
          "complementary", FurnitureKind.OTHER);

  private static final Set<String> DECK =
      Set.of(
          "dek",
          "deck",
          "subtitle",
          "subheadline",
          "subhead",
          "subheading",
          "standfirst",
          "strapline",
          "tagline",
          "blurb",
          "abstract");
  private static final Set<String> TIME =
      Set.of(
          "date",
          "dates",
          "datetime",
          "time",
          "times",
          "published",
          "updated",
          "meta",
          "kicker",
          "category",
          "categories",
          "eyebrow",
          "readtime",
          "reading",
          "views",
          "permalink");
  private static final Set<String> HIDDEN =
      Set.of("hidden", "hide", "is-hidden", "d-none", "display-none", "invisible");
  private static final Pattern SHOWN_AGAIN =
      Pattern.compile("[:-](?:block|flex|inline|inline-block|grid|visible)\\b");
  private static final Set<String> HOVER =
      Set.of("rollover", "tooltip", "hovercard", "popover", "hover", "flyout");
  private static final Pattern MAYBE_HOVER =
      Pattern.compile("(?i)rollover|tooltip|hover|flyout|popover");
  private static final Set<String> BOX =
      Set.of("block", "box", "content", "body", "text", "card", "panel", "inner", "popup");
  private static final Set<String> OF_ARTICLE =
      Set.of(
          "article", "story", "post", "entry", "news", "main", "page", "single", "blog", "art",
          "node");
  private static final Set<String> BODY =
      Set.of("body", "content", "text", "copy", "bodytext", "bodycopy", "fulltext", "paragraphs");
  private static final Set<String> ONE_WORD_BODY =
      Set.of(
          "articlebody",
          "articlecontent",
          "articletext",
          "storybody",
          "storycontent",
          "storytext",
          "postbody",
          "postcontent",
          "posttext",
          "entrycontent",
          "entrybody",
          "newscontent",
          "newstext",
          "newsbody",
          "bodytext",
          "bodycopy",
          "fulltext",
          "maincontent");

  static {
    say(
        FurnitureKind.CAPTION,
        "caption captions figcaption cutline photocredit imagecredit credit credits slideshow"
            + " gallery carousel lightbox wpcaption imagecaption photocaption");
    say(
        FurnitureKind.COMMENT_FORM,
        "comment comments respond disqus commentlist commentform livefyre coral discussion replies"
            + " reply viafoura spotim");
    say(
        FurnitureKind.SHARE,
        "share shares sharing sharebar sharethis sharetools sharedaddy addthis addtoany social"
            + " socials sociable socialmedia follow followus shareaholic ssba print");
    say(
        FurnitureKind.NEWSLETTER,
        "newsletter newsletters subscribe subscription subscriptions signup mailchimp optin"
            + " mailinglist emailsignup");
    say(
        FurnitureKind.RELATED,
        "related relateds relatedlinks relatedposts relatedarticles relatedcontent relatedstories"
            + " recommended recommendation recommendations recommend recirc recirculation outbrain"
            + " taboola zergnet revcontent trending popular mostpopular mostread readmore readnext"
            + " upnext morefrom seealso yarpp crp jprelatedposts similar teaser teasers promo promos"
            + " linklist linkbox morestories");
    say(
        FurnitureKind.ADVERTISEMENT,
        "ad ads adv advert adverts advertisement advertisements advertising adsense adslot adunit"
            + " adbox adcontainer adwrap adwrapper sponsor sponsored sponsors dfp gpt promoted banner");
    say(
        FurnitureKind.BYLINE,
        "byline bylines author authors authorbox authorbio authorinfo aboutauthor aboutauthors writerbio authordescription bio contributor contributors"
            + " writer timestamp pubdate postmeta entrymeta articlemeta metadata datetime");
    say(
        FurnitureKind.NOTICE,
        "copyright disclaimer disclaimers disclosure footer legal cookie cookies gdpr consent paywall"
            + " regwall");
    say(
        FurnitureKind.OTHER,
        "nav navbar navigation subnav menu submenu breadcrumb breadcrumbs sidebar rail tags taglist"
            + " keywords widget widgets pagination pager poll popup modal overlay tooltip skip search"
            + " login masthead topbar toolbar ticker offcanvas visuallyhidden sronly screenreader");
  }

  private MarkupHints() {}

  private static void say(FurnitureKind kind, String words) {
    for (String word : SPACE.split(words)) {
      WORDS.put(word, kind);
    }
  }

  /** What the element says that it is when it is not the report, or null where it says nothing. */
  static @Nullable FurnitureKind of(Element element) {
    FurnitureKind byTag = byTag(element);
    if (byTag != null || element.attributesSize() == 0) {
      return byTag;
    }
    FurnitureKind byRole = ROLES.get(element.attr("role"));
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
    return says(names(element), DECK) || (parent != null && says(names(parent), DECK));
  }

  /**
   * Whether the element's names say that it holds a time, a place in the site, a count of minutes.
   */
  static boolean saysTime(Element element) {
    return says(names(element), TIME);
  }

  /** Whether it is a box that comes up over the page when the pointer rests on a word. */
  static boolean saysHover(Element element) {
    String names = names(element);
    if (!MAYBE_HOVER.matcher(names).find()) {
      return false;
    }
    for (String name : SPACE.split(names)) {
      if (says(name, HOVER) && says(name, BOX)) {
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
      if (HIDDEN.contains(name) && !SHOWN_AGAIN.matcher(names).find()) {
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
    return word == null ? null : WORDS.get(word);
  }

  /** The first pair of words of the name, or else word, that says what furniture it is. */
  private static @Nullable String telling(String name) {
    String[] words = SEAM.split(name);
    for (int i = 0; i < words.length; i++) {
      words[i] = words[i].toLowerCase(Locale.ROOT);
      if (i > 0 && WORDS.containsKey(words[i - 1] + words[i])) {
        return words[i - 1] + words[i];
      }
    }
    for (String word : words) {
      if (WORDS.containsKey(word)) {
        return word;
      }
    }
    return null;
  }

  /** Whether what makes the element furniture is no more than a word that names many things. */
  static boolean saysWeakly(Element element) {
    if (byTag(element) != null || ROLES.containsKey(element.attr("role"))) {
      return false;
    }
    for (String name : SPACE.split(names(element))) {
      String word = CONDITION.matcher(name).matches() ? null : telling(name);
      if (word != null && !WEAK.contains(word)) {
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
      if (WORDS.containsKey(word)) {
        return false;
      }
      ofArticle |= OF_ARTICLE.contains(word);
      body |= BODY.contains(word);
      if (ONE_WORD_BODY.contains(word)) {
        return true;
      }
    }
    return ofArticle && body;
  }
}
