package org.retold.candidates;

import java.util.ArrayList;
import java.util.List;

/** Reports that were added to an index after it was built; looked through one by one. */
final class AddedReports {
  private final List<Added> reports = new ArrayList<>();

  private record Added(int number, Signature signature) {}

  void add(int number, Signature signature) {
    reports.add(new Added(number, signature));
  }

  int size() {
    return reports.size();
  }

  /** Adds those that share enough with a report. */
  void addCandidates(Signature of, Roads roads, List<Candidate> candidates) {
    for (Added added : reports) {
      Signature other = added.signature();
      boolean same = of.textHash() != 0 && of.textHash() == other.textHash();
      int wording = shared(of.wording(), other.wording(), roads.wording);
      int event = shared(of.event(), other.event(), roads.event);
      if (same
          || isEnough(wording, of.wording(), other.wording(), roads.wording)
          || isEnough(event, of.event(), other.event(), roads.event)) {
        candidates.add(Candidate.of(added.number(), wording, event));
      }
    }
  }

  private static boolean isEnough(int shared, int[] a, int[] b, Road road) {
    int least = Math.min(road.rules().least(), road.rules().leastWithShare());
    return shared >= least
        && Road.isEnough(
            shared, Math.min(road.query(a).total(), road.query(b).total()), road.rules());
  }

  /** The weight of the features of both that are not common. */
  private static int shared(int[] a, int[] b, Road road) {
    int shared = 0;
    for (int i = 0, j = 0; i < a.length && j < b.length; ) {
      int order = Integer.compare(a[i] >> Features.CLASS_BITS, b[j] >> Features.CLASS_BITS);
      if (order == 0 && !road.isCommonWithOneMore(a[i])) {
        shared += road.weightWithOneMore(a[i]);
      }
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return shared;
  }
}
