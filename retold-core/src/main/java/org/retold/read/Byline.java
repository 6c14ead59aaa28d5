package org.retold.read;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that says who wrote it.
 *
 * <p>"By Jane Roe, Associated Press" is one; "By Tuesday, the storm had passed." is not: after
 * "By", a byline holds names, roles and times, so nearly every word begins with a capital, and it
 * does not end as a sentence does.
 *
 * @param authors the people that it names
 */
record Byline(List<String> authors) {
  private static final int MOST_WORDS = 25;
  private static final int MOST_WORDS_IN_ALL = 14;
  private static final WholeLine BY =
      new WholeLine(
          Pattern.compile(
              "(?:(?i:written |story |report |analysis )?(?:By|BY|by):?) +(?<names>"
                  + PersonNames.NAMES
                  + ")(?<rest>.*)",
              Pattern.DOTALL));
  private static final WholeLine BY_OUTLET =
      new WholeLine(
          Pattern.compile("(?i:by):? +(?:the )?" + Outlets.ANY + "(?<rest>.*)", Pattern.DOTALL));
  private static final Pattern ROLE =
      Pattern.compile(
          "(?:(?i)[,|;:/•·()\\s–—@-]+|\\b(?:and|of|for|the|in|at|with|to|a|an|staff|senior|chief"
              + "|national|foreign|political|business|sports|security|white house|news|general"
              + "|assignment|writers?|reporters?|correspondents?|editors?|columnists?|contributors?"
              + "|analyst|producer|bureau|freelance|special|photos?|updated|published|posted)\\b)+");
  private static final Pattern ABOUT_THE_AUTHOR =
      Pattern.compile(
          PersonNames.NAME
              + "(?:, .{2,60},)? (?:is|was|are) (?:an? |the )?[^.]{0,60}\\b(?:writers?|reporters?"
              + "|correspondents?|editors?|journalists?|columnists?|contributors?)\\b[^.]{0,60}"
              + "(?:\\.com)?[^.]{0,30}\\.?(?: +(?:Follow|Email|Contact|You can|Reach|He can|She can)\\b"
              + ".{0,120})?");
  private static final Pattern TIMED =
      Pattern.compile("(?i:by):? \\S.{1,40}? ?(?: -|[–—|•·,]) ?(?<rest>.+)");
  private static final Pattern IN_WORDS =
      Pattern.compile(
          "(?:"
              + PersonNames.NAMES
              + ")(?:,? (?:reports|reporting|writes|writing) (?:from|for|in) .{2,60}|, (?:from|in|at|for) .{2,60}"
              + "|(?:,|\\||·| -| –) ?.{0,40}\\b(?:editors?|reporters?|correspondents?|writers?|journalists?"
              + "|columnists?|critic|analyst|contributors?|staff)\\b.{0,40})");
  private static final Pattern BARE_NAMES =
      Pattern.compile("(?:" + PersonNames.NAMES + ")[,;]? *•?");
  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'’.-]*");
  private static final Pattern STARTS_A_SENTENCE =
      Pattern.compile(
          "(?:The|This|That|These|Those|Its?|His|Her|Their|Our|An?|All|Early|Late|Mid|Noon|Then"
              + "|Now|Most|Some|Many|Contrast|Comparison|Law|Far|Using|Doing|Next|Last|Monday"
              + "|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|"
              + "January|February|March|April|May|June|July|August|September|October|November"
              + "|December)\\b.*",
          Pattern.DOTALL);

  /** The byline that the line is, wherever it stands, or nothing. */
  static Optional<Byline> of(TextLine line) {
    String text = line.flat();
    if (line.wordCount() > MOST_WORDS) {
      return Optional.empty();
    }
    if (BY_OUTLET.match(text).filter(outlet -> isRest(outlet.group("rest"))).isPresent()) {
      return Optional.of(new Byline(List.of()));
    }
    return BY.match(text)
        .filter(by -> !STARTS_A_SENTENCE.matcher(by.group("names")).matches())
        .filter(by -> isRest(by.group("rest")))
        .map(by -> new Byline(PersonNames.split(by.group("names"))));
  }

  /** A line of nothing but names; only where a byline may be expected does that mean one. */
  static boolean isBareNames(TextLine line) {
    return line.wordCount() <= 10 && BARE_NAMES.matcher(line.flat()).matches();
  }

  /** "by jroe - Jul 15, 2031 2:37 pm": who it is by need not be a name where the time follows. */
  static boolean isTimed(TextLine line) {
    Matcher matcher = TIMED.matcher(line.flat());
    return line.wordCount() <= MOST_WORDS_IN_ALL
        && matcher.matches()
        && Stamp.of(matcher.group("rest")).isPresent();
  }

  /** "Jane Roe, consumer editor"; "Jane Roe reports from Port Ellery for Evening Edition". */
  static boolean isInWords(TextLine line) {
    return line.wordCount() <= MOST_WORDS_IN_ALL && IN_WORDS.matcher(line.flat()).matches();
  }

  /** "Jane Roe is an Associated Press writer." */
  static boolean isAboutTheAuthor(TextLine line) {
    return line.wordCount() <= MOST_WORDS && ABOUT_THE_AUTHOR.matcher(line.flat()).matches();
  }

  /**
   * Roles, outlets, addresses and times may follow the names, and nothing that makes a sentence.
   */
  private static boolean isRest(String rest) {
    String bare = rest.strip();
    if (bare.isEmpty() || Stamp.of(bare).isPresent()) {
      return true;
    }
    if (bare.endsWith(".") && !bare.matches(".*\\b[A-Z]\\.$|.*[ap]\\.m\\.$|.*\\.com?\\.?$")) {
      return false;
    }
    String left = ROLE.matcher(Outlets.in(bare).replaceAll(" ")).replaceAll(" ");
    long small =
        WORD.matcher(left)
            .results()
            .filter(word -> Character.isLowerCase(word.group().codePointAt(0)))
            .filter(
                word -> !bare.contains(word.group() + "@") && !bare.contains("@" + word.group()))
            .count();
    return small == 0 || bare.contains("@") && small <= 3;
  }
}
