package org.retold.facts;

import java.util.Set;

/** Words that names are made of, in lower case. */
final class NameWords {

  /** Titles and offices that stand before a name. */
  static final Set<String> TITLES =
      Set.of(
          ("mr mrs ms miss dr sir lord lady dame president vice prime minister chancellor senator"
                  + " sen sens representative rep reps governor gov mayor secretary general chief"
                  + " executive judge justice king queen prince princess pope bishop archbishop"
                  + " captain capt colonel col gen lt sgt major professor prof chairman chairwoman"
                  + " director speaker congressman congresswoman attorney foreign interior finance"
                  + " deputy premier ambassador officer sheriff inspector superintendent councillor"
                  + " cardinal father sister coach chair republican democrat democratic detective"
                  + " commissioner constable leader ceo analyst spokesman spokeswoman")
              .split(" "));

  /** Short forms written with or without a full stop. */
  static final Set<String> SHORTENED =
      Set.of(
          "mr", "mrs", "ms", "dr", "sen", "sens", "rep", "reps", "gov", "gen", "lt", "col", "capt",
          "sgt", "prof", "st", "jr", "co", "corp", "inc");

  /** Small words inside a name. */
  static final Set<String> INSIDE =
      Set.of(
          "of", "de", "del", "da", "al", "el", "bin", "van", "von", "la", "le", "du", "es", "upon",
          "for", "&");

  /** Words that end the name of a company and may be left out. */
  static final Set<String> COMPANY_ENDS =
      Set.of(
          "co", "corp", "inc", "ltd", "plc", "llc", "group", "company", "corporation", "limited");

  /** Ranks and offices that stand between a body's name and a person's. */
  static final Set<String> RANKS =
      Set.of(
          ("mr mrs ms dr capt captain col colonel lt lieutenant sgt sergeant gen prof professor sen"
                  + " rep gov inspector detective sheriff chief ceo spokesman spokeswoman"
                  + " administrator commissioner")
              .split(" "));

  /** Short words for the form of a company, which alone name none. */
  static final Set<String> COMPANY_FORMS = Set.of("co", "corp", "inc", "ltd", "plc", "llc");

  /** Words that make an office of a title: "First Lady", "Supreme Leader". */
  static final Set<String> RANKING = Set.of("first", "supreme", "crown", "grand", "holy");

  /** Titles that end what belongs to the office: the name follows. */
  static final Set<String> STRONG_TITLES =
      Set.of(
          "minister",
          "secretary",
          "president",
          "chancellor",
          "mayor",
          "governor",
          "commissioner",
          "director",
          "executive",
          "chairman",
          "chairwoman",
          "ambassador",
          "superintendent");

  /** Words that make a name of what would be a title before a person. */
  static final Set<String> FACTIONS =
      Set.of("party", "caucus", "convention", "alliance", "coalition");

  /** Words that end the name of an office or a body. */
  static final Set<String> OFFICES =
      Set.of(
          ("administration department ministry agency board commission committee council service"
                  + " association authority institute institution union bureau office centre center"
                  + " organization organisation foundation trust society federation fund court"
                  + " directorate division")
              .split(" "));

  /** Words in capitals that name nothing. */
  static final Set<String> NO_NAMES =
      Set.of("i", "gmt", "tv", "pct", "mln", "dlrs", "ceo", "ok", "yes", "no");

  private NameWords() {}
}
