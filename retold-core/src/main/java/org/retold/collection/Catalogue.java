package org.retold.collection;

import java.util.ArrayList;
import java.util.List;
import org.retold.candidates.CandidateIndex;
import org.retold.candidates.CommonSentences;
import org.retold.candidates.EventProfile;
import org.retold.candidates.Signature;

/** What is held in memory of every report of a collection, by number: about a kilobyte each. */
final class Catalogue {
  private final List<String> ids = new ArrayList<>();
  private final List<ReportKey> keys = new ArrayList<>();
  private final PackedBytes profiles = new PackedBytes();
  private final CandidateIndex index;
  private final CommonSentences common;
  private final long[] digests;
  private final long[] texts;

  private Catalogue(ReportTable reports) {
    CommonSentences.Builder sentences = CommonSentences.builder();
    reports.eachTraits(
        found -> {
          ids.add(found.id());
          keys.add(found.key());
          profiles.add(found.profile());
          sentences.add(found.key().high(), found.publisher(), found.signature());
        });
    common = sentences.build();
    digests = new long[ids.size()];
    texts = new long[ids.size()];
    CandidateIndex.Builder pairs = CandidateIndex.builder();
    reports.eachTraits(
        found -> {
          Signature own = common.own(found.publisher(), found.signature());
          pairs.add(found.number(), found.key().high(), own);
          texts[found.number()] = own.textHash();
          digests[found.number()] = common.digest(found.publisher(), found.signature());
        });
    index = pairs.build();
  }

  /** Reads what every report is found by. */
  static Catalogue of(ReportTable reports) {
    return new Catalogue(reports);
  }

  int size() {
    return ids.size();
  }

  /** The id that the report's input gave it. */
  String id(int number) {
    return ids.get(number);
  }

  CandidateIndex index() {
    return index;
  }

  /** What many unrelated reports hold. */
  CommonSentences common() {
    return common;
  }

  /** Stands for which sentences of two reports are set apart as common. */
  long masks(int a, int b) {
    return 31 * digests[a] + digests[b];
  }

  /** Whether two reports have the same text, but for what many unrelated reports hold. */
  boolean isOneText(int a, int b) {
    return texts[a] != 0 && texts[a] == texts[b];
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
