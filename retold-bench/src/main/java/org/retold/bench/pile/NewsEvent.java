package org.retold.bench.pile;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.retold.bench.pile.Seeds.Purpose;

/**
 * An invented event: who and what stands in it, its figures and its day. Half of its names are its
 * own, half are names that come back in many events, as a president's or a city's does.
 *
 * @param names people, bodies and places, a list of each in that order
 * @param figures small numbers, large ones, decimal ones and years, a list of each in that order
 * @param time when it happened
 * @param topic the word numbers that are told of it
 */
record NewsEvent(List<List<String>> names, List<List<String>> figures, Instant time, BitSet topic) {
  static final Instant START = Instant.parse("2026-09-01T06:00:00Z");
  static final int DAYS = 30;

  private static final int KNOWN_PEOPLE = 20_000;
  private static final int KNOWN_BODIES = 20_000;
  private static final int KNOWN_PLACES = 5_000;

  /** The event of that number: always the same. */
  static NewsEvent of(long seed, long number, BitSet topic) {
    SplittableRandom random = Seeds.random(seed, Purpose.EVENT, number);
    List<List<String>> names =
        List.of(
            cast(random, 2 + random.nextInt(3), KNOWN_PEOPLE, 0),
            cast(random, 1 + random.nextInt(3), KNOWN_BODIES, 1),
            cast(random, 1 + random.nextInt(3), KNOWN_PLACES, 2));
    List<List<String>> figures =
        List.of(figures(random, 3, 0), figures(random, 3, 1), figures(random, 3, 2), years(random));
    Instant time = START.plus(random.nextInt(DAYS * 24 * 60), ChronoUnit.MINUTES);
    return new NewsEvent(names, figures, time, topic);
  }

  private static List<String> cast(SplittableRandom random, int size, int known, int kind) {
    return IntStream.range(0, size)
        .mapToObj(i -> random.nextBoolean() ? name(kind, random) : known(kind, known, random))
        .toList();
  }

  private static String known(int kind, int known, SplittableRandom random) {
    long number = (long) (kind + 1) * 1_000_000 + Seeds.skewed(random, known);
    return name(kind, Seeds.random(0, Purpose.NAME, number));
  }

  private static String name(int kind, SplittableRandom random) {
    return switch (kind) {
      case 0 -> Names.person(random);
      case 1 -> Names.body(random);
      default -> Names.place(random);
    };
  }

  private static List<String> figures(SplittableRandom random, int size, int kind) {
    return IntStream.range(0, size).mapToObj(i -> figure(kind, random)).toList();
  }

  /** A figure of a kind: small, large, decimal. */
  static String figure(int kind, SplittableRandom random) {
    return switch (kind) {
      case 0 -> Names.digits(1 + random.nextInt(2), random);
      case 1 -> large(random);
      case 2 -> Names.digits(1 + random.nextInt(2), random) + "." + random.nextInt(10);
      default -> Integer.toString(2000 + random.nextInt(27));
    };
  }

  private static String large(SplittableRandom random) {
    String head = Names.digits(1 + random.nextInt(3), random);
    return random.nextInt(3) == 0 ? head + "00" : head + ",%03d".formatted(random.nextInt(1000));
  }

  private static List<String> years(SplittableRandom random) {
    return List.of("2026", "2025", figure(3, random));
  }
}
