package org.retold.read;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.retold.report.FurnitureKind;

/**
 * Lines that pages put around every report, told by their wording alone, wherever they stand.
 *
 * <p>Each expression must match the whole line, so that a sentence of a story which holds the same
 * words ("police asked readers to share this") is never taken for one.
 */
final class PageWording {
  private static final int LONGEST = 500;

  /** Those of the signs in front that are ASCII. */
  private static final String SIGNS_OF_ASCII = "^`";

  /** An arrow or an emoji in front, where words follow it. */
  private static final Pattern SIGNS_BEFORE =
      Pattern.compile("^(?:[\\p{So}\\p{Sk}►▶→➤»\\uFE0F\\u200D]+\\s*)+(?=\\p{L}{2})");

  /** What a page says of its content as a whole; in the middle of a report it may be news. */
  private static final Pattern DISCLAIMER =
      Pattern.compile(
          "[^.]{2,60} (?:does|do|is|are|should|may|can) ?not (?:\\p{L}+ ){0,3}(?:intended as|taken as"
              + "|considered|give|offer|provide|constitute)? ?(?:\\p{L}+ ){0,2}(?:financial|investment"
              + "|medical|legal|tax|betting|professional) advice[^.]{0,60}\\.?"
              + "|(?i:always (?:seek|consult|speak to)) [^.]{2,100}\\.",
          Pattern.CASE_INSENSITIVE);

  /**
   * @param cues one of these must stand in the line, or the expression is not tried; empty where it
   *     tells at its first letters whether it fits
   */
  private record Rule(FurnitureKind kind, List<String> cues, WholeLine expression) {

    boolean fits(String text, String lower) {
      return (cues.isEmpty() || holdsCue(lower)) && expression.matches(text);
    }

    private boolean holdsCue(String lower) {
      for (String cue : cues) {
        if (lower.contains(cue)) {
          return true;
        }
      }
      return false;
    }
  }

  private static final List<Rule> RULES =
      rules(
          rule(
              FurnitureKind.ADVERTISEMENT,
              "(advertisements?|advert|ad|ads by .{2,20}|sponsored( content| by.{0,40})?|promoted"
                  + "|paid (content|post)|supported by|report this ad|continue reading below)"
                  + "(?: *[.:…])?",
              "(story|article|report|post) continue[sd] (below|after)( (this )?(advert(isement)?|ad))?"
                  + "(?: *[.:…])?",
              "advert(isement)?s?(?: ?[–—:|-]+ ?| )(continue reading|story continues|article continues|scroll"
                  + "|please scroll).{0,40}",
              "scroll (down )?(to|for) (continue|more)( reading)?(?: *[.:…])?"),
          rule(
              FurnitureKind.COMMENT_FORM,
              "(please )?(enter|type|add|write) (your|a) (comment|name|e-?mail|website)( address)?"
                  + "( here)?(?: *[.!:…])?",
              "(please )?(log|sign) ?in (to|or register to|or sign up to) (comment|reply|leave|post"
                  + "|join).{0,40}",
              "(leave|post|add|write|submit|join|start|view|show|see|read|load|hide|click here to)"
                  + "( all| the| a| your| more| \\d+)* (comments?|reply|replies|conversation"
                  + "|discussion)( (below|here|now|on this (story|article)))?( \\(\\d+\\))?[.!:]?",
              "(\\d[\\d,.]* )?comments?( \\(\\d+\\)| \\d+)?",
              "comments (are|have been) (closed|turned off|disabled).{0,40}",
              "cancel reply|post comment|name ?\\*|e-?mail ?\\*|website|have your say[.!]?",
              "(your )?e-?mail address will not be published.{0,60}",
              "required fields are marked.{0,10}",
              "save my name,? e-?mail.{0,100}",
              "you must be logged in.{0,60}",
              "notify me of .{0,60}(comments|posts).{0,20}",
              "you have entered an incorrect e-?mail address[.!]?",
              "to find out more about .{0,30}\\bcommenting\\b.{0,100}"),
          rule(
              FurnitureKind.COMMENT_FORM,
              List.of("guidelines", "policy", "rules"),
              ".{0,80}\\b(commenting|our comments?|conversation|community) (guidelines|policy|rules)\\b.{0,40}"),
          rule(
              FurnitureKind.SHARE,
              "(follow|like) us( on)?|(click to )?share( this| the)?( (story|article|post|page|report|news))?"
                  + "( (on|via|with|to|by) .{2,60})?(?: *[.!:])?",
              "(please )?(follow|like|find|join) (us|\\p{Lu}[\\p{L} ]{1,30}) on .{2,60}",
              "follow (him|her|them|me|@\\w+|the author).{0,60}(twitter|facebook|instagram|@\\w+).{0,30}",
              "read or share this (story|article).{0,120}",
              "copy (this )?(code|link|url|address).{0,40}",
              "(\\d[\\d.,]*k? )?shares",
              "save( this)?( (story|article))?( for later)?|print( this)?( (story|article|page))?"
                  + "|(resize|increase|decrease) (text|font).{0,20}|a +a( +a)?|go to permalink"
                  + "|purchase:? order reprint|listen to (this )?article.{0,20}"),
          rule(
              FurnitureKind.NEWSLETTER,
              "(please )?(sign ?up|subscribe|register)\\b.{0,140}\\b(newsletters?|briefing|alerts?"
                  + "|inbox|updates?|e-?mails?|digest|bulletin|access|trial|edition|channel|podcasts?"
                  + "|today|now|here|free)\\b.{0,60}",
              "(sign (me )?up|subscribe|subscribe now|register now|sign in|log in)[!.]?",
              "(get|receive|have)\\b.{0,100}\\b(newsletters?|(in|to) your inbox|news alerts|e-?mail"
                  + " alerts)\\b.{0,80}",
              "by (clicking|signing|subscribing|submitting|registering|entering)\\b.{0,200}\\b(agree"
                  + "|privacy|terms|consent)\\b.{0,200}",
              "(thanks|thank you) for (signing up|subscribing).{0,100}",
              "you have (successfully )?subscribed.{0,60}",
              "try \\S+ (month|week)s?( (for|free)).{0,30}",
              "already (a|have an?) (subscriber|member|account|subscription)\\b.{0,40}",
              "(become|be) (a |an |our )?(member|subscriber|patron)\\b.{0,60}",
              "turn on (desktop )?notifications.{0,100}",
              "(enter|your) e-?mail( address)?[:.]?"),
          rule(
              FurnitureKind.RELATED,
              "(also read|read also|see also|also see|also on|also watch|read more|read next|must read"
                  + "|more|related( (story|stories|articles?|news|coverage|reading|links?|content|video"
                  + "|topics?))?|up next|watch|watch now|don['’]t miss|recommended|see more"
                  + "|in pictures|gallery|listen|now read|next|previous|previously)"
                  + " ?[:|»>]+ ?\\S.{1,200}",
              "(also read|read also|see also|also see|also watch|read next|must read)"
                  + "( ?[–—-]+ ?| )\\S.{1,200}[^.]",
              "(read|see|view|show|load|watch) more( (from|on|about|in|at|of) .{2,50})?[ .…»>:]*",
              "(more|latest|other|top|trending|popular|breaking|recent|recommended|related|similar"
                  + "|featured|sponsored|suggested|editors?['’]?s?)"
                  + " (stories|news|articles?|videos?|posts?|headlines|links|content|reading|topics"
                  + "|coverage|picks?|reports)( (from|on|about|in|at|for|by) .{2,50})?[:.…]*",
              "(more|trending) (from|in|on|at) [\\p{Lu}\\d][^.?!]{1,50}",
              "most (read|popular|viewed|shared|commented|watched|e-?mailed)( .{1,40})?",
              "(you (may|might|could)( also)? (like|be interested in|enjoy)|from (around )?the web"
                  + "|around the web|what to read next|what['’]s next|topics?|tags?|filed under)"
                  + "( ?[:.…])?( ?:.{0,150})?",
              "(continue|keep|start) reading( .{0,80})?",
              "(to )?read the (full|whole|complete|original|rest of the) (story|article|report)\\b.{0,80}",
              "click here (to|for)\\b.{0,80}",
              "trending( now)?|recommended|related|more like this",
              "previous (post|story|article)\\b.{0,150}|next (post|story|article)\\b.{0,150}"),
          rule(
              FurnitureKind.RELATED,
              List.of(": "),
              "([\\p{L}'’]+ ){0,3}(calculator|quiz|crossword|interactive|database|podcast|slideshow|gallery"
                  + "|test yourself|tracker): [^.]{5,100}"),
          rule(
              FurnitureKind.NOTICE,
              "[(]?(©|\\(c\\) ?\\d|copyright ?(©|\\(c\\)|\\d{4}|by\\b|notice|:)).{0,300}",
              "this (material|content|article|story) (may|must|can) not be (published|reproduced"
                  + "|copied|broadcast|rewritten|republished|redistributed)\\b.{0,250}",
              "(re-?published|re-?printed|reproduced|used) (here )?(with|by) (the )?permission.{0,100}",
              "(first|originally) (published|posted)\\b[^.]{0,20}\\d.{0,60}",
              "(\\((the|this)|this|an earlier version of this) (story|article|report|headline|piece|post)\\b"
                  + ".{0,40}\\b(is|was|has been|have been|had been)( \\p{L}+)?"
                  + " (refiled|corrected|amended|clarified|edited|refiled|updated|translated|generated)\\b"
                  + ".{0,250}",
              "(correction|clarification|editor['’]?s['’]? note)s? ?[:—–-].{2,400}",
              "updated?\\b.{0,40}\\d[^:]{0,30}: .{2,200}",
              "our standards:.{0,100}|terms of (use|service)|privacy policy|cookie (policy|settings)"
                  + "|accessibility statement|contact us|about us|advertise with us",
              "(do you have|got|have) (a|any) (news )?(tips?|story|correction)\\b.{0,150}",
              "(spot|see|find|found|noticed?|report|seen) (a|an|any) (error|typo|mistake|correction)"
                  + "\\b.{0,150}",
              "to report (a correction|an error|a typo)\\b.{0,150}",
              "(the |all |any )?(opinions?,? (and|or) )?(views?|opinions?)( (and|or) opinions?)? expressed"
                  + " (in this|here|on this|are those|by (the|our) (author|writer|contributor)s?).{0,200}",
              "[\\w.+-]+@[\\w-]+\\.[\\w.-]+"),
          rule(
              FurnitureKind.NOTICE,
              List.of("note"),
              "notes? ?[:—–-].{0,300}\\b(stor(y|ies)|articles?|this (report|piece|post|page)|headlines?"
                  + "|(earlier|previous) version|updated|corrected|editors?|authors?|writers?|reporters?"
                  + "|readers?|newsletters?|web ?sites?|photos?|videos?|contributed|translated"
                  + "|subscri\\p{L}+)\\b.{0,300}"),
          rule(
              FurnitureKind.NOTICE,
              List.of("all rights reserved"),
              ".{0,120}\\ball rights reserved\\b.{0,250}"),
          rule(
              FurnitureKind.OTHER,
              List.of("window.", "function", "var ", "});"),
              ".*(window\\.\\w+ ?=|function ?\\(|\\bvar \\w+ ?=|\\}\\);).*"),
          rule(
              FurnitureKind.OTHER,
              "(enter|select|choose|change|set|type) (your |an? |the |my )?(city|state|zip( code)?|postcode"
                  + "|postal code|location|keywords?|language|country|region|edition|password|username"
                  + "|user name|category|date range|search terms?)\\b( (and|or|,|/|to|for|here) ?.{0,30})?(?: *[.:…])?",
              "[\\p{P}\\p{S} ]{1,3}|more|[;,]? ?(updated|posted|published|by):?",
              "(image|photo|picture|slide|gallery image)? ?\\d+ ?(of|/) ?/? ?\\d+|image ?\\d+ ?of ?/ ?\\d+",
              "(back to gallery|view gallery|close|image|play|play video|show chapters|autoplay.{0,10}"
                  + "|now playing:?.{0,100}|recommended video:?|loading.{0,10}|url|search|edit|menu"
                  + "|home|skip to (main )?content|back to top|toggle .{0,30}|expand|collapse|ok)",
              "(\\d{1,2}:)?\\d{1,2}:\\d{2}|\\d+|[-–—_*•·.=|#~ ]{1,80}",
              "\\d{1,2} (min|minutes?)( read)?|(reading time|read time).{0,20}",
              "[—–-]\\s.{1,60}\\(@\\w{1,20}\\).{0,60}"));

  /** For each character of ASCII the rules that a line with it in front can fit. */
  private static final List<List<Rule>> RULES_BY_OPENING =
      IntStream.range(0, 128).mapToObj(c -> rulesFor((char) c)).toList();

  private PageWording() {}

  @SafeVarargs
  private static List<Rule> rules(List<Rule>... rules) {
    return Stream.of(rules).flatMap(List::stream).toList();
  }

  private static List<Rule> rule(FurnitureKind kind, String... expressions) {
    return rule(kind, List.of(), expressions);
  }

  private static List<Rule> rule(FurnitureKind kind, List<String> cues, String... expressions) {
    int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    return Stream.of(expressions)
        .map(expression -> new WholeLine(Pattern.compile(expression, flags)))
        .map(expression -> new Rule(kind, cues, expression))
        .toList();
  }

  private static List<Rule> rulesFor(char first) {
    return RULES.stream().filter(rule -> rule.expression.mayBeginWith(first)).toList();
  }

  private static List<Rule> rulesFor(String text) {
    boolean known = !text.isEmpty() && text.charAt(0) < RULES_BY_OPENING.size();
    return known ? RULES_BY_OPENING.get(text.charAt(0)) : RULES;
  }

  /** What the line is by its wording, or nothing when it can be part of a report. */
  static Optional<FurnitureKind> kind(TextLine line) {
    if (line.text().length() > LONGEST) {
      return Optional.empty();
    }
    String text = withoutSigns(line.flat());
    for (Rule rule : rulesFor(text)) {
      if (rule.fits(text, line.lower())) {
        return Optional.of(rule.kind);
      }
    }
    if (Promotion.is(text, line.lower(), line.wordCount())) {
      return Optional.of(FurnitureKind.NEWSLETTER);
    }
    return ShareBar.is(text) ? Optional.of(FurnitureKind.SHARE) : Optional.empty();
  }

  private static String withoutSigns(String line) {
    boolean none =
        line.isEmpty() || line.charAt(0) < 128 && SIGNS_OF_ASCII.indexOf(line.charAt(0)) < 0;
    return none ? line : SIGNS_BEFORE.matcher(line).replaceFirst("");
  }

  /** Whether the line, where nothing but furniture follows it, is a disclaimer. */
  static boolean isDisclaimer(TextLine line) {
    return line.text().length() <= LONGEST && DISCLAIMER.matcher(line.flat()).matches();
  }
}
