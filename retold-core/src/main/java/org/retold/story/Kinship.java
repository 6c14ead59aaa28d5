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

  /** Log odds for the agency as the source of a text that it and another have put out. */
  private static final double AGENCY = 4;

  /** What is left of a source of both where one of the two is an agency's own. */
  private static final double BEFORE_AGENCY = 0.25;

  /** Log odds of a source of both of one text without clocks, and what clocks far apart take. */
  private static final double ONE_TEXT = 0.57;

  private static final double CLOCK_OF_ONE_TEXT = 6;

  /** Log odds that clocks far apart have in the direction of a link. */
  private static final double CLOCK_IN_LINK = 4;

  /** The chance that one text is from a third if both name the third. */
  private static final double ONE_TEXT_OF_ONE_SOURCE = 0.95;

  private static final double LEAST = 0.01;

  /** A report of which three quarters are its own tells more than it was told. */
  private static final double SLIGHT = 0.25;

  /** Of the doubt of a relation, the share that is doubt of copying. */
  private static final double DOUBT_OF_ONE_TEXT = 0.05;

  private static final double DOUBT_OF_REWORDED = 0.25;
  private static final double DOUBT_OF_PART = 0.5;

  /**
   * What a link says of two texts.
   *
   * @param a place of the text that the link's first report is a version of, or of the one that
   *     stands for it
   */
  static Kinship of(int a, int b, Link link, Witnesses texts) {
    Kinship kin = ofDirection(a, b, link);
    double clock = clock(a, b, link, texts);
    return kin.shift(kin.clockOfOthers(texts, clock))
        .weighClock(clock)
        .weighAgency(texts.get(a), texts.get(b))
        .weighCredits(texts.get(a), texts.get(b));
  }

  /**
   * What is known of two texts that are word for word one: nothing in them tells who has it from
   * whom, so that clocks say it, and whom they credit.
   *
   * @param marks log odds that other links give the first as the source, used without clocks
   */
  static Kinship ofOneText(int a, int b, Link link, double marks, Witnesses texts) {
    double clock = clock(a, b, link, texts);
    Witness first = texts.get(a);
    Witness second = texts.get(b);
    int agency = (first.isAgency() ? 1 : 0) - (second.isAgency() ? 1 : 0);
    double odds = CLOCK_IN_LINK * clock - (clock == 0 ? marks : 0) - AGENCY * agency;
    double third =
        first.sharesSource(second)
            ? ONE_TEXT_OF_ONE_SOURCE
            : sigmoid(ONE_TEXT - CLOCK_OF_ONE_TEXT * Math.abs(clock))
                * (agency == 0 ? 1 : BEFORE_AGENCY * BEFORE_AGENCY);
    double later = sigmoid(odds) * (1 - third);
    Kinship kin = of(a, b, link, later, 1 - third - later, third);
    return first.sharesSource(second) ? kin : kin.weighCredits(first, second).weighThird(texts);
  }

  private static double sigmoid(double odds) {
    return 1 / (1 + Math.exp(-odds));
  }

  /** How surely the first of two texts is the later one by the clock, -1 to 1. */
  private static double clock(int a, int b, Link link, Witnesses texts) {
    ClockOrder order =
        ClockOrder.best(
            head(texts.get(a), link.a()).clocks(), head(texts.get(b), link.b()).clocks());
    return order.value() * weight(order);
  }

  /**
   * How far the direction of the link is to be moved, in log odds, where it is one of others that
   * these two stand for: it rests on their clocks.
   */
  private double clockOfOthers(Witnesses texts, double clock) {
    int ownA = texts.placeOf(link.a());
    int ownB = texts.placeOf(link.b());
    if (ownA == a && ownB == b || link.direction().verdict() == Direction.Verdict.UNKNOWN) {
      return 0;
    }
    return CLOCK_IN_LINK * (clock - clock(ownA, ownB, link, texts));
  }

  private Kinship shift(double aLater) {
    double sides = aFromB + bFromA;
    double left = sides * sigmoid(Math.log(aFromB / bFromA) + aLater);
    return aLater == 0 ? this : of(a, b, link, left, sides - left, common);
  }

  /** An agency puts out what others carry: that both have it from a third is seldom so. */
  private Kinship weighAgency(Witness first, Witness second) {
    boolean one = first.isAgency() != second.isAgency();
    boolean known = !first.key().isEmpty() && !second.key().isEmpty();
    return one && known ? of(a, b, link, aFromB, bFromA, common * BEFORE_AGENCY) : this;
  }

  /** Who says that it is a third's text had it from there, and not from the other. */
  private Kinship weighThird(Witnesses texts) {
    boolean firstSays = saysOtherThan(texts.get(a), texts.get(b));
    boolean secondSays = saysOtherThan(texts.get(b), texts.get(a));
    double left = firstSays && !secondSays ? aFromB * (1 - CREDITED) : aFromB;
    double right = secondSays && !firstSays ? bFromA * (1 - CREDITED) : bFromA;
    return of(a, b, link, left, right, 1 - left - right);
  }

  private static boolean saysOtherThan(Witness text, Witness other) {
    return !text.sources().isEmpty() && !other.key().isEmpty() && !text.takesFrom(other);
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
