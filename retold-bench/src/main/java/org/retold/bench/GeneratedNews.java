package org.retold.bench;

import java.util.Random;
import org.retold.report.Report;

/**
 * Invented news as dense in facts as a wire report: figures, money, shares, names, titles, quotes,
 * dates and hedges in nearly every sentence; the same on every run. The retelling says each
 * sentence in other words and changes a figure in every seventh.
 */
final class GeneratedNews {
  private static final String[] PEOPLE = {
    "Alda Brenn", "Peter Oland", "Mira Castellane", "Jonas Tarn", "Ilva Brandt", "Pavel Orsic"
  };
  private static final String[] TITLES = {
    "finance minister", "chief executive", "union leader", "police commissioner", "mayor", "surgeon"
  };
  private static final String[] BODIES = {
    "Norpress Steel", "Lunde University", "Velm Harbour Board", "Bank of Torvik", "Ostrand Council"
  };
  private static final String[] PLACES = {"Torvik", "Ostrand", "Velm", "Harlow Bay", "Lake Selm"};
  private static final String[] DAYS = {"Monday", "Tuesday", "March 12", "last week", "in 2019"};

  /** The two wordings of each sentence: person, title, body, place, day, figure, another figure. */
  private static final String[][] FORMS = {
    {
      "%1$s, the %2$s of %3$s, said on %5$s that at least %6$d workers in %4$s may lose their jobs"
          + " and that $%7$d million had been set aside.",
      "Some %6$d people could be out of work in %4$s, %3$s %2$s %1$s told reporters on %5$s, and"
          + " $%7$d million has been put by."
    },
    {
      "\"We have seen %6$d cases in %7$d days, and nobody has been able to explain it,\" %1$s told"
          + " a news conference in %4$s.",
      "\"We have seen %6$d cases in %7$d days, and nobody has been able to explain it,\" said %1$s,"
          + " the %2$s, in %4$s."
    },
    {
      "Sales at %3$s rose %7$d percent to %6$d million crowns in the first quarter, according to two"
          + " people familiar with the figures.",
      "In the first three months %3$s sold goods for %6$d million crowns, %7$d pct more than a year"
          + " before, sources said."
    },
    {
      "The %2$s did not say whether the plan, which was agreed %5$s, would be put to a vote by about"
          + " %6$d members in %4$s.",
      "Whether roughly %6$d members in %4$s will vote on the plan agreed %5$s was left open by the"
          + " %2$s."
    },
    {
      "Nearly %6$d homes were left without power after the storm, and %7$d people were reportedly"
          + " injured near %4$s, officials said.",
      "Officials said %7$d people were believed hurt around %4$s when the storm cut electricity to"
          + " almost %6$d houses."
    },
  };

  private GeneratedNews() {}

  static Report source(String id, int words) {
    return Report.of(id, text(words, 0));
  }

  static Report retelling(String id, int words) {
    return Report.of(id, text(words, 1));
  }

  private static String text(int words, int wording) {
    Random random = new Random(11);
    StringBuilder text = new StringBuilder();
    int count = 0;
    for (int i = 0; count < words; i++) {
      String sentence = sentence(i, wording, random);
      text.append(sentence).append(i % 3 == 2 ? "\n\n" : " ");
      count += sentence.split(" ", -1).length;
    }
    return text.toString();
  }

  private static String sentence(int place, int wording, Random random) {
    String form = FORMS[place % FORMS.length][wording];
    String person = pick(PEOPLE, random);
    String title = pick(TITLES, random);
    String body = pick(BODIES, random);
    String town = pick(PLACES, random);
    String day = pick(DAYS, random);
    int figure = 100 + random.nextInt(900) + (place % 7 == 6 ? 50 * wording : 0);
    String sentence =
        form.formatted(person, title, body, town, day, figure, 13 + random.nextInt(60));
    return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
  }

  private static String pick(String[] from, Random random) {
    return from[random.nextInt(from.length)];
  }
}
