package org.retold.story;

import java.util.List;
import java.util.Map;
import org.retold.align.Aligner;
import org.retold.align.Alignment;
import org.retold.candidates.EventLikeness;
import org.retold.candidates.EventProfile;
import org.retold.candidates.Glance;
import org.retold.relation.Coverage;
import org.retold.relation.Direction;
import org.retold.relation.Relation;
import org.retold.relation.RelationClassifier;
import org.retold.relation.Verdict;
import org.retold.relation.WordRow;
import org.retold.text.ReportText;
import org.retold.text.WordVectors;

/**
 * Says of a candidate pair what its two reports are to each other.
 *
 * <p>What is in memory decides how closely a pair is looked at ({@link #look}). Only where one may
 * come from the other are the texts read: then it is the same alignment and the same relation as in
 * a comparison, with two differences. First, the chance that both tell of one event comes from
 * their event profiles, and the question whether one comes from the other is put as it must be put
 * to pairs that were looked for among many. Second, no sentence goes to the slow encoder: on
 * labelled pairs the verdicts without it are as good (see docs/design/find.md), and it takes ten
 * times as long as all the rest.
 *
 * <p>Safe for use by many threads.
 */
public final class PairVerifier {
  /** Chance of one event from which two reports tell the same story. */
  private static final double ONE_EVENT = 0.5;

  private final WordVectors vectors = new WordVectors();
  private final Aligner aligner = Aligner.withoutEncoder(vectors);
  private final RelationClassifier classifier = new RelationClassifier();
  private final EventLikeness likeness;

  /** How closely a candidate pair is to be looked at. */
  public enum Look {
    /** Not at all: the two are nothing to each other. */
    NONE,
    /**
     * They tell of one event, as far as their profiles show, and neither can come from the other.
     */
    PROFILES,
    /** One may come from the other. */
    TEXTS
  }

  /** A verifier with the numbers that this version comes with. */
  public PairVerifier() {
    this(new EventLikeness());
  }

  /** A verifier that tells events apart as {@code likeness} does. */
  public PairVerifier(EventLikeness likeness) {
    this.likeness = likeness;
  }

  /**
   * How closely a candidate pair is to be looked at: the texts are read where what is shared in
   * wording, names, figures and leads says that one may come from the other ({@link Glance}).
   *
   * @param wording how much rare wording the two share ({@code PairSink})
   */
  public Look look(EventProfile a, EventProfile b, double wording) {
    Glance glance = likeness.glance(a, b, wording);
    if (glance.mayDerive()) {
      return Look.TEXTS;
    }
    return glance.eventOdds() >= 0 ? Look.PROFILES : Look.NONE;
  }

  /**
   * The verdict on two reports of which neither can come from the other.
   *
   * @param idA id of the one whose id comes first
   * @param a its profile
   */
  public Link byProfiles(String idA, EventProfile a, String idB, EventProfile b) {
    double sameEvent = likeness.chance(a, b);
    boolean oneEvent = sameEvent >= ONE_EVENT;
    return new Link(
        idA,
        idB,
        sameEvent,
        oneEvent ? Relation.INDEPENDENT : Relation.UNRELATED,
        oneEvent ? sameEvent : 1 - sameEvent,
        new Coverage(0, 0),
        new Coverage(0, 0),
        new Direction(
            Direction.Verdict.UNKNOWN,
            1,
            List.of("No prose is carried over, so neither report comes from the other.")),
        List.of(
            oneEvent
                ? "What they name and what they tell of is alike enough for one event."
                : "What they name and what they tell of differs.",
            "They share too little rare wording for one to come from the other, so they were not"
                + " compared sentence by sentence."));
  }

  /**
   * Compares two reports by their texts.
   *
   * @param a the one whose id comes first
   */
  public Link verify(ComparedReport a, ComparedReport b) {
    Map<String, Double> event = likeness.measures(a.profile(), b.profile());
    Alignment alignment = aligner.align(a.terms(), b.terms());
    Verdict verdict = classifier.classify(a.row(), b.row(), alignment, event);
    return Link.of(a.id(), b.id(), event.getOrDefault("sameEvent", 0.0), verdict);
  }

  /** Prepares a report for comparisons. */
  public ComparedReport prepare(ReportText text, EventProfile profile) {
    return new ComparedReport(profile, aligner.terms(text), WordRow.of(text, vectors));
  }
}
