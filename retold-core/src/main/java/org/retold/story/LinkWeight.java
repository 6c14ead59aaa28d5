package org.retold.story;

/**
 * How much a link speaks for one story, in log odds: above 0 for, below 0 against.
 *
 * <p>A derived pair of which the longer one is carried over in good part tells one story. Where
 * only a small part of the longer one is shared, the shorter one may be a brief of it, or one of
 * many items of a round-up: the pair alone cannot tell, so that it counts for little.
 */
final class LinkWeight {
  /** Two reports that share more than this of both cannot each be half of a third. */
  private static final double MOST_OF_BOTH = 0.5;

  /** The chance at which two reports, of which nothing else is known, are one story. */
  private static final double EVEN = 0.5;

  private static final double FIRMEST = 5;
  private static final double DERIVED = 1;
  private static final double DERIVED_COVERAGE = 5;
  private static final double UNRELATED = -0.5;

  private LinkWeight() {}

  /** The weight of a link. */
  static double of(Link link) {
    double event = held(odds(link.sameEvent()) - odds(EVEN));
    if (link.relation().isDerived()) {
      double part = Math.min(1, leastCoverage(link) * DERIVED_COVERAGE / FIRMEST);
      return Math.max(DERIVED, link.sameEvent() < 1 ? event : DERIVED) + part * FIRMEST;
    }
    return link.relation() == org.retold.relation.Relation.UNRELATED
        ? Math.min(event, UNRELATED)
        : event;
  }

  /** Whether the two are in the main one text. */
  static boolean isOneText(Link link) {
    return link.relation().isDerived() && leastCoverage(link) > MOST_OF_BOTH;
  }

  private static double leastCoverage(Link link) {
    return Math.min(link.coverage().a(), link.coverage().b());
  }

  private static double odds(double chance) {
    return Math.log(chance / (1 - chance));
  }

  private static double held(double odds) {
    return Math.max(-FIRMEST, Math.min(FIRMEST, odds));
  }
}
