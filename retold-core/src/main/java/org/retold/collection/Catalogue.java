package org.retold.collection;

import java.util.ArrayList;
import java.util.List;
import org.retold.candidates.CandidateIndex;
import org.retold.candidates.EventProfile;

/** What is held in memory of every report of a collection, by number: about a kilobyte each. */
final class Catalogue {
  private final List<String> ids = new ArrayList<>();
  private final List<ReportKey> keys = new ArrayList<>();
  private final PackedBytes profiles = new PackedBytes();
  private final CandidateIndex index;

  private Catalogue(ReportTable reports) {
    CandidateIndex.Builder builder = CandidateIndex.builder();
    reports.eachTraits(
        found -> {
          ids.add(found.id());
          keys.add(found.key());
          profiles.add(found.traits().profile().toBytes());
          builder.add(found.number(), found.key().high(), found.traits().signature());
        });
    index = builder.build();
  }

  /** Reads what every report is found by. */
  static Catalogue of(ReportTable reports) {
    return new Catalogue(reports);
  }

  int size() {
    return ids.size();
  }

  CandidateIndex index() {
    return index;
  }

  EventProfile profile(int number) {
    return EventProfile.fromBytes(profiles.get(number));
  }

  /** Orders numbers by the ids of their reports, and equal ids by key; never by who came first. */
  int compare(int a, int b) {
    int byId = ids.get(a).compareTo(ids.get(b));
    return byId != 0 ? byId : keys.get(a).compareTo(keys.get(b));
  }
}
