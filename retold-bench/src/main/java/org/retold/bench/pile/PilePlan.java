package org.retold.bench.pile;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.retold.bench.pile.Seeds.Purpose;

/**
 * Which reports a pile has, and in which order: a tenth are copies, in groups of heavy-tailed size
 * whose sources are real texts as long as there are any; then the other real texts; then invented
 * events, of which six in a hundred are told twice and two three times. The order is shuffled.
 */
final class PilePlan {
  static final int[] STRENGTHS = {0, 5, 15, 30, 50};
  static final int SHORTEST_SOURCE = 60;

  private static final int ONE_COPY_IN = 10;

  /** A fifth of the copies are of stories that hundreds of outlets carry. */
  private static final int BIG_SHARE = 5;

  private static final int BIG_FROM = 200;
  private static final int BIG_TO = 2_000;
  private static final int SMALL_TO = 60;

  private final SplittableRandom random;
  private final List<Slot> slots = new ArrayList<>();
  private final List<Integer> sources = new ArrayList<>();
  private final List<Integer> others = new ArrayList<>();
  private long events;
  private int groups;

  /** What stands in one place of the pile. */
  sealed interface Slot {}

  /** A text of the base. */
  record Real(int text) implements Slot {}

  /** A telling of an invented event. */
  record Invented(long event, int telling) implements Slot {}

  /** The source of a planted group. */
  record Source(int group, Slot text, boolean big) implements Slot {}

  /** A planted copy. */
  record Copy(Source source, int number, int strength) implements Slot {}

  private PilePlan(List<NewsText> base, long seed) {
    random = Seeds.random(seed, Purpose.PLAN, 0);
    for (int i = 0; i < base.size(); i++) {
      (base.get(i).words() >= SHORTEST_SOURCE ? sources : others).add(i);
    }
    shuffle(sources);
    shuffle(others);
  }

  /** The places of a pile of {@code reports} reports. */
  static List<Slot> of(List<NewsText> base, int reports, long seed) {
    PilePlan plan = new PilePlan(base, seed);
    int copies = reports / ONE_COPY_IN;
    int big = Math.min(copies / BIG_SHARE, copies);
    plan.plant(big, true);
    plan.plant(copies - big, false);
    plan.fill(reports);
    plan.shuffle(plan.slots);
    return plan.slots;
  }

  private void plant(int copies, boolean big) {
    for (int left = copies; left > 0; ) {
      int size = Math.min(left, big ? bigGroup() : smallGroup());
      Source source = new Source(groups++, sourceText(), big);
      slots.add(source);
      for (int i = 1; i <= size; i++) {
        slots.add(new Copy(source, i, STRENGTHS[random.nextInt(STRENGTHS.length)]));
      }
      left -= size;
    }
  }

  private int bigGroup() {
    return (int) (BIG_FROM * Math.pow((double) BIG_TO / BIG_FROM, random.nextDouble()));
  }

  private int smallGroup() {
    return (int) Math.min(SMALL_TO, Math.pow(1 - random.nextDouble(), -2.0 / 3));
  }

  private Slot sourceText() {
    return sources.isEmpty()
        ? new Invented(events++, 0)
        : new Real(sources.remove(sources.size() - 1));
  }

  private void fill(int reports) {
    others.addAll(sources);
    shuffle(others);
    for (int i = 0; i < others.size() && slots.size() < reports; i++) {
      slots.add(new Real(others.get(i)));
    }
    while (slots.size() < reports) {
      int lot = random.nextInt(100);
      int tellings = Math.min(lot < 2 ? 3 : lot < 8 ? 2 : 1, reports - slots.size());
      for (int i = 0; i < tellings; i++) {
        slots.add(new Invented(events, i));
      }
      events++;
    }
  }

  private <T> void shuffle(List<T> list) {
    for (int i = list.size() - 1; i > 0; i--) {
      int other = random.nextInt(i + 1);
      list.set(i, list.set(other, list.get(i)));
    }
  }
}
