package org.retold.candidates;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the candidates of one report that is not in the pile, one report at a time. */
final class CandidateQuery {
  private final Pile pile;
  private final Roads roads;
  private final Scan wordingScan;
  private final Scan eventScan;

  CandidateQuery(Pile pile, Roads roads) {
    this.pile = pile;
    this.roads = roads;
    wordingScan = roads.wordingScan();
    eventScan = roads.eventScan();
  }

  /**
   * The candidates in the order of their keys, an exact copy first. A copy of a text that is known
   * is compared with the representative of that text alone; if its own key makes it the
   * representative, with all.
   */
  List<Candidate> candidates(long key, Signature signature) {
    List<Candidate> candidates = new ArrayList<>();
    Road.Query wording = roads.wording.query(signature.wording());
    Road.Query event = roads.event.query(signature.event());
    int same = pile.placeOf(signature.textHash());
    if (same >= 0) {
      candidates.add(Candidate.of(pile.numbers[same], wording.total(), event.total()));
      if (Long.compareUnsigned(key, pile.keys[same]) >= 0) {
        return candidates;
      }
      for (int copy : pile.copies(same)) {
        candidates.add(Candidate.of(copy, wording.total(), event.total()));
      }
    }
    for (int place : places(key, wording, event)) {
      if (place != same) {
        int byWording = roads.wording.shared(wording, place);
        int byEvent = roads.event.shared(event, place);
        candidates.add(Candidate.of(pile.numbers[place], byWording, byEvent));
      }
    }
    return candidates;
  }

  /** The places that either road brings up, ascending. */
  private int[] places(long key, Road.Query wording, Road.Query event) {
    IntArray places = new IntArray();
    add(wordingScan, wording, key, roads.wording.rules().furthest(), places);
    add(eventScan, event, key, roads.event.rules().furthest(), places);
    return Arrays.stream(places.toArray()).sorted().distinct().toArray();
  }

  /** The places that are among the closest of a report on either road. */
  Set<Integer> closest(Signature of) {
    IntArray places = new IntArray();
    Road.Query wording = roads.wording.query(of.wording());
    add(wordingScan, wording, 0, roads.wording.rules().closest() + 1, places);
    Road.Query event = roads.event.query(of.event());
    add(eventScan, event, 0, roads.event.rules().closest() + 1, places);
    Set<Integer> closest = new HashSet<>();
    for (int place : places.toArray()) {
      closest.add(place);
    }
    return closest;
  }

  private static void add(Scan scan, Road.Query query, long key, int most, IntArray places) {
    scan.run(query, key);
    for (int i = 0; i < Math.min(scan.found(), most); i++) {
      places.add(scan.report(i));
    }
  }
}
