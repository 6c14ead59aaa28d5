package org.retold.collection;

import java.util.BitSet;

/**
 * Puts pairs into an order in which those that share a report stand near each other.
 *
 * <p>The reports are walked breadth first along their pairs, and a pair comes up with the first of
 * its two reports. So whoever reads texts for pair after pair and remembers the last few hundred
 * reads nearly every text once, though a story's reports lie anywhere in the pile.
 */
final class PairOrder {
  private final NumberPairs pairs;
  private final int[] starts;
  private final int[] places;
  private final BitSet seen;
  private final BitSet taken;
  private final NumberPairs order = new NumberPairs();

  private PairOrder(NumberPairs pairs, int reports) {
    this.pairs = pairs;
    this.starts = new int[reports + 1];
    this.places = new int[2 * pairs.size()];
    this.seen = new BitSet(reports);
    this.taken = new BitSet(pairs.size());
    index();
  }

  /**
   * The same pairs in the order of a walk.
   *
   * @param reports how many reports there are; their numbers are below it
   */
  static NumberPairs walk(NumberPairs pairs, int reports) {
    PairOrder order = new PairOrder(pairs, reports);
    int[] queue = new int[reports];
    for (int report = 0; report < reports; report++) {
      if (!order.seen.get(report)) {
        order.walkFrom(report, queue);
      }
    }
    return order.order;
  }

  /** The places of each report's pairs, one report after the other. */
  private void index() {
    for (int i = 0; i < pairs.size(); i++) {
      starts[pairs.a(i)]++;
      starts[pairs.b(i)]++;
    }
    for (int report = 1; report < starts.length; report++) {
      starts[report] += starts[report - 1];
    }
    for (int i = 0; i < pairs.size(); i++) {
      places[--starts[pairs.a(i)]] = i;
      places[--starts[pairs.b(i)]] = i;
    }
  }

  private void walkFrom(int first, int[] queue) {
    int size = 0;
    queue[size++] = first;
    seen.set(first);
    for (int next = 0; next < size; next++) {
      int report = queue[next];
      for (int at = starts[report]; at < starts[report + 1]; at++) {
        int pair = places[at];
        int other = pairs.a(pair) == report ? pairs.b(pair) : pairs.a(pair);
        if (!seen.get(other)) {
          seen.set(other);
          queue[size++] = other;
        }
        if (!taken.get(pair)) {
          taken.set(pair);
          order.add(pairs.a(pair), pairs.b(pair));
        }
      }
    }
  }
}
