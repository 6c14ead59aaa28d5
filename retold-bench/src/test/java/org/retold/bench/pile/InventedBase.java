package org.retold.bench.pile;

import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Invented texts to make piles from, no two of them alike. */
final class InventedBase {
  private static final String[] WHO = {
    "The harbour board",
    "A spokesman for Velm Steel",
    "Minister Alda Brenn",
    "The council of Torvik"
  };
  private static final String[] DID = {"said", "announced", "denied", "repeated", "explained"};
  private static final String[] WHAT = {
    "the old pier would be closed for 12 weeks",
    "new ferries had been ordered in Ostrand",
    "prices of bread might rise again by 4.5 percent",
    "the storm damaged 1,200 houses and a school",
    "talks with the northern islands had failed",
    "no ship was allowed to leave the port on Monday"
  };
  private static final String[] WHY = {
    "because the money ran out",
    "despite protests from residents",
    "to calm angry passengers",
    "while engineers were still at work",
    "although nobody was hurt in 2019"
  };

  private InventedBase() {}

  static List<NewsText> texts(int size) {
    return IntStream.range(0, size).mapToObj(InventedBase::text).toList();
  }

  private static NewsText text(int number) {
    SplittableRandom random = new SplittableRandom(number);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 8; i++) {
      text.append(pick(WHO, random)).append(' ').append(pick(DID, random)).append(", ");
      text.append(pick(WHY, random)).append(", that ").append(pick(WHAT, random));
      for (int j = 0; j < 8; j++) {
        text.append(' ').append(word(Seeds.skewed(random, 1_500)));
      }
      text.append(i % 2 == 1 ? ".\n\n" : ". ");
    }
    return new NewsText("base-" + number, "Report " + number, text.toString().strip());
  }

  private static String word(int number) {
    SplittableRandom random = Seeds.random(3, Seeds.Purpose.NAME, number);
    return Names.place(random).toLowerCase(Locale.ROOT);
  }

  private static String pick(String[] from, SplittableRandom random) {
    return from[random.nextInt(from.length)];
  }
}
