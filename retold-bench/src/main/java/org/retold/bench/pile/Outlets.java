package org.retold.bench.pile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.retold.bench.pile.Seeds.Purpose;

/**
 * Invented publishers and what stands round their reports: lines of their own under four of five of
 * them, and now and then a formula or a saying that many publishers use.
 */
final class Outlets {
  private static final String[] KINDS = {
    "Herald",
    "Post",
    "Times",
    "Gazette",
    "Courier",
    "Chronicle",
    "Observer",
    "Tribune",
    "Online",
    "News",
    "Daily",
    "Mirror",
    "Standard",
    "Today"
  };
  private static final String[] AGENCIES = {
    "Reuters", "Associated Press", "AFP", "Bloomberg", "Xinhua", "Norpress", "Interwire"
  };
  private static final String[] CREDITS = {
    "Source: %s",
    "(%s)",
    "Source: %s.",
    "With material from %s.",
    "This report was first published by %s."
  };
  private static final String[] FORMULAS = {
    "All times are local unless another zone is named, and figures that were rounded may not add up"
        + " to the totals that are shown beside them.",
    "Past results are no sure guide to future ones, and anyone who means to invest should first ask"
        + " an independent adviser for an opinion.",
    "This story is still developing and will be brought up to date as soon as more details are"
        + " confirmed by our correspondents on the spot.",
    "The ministry did not at once answer a request for comment that was sent to it by electronic"
        + " mail outside its usual office hours.",
    "Statements about the future rest on assumptions that may turn out to be wrong, and the company"
        + " takes on no duty to correct them later.",
    "Anyone who saw what happened, or who has pictures of the scene, is asked to get in touch with"
        + " the nearest police station without delay.",
    "It was not possible to confirm these accounts independently, since reporters are not allowed"
        + " to enter the area for the time being.",
    "The weather service asked people in low places near the coast to follow the warnings of the"
        + " local authorities and to keep away from the shore.",
    "Trading was thin ahead of the holiday, and dealers said that they expected little movement"
        + " before the markets open again next week.",
    "The opinions that are given here are those of the author and need not be the opinions of this"
        + " publication or of the people who own it.",
    "As an old saying has it, \"the river that forgets its spring will run dry before the harvest"
        + " comes in\", and many here say it again today.",
    "He closed with words that every child in the country learns at school: \"We were given one"
        + " house, and we shall leave it better than we found it.\""
  };

  private final List<Outlet> outlets;

  /**
   * One publisher.
   *
   * @param lines what it puts under its reports
   */
  record Outlet(String name, List<String> lines) {
    String host() {
      return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "") + ".example";
    }
  }

  Outlets(int size, StoryTeller teller, long seed) {
    outlets = IntStream.range(0, size).mapToObj(i -> outlet(i, teller, seed)).toList();
  }

  private static Outlet outlet(int number, StoryTeller teller, long seed) {
    SplittableRandom random = Seeds.random(seed, Purpose.OUTLET, number);
    String name = "The " + Names.place(random) + " " + Names.pick(KINDS, random);
    List<String> lines = new ArrayList<>();
    if (random.nextInt(10) < 6) {
      lines.add("Copyright 2026 " + name + ". All rights reserved.");
    }
    if (random.nextInt(10) < 4) {
      lines.add("Sign up for the newsletter of " + name + " and get the news of the day by mail.");
    }
    if (random.nextInt(10) < 2) {
      lines.add(name + " " + about(number, teller));
    }
    return new Outlet(name, lines);
  }

  /** Some thirty words of prose that stand under every report of one outlet. */
  private static String about(int number, StoryTeller teller) {
    List<String> prose = Words.sentences(teller.tell(Long.MAX_VALUE / 64 - number, 0).text());
    StringBuilder about = new StringBuilder("is an independent paper.");
    for (String sentence : prose) {
      if (Words.count(about.toString()) < 25) {
        about.append(' ').append(sentence.replace("\n\n", " "));
      }
    }
    return about.toString();
  }

  Outlet any(SplittableRandom random) {
    return outlets.get(Seeds.skewed(random, outlets.size()));
  }

  /** Another outlet for each number of a group, as long as there are enough of them. */
  Outlet carrier(int first, int number) {
    return outlets.get((int) ((first + (long) number * 7_919) % outlets.size()));
  }

  static String agency(SplittableRandom random) {
    return Names.pick(AGENCIES, random);
  }

  static String credit(String agency, SplittableRandom random) {
    return Names.pick(CREDITS, random).replace("%s", agency);
  }

  /** The text with what this outlet puts round it. */
  static String dressed(String text, Outlet outlet, String credit, SplittableRandom random) {
    StringBuilder dressed = new StringBuilder(text);
    if (random.nextInt(100) < 12) {
      dressed.append("\n\n").append(Names.pick(FORMULAS, random));
    }
    if (!credit.isEmpty()) {
      dressed.append("\n\n").append(credit);
    }
    if (random.nextInt(100) < 80) {
      outlet.lines().forEach(line -> dressed.append("\n\n").append(line));
    }
    return dressed.toString();
  }
}
