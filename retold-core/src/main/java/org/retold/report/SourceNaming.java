package org.retold.report;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
  private static final int WINDOW = 90;

  /** "the", or "the German news agency". */
  private static final String TITLE =
      "(?:(?: (?!(?:on|in|at|to|of|for|with|from|by|that|it|he|she|they|and)\\b)[\\p{L}-]+){0,3}"
          + " (?:news|press|wire|newswire|newspaper|paper|daily|weekly|tabloid|broadcaster|magazine"
          + "|agency|service|channel|station|network|web ?site|site|portal|outlet|programme)"
          + "(?: (?:agency|service|channel|station|network|site|website|portal|outlet|magazine"
          + "|programme))?,?)?(?: [Tt]he)?";

  private static final String KIND_BEHIND =
      "(?: (?:state |daily |online |local )?(?:news ?paper|news agency|press agency|agency|newswire"
          + "|wire service|news service|daily|weekly|tabloid|paper|broadcaster|magazine"
          + "|(?:news |tv |TV |television |radio )(?:web ?site|site|portal|outlet|channel|network"
          + "|station)|radio|television|website))?";

  private static final String SHOWN =
      "(?:[Ss]een|reviewed|viewed|obtained|[Cc]ited|[Qq]uoted|[Rr]eported|[Rr]evealed|disclosed"
          + "|broadcast|aired|carried) by";

  private static final Pattern BEFORE =
      Pattern.compile(
          "(?<![\\p{L}\\p{Nd}])(?:(?<party>told|tells|telling|[Ss]peaking (?:to|with|on)"
              + "|(?:remarks|comments|statement|interview) (?:to|with|in|for|by|on)"
              + "|(?:published|broadcast|aired) (?:on|in)|via)"
              + "|[Aa]ccording to|[Cc]iting|[Qq]uoting|cites|quotes|quoted (?:in|on)|"
              + SHOWN
              + "|(?:reported|revealed|carried|printed) in|[Rr]eports? (?:by|in|from)|[Ss]ource:"
              + "|(?<![^(\\n])[Vv]ia:?|[Cc]ourtesy of)"
              + TITLE
              + " $");

  private static final Pattern INVERTED =
      Pattern.compile("(?:said|reported|reports|writes|wrote)" + TITLE + " $");
  private static final Pattern CLOSED = Pattern.compile("(?: [\\p{L} ]{2,20})?(?:[.,;)]|$)");

  private static final String OFTEN =
      "(?: (?:first|also|earlier|later|previously|exclusively|has|had|since|on|\\p{Lu}\\p{Ll}+day)){0,3}";

  private static final String OWN_FIGURES =
      "(?!(?: [\\p{L}\\p{Nd}%.-]+){0,5}? (?:profits?|loss|losses|earnings|revenues?|sales|income"
          + "|turnover|dividend|results|circulation|deficit)\\b)";

  private static final Pattern REPORTS =
      Pattern.compile(
          KIND_BEHIND
              + OFTEN
              + " (?:(?:reported|reports)\\b"
              + OWN_FIGURES
              + "|(?:writes|wrote|reveals|revealed|quoted|broke the (?:news|story)"
              + "|said in (?:a|its) report|was told|has (?:learned|learnt|seen|obtained))\\b)");

  private static final Pattern SAYS =
      Pattern.compile(
          KIND_BEHIND + "(?: (?:also|earlier|later|on|\\p{Lu}\\p{Ll}+day)){0,3} (?:said|says)\\b");

  /** "A survey by the Gazette revealed": the name is not what the verb is said of. */
  private static final Pattern GOVERNED =
      Pattern.compile(
          "\\b(?:by|of|from|in|at|for|with|to|on|against|about|between|near) (?:[Tt]he )?$");

  private static final Pattern STATES =
      Pattern.compile(
          KIND_BEHIND + OFTEN + " (?:said|says|stated|announced|announces|confirmed|added)\\b");
  private static final Pattern COMMA_OR_KIND =
      Pattern.compile(
          "(?:[,\"”’']|\\b(?:news agency|newswire|wire service|newspaper|broadcaster)) (?:[Tt]he )?$");
  private static final Pattern KIND_SAYS =
      Pattern.compile(
          " (?:news agency|press agency|newswire|wire service|newspaper|broadcaster) (?:said|says)\\b");
  private static final Pattern ENDS_THERE =
      Pattern.compile("[.,;)]|$| (?:on|in|late|early|citing|quoting|\\p{Lu}\\p{Ll}+day)\\b");

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

  private static final Set<String> SHORT =
      Set.of(
          "Times",
          "Post",
          "Gazette",
          "Herald",
          "Tribune",
          "Journal",
          "Chronicle",
          "Observer",
          "Star",
          "Mail",
          "Telegraph",
          "Guardian",
          "Express",
          "Mirror",
          "Courier",
          "Examiner",
          "Globe",
          "Dispatch",
          "Inquirer",
          "Enquirer",
          "Bulletin",
          "Sentinel",
          "Echo",
          "Argus",
          "Ledger",
          "Mercury",
          "Advertiser",
          "Messenger",
          "Beacon",
          "Standard",
          "Record",
          "Register",
          "Bee",
          "Sun",
          "Review",
          "Monitor",
          "Kurier");

  private SourceNaming() {}

  /**
   * What says that an outlet is the source, together with its name; nothing where nothing does.
   *
   * @param name where a name stands that is, or looks like, that of an outlet
   */
  public static Optional<Span> ofOutlet(String text, Span name) {
    return around(text, name, false);
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
            || furniture.span().length() <= name.length() + 4
                && furniture.kind() != FurnitureKind.HEADLINE) {
          return Optional.of(furniture.span());
        }
        if (OTHERS.contains(furniture.kind())) {
          return Optional.empty();
        }
      }
    }
    return around(report.text(), name, true);
  }

  private static boolean isWhole(String text, Span span) {
    return !isWordPart(text, span.start() - 1) && !isWordPart(text, span.end());
  }

  private static boolean isWordPart(String text, int at) {
    return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
  }

  private static Optional<Span> around(String text, Span name, boolean party) {
    String before = flat(text, Math.max(0, name.start() - WINDOW), name.start());
    String after = flat(text, name.end(), Math.min(text.length(), name.end() + WINDOW));
    int behind = reporting(before, after, party);
    if (behind > 0) {
      return Optional.of(new Span(name.start(), name.end() + behind));
    }
    int ahead = before.length() - named(before, after, party);
    return ahead > 0 ? Optional.of(new Span(name.start() - ahead, name.end())) : Optional.empty();
  }

  /** Where in the words before the name what says so begins, or their end. */
  private static int named(String before, String after, boolean party) {
    Matcher source = BEFORE.matcher(before);
    if (source.find() && (party || source.group("party") == null)) {
      return source.start();
    }
    Matcher inverted = INVERTED.matcher(before);
    return inverted.find() && CLOSED.matcher(after).lookingAt()
        ? inverted.start()
        : before.length();
  }

  /** How far what says so reaches behind the name, or 0. */
  private static int reporting(String before, String after, boolean party) {
    if (GOVERNED.matcher(before).find()) {
      return 0;
    }
    Matcher reports = REPORTS.matcher(after);
    if (reports.lookingAt()) {
      return reports.end();
    }
    Matcher says = (party ? STATES : SAYS).matcher(after);
    boolean said = says.lookingAt() && (party || isAside(before, after, says.end()));
    return said ? says.end() : 0;
  }

  /** "…, the Gazette said."; "The Gazette said it would …" may be about itself. */
  private static boolean isAside(String before, String after, int end) {
    return KIND_SAYS.matcher(after).lookingAt()
        || COMMA_OR_KIND.matcher(before).find()
            && ENDS_THERE.matcher(after).region(end, after.length()).lookingAt();
  }

  /** With one plain space for each white space, so that places stay the same. */
  private static String flat(String text, int start, int end) {
    StringBuilder flat = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      flat.append(Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : c);
    }
    return flat.toString();
  }
}
