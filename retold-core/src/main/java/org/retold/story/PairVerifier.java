package org.retold.story;

import org.retold.align.Aligner;
import org.retold.candidates.EventLikeness;
import org.retold.candidates.EventProfile;
import org.retold.relation.RelationClassifier;
import org.retold.relation.Verdict;
import org.retold.text.ReportText;

/**
 * Says of a candidate pair what its two reports are to each other, by their whole texts.
 *
 * <p>The same alignment and the same relation as in a comparison, with two differences. First, the
 * chance that both tell of one event comes from their event profiles, which have seen more of such
 * pairs than the relation model has. Second, sentences in doubt go to the slow encoder only where
 * the pair as a whole is in doubt: on labelled pairs the verdicts without it are as good (see
 * docs/design/find.md), and it takes ten times as long as all the rest.
 *
 * <p>Safe for use by many threads.
 */
public final class PairVerifier {
  /** Chances of derivation between which a pair is in doubt. */
  private static final double LEAST_DOUBT = 0.25;

  private static final double MOST_DOUBT = 0.75;

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

  /** A report as the verifier takes it: its sentences, and what event it tells of. */
  public record Witness(ReportText text, EventProfile profile) {}

  /**
   * Compares two reports.
   *
   * @param a the one whose id comes first
   */
  public Link verify(Witness a, Witness b) {
    double sameEvent = likeness.chance(a.profile(), b.profile());
    Verdict verdict = classify(quick, a, b, sameEvent);
    double derived = verdict.explanation().measures().getOrDefault("derivedChance", 0.0);
    if (derived > LEAST_DOUBT && derived < MOST_DOUBT) {
      verdict = classify(thorough, a, b, sameEvent);
    }
    return Link.of(a.text().report().id(), b.text().report().id(), sameEvent, verdict);
  }

  private Verdict classify(Aligner aligner, Witness a, Witness b, double sameEvent) {
    return classifier.classify(a.text(), b.text(), aligner.align(a.text(), b.text()), sameEvent);
  }
}
