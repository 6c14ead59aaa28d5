package org.retold.story;

import org.retold.relation.Relation;

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

  private static final double FIRMEST = 5;
  private static final double DERIVED = 1;

  /** What a derived pair tells of says no more than this for or against. */
  private static final double DOUBT = 2;

  private static final double UNRELATED = -0.5;

  private LinkWeight() {}

  /** The weight of a link. */
  static double of(Link link) {
    double event = odds(link.sameEvent());
    if (link.relation().isDerived()) {
      double known = link.sameEvent() < 1 ? held(event, DOUBT) : 0;
      return known + DERIVED + leastCoverage(link) * FIRMEST;
    }
    double held = held(event, FIRMEST);
    return link.relation() == Relation.UNRELATED ? Math.min(held, UNRELATED) : held;
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

  private static double held(double odds, double most) {
    return Math.max(-most, Math.min(most, odds));
  }
}
