package org.retold.read;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.retold.report.FurnitureKind;

/** The words in class names, ids and roles that {@link MarkupHints} goes by. */
final class MarkupWords {
  private static final Pattern SPACE = Pattern.compile("\\s+");

  /** What a box named by the word holds. */
  static final Map<String, FurnitureKind> WORDS = words();

  /**
   * Words that name many things; boxes named so are furniture only where they hold little prose.
   */
  static final Set<String> WEAK =
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

  static final Map<String, FurnitureKind> ROLES =
      Map.of(
          "navigation", FurnitureKind.OTHER,
          "banner", FurnitureKind.OTHER,
          "contentinfo", FurnitureKind.NOTICE,
          "search", FurnitureKind.OTHER,
          "dialog", FurnitureKind.OTHER,
          "alertdialog", FurnitureKind.OTHER,
          "menu", FurnitureKind.OTHER,
          "complementary", FurnitureKind.OTHER);

  static final Set<String> DECK =
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

  static final Set<String> TIME =
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

  static final Set<String> HIDDEN =
      Set.of("hidden", "hide", "is-hidden", "d-none", "display-none", "invisible");

  static final Set<String> HOVER =
      Set.of("rollover", "tooltip", "hovercard", "popover", "hover", "flyout");

  static final Set<String> BOX =
      Set.of("block", "box", "content", "body", "text", "card", "panel", "inner", "popup");

  static final Set<String> OF_ARTICLE =
      Set.of(
          "article", "story", "post", "entry", "news", "main", "page", "single", "blog", "art",
          "node");

  static final Set<String> BODY =
      Set.of("body", "content", "text", "copy", "bodytext", "bodycopy", "fulltext", "paragraphs");

  static final Set<String> ONE_WORD_BODY =
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

  private MarkupWords() {}

  private static Map<String, FurnitureKind> words() {
    Map<String, FurnitureKind> words = new HashMap<>();
    say(
        words,
        FurnitureKind.CAPTION,
        "caption captions figcaption cutline photocredit imagecredit credit credits slideshow"
            + " gallery carousel lightbox wpcaption imagecaption photocaption");
    say(
        words,
        FurnitureKind.COMMENT_FORM,
        "comment comments respond disqus commentlist commentform livefyre coral discussion replies"
            + " reply viafoura spotim");
    say(
        words,
        FurnitureKind.SHARE,
        "share shares sharing sharebar sharethis sharetools sharedaddy addthis addtoany social"
            + " socials sociable socialmedia follow followus shareaholic ssba print");
    say(
        words,
        FurnitureKind.NEWSLETTER,
        "newsletter newsletters subscribe subscription subscriptions signup mailchimp optin"
            + " mailinglist emailsignup");
    say(
        words,
        FurnitureKind.RELATED,
        "related relateds relatedlinks relatedposts relatedarticles relatedcontent relatedstories"
            + " recommended recommendation recommendations recommend recirc recirculation outbrain"
            + " taboola zergnet revcontent trending popular mostpopular mostread readmore readnext"
            + " upnext morefrom seealso yarpp crp jprelatedposts similar teaser teasers promo promos"
            + " linklist linkbox morestories");
    say(
        words,
        FurnitureKind.ADVERTISEMENT,
        "ad ads adv advert adverts advertisement advertisements advertising adsense adslot adunit"
            + " adbox adcontainer adwrap adwrapper sponsor sponsored sponsors dfp gpt promoted banner");
    say(
        words,
        FurnitureKind.BYLINE,
        "byline bylines author authors authorbox authorbio authorinfo aboutauthor aboutauthors writerbio authordescription bio contributor contributors"
            + " writer timestamp pubdate postmeta entrymeta articlemeta metadata datetime");
    say(
        words,
        FurnitureKind.NOTICE,
        "copyright disclaimer disclaimers disclosure footer legal cookie cookies gdpr consent paywall"
            + " regwall");
    say(
        words,
        FurnitureKind.OTHER,
        "nav navbar navigation subnav menu submenu breadcrumb breadcrumbs sidebar rail tags taglist"
            + " keywords widget widgets pagination pager poll popup modal overlay tooltip skip search"
            + " login masthead topbar toolbar ticker offcanvas visuallyhidden sronly screenreader");
    return Map.copyOf(words);
  }

  private static void say(Map<String, FurnitureKind> known, FurnitureKind kind, String words) {
    for (String word : SPACE.split(words)) {
      known.put(word, kind);
    }
  }
}
