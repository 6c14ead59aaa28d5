package org.retold.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A paragraph in which the page asks its reader to take up something that it offers: an app, a
 * membership, a tool, a channel. It ends as sentences do, so its place says nothing.
 *
 * <p>A call must open a sentence ("Download", "Become a") and reach what is offered within it, and
 * the paragraph must speak of us or to you, or be no more than the call. Quotation marks and
 * reporting verbs rule it out: "Download the app, the mayor said" is news.
 */
final class Promotion {
  private static final int MOST_WORDS = 40;
  private static final int MOST_WORDS_OF_A_CALL = 14;

  private static final String MARKS_BEFORE = ".!?…:";
  private static final String OPENS = "(?:(?:please|so|and|now|or|then),? )?";

  private static final String OFFER =
      "(?:(?<!\\p{L})(?:apps?|newsletters?|e-?mails?|inbox|podcasts?|whatsapp|telegram|subscribers?"
          + "|subscriptions?|members?|memberships?|e-?paper|digital (?:edition|access|pass|version)"
          + "|print edition|calculator|quiz|crosswords?|puzzles?|live ?blog|live (?:coverage|updates)"
          + "|breaking news|news alerts|notifications|(?:our|free|unlimited) (?:[\\p{L}-]+ ){0,3}(?:access"
          + "|trial|guide|gallery|database|map|tool|tracker|journalism|coverage|reporting|channel|page|shop"
          + "|stor(?:y|ies)|archive|website|updates))(?!\\p{L}))";

  private static final Pattern CALL =
      pattern(
          OPENS
              + "(?:download|get|subscribe|sign ?up|become|join|try|search|browse|listen to|support"
              + "|follow|check out|discover|explore|read|watch|play|take|install|buy|order|register"
              + "|upgrade|unlock|tap|click|visit|use|donate|receive|never miss|stay (?:informed"
              + "|up to date|ahead)|see|find|enjoy|start|go) (?:(?:to|up|for|on|out|in|into|through|by|with|from) )?"
              + "(?:an?|the|our|your|this|these|all|more|unlimited|free|full|breaking|daily|live|local|us|in"
              + "|every|exclusive|and|of)\\b[^.!?]{0,120}?"
              + OFFER);

  private static final Pattern SHORT_CALL =
      pattern(
          OPENS
              + "(?:download|click|tap|sign up|register|subscribe|apply|find out more|read more"
              + "|learn more|see more|order|buy|book|donate|vote|enter|shop|join)"
              + "(?: (?:it|them|yours|free|for free|the app|online)){0,2} (?:here|now|today)"
              + "(?: [^.!?]{0,40})?(?:[.!…»>]|$)");

  private static final Pattern TO_THE_READER =
      pattern("(?<!\\p{L})(?:you|your|yours|our|us|we|me|€\\d+|[£$]\\d+)(?!\\p{L})");

  /** Letters that the next expression cannot do without, and that are quick to look for. */
  private static final String OF_AFFILIATE = "aff";

  private static final Pattern AFFILIATE =
      pattern(
          ".{0,120}\\baffiliate (?:links?|partners?|commissions?|program(?:me)?s?|advertising)\\b.{0,220}");
  private static final Pattern EARNS =
      pattern(
          "\\b(?:we|us|our|may (?:earn|receive|get|be paid)|this (?:article|page|post|story|site))\\b");

  /** Digital subscriptions, players. Each is the whole line. */
  private static final WholeLine WHOLE =
      new WholeLine(
          pattern(
              "(?:unlimited|full) (?:digital )?access\\b.{0,120}"
                  + "|(?:digital|print|online|all-access) subscriptions? .{0,100}\\b(?:month|week|year|day|off|offer|cent|free)\\b.{0,40}"
                  + "|subscri(?:be|ptions?)\\b.{0,60}(?:[$£€]|\\d ?p\\b|per cent off|% off).{0,60}"
                  + "|(?:this (?:article|story|content|video) is|exclusive) (?:only )?(?:for|available to) (?:paying |our )?(?:subscribers|members)\\b.{0,80}"
                  + "|(?:watch|see|view) (?:the |this |our )?(?:full |whole |complete |entire )?(?:clip|video|footage|interview|report|moment|episode|slideshow) (?:above|below|here|in full)\\b.{0,60}"
                  + "|(?:video|media|audio|the video player) (?:is |has )?(?:loading|unavailable|cannot be played|can ?not play).{0,60}"
                  + "|(?:up next|playing next|coming up|next video|now playing|watch (?:live|again))[:.]? ?.{0,100}"
                  + "|(?:is|are) your \\p{L}+ .{2,60}\\? (?:search|check|find out|see)\\b.{2,80}"
                  + "|sign up for (?-i:\\p{Lu}).{2,50}: .{5,150}"));

  private static final Pattern SPOKEN =
      pattern(
          "[\"“”«»]|(?<!\\p{L})(?:said|says|say|told|tells|added|adds|according|warned|advised|urged"
              + "|asked|announced|reported|wrote|he|she|his|her|officials?|police|residents)(?!\\p{L})");

  private Promotion() {}

  private static Pattern pattern(String expression) {
    return Pattern.compile(expression, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /**
   * Whether the text of a line is one.
   *
   * @param lower the line in lower case
   * @param words how many words it has
   */
  static boolean is(String text, String lower, int words) {
    return words <= MOST_WORDS
        && (WHOLE.matches(text) || isOfAffiliate(text, lower) || isCall(text, words))
        && !SPOKEN.matcher(text).find();
  }

  private static boolean isOfAffiliate(String text, String lower) {
    return lower.contains(OF_AFFILIATE)
        && AFFILIATE.matcher(text).matches()
        && EARNS.matcher(text).find();
  }

  private static boolean isCall(String text, int words) {
    if (opensSentence(SHORT_CALL, text)) {
      return words <= MOST_WORDS_OF_A_CALL || TO_THE_READER.matcher(text).find();
    }
    return opensSentence(CALL, text) && TO_THE_READER.matcher(text).find();
  }

  private static boolean opensSentence(Pattern call, String text) {
    Matcher matcher = call.matcher(text).useTransparentBounds(true);
    for (int at = 0; at >= 0; at = nextSentence(text, at)) {
      if (matcher.region(at, text.length()).lookingAt()) {
        return true;
      }
    }
    return false;
  }

  /** The first place behind another one that follows a mark and a space; -1 if there is none. */
  private static int nextSentence(String text, int at) {
    int space = text.indexOf(' ', Math.max(1, at));
    while (space >= 0 && MARKS_BEFORE.indexOf(text.charAt(space - 1)) < 0) {
      space = text.indexOf(' ', space + 1);
    }
    return space < 0 ? space : space + 1;
  }
}
