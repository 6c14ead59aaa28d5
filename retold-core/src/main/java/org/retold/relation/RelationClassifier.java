package org.retold.relation;

import java.util.List;
import java.util.TreeMap;
import org.retold.align.AlignedPassage;
import org.retold.align.Alignment;
import org.retold.text.ReportText;

/** Decides what two aligned reports are to each other. */
public final class RelationClassifier {

  /** Decides relation, coverage and direction of two aligned reports. */
  public Verdict classify(ReportText a, ReportText b, Alignment alignment) {
    double inA = 1 - alignment.onlyInA().size() / (double) Math.max(1, a.sentences().size());
    double inB = 1 - alignment.onlyInB().size() / (double) Math.max(1, b.sentences().size());
    long close =
        alignment.passages().stream()
            .filter(passage -> passage.kind().compareTo(AlignedPassage.Kind.LIGHT) <= 0)
            .count();
    double share = Math.max(inA, inB);
    Relation relation = Relation.UNRELATED;
    if (share >= 0.8) {
      relation =
          close * 2 > alignment.passages().size() ? Relation.NEAR_VERBATIM : Relation.REWORDED;
    } else if (share >= 0.3) {
      relation = Relation.PARTLY_DERIVED;
    } else if (share > 0) {
      relation = Relation.INDEPENDENT;
    }
    Explanation explanation = new Explanation("0", new TreeMap<>(), new TreeMap<>(), List.of());
    return new Verdict(
        relation,
        0.5,
        new Coverage(inA, inB),
        new Direction(Direction.Verdict.UNKNOWN, 0.5, List.of()),
        explanation);
  }
}
