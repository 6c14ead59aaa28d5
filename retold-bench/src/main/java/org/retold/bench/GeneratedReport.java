package org.retold.bench;

import java.util.Random;
import org.retold.report.Report;

/** Invented news prose of a given length, the same on every run: a source and its retelling. */
final class GeneratedReport {
  private static final String[] WHO = {
    "the harbour board", "Minister Alda Brenn", "a spokesman for Norpress Steel",
        "the city council",
    "Judge Peter Oland", "the fishermen's union", "Lunde University", "the coast guard"
  };
  private static final String[] DID = {
    "said", "announced", "warned", "confirmed", "denied", "repeated", "argued", "explained"
  };
  private static final String[] WHAT = {
    "the old pier would be closed",
    "new ferries had been ordered",
    "prices might rise again",
    "the storm damaged several warehouses",
    "workers were offered higher wages",
    "the bridge needed urgent repairs",
    "talks with the northern islands had failed",
    "no ship was allowed to leave the port"
  };
  private static final String[] WHEN = {
    "on Tuesday",
    "last week",
    "in early March",
    "after a long meeting",
    "before the election",
    "during the winter",
    "two days later",
    "at a news conference"
  };
  private static final String[] WHY = {
    "because the money ran out",
    "despite protests from residents",
    "in line with a court order",
    "as the government had promised",
    "while engineers were still at work",
    "although nobody was hurt",
    "to calm angry passengers",
    "under a deal signed in Oslo"
  };

  private GeneratedReport() {}

  static Report source(String id, int words) {
    return Report.of(id, text(words, false));
  }

  /** The same sentences, each with its parts in another order and every ninth left out. */
  static Report retelling(String id, int words) {
    return Report.of(id, text(words, true));
  }

  private static String text(int words, boolean retold) {
    Random random = new Random(7);
    StringBuilder text = new StringBuilder();
    int count = 0;
    for (int i = 0; count < words; i++) {
      String sentence = sentence(random, retold);
      if (!retold || i % 9 != 8) {
        text.append(sentence).append(i % 3 == 2 ? "\n\n" : " ");
        count += sentence.split(" ", -1).length;
      }
    }
    return text.toString();
  }

  private static String sentence(Random random, boolean retold) {
    String who = pick(WHO, random);
    String did = pick(DID, random);
    String what = pick(WHAT, random);
    String when = pick(WHEN, random);
    String why = pick(WHY, random);
    int figure = 100 + random.nextInt(900);
    String sentence =
        retold
            ? "%s, %s %s that %s %s, at a cost of %d million crowns."
                .formatted(when, who, did, what, why, figure)
            : "%s %s %s that, %s, %s and that %d million crowns were needed."
                .formatted(who, did, when, why, what, figure);
    return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
  }

  private static String pick(String[] from, Random random) {
    return from[random.nextInt(from.length)];
  }
}
