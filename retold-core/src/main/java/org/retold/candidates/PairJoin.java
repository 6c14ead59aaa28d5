package org.retold.candidates;

import java.util.stream.IntStream;

/**
 * Finds every candidate pair of a pile.
 *
 * <p>Each report names its closest, {@link Road.Rules#furthest} at most on each road; {@link
 * NamedReports} says which of these pairs stand. Exact copies all pair with their representative.
 */
final class PairJoin {
  private static final int BLOCK = 4096;

  private final Pile pile;
  private final Roads roads;

  PairJoin(Pile pile, Roads roads) {
    this.pile = pile;
    this.roads = roads;
  }

  void forEachPair(PairSink sink) {
    NamedReports wording = named(roads.wording, true);
    NamedReports event = named(roads.event, false);
    for (int place = 0; place < pile.places(); place++) {
      copies(place, sink);
      pairs(place, wording, event, sink);
    }
  }

  private void copies(int place, PairSink sink) {
    int[] copies = pile.copies(place);
    if (copies.length > 0) {
      float wording = units(roads.wording.total(place));
      float event = units(roads.event.total(place));
      for (int copy : copies) {
        sink.pair(pile.numbers[place], copy, wording, event);
      }
    }
  }

  private void pairs(int place, NamedReports wording, NamedReports event, PairSink sink) {
    int[] partners =
        IntStream.concat(wording.partnersAfter(place), event.partnersAfter(place))
            .sorted()
            .distinct()
            .toArray();
    if (partners.length == 0) {
      return;
    }
    Road.Query byWording = roads.wording.query(place);
    Road.Query byEvent = roads.event.query(place);
    for (int partner : partners) {
      sink.pair(
          pile.numbers[place],
          pile.numbers[partner],
          units(roads.wording.shared(byWording, partner)),
          units(roads.event.shared(byEvent, partner)));
    }
  }

  private static float units(int strength) {
    return strength / (float) Rarity.WHOLE;
  }

  private NamedReports named(Road road, boolean byWording) {
    int blocks = (pile.places() + BLOCK - 1) / BLOCK;
    int[][] named = new int[blocks][];
    int threads = Math.max(1, Math.min(blocks, Runtime.getRuntime().availableProcessors()));
    IntStream.range(0, threads)
        .parallel()
        .forEach(
            thread -> {
              Scan scan = byWording ? roads.wordingScan() : roads.eventScan();
              for (int block = thread; block < blocks; block += threads) {
                named[block] = named(block, road, scan);
              }
            });
    return new NamedReports(pile.places(), named, road.rules());
  }

  /** For each report of a block how many it names, then these, the closest first. */
  private int[] named(int block, Road road, Scan scan) {
    IntArray named = new IntArray();
    int end = Math.min(pile.places(), (block + 1) * BLOCK);
    for (int place = block * BLOCK; place < end; place++) {
      scan.run(road.query(place), pile.keys[place]);
      int count = Math.min(scan.found(), road.rules().furthest());
      named.add(count);
      for (int i = 0; i < count; i++) {
        named.add(scan.report(i));
      }
    }
    return named.toArray();
  }
}
