package org.retold.story;

import org.retold.relation.ClockOrder;
import org.retold.relation.Coverage;
import org.retold.relation.Direction;
import org.retold.relation.Relation;
import org.retold.report.ReportHead;

/**
 * What a derived link says of two texts: the chance of each course that the words can have taken.
 *
 * <p>The direction of the link has weighed text, credits and clocks already. Here it is only put
 * right where it leaves a side open or goes against a clock, and where whom the reports credit with
 * the whole text says more than the two texts do.
 *
 * @param a place of the text whose report is the link's first
 * @param b place of the other
 * @param link the closest link between versions of the two
 * @param aFromB the chance that the first has its text from the second, 0 to 1
 * @param bFromA the chance of the other way
 * @param common the chance that both have it from elsewhere; the three add up to 1
 */
record Kinship(int a, int b, Link link, double aFromB, double bFromA, double common) {
  /** Of what a verdict for one side leaves open, the share of a source of both. */
  private static final double LEFT_TO_COMMON = 0.6;

  /** Log odds that a clock days apart gives where nothing else tells the sides apart. */
  private static final double CLOCK_ALONE = 3;

  /** Log odds that it takes from a verdict that goes against it. */
  private static final double CLOCK_AGAINST = 1;

  /** The chance that a text is from whom it credits with the whole of it. */
  private static final double CREDITED = 0.85;

  /** How much likelier a common source is where both credit it. */
  private static final double SAME_SOURCE = 4;

  private static final double LEAST = 0.01;

  /** A report of which three quarters are its own tells more than it was told. */
  private static final double SLIGHT = 0.25;

  /** Of the doubt of a relation, the share that is doubt of copying. */
  private static final double DOUBT_OF_ONE_TEXT = 0.05;

  private static final double DOUBT_OF_REWORDED = 0.25;
  private static final double DOUBT_OF_PART = 0.5;

  static Kinship of(int a, int b, Link link, Witnesses texts) {
    Kinship kin = ofDirection(a, b, link);
    ClockOrder order = kin.clock(texts);
    return kin.weighClock(order.value() * weight(order)).weighCredits(texts.get(a), texts.get(b));
  }

  private static Kinship ofDirection(int a, int b, Link link) {
    double said = Math.max(0, Math.min(1, link.direction().confidence()));
    double rest = 1 - said;
    return switch (link.direction().verdict()) {
      case A_FROM_B -> of(a, b, link, said, rest * (1 - LEFT_TO_COMMON), rest * LEFT_TO_COMMON);
      case B_FROM_A -> of(a, b, link, rest * (1 - LEFT_TO_COMMON), said, rest * LEFT_TO_COMMON);
      case COMMON_SOURCE -> of(a, b, link, rest / 2, rest / 2, said);
      case UNKNOWN -> {
        double side = Math.min(0.48, Math.max(0.34, rest));
        yield of(a, b, link, side, side, 1 - 2 * side);
      }
    };
  }

  private static Kinship of(int a, int b, Link link, double aFromB, double bFromA, double common) {
    double left = Math.max(LEAST, aFromB);
    double right = Math.max(LEAST, bFromA);
    double both = Math.max(LEAST, common);
    double sum = left + right + both;
    return new Kinship(a, b, link, left / sum, right / sum, both / sum);
  }

  /** The clock that orders the two reports of the link. */
  ClockOrder clock(Witnesses texts) {
    return ClockOrder.best(
        head(texts.get(a), link.a()).clocks(), head(texts.get(b), link.b()).clocks());
  }

  private static ReportHead head(Witness text, String id) {
    return text.versions().stream()
        .filter(version -> version.id().equals(id))
        .findFirst()
        .orElse(text.versions().get(0));
  }

  /** When something was fetched says little of when it was written. */
  private static double weight(ClockOrder order) {
    return order.kind() == ClockOrder.Kind.FETCHED ? 0.3 : 1;
  }

  private Kinship weighClock(double aLater) {
    boolean open = link.direction().verdict() == Direction.Verdict.UNKNOWN;
    boolean against = aLater * (aFromB - bFromA) < 0;
    double shift = open ? CLOCK_ALONE : against ? CLOCK_AGAINST : 0;
    double sides = aFromB + bFromA;
    double odds = Math.log(aFromB / bFromA) + shift * aLater;
    double left = sides / (1 + Math.exp(-odds));
    return of(a, b, link, left, sides - left, common);
  }

  private Kinship weighCredits(Witness first, Witness second) {
    boolean firstTakes = first.takesFrom(second);
    boolean secondTakes = second.takesFrom(first);
    if (firstTakes != secondTakes) {
      double now = firstTakes ? aFromB : bFromA;
      double side = Math.max(now, CREDITED);
      double rest = (1 - side) / (1 - now);
      return firstTakes
          ? of(a, b, link, side, bFromA * rest, common * rest)
          : of(a, b, link, aFromB * rest, side, common * rest);
    }
    return first.sharesSource(second) ? of(a, b, link, aFromB, bFromA, common * SAME_SOURCE) : this;
  }

  /**
   * Whether what the two share is so little of either that each has a source of its own as well.
   */
  boolean isSlight() {
    return link.relation() == Relation.PARTLY_DERIVED
        && Math.max(link.coverage().a(), link.coverage().b()) < SLIGHT;
  }

  /** Whether both having it from elsewhere is the likeliest course. */
  boolean isCommon() {
    return common >= Math.max(aFromB, bFromA);
  }

  /**
   * The chance that there is copied prose at all. Most doubt of a relation is between two such:
   * what is taken for one text or nearly one is copied, whichever of the two it is.
   */
  double derived() {
    double doubt =
        switch (link.relation()) {
          case DUPLICATE, NEAR_VERBATIM -> DOUBT_OF_ONE_TEXT;
          case REWORDED -> DOUBT_OF_REWORDED;
          default -> DOUBT_OF_PART;
        };
    return 1 - (1 - link.confidence()) * doubt;
  }

  boolean has(int place) {
    return a == place || b == place;
  }

  int other(int place) {
    return place == a ? b : a;
  }

  /** The chance that the text at this place has its words from the other one. */
  double from(int place) {
    return place == a ? aFromB : bFromA;
  }

  /** How much of the text at this place is carried over from the other one, 0 to 1. */
  double coverage(int place) {
    return of(link.coverage(), place == a);
  }

  /**
   * How near the text at this place is to the other one, 0 to 1: what of it stands there word for
   * word, what is carried over, and what of the other one is used. A copy of a copy inherits the
   * changes of both, so it is nearer to the later of the two.
   */
  double nearness(int place) {
    boolean first = place == a;
    return 0.6 * of(link.verbatim(), first)
        + 0.2 * of(link.coverage(), first)
        + 0.2 * of(link.verbatim(), !first);
  }

  private static double of(Coverage coverage, boolean first) {
    return first ? coverage.a() : coverage.b();
  }
}
