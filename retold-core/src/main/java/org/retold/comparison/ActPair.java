package org.retold.comparison;

import org.jspecify.annotations.Nullable;
import org.retold.facts.FactKind;
import org.retold.facts.Modality;

/**
 * Two acts that may be one, told as less real by one report than by the other.
 *
 * @param weak the less real
 * @param sure the more real
 * @param sureInA whether the first report tells the more real one
 * @param kind what it is that differs
 * @param score how much speaks for the two being one act
 * @param enough the least score that will do
 */
record ActPair(Act weak, Act sure, boolean sureInA, FactKind kind, double score, double enough) {

  Act a() {
    return sureInA ? sure : weak;
  }

  Act b() {
    return sureInA ? weak : sure;
  }

  /** Whether the two are one act and nothing beside the surer one makes up for the difference. */
  boolean holds() {
    boolean attributed = weak.modality() == Modality.TOLD && sure.isAttributed();
    return score >= enough && (kind == FactKind.STATUS || sure.isUnreserved() && !attributed);
  }

  /** What differs when the first act is told as less real than the second, or null if nothing. */
  static @Nullable FactKind kind(Act weak, Act sure) {
    Modality less = weak.modality();
    Modality more = sure.modality();
    if (less.compareTo(more) >= 0 || less == Modality.WOULD && !weak.isReported()) {
      return null;
    }
    if (more == Modality.DONE && less.isAhead()
        || more == Modality.HOLDS && less == Modality.WISHED) {
      return FactKind.STATUS;
    }
    boolean agreed = more == Modality.PLANNED && less == Modality.POSSIBLE;
    boolean condition =
        less == Modality.PLANNED
            && more == Modality.SURE
            && weak.isConditional()
            && !sure.isConditional();
    boolean hedge = less.isHedged() && (more.isOutright() || agreed);
    return hedge || condition ? FactKind.CERTAINTY : null;
  }
}
