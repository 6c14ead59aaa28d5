package org.retold.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.retold.report.PaperWords;
import org.retold.report.SourceNaming;
import org.retold.report.Span;

/**
 * Finds the outlets that a sentence names as where its news is from, also those on no list: by a
 * word that papers and agencies go by ("the Ellery Gazette reported"), or as the sentence calls it
 * one ("the news agency Tidewire said").
 */
final class OutletNames {
  private static final String WORD = "\\p{Lu}[\\p{L}\\p{Nd}'’-]*";

  /** Words that open a sentence and are no part of a name. */
  private static final String NO_OPENING =
      "(?!(?:As|In|On|At|By|For|From|But|And|Or|So|Yet|While|When|After|Before|If|Although|Since|Also"
          + "|That|This|Last|Earlier|Later|Meanwhile|According|Opposition|American|Federal|Mr|Mrs|Ms|Dr|Sir|Lord|Lady"
          + "|Mayor|President|Minister|Senator|Governor|Captain|Judge|Justice|Chief|Officer|Sergeant"
          + "|Professor|Prof|Secretary|Coach|Bishop|General|Colonel|Major|Inspector|Detective|Attorney"
          + "|Chairman|Director|Spokesman|Spokeswoman|Commissioner|Councillor|Deputy|Chancellor"
          + "|Ambassador|Sheriff|Prosecutor|Manager"
          + "|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\\b)";

  /**
   * Words that papers, agencies and broadcasters end with; those of other things too are left out.
   */
  private static final Set<String> LAST_WORDS =
      PaperWords.and(
          "News",
          "Independent",
          "Press",
          "Radio",
          "TV",
          "Television",
          "Today",
          "Weekly",
          "Magazine",
          "Wire",
          "Newswire",
          "Broadcasting",
          "Daily");

  private static final String LAST_WORD =
      "(?<!University )(?:"
          + String.join("|", new TreeSet<>(LAST_WORDS))
          + ")(?: (?:Agency|Service|Network|Channel|Association))?";

  private static final Pattern LIKE_ONE =
      Pattern.compile(
          Outlets.bounded(
              "("
                  + NO_OPENING
                  + "(?:(?:Daily|Radio) "
                  + WORD
                  + "|"
                  + WORD
                  + "(?: "
                  + WORD
                  + "){0,2}? "
                  + LAST_WORD
                  + "))(?! \\p{Lu})"));

  private static final String CALLED =
      "(?:news agency|press agency|newswire|wire service|newspaper|tabloid|broadcaster"
          + "|news (?:site|portal|outlet|channel|magazine|programme)"
          + "|(?:television|TV|radio) (?:channel|station|network))";

  private static final String UNLISTED = "(" + WORD + "(?: (?:of |de )?" + WORD + "){0,3})";
  private static final Pattern CALLED_BEFORE =
      Pattern.compile("\\b(?:web ?site|" + CALLED + ") " + UNLISTED);
  private static final Pattern CALLED_BEHIND =
      Pattern.compile(
          Outlets.bounded(NO_OPENING + "(?:[Tt]he )?(?!The )" + UNLISTED) + " " + CALLED + "\\b");

  /** A country's agency that is not named: "the German news agency said". */
  private static final Pattern OF_A_COUNTRY =
      Pattern.compile(
          "\\p{Lu}\\p{L}*(?:ian|ese|ish)|German|Dutch|French|Greek|Swiss|Czech|Welsh|Thai|Iraqi|Israeli"
              + "|Pakistani|American|Mexican|Moroccan|Korean|Ukrainian|State");

  private static final Pattern OWNER = Pattern.compile("['\u2019]s$");

  private static final List<String> CALLS =
      List.of(
          "news agency",
          "press agency",
          "newswire",
          "wire service",
          "newspaper",
          "tabloid",
          "broadcaster",
          "website",
          "web site",
          "news site",
          "news portal",
          "news outlet",
          "news channel",
          "news magazine",
          "news programme",
          "television ",
          "TV ",
          "radio ");

  private OutletNames() {}

  /**
   * An outlet that is named as a source.
   *
   * @param name its name as it is written
   * @param span what says so, the name included
   */
  record Named(String name, Span span) {}

  /** Those that a text names as sources, in no order; one may be found twice. */
  static List<Named> in(String text) {
    List<Named> found = new ArrayList<>();
    if (Outlets.mayNameOne(text)) {
      add(Outlets.in(text), text, found);
    }
    if (Outlets.holdsWordOf(LAST_WORDS, text)) {
      add(LIKE_ONE.matcher(text), text, found);
    }
    if (isCalledOne(text)) {
      add(CALLED_BEFORE.matcher(text), text, found);
      add(CALLED_BEHIND.matcher(text), text, found);
    }
    return found;
  }

  private static boolean isCalledOne(String text) {
    return CALLS.stream().anyMatch(text::contains);
  }

  private static void add(Matcher names, String text, List<Named> found) {
    int group = names.groupCount() > 0 ? 1 : 0;
    while (names.find()) {
      Span name = withoutOwner(text, names.start(group), names.end(group));
      String called = name.in(text);
      if (!OF_A_COUNTRY.matcher(called).matches() && !OWNER.matcher(called).find()) {
        SourceNaming.ofOutlet(text, name).ifPresent(span -> found.add(new Named(called, span)));
      }
    }
  }

  /** "Velm's New Tide" is New Tide. */
  private static Span withoutOwner(String text, int start, int end) {
    int owner = Math.max(text.lastIndexOf("'s ", end), text.lastIndexOf("\u2019s ", end));
    return new Span(owner > start && owner + 3 < end ? owner + 3 : start, end);
  }
}
