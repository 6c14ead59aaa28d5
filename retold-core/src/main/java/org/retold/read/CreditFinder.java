package org.retold.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.retold.report.Credit;
import org.retold.report.Span;

/**
 * Finds whom a report names as where it got the text.
 *
 * <p>Counted are lines that say nothing else ("Source: The Harbour Gazette", "(With inputs from
 * AFP)", "— AP"), agencies in datelines, bylines and copyright lines, and in sentences: "as
 * reported by", "first reported by", "according to" an outlet, "X reported", "X said" where it is
 * no statement of the outlet's own affairs, and "told" an agency. The last is the weakest: it is
 * how agencies write of themselves, so a report that says "told Reuters" most often stands on
 * Reuters copy; "told" a newspaper or a broadcaster says only where somebody spoke, and is left
 * out. An outlet on no list counts where it is named like one ({@link OutletNames}). "With
 * agencies" credits agencies without a name.
 */
final class CreditFinder {
  private static final int LONGEST_LINE = 300;

  /** Words of an outlet that is not on the list: capitals, small connecting words between them. */
  private static final String UNLISTED =
      "(?:[Tt]he )?[\\p{Lu}\\d][\\p{L}\\p{Nd}'’.&!-]*"
          + "(?: (?:(?:of|the|in|for|de|la|del|el|der|du|on) ){0,2}[\\p{Lu}\\d&][\\p{L}\\p{Nd}'’.&!-]*){0,6}";

  /** An unlisted name within a sentence must have a word that papers and broadcasters go by. */
  private static final String PAPER =
      "(?:[Tt]he )?(?:\\p{Lu}[\\p{L}'’-]* ){1,3}(?:News|Times|Post|Gazette|Herald|Tribune|Journal|Daily"
          + "|Chronicle|Observer|Star|Mail|Telegraph|Guardian|Independent|Express|Mirror|Record|Press"
          + "|Radio|TV|Television|Today|Weekly|Magazine|Review|Courier|Examiner|Globe|Dispatch|Inquirer"
          + "|Bulletin|Sentinel|Standard|Echo|Argus|Wire|Monitor|Ledger|Reporter|Mercury|Register"
          + "|Advertiser|Citizen|Messenger|Argus|Beacon|Enquirer|Leader|News Agency|Broadcasting)";

  private static final Pattern NAMED_LIKE_ONE = Pattern.compile(PAPER);

  private static final String OUTLET = "(?:" + Outlets.ANY + "|" + UNLISTED + ")";
  private static final String OUTLETS =
      "(?<outlets>" + OUTLET + "(?:(?:, and | and |, | & |/| \\| |; )" + OUTLET + "){0,7})";

  private static final WholeLine ALONE =
      new WholeLine(
          Pattern.compile(
              "[(\\[*]?(?:[—–-]+ ?)?(?:(?i:h/t|hat tip(?: to)?):? |(?i:sources?) [-–—] |(?:©|\\([cC]\\)|(?i:copyright))"
                  + "(?: ©| \\([cC]\\))?(?: (?:19|20)\\d\\d,?)?(?: by)? (?=(?:the )?"
                  + Outlets.ANY
                  + ")|(?i:sources?|news source|credits?|via|courtesy(?: of)?|agency|agencies|original source"
                  + "|story (?:by|from|courtesy(?: of)?)|text|report|origin|information|from|by) ?: ?"
                  + "|(?i:(?:reporting|material|text) from|(?:story |text )?(?:supplied|provided) by) "
                  + "|(?i:source|via|courtesy(?: of)?|courtesy) (?=\\S)"
                  + "|(?i:with (?:additional |agency )?(?:inputs?|reporting|information|material|files|reports|details|agency inputs)"
                  + "s?(?: (?:from|by|of))) "
                  + "|(?i:additional (?:reporting|material|information|inputs?) (?:by|from)) (?=(?:the )?"
                  + Outlets.ANY
                  + ")"
                  + "|(?i:(?:this (?:story|article|report|piece) )?(?:was )?(?:first |originally )?"
                  + "(?:re)?(?:appeared|published|posted|ran|reported) (?:on|in|by|at|with|from)) "
                  + "|(?i:(?:this|the) (?:story|article|report|piece)"
                  + " (?:contains|includes|uses|is based on|has) (?:material|information|reporting|content|a report|reports) (?:from|by)) "
                  + "|(?i:(?:(?:this|the) (?:story|article|report|piece) (?:is|was) )?based on"
                  + " (?:reporting|reports?|material|information|an? (?:article|report|story)) (?:by|from|in|of)) "
                  + "|(?i:(?:material|information) from) |(?i:read (?:the )?(?:original|full|whole|more)"
                  + "(?: (?:story|article|report|piece))? (?:on|at|in|from)) )"
                  + OUTLETS
                  + "(?: (?:19|20)\\d\\d)?(?: (?i:was used in this report|contributed to this report))?[)\\]*.]*"));

  private static final WholeLine SIGNATURE =
      new WholeLine(
          Pattern.compile(
              "[(\\[]?[-–—/|~]* ?(?<outlets>(?:the )?"
                  + Outlets.ANY
                  + "(?:(?:, and | and |, | & |/| \\| |; |-)(?:the )?"
                  + Outlets.ANY
                  + "){0,5})[)\\]•.]*",
              Pattern.CASE_INSENSITIVE));

  private static final List<WholeLine> WHOLE_LINES = List.of(SIGNATURE, ALONE);

  private static final WholeLine DESK =
      new WholeLine(
          Pattern.compile(
              "[(\\[]?(?i:(?:(?:additional|additonal|further|other|with) )?(?:reporting|writing|editing|compiled"
                  + "|compilation|written|edited|translated|translation|reported|research|graphics)) by:? "
                  + "(?<people>(?:the )?\\p{Lu}[^.!?]{1,400}|(?:[^!?]{2,400}[;)]))[)\\].]*"));
  private static final Pattern SMALL_WORD = Pattern.compile("(?<![\\p{L}.@])\\p{Ll}[\\p{L}'’-]+");
  private static final Pattern DESK_WORD =
      Pattern.compile(
          "(?i:and|in|by|for|of|at|the|from|with|additional|additonal|reporting|writing|editing|edited|written|compiled"
              + "|translated|bureau|newsroom|desk|staff|contributions?|further|other|de|la|van|von|der|den|del"
              + "|bin|al|da|di|el|research|graphics|our|team|agencies|additionally|reported)");

  private static final Pattern CONTRIBUTED =
      Pattern.compile(
          "[(\\[]?.{2,250}\\bcontributed (?:reporting )?(?:to|for) (?:this|the) (?:report|story|article|piece)"
              + "(?: from [^.]{2,60})?[.)\\]]*");

  private static final String WIRE = "(?:news |press |wire )?(?:agency|agencies|services?|wire)'?";

  /** Agencies are credited and none is named. */
  private static final WholeLine AGENCIES_ONLY =
      new WholeLine(
          Pattern.compile(
              "[(\\[*]?(?:[—–-]+ ?)?(?i:(?:with |from |(?:reporting )?by |sources?: ?|compiled (?:from|by) )?(?:inputs? from )?"
                  + "(?:the )?(?:(?:our )?(?:own )?(?:staff|desk|newsroom|correspondents?|reporters?)(?: writers?| reporters?)?(?:,|,? and|,? with) )?"
                  + "(?:(?:news |press |international |various )?agenc(?:y|ies)(?: inputs?| reports?| material| staff| copy)?"
                  + "|(?:wire|agency|news) (?:reports|dispatches|services))"
                  + "|(?:(?:this|the) (?:story|report|article) (?:was|is|has been) )?(?:compiled|drawn|based|written|prepared|put together)"
                  + " (?:from|on|with|using) "
                  + WIRE
                  + "(?: (?:reports|dispatches|material|copy|services))?)[)\\].*]*"));

  private static final Pattern UNNAMED_AGENCIES =
      sentence(
          "(?:[Nn]ews agencies (?:have |had |also )?(?:report(?:ed)?|said|say)|[Aa]ccording to (?:the |local |state |foreign |various )?"
              + "(?:news agenc(?:y|ies)|(?:news )?agency reports|wire reports)(?= |[.,;])(?! [\\p{Lu}d]))");

  private static final String REPORTED =
      "(?:reported|reports|writes|wrote|broke the (?:news|story)|has reported|had reported|said in a report)";

  /**
   * A way to name an outlet within a sentence.
   *
   * @param cues one of these must stand in the line, or the expression is not tried
   * @param ofList whether the outlet must be one of the list
   */
  private record Phrase(List<String> cues, boolean ofList, Pattern pattern) {

    boolean mayStandIn(String text) {
      for (String cue : cues) {
        if (text.contains(cue)) {
          return true;
        }
      }
      return false;
    }
  }

  private static final Pattern BY_PAPER =
      sentence(
          "(?:as |first |originally )+(?:reported|published|revealed) (?:by|in) (?<name>"
              + PAPER
              + ")");

  /** In a sentence; each names one outlet. */
  private static final List<Phrase> IN_SENTENCE =
      List.of(
          new Phrase(
              List.of(
                  "reported",
                  "published",
                  "revealed",
                  "disclosed",
                  "quoted",
                  "carried",
                  "broadcast"),
              true,
              sentence(
                  "(?:as |was |were |been |is |are |first |earlier |originally )+(?:reported|published|revealed|disclosed|quoted|carried|broadcast)"
                      + "(?: \\p{L}+)? (?:by|in|on)(?: the)? (?<name>"
                      + Outlets.ANY
                      + ")")),
          new Phrase(List.of("ed by ", "ed in "), false, BY_PAPER),
          new Phrase(
              List.of("ccording to"),
              true,
              sentence(
                  "[Aa]ccording to(?: an?| the)?(?: \\p{Ll}+){0,3}(?: (?:by|in|from|on))?(?: the)? (?<name>"
                      + Outlets.ANY
                      + ")")),
          new Phrase(
              List.of("report", "write", "wrote", "broke the"),
              true,
              sentence(
                  "(?<name>"
                      + Outlets.ANY
                      + ")(?: news agency)?(?: (?:first|also|earlier|later|previously))? "
                      + REPORTED)),
          new Phrase(
              List.of("quot", "cit"),
              true,
              sentence(
                  "(?:quoted|cited|citing|quoting)(?: by)?(?: the)? (?<name>"
                      + Outlets.AGENCY
                      + ")")),
          new Phrase(
              List.of("told", "tell"),
              true,
              sentence("(?:told|tells|telling)(?: the)? (?<name>" + Outlets.AGENCY + ")")),
          new Phrase(
              List.of("report"),
              true,
              sentence("(?:reported|reports) (?<name>" + Outlets.ANY + ")(?=[.,;]|$)")),
          new Phrase(
              List.of("obtained", "seen", "viewed"),
              true,
              sentence(
                  "(?:obtained|seen|reviewed|viewed) by(?: the)? (?<name>" + Outlets.AGENCY + ")")),
          new Phrase(
              List.of("("),
              true,
              Pattern.compile("\\((?:via )?(?<name>" + Outlets.AGENCY + ")\\)")));

  private final String text;
  private final Set<Credit> credits = new LinkedHashSet<>();

  /** Starts from credits that are known already. */
  CreditFinder(String text, List<Credit> known) {
    this.text = text;
    credits.addAll(known);
  }

  private static Pattern sentence(String expression) {
    return Pattern.compile(Outlets.bounded("(?:" + expression + ")"));
  }

  /** What was found, in order of place. */
  List<Credit> credits() {
    return credits.stream().sorted(Comparator.comparing(Credit::span)).toList();
  }

  /** Whether the line says whom the text is from and nothing else; its credits are kept then. */
  boolean takeAlone(TextLine line) {
    if (line.text().length() > LONGEST_LINE + 200) {
      return false;
    }
    if (line.text().length() <= LONGEST_LINE) {
      for (WholeLine expression : WHOLE_LINES) {
        Optional<Matcher> match = expression.match(line.flat());
        if (match.isPresent()) {
          split(match.get().group("outlets")).forEach(name -> add(name, line.span()));
          return true;
        }
      }
    }
    boolean contributed =
        line.flat().contains("contributed ") && CONTRIBUTED.matcher(line.flat()).matches();
    if (contributed || isDesk(line.flat())) {
      takeKnown(line);
      takePapers(line);
      return true;
    }
    boolean agencies = AGENCIES_ONLY.matches(line.flat());
    if (agencies) {
      add(Credit.UNNAMED, line.span());
    }
    return agencies;
  }

  private static boolean isDesk(String line) {
    return DESK.match(line)
        .filter(
            desk ->
                SMALL_WORD
                    .matcher(desk.group("people"))
                    .results()
                    .allMatch(word -> DESK_WORD.matcher(word.group()).matches()))
        .isPresent();
  }

  /** An unlisted name may hold "and" itself, so only commas part such names. */
  private static List<String> split(String outlets) {
    List<String> names = new ArrayList<>();
    for (String part : outlets.split(",(?: and)? |; | \\| ")) {
      List<String> halves =
          Arrays.stream(part.split(" and | & ")).map(CreditFinder::withoutArticle).toList();
      if (halves.stream().anyMatch(Outlets::isKnown)) {
        names.addAll(halves);
      } else {
        addNames(part, names);
      }
    }
    return names;
  }

  private static void addNames(String part, List<String> names) {
    Matcher known = Outlets.in(part);
    int before = names.size();
    while (known.find()) {
      names.add(known.group());
    }
    if (names.size() == before) {
      names.add(part);
    }
  }

  /** "the Associated Press" is known without "the"; "The Guardian" is known as it is. */
  private static String withoutArticle(String name) {
    String whole = name.replaceFirst("[.)\\]*\\s]+$", "");
    String bare = whole.replaceFirst("^[Tt]he ", "");
    return !Outlets.isKnown(whole) && Outlets.isKnown(bare) ? bare : whole;
  }

  /** Keeps a credit for every known name in the line: a byline, a copyright line. */
  void takeKnown(TextLine line) {
    Matcher matcher = Outlets.in(line.text());
    while (matcher.find()) {
      add(matcher.group(), line.span());
    }
  }

  /** Keeps a credit for what the line names in the way that papers and agencies are named. */
  private void takePapers(TextLine line) {
    Matcher matcher = NAMED_LIKE_ONE.matcher(line.text());
    while (matcher.find()) {
      if (!Outlets.in(matcher.group()).find()) {
        add(matcher.group(), line.span());
      }
    }
  }

  /** Keeps a credit for every agency in the line. */
  void takeAgencies(TextLine line) {
    Matcher matcher = Outlets.in(line.text());
    while (matcher.find()) {
      if (Outlets.isAgency(matcher.group())) {
        add(matcher.group(), line.span());
      }
    }
  }

  /** Keeps one name that stands at a place. */
  void take(Span span) {
    add(span.in(text), span);
  }

  /** Keeps what the sentences of a paragraph say of where it is from. */
  void takeInSentences(TextLine line) {
    boolean known = Outlets.mayNameOne(line.text());
    for (Phrase phrase : IN_SENTENCE) {
      if ((known || !phrase.ofList) && phrase.mayStandIn(line.text())) {
        takeInSentences(line, phrase.pattern);
      }
    }
    for (OutletNames.Named named : OutletNames.in(line.text())) {
      addInSentence(line, named.name(), named.span());
    }
    if (line.text().contains("agenc") || line.text().contains("wire ")) {
      Matcher unnamed = UNNAMED_AGENCIES.matcher(line.text());
      while (unnamed.find()) {
        addInSentence(line, Credit.UNNAMED, new Span(unnamed.start(), unnamed.end()));
      }
    }
  }

  private void takeInSentences(TextLine line, Pattern pattern) {
    Matcher matcher = pattern.matcher(line.text());
    while (matcher.find()) {
      addInSentence(line, matcher.group("name"), new Span(matcher.start(), matcher.end()));
    }
  }

  /** Keeps a credit at a place of the line, unless one is known there. */
  private void addInSentence(TextLine line, String name, Span inLine) {
    int start = line.span().start();
    Span span = new Span(start + inLine.start(), start + inLine.end());
    if (credits.stream().map(Credit::span).noneMatch(span::overlaps)) {
      add(name, span);
    }
  }

  private void add(String name, Span span) {
    String bare = name.strip().replaceAll("^[\\s,.]+|[\\s,.]+$", "");
    Credit credit = new Credit(Outlets.shortForm(bare), span, span.in(text));
    if (!bare.isEmpty()) {
      credits.add(credit);
    }
  }
}
