package org.retold.comparison;

import java.util.Locale;
import java.util.Set;
import org.retold.facts.Fact;
import org.retold.facts.NameValue;

/** What sort of thing a name stands for, where the name or its title tells it. */
enum NameSort {
  PERSON,
  /** An office, a company, a court. */
  BODY,
  /** A body that others are quoted by. */
  AGENCY,
  UNKNOWN;

  private static final Set<String> AGENCIES =
      Set.of(
          "reuters",
          "thomson reuters",
          "associated press",
          "ap",
          "afp",
          "agence france-presse",
          "bloomberg",
          "bloomberg news",
          "dow jones",
          "upi",
          "united press international",
          "press association",
          "dpa",
          "efe",
          "ansa",
          "kyodo",
          "kyodo news",
          "xinhua",
          "tass",
          "itar-tass",
          "interfax");
  private static final Set<String> PERSONAL =
      Set.of(
          ("mr mrs ms miss dr sir lord lady dame president chancellor senator sen minister secretary"
                  + " governor gov mayor judge justice king queen prince princess bishop archbishop"
                  + " captain colonel major lieutenant sergeant professor prof chairman chairwoman"
                  + " congressman congresswoman premier ambassador inspector superintendent"
                  + " councillor cardinal detective coach")
              .split(" "));
  private static final Set<String> BODIES =
      Set.of(
          ("administration department ministry agency board commission committee council"
                  + " association authority institute institution union bureau office centre center"
                  + " organization organisation foundation trust society federation court university"
                  + " college school hospital bank exchange market museum airport inc corp ltd plc"
                  + " llc company corporation group party parliament senate police concourse")
              .split(" "));

  static NameSort of(Side side, Fact fact) {
    NameValue name = (NameValue) fact.value();
    if (AGENCIES.contains(fact.text().toLowerCase(Locale.ROOT))) {
      return AGENCY;
    }
    String text = fact.text().toLowerCase(Locale.ROOT).replaceAll("['’]s$|\\.$", "");
    if (BODIES.contains(text.substring(text.lastIndexOf(' ') + 1))) {
      return BODY;
    }
    String[] role = name.role().split(" ");
    return PERSONAL.contains(role[role.length - 1]) || !side.role(fact).heads().isEmpty()
        ? PERSON
        : UNKNOWN;
  }

  /** Whether nothing can be both: a person and a body, an agency and whatever is none. */
  boolean excludes(NameSort other) {
    return this != other && this != UNKNOWN && other != UNKNOWN
        || this == AGENCY != (other == AGENCY);
  }
}
