package org.retold.report;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words around a name by which a report gives it as where its news is from. */
final class SourceWords {
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
      "(?:[Ss]een|reviewed|viewed|obtained|[Cc]ited|[Qq]uoted(?: as saying)?|broken|[Rr]eported|[Rr]evealed|disclosed"
          + "|broadcast|aired|carried) by";

  private static final Pattern BEFORE =
      Pattern.compile(
          "(?<![\\p{L}\\p{Nd}])(?:(?<party>told|tells|telling|[Ss]peaking (?:to|with|on)"
              + "|(?:remarks|comments|statement|interview) (?:to|with|in|for|by|on)"
              + "|(?:published|broadcast|aired) (?:on|in)|via)"
              + "|[Aa]ccording to|[Cc]iting|[Qq]uoting|cites|quotes|quoted (?:in|on)|"
              + SHOWN
              + "|(?:reported|revealed|carried|printed) in|[Rr]eports? (?:by|in|from)|[Rr]eporting (?:by|from)"
              + "|[Ss]ource:"
              + "|(?<![^(\\n])[Vv]ia:?|[Cc]ourtesy of)"
              + TITLE
              + " $");

  /** "According to a Gazette poll" and "according to Gazette records" are of its own affairs. */
  private static final Pattern ITS_OWN =
      Pattern.compile(
          " (?:polls?|surveys?|records?|figures|data|estimates?|calculations?|index|study|shares?|stock)\\b");

  private static final Pattern IN_BRACKETS =
      Pattern.compile("(?<!\\p{Lu}{2} )\\((?:via |[Ss]ource: ?)?(?:[Tt]he )?$");
  private static final Pattern INVERTED =
      Pattern.compile("(?:said|reported|reports|writes|wrote)" + TITLE + " $");
  private static final Pattern CLOSED = Pattern.compile("(?: [\\p{L} ]{2,20})?(?:[.,;)]|$)");

  private static final String OFTEN =
      "(?: (?:first|also|earlier|later|previously|exclusively|has|had|since|on|\\p{Lu}\\p{Ll}+day)){0,3}";

  private static final String OWN_FIGURES =
      "(?!(?: [\\p{L}\\p{Nd}%.-]+){0,5}? (?:profits?|loss|losses|earnings|revenues?|sales|income"
          + "|turnover|dividend|results|circulation|deficit)\\b)";

  /** "The Gazette and the Harbour Post reported". */
  private static final String TOGETHER =
      "(?:(?:,? and) (?:the )?\\p{Lu}[\\p{L}'\u2019.-]*(?: \\p{Lu}[\\p{L}'\u2019.-]*){0,3})?";

  private static final Pattern REPORTS =
      Pattern.compile(
          KIND_BEHIND
              + TOGETHER
              + "(?:, (?:citing|quoting) [^.,;]{2,60},)?"
              + OFTEN
              + " (?:(?:reported|reports)\\b"
              + OWN_FIGURES
              + "|(?:writes|wrote|reveals|revealed|quoted|broke the (?:news|story)"
              + "|said in (?:a|its) report|was told|was (?:the )?first to report|has (?:learned|learnt|seen|obtained))\\b)");

  private static final Pattern SAYS =
      Pattern.compile(
          KIND_BEHIND + "(?: (?:also|earlier|later|on|\\p{Lu}\\p{Ll}+day)){0,3} (?:said|says)\\b");

  /** "A survey by the Gazette revealed": the name is not what the verb is said of. */
  private static final Pattern GOVERNED =
      Pattern.compile(
          "\\b(?:by|of|from|in|at|for|with|to|on|against|about|between|near) (?:[Tt]he )?$");

  private static final Pattern STATES =
      Pattern.compile(
          KIND_BEHIND
              + TOGETHER
              + OFTEN
              + " (?:said|says|stated|announced|announces|confirmed|added)\\b");

  /** Whose people asked or saw: "a Gazette reporter", "the Gazette's correspondent". */
  private static final Pattern REPORTER =
      Pattern.compile("(?:['\u2019]s)? (?:reporter|correspondent|journalist|reporting team)s?\\b");

  private static final Pattern COMMA_OR_KIND =
      Pattern.compile(
          "(?:[,\"”’']|\\b(?:news agency|newswire|wire service|newspaper|broadcaster)) (?:[Tt]he )?$");
  private static final Pattern KIND_SAYS =
      Pattern.compile(
          " (?:news agency|press agency|newswire|wire service|newspaper|broadcaster) (?:said|says)\\b");
  private static final Pattern ENDS_THERE =
      Pattern.compile("[.,;)]|$| (?:on|in|late|early|citing|quoting|\\p{Lu}\\p{Ll}+day)\\b");

  private SourceWords() {}

  /**
   * What says that a name is that of the source, together with the name; nothing where nothing
   * does.
   *
   * @param party whether the words are likely from whom the name stands for
   */
  static Optional<Span> around(String text, Span name, boolean party) {
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
    if (source.find()
        && (party || source.group("party") == null)
        && !ITS_OWN.matcher(after).lookingAt()) {
      return source.start();
    }
    Matcher bracket = IN_BRACKETS.matcher(before);
    if (bracket.find() && after.startsWith(")") && (party || endsLine(after))) {
      return bracket.start();
    }
    Matcher inverted = INVERTED.matcher(before);
    return inverted.find() && CLOSED.matcher(after).lookingAt()
        ? inverted.start()
        : before.length();
  }

  private static boolean endsLine(String after) {
    return after.length() == 1 || after.equals(").");
  }

  /** How far what says so reaches behind the name, or 0. */
  private static int reporting(String before, String after, boolean party) {
    Matcher reporter = REPORTER.matcher(after);
    if (party && reporter.lookingAt()) {
      return reporter.end();
    }
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
