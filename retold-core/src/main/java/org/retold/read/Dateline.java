package org.retold.read;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.retold.report.Clocks;
import org.retold.report.Moment;
import org.retold.report.Span;

/**
 * The place, day and agency that open a wire report.
 *
 * <p>Capitals, an agency or a day must speak for it; a plain "Berlin - " or a label such as
 * "EXCLUSIVE:" is none, and neither is a subject in capitals that the sentence goes on with ("NATO
 * — the alliance — said").
 *
 * @param length how many characters of the line it takes, its dash included
 * @param agency where it stands in the line, or null
 * @param month the month that it names, or 0
 * @param day the day of the month, or 0
 * @param year the year, or 0
 */
record Dateline(int length, @Nullable Span agency, int month, int day, int year) {
  private static final String CAPITALS = "(?:\\p{Lu}[\\p{Lu}.'’-]+|\\p{Lu}\\.|St\\.|Mc\\p{Lu}+)";
  private static final String CITY = "(?<caps>" + CAPITALS + "(?:[ /]" + CAPITALS + "){0,4})";
  private static final String PLAIN_CITY =
      "(?<plain>\\p{Lu}[\\p{L}.'’-]+(?:[ /]\\p{Lu}[\\p{L}.'’-]+){0,3})";
  private static final String REGION = "(?:, ?\\p{Lu}[\\p{L}.'’ -]{1,24}?){0,2}";
  private static final String DAY =
      "(?<date>,? ?(?i:(?<m1>"
          + Stamp.MONTH
          + ") (?<d1>\\d{1,2})|(?<d2>\\d{1,2}) (?<m2>"
          + Stamp.MONTH
          + "))(?:,? (?<year>\\d{4}))?)?";
  private static final String SIGN =
      "(?: ?[,(\\[] ?(?:(?:Thomson )?(?<agency>"
          + Outlets.ANY
          + ")(?: ?[/|-] ?\\p{L}[\\p{L} ]{1,20})?) ?[)\\]]?"
          + "| ?\\((?<unlisted>\\p{Lu}[\\p{L}'’.-]*(?: [\\p{Lu}&][\\p{L}'’.-]*){0,3})\\))?";
  private static final String DASH =
      "(?:(?<dash> ?(?:--+|[–—_:]|-(?=\\s))(?=[\\s\\p{L}“\"‘'])\\s*)|(?<=[)\\]]))";
  private static final Pattern WITH_CITY =
      Pattern.compile("(?:" + CITY + "|" + PLAIN_CITY + ")" + REGION + DAY + SIGN + DASH);
  private static final Pattern AGENCY_ALONE =
      Pattern.compile("\\((?<agency>" + Outlets.ANY + ")\\)(?: ?(?:--+|[-–—:]))?\\s*");

  /** "Port Ellery: The council …"; only where it opens a report. */
  private static final Pattern PLACE_AND_COLON =
      Pattern.compile(
          "(?<place>\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+){0,2}): ?(?=\\p{Lu}\\p{L}*[ ,])");

  /** "PORT ELLERY The council …": only before a word that opens sentences and no name. */
  private static final Pattern PLACE_ALONE =
      Pattern.compile(
          "(?<place>\\p{Lu}{4,}(?:[ -]\\p{Lu}{3,}){0,2}) (?=(?:The|A|An|This|These|It|In|On|At|After|As|More|Some"
              + "|Most|All|No|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Dozens|Hundreds|Thousands|Police"
              + "|Officials|Residents|Readers|Workers|Voters|Firefighters|Rescuers|Investigators|Prosecutors"
              + "|Protesters|Passengers|Students|Parents|Farmers|People|Families|Doctors|Scientists) \\p{Ll})");

  private static final Set<String> LABELS =
      Set.of(
          "EXCLUSIVE",
          "BREAKING",
          "UPDATE",
          "UPDATED",
          "WARNING",
          "CORRECTION",
          "CORRECTED",
          "ANALYSIS",
          "OPINION",
          "EXPLAINER",
          "FACTBOX",
          "WATCH",
          "LIVE",
          "VIDEO",
          "PHOTOS",
          "NOTE",
          "FILE",
          "MORE",
          "READ",
          "RELATED",
          "SOURCE",
          "NATO",
          "NASA",
          "OPEC",
          "FIFA",
          "UEFA",
          "UNICEF",
          "UNESCO",
          "COVID",
          "AIDS",
          "BREXIT",
          "USA",
          "USSR",
          "ASEAN",
          "FACT",
          "FALSE",
          "TRUE",
          "CLAIM",
          "VERDICT",
          "RATING",
          "ADVERTISEMENT",
          "NEWS",
          "REVIEW",
          "INTERVIEW",
          "QUESTION",
          "ANSWER",
          "COMMENT",
          "EDITORIAL",
          "PROFILE",
          "OBITUARY",
          "REPORT",
          "RESULTS",
          "SUMMARY",
          "UPDATES",
          "POLL",
          "SCORE",
          "RESULT",
          "CEO");
  private static final int LONGEST = 120;
  private static final int SHORTEST_PLACE = 4;

  /** The dateline that the line opens with, or nothing. */
  static Optional<Dateline> of(String line) {
    String start = line.substring(0, Math.min(LONGEST, line.length()));
    Matcher alone = AGENCY_ALONE.matcher(start);
    if (alone.lookingAt() && opensSentence(line, alone.end())) {
      return Optional.of(
          new Dateline(
              end(alone, line), new Span(alone.start("agency"), alone.end("agency")), 0, 0, 0));
    }
    Matcher matcher = WITH_CITY.matcher(start);
    return matcher.lookingAt() && isOne(matcher, line)
        ? Optional.of(of(matcher, line))
        : Optional.empty();
  }

  /**
   * The same for the line that opens a report, where a place may stand without a sign of a wire.
   */
  static Optional<Dateline> opening(String line) {
    return of(line)
        .or(() -> placeAt(PLACE_AND_COLON, line, 1))
        .or(() -> placeAt(PLACE_ALONE, line, 0));
  }

  private static Optional<Dateline> placeAt(Pattern pattern, String line, int sign) {
    Matcher matcher = pattern.matcher(line.substring(0, Math.min(LONGEST, line.length())));
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    String place = matcher.group("place");
    String first = place.split("[ /-]")[0].toUpperCase(Locale.ROOT);
    boolean is =
        place.length() >= SHORTEST_PLACE && !LABELS.contains(first) && !Outlets.isKnown(place);
    return is
        ? Optional.of(new Dateline(matcher.end("place") + sign, null, 0, 0, 0))
        : Optional.empty();
  }

  /** The dateline that is all of the line: "Washington (CNN)". */
  static Optional<Dateline> whole(String line) {
    return of(line + " A").filter(dateline -> dateline.length == line.length());
  }

  private static Dateline of(Matcher matcher, String line) {
    boolean first = matcher.group("m1") != null;
    boolean dated = matcher.group("date") != null;
    return new Dateline(
        end(matcher, line),
        agency(matcher),
        dated ? Stamp.month(matcher.group(first ? "m1" : "m2")) : 0,
        dated ? Integer.parseInt(matcher.group(first ? "d1" : "d2")) : 0,
        matcher.group("year") != null ? Integer.parseInt(matcher.group("year")) : 0);
  }

  /** The dash belongs to the dateline, the space after it does not. */
  private static int end(Matcher matcher, String line) {
    int end = matcher.end();
    while (end > 0 && Character.isWhitespace(line.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private static @Nullable Span agency(Matcher matcher) {
    String group = matcher.group("agency") != null ? "agency" : "unlisted";
    return matcher.group(group) == null ? null : new Span(matcher.start(group), matcher.end(group));
  }

  private static boolean isOne(Matcher matcher, String line) {
    boolean dash = matcher.group("dash") != null;
    boolean signed = matcher.group("agency") != null && closesSign(matcher, line);
    boolean dated = matcher.group("date") != null;
    if (!opensSentence(line, matcher.end())) {
      return false;
    }
    if (signed) {
      return dash || line.startsWith(")", matcher.end("agency"));
    }
    String caps = matcher.group("caps");
    if (matcher.group("unlisted") != null) {
      return dash && caps != null && (dated || isUnlistedAgency(matcher, line, caps));
    }
    return dash
        && matcher.group("agency") == null
        && (dated || caps != null && isPlace(caps, line));
  }

  /** Behind a place alone, one word in brackets may be a country: "KYIV (Ukraine) -". */
  private static boolean isUnlistedAgency(Matcher matcher, String line, String caps) {
    boolean region = line.substring(caps.length()).startsWith(",");
    return region || matcher.group("unlisted").contains(" ");
  }

  private static boolean closesSign(Matcher matcher, String line) {
    char before = line.charAt(matcher.start("agency") - 1);
    return before == '(' || before == '[' || matcher.group("dash") != null;
  }

  private static boolean isPlace(String caps, String line) {
    String first = caps.split("[ /-]")[0];
    return caps.length() >= SHORTEST_PLACE
        && !LABELS.contains(first)
        && !Outlets.isKnown(caps)
        && line.indexOf(caps, caps.length()) < 0;
  }

  private static boolean opensSentence(String line, int at) {
    int next = at;
    while (next < line.length() && Character.isWhitespace(line.charAt(next))) {
      next++;
    }
    if (next >= line.length()) {
      return false;
    }
    char c = line.charAt(next);
    return Character.isUpperCase(c) || Character.isDigit(c) || "“\"‘'$£€".indexOf(c) >= 0;
  }

  /** The day that it names; without a year, the one nearest to the report's other clocks. */
  Optional<Moment> moment(Clocks clocks) {
    if (month == 0) {
      return Optional.empty();
    }
    if (year > 0) {
      return Stamp.date(year, month, day).map(Moment::of);
    }
    Moment known = clocks.published() != null ? clocks.published() : clocks.updated();
    known = known != null ? known : clocks.fetched();
    return known == null ? Optional.empty() : nearest(known.date()).map(Moment::of);
  }

  private Optional<LocalDate> nearest(LocalDate known) {
    Optional<LocalDate> best = Optional.empty();
    for (int candidate = known.getYear() - 1; candidate <= known.getYear() + 1; candidate++) {
      Optional<LocalDate> date = Stamp.date(candidate, month, day);
      if (date.isPresent()
          && (best.isEmpty() || distance(date.get(), known) < distance(best.get(), known))) {
        best = date;
      }
    }
    return best;
  }

  private static long distance(LocalDate one, LocalDate other) {
    return Math.abs(ChronoUnit.DAYS.between(one, other));
  }
}
