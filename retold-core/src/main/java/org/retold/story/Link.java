package org.retold.story;

import java.util.List;
import org.retold.relation.Coverage;
import org.retold.relation.Direction;
import org.retold.relation.Relation;
import org.retold.relation.Verdict;

/**
 * Two reports that were compared, and what they are to each other.
 *
 * @param a id of the first report. Whoever makes links decides which it is by what does not depend
 *     on the order of arrival; it need not be the one whose id comes first, as reports may be shown
 *     under other ids than they were compared by
 * @param b id of the second report
 * @param sameEvent the chance that both tell of one event by what they tell of, 0 to 1; of a
 *     derived pair too, so that a round-up and an item of it can be told from a report and its copy
 * @param relation the likeliest relation
 * @param confidence the calibrated chance that the relation is right, 0 to 1
 * @param coverage how much of each is carried over
 * @param verbatim how much of each stands word for word in the other, in runs of four words or more
 * @param direction who took from whom
 * @param reasons the decision in sentences, the weightiest first
 */
public record Link(
    String a,
    String b,
    double sameEvent,
    Relation relation,
    double confidence,
    Coverage coverage,
    Coverage verbatim,
    Direction direction,
    List<String> reasons) {

  public Link {
    reasons = List.copyOf(reasons);
  }

  /**
   * A link of two reports that were compared.
   *
   * @param a id of the first report of the verdict
   * @param sameEvent the chance that both tell of one event, 0 to 1
   */
  public static Link of(String a, String b, double sameEvent, Verdict verdict) {
    return new Link(
        a,
        b,
        sameEvent,
        verdict.relation(),
        verdict.confidence(),
        verdict.coverage(),
        verdict.verbatim(),
        verdict.direction(),
        verdict.explanation().reasons());
  }

  /** Of the two ids, the one that comes first. */
  String lowerId() {
    return a.compareTo(b) <= 0 ? a : b;
  }

  /** Of the two ids, the one that comes second. */
  String higherId() {
    return a.compareTo(b) <= 0 ? b : a;
  }

  /** Whether both are of the same two reports, whichever is the first. */
  boolean isOfSamePair(Link other) {
    return lowerId().equals(other.lowerId()) && higherId().equals(other.higherId());
  }
}
