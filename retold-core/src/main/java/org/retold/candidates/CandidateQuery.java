package org.retold.candidates;

import java.util.ArrayList;
import java.util.List;

/** Finds the candidates of one report that is not in the pile. */
final class CandidateQuery {
  private final Pile pile;
  private final Roads roads;

  CandidateQuery(Pile pile, Roads roads) {
    this.pile = pile;
    this.roads = roads;
  }

  List<Candidate> candidates(long key, Signature signature) {
    List<Candidate> candidates = new ArrayList<>();
    Road.Query wording = roads.wording.query(signature.wording());
    Road.Query event = roads.event.query(signature.event());
    int same = pile.placeOf(signature.textHash());
    if (same >= 0) {
      boolean first = Long.compareUnsigned(key, pile.keys[same]) < 0;
      candidates.add(candidate(pile.numbers[same], wording.total(), event.total()));
      for (int copy : first ? pile.copies(same) : new int[0]) {
        candidates.add(candidate(copy, wording.total(), event.total()));
      }
      if (!first) {
        return candidates;
      }
    }
    for (int place : places(key, wording, event).toArray()) {
      if (place != same) {
        candidates.add(
            candidate(
                pile.numbers[place],
                roads.wording.shared(wording, place),
                roads.event.shared(event, place)));
      }
    }
    return candidates;
  }

  /** The places that either road brings up, ascending. */
  private IntArray places(long key, Road.Query wording, Road.Query event) {
    LongArray found = new LongArray();
    add(roads.wordingScan(), roads.wording, wording, key, found);
    add(roads.eventScan(), roads.event, event, key, found);
    found.sort();
    IntArray places = new IntArray();
    for (int i = 0; i < found.size(); i++) {
      if (i == 0 || found.get(i) != found.get(i - 1)) {
        places.add((int) found.get(i));
      }
    }
    return places;
  }

  private static void add(Scan scan, Road road, Road.Query query, long key, LongArray found) {
    scan.run(query, key);
    for (int i = 0; i < Math.min(scan.found(), road.rules().furthest()); i++) {
      found.add(scan.report(i));
    }
  }

  private static Candidate candidate(int number, int wording, int event) {
    return new Candidate(number, wording / (float) Rarity.WHOLE, event / (float) Rarity.WHOLE);
  }
}
