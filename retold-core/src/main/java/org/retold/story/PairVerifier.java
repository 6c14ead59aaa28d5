package org.retold.story;

import java.util.List;
import org.retold.align.Aligner;
import org.retold.candidates.EventLikeness;
import org.retold.candidates.EventProfile;
import org.retold.relation.Coverage;
import org.retold.relation.Direction;
import org.retold.relation.Relation;
import org.retold.relation.RelationClassifier;
import org.retold.relation.Verdict;

/**
 * Says of a candidate pair what its two reports are to each other, by their whole texts.
 *
 * <p>The same alignment and the same relation as in a comparison, with two differences. First, the
 * chance that both tell of one event comes from their event profiles, which have seen more of such
 * pairs than the relation model has. Second, sentences in doubt go to the slow encoder only where
 * the pair as a whole is in doubt: on labelled pairs the verdicts without it are as good (see
 * docs/design/find.md), and it takes ten times as long as all the rest.
 *
 * <p>To be compared at all, a pair must look like one event, or share wording; {@link #isPromising}
 * decides it by what is in memory, a look at shared runs of words by the texts.
 *
 * <p>Safe for use by many threads.
 */
public final class PairVerifier {
  /** Chances of derivation between which a pair is in doubt. */
  private static final double LEAST_DOUBT = 0.25;

  private static final double MOST_DOUBT = 0.75;

  /** Chances of one event from which a pair is compared whatever wording it shares. */
  private static final double LIKELY_EVENT = 0.5;

  private static final double POSSIBLE_EVENT = 0.2;

  /** Rare wording shared from which a pair is looked at though it hardly looks like one event. */
  private static final double MUCH_WORDING = 11;

  private static final double SOME_WORDING = 6;

  /** Runs shared, or their share of the shorter report's, from which two texts are aligned. */
  private static final int MANY_RUNS = 20;

  private static final double RUN_SHARE = 0.08;

  private final Aligner quick = Aligner.withoutEncoder();
  private final Aligner thorough = new Aligner();
  private final RelationClassifier classifier = new RelationClassifier();
  private final EventLikeness likeness;

  /** A verifier with the numbers that this version comes with. */
  public PairVerifier() {
    this(new EventLikeness());
  }

  /** A verifier that tells events apart as {@code likeness} does. */
  public PairVerifier(EventLikeness likeness) {
    this.likeness = likeness;
  }

  /**
   * Whether a candidate pair is worth reading both texts.
   *
   * @param wording how much rare wording the two share ({@code PairSink})
   */
  public boolean isPromising(EventProfile a, EventProfile b, double wording) {
    double sameEvent = likeness.chance(a, b);
    return sameEvent >= LIKELY_EVENT
        || (sameEvent >= POSSIBLE_EVENT && wording >= SOME_WORDING)
        || wording >= MUCH_WORDING;
  }

  /**
   * Compares two reports.
   *
   * @param a the one whose id comes first
   */
  public Link verify(ComparedReport a, ComparedReport b) {
    double sameEvent = likeness.chance(a.profile(), b.profile());
    if (sameEvent < LIKELY_EVENT && !sharesRuns(a, b)) {
      return strangers(a, b, sameEvent);
    }
    Verdict verdict = classify(quick, a, b, sameEvent);
    double derived = verdict.explanation().measures().getOrDefault("derivedChance", 0.0);
    if (derived > LEAST_DOUBT && derived < MOST_DOUBT) {
      verdict = classify(thorough, a, b, sameEvent);
    }
    return Link.of(id(a), id(b), sameEvent, verdict);
  }

  private static boolean sharesRuns(ComparedReport a, ComparedReport b) {
    int shared = a.runs().shared(b.runs());
    int fewer = Math.min(a.runs().size(), b.runs().size());
    return shared >= Math.min(MANY_RUNS, Math.max(1, RUN_SHARE * fewer));
  }

  private static Link strangers(ComparedReport a, ComparedReport b, double sameEvent) {
    return new Link(
        id(a),
        id(b),
        sameEvent,
        Relation.UNRELATED,
        1 - sameEvent,
        new Coverage(0, 0),
        new Coverage(0, 0),
        new Direction(Direction.Verdict.UNKNOWN, 1, List.of()),
        List.of(
            "What they name and what they tell of differs.",
            "They share too few runs of four words to be compared sentence by sentence."));
  }

  private static String id(ComparedReport report) {
    return report.text().report().id();
  }

  private Verdict classify(Aligner aligner, ComparedReport a, ComparedReport b, double sameEvent) {
    return classifier.classify(a.text(), b.text(), aligner.align(a.text(), b.text()), sameEvent);
  }
}
