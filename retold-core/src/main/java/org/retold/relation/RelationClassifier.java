package org.retold.relation;

import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.retold.align.Alignment;
import org.retold.text.ReportText;

/**
 * Decides what two aligned reports are to each other.
 *
 * <p>The relations are a tree of questions, each answered by a small model with a probability: is
 * there copied prose; if so, is most of the shorter report carried over; if so, nearly word for
 * word; if so, is it one text. Without copied prose: is it one event. The probability of a relation
 * is the product along its path, the verdict is the likeliest relation, and its probability is the
 * confidence, so that a pair near a line gets a low one. {@link PairEvidence} says what counts as
 * evidence, {@link Carriage} how passages are judged.
 *
 * <p>Safe for use by many threads.
 */
public final class RelationClassifier {
  /** A real part is this many sentences, or {@link #LEAST_SHARE} of the shorter report. */
  private static final double LEAST_SENTENCES = 2;

  private static final double LEAST_SHARE = 0.1;

  /**
   * The chance of a derivation that carries over less than a real part, or nothing but a closing
   * paragraph, is held to this.
   */
  private static final double MOST_CHANCE_WITHOUT_PART = 0.4;

  private static final double CARRIED = 0.5;

  /** The chance that a text is a copy of one of the same words in the same order. */
  private static final double ONE_TEXT = 0.98;

  /** A single opinion counts so far and no farther. */
  private static final double MOST_ODDS = 5;

  /** Words from which a longer report says no more. */
  private static final double MOST_LENGTH = 400;

  private final RelationModel model;

  /** Read when a found pair is first judged; a comparison of two brought reports never is. */
  private static final class Found {
    private static final BoostedTrees TREES = FoundModel.standard().trees();
  }

  /** A classifier with the numbers that this version comes with. */
  public RelationClassifier() {
    this(RelationModel.standard());
  }

  RelationClassifier(RelationModel model) {
    this.model = model;
  }

  /** Decides relation, coverage and direction of two aligned reports. */
  public Verdict classify(ReportText a, ReportText b, Alignment alignment) {
    return classify(PairEvidence.of(a, b, alignment));
  }

  /**
   * Decides relation, coverage and direction of two aligned reports that were found among many.
   *
   * <p>Such a pair was chosen for its likeness out of thousands, so what it shares says less than
   * in a pair that somebody brings: forms filled anew and series told in one wording are found in
   * plenty. Hence a question of its own, which asks for more text carried over, and of one event.
   *
   * @param event measures of what the two tell of, by name: {@code sameEvent}, the chance that both
   *     tell of one event, 0 to 1, if neither derives from the other, and those that the question
   *     asks for
   */
  public Verdict classify(WordRow a, WordRow b, Alignment alignment, Map<String, Double> event) {
    return classify(PairEvidence.of(a, b, alignment), event);
  }

  /** Decides on evidence already collected. */
  Verdict classify(PairEvidence evidence) {
    return classify(evidence, null);
  }

  private Verdict classify(PairEvidence evidence, @Nullable Map<String, Double> event) {
    Carriage carriage = new Carriage(evidence, model);
    SortedMap<String, Double> measures = new PairMeasures(evidence, carriage).values();
    measures.put(
        "sameEvent", event == null ? ask(RelationModel.EVENT, measures) : sameEvent(event));
    if (event != null) {
      addFound(evidence, event, measures);
    }
    boolean oneText = evidence.isOneText() && !Coincidence.isPossible(measures);
    measures.put("derivedChance", oneText ? ONE_TEXT : derived(evidence, event, measures));
    Map<Relation, Double> chances = oneText ? chancesOfOneText(measures) : chances(measures);
    Relation relation = likeliest(chances);
    Coverage coverage = oneText ? new Coverage(1, 1) : coverage(relation, evidence, carriage);
    return new Verdict(
        relation,
        Cautions.confidence(chances.getOrDefault(relation, 0.0), evidence),
        coverage,
        new DirectionFinder(model)
            .find(evidence.a.text(), evidence.b.text(), evidence, carriage, measures, relation),
        new Explanation(
            model.version(),
            measures,
            thresholds(),
            new Reasons(evidence, measures).of(relation, chances, coverage)));
  }

  private static double sameEvent(Map<String, Double> event) {
    return event.getOrDefault("sameEvent", 0.0);
  }

  /** The chance that one of two texts that are not the same comes from the other. */
  private double derived(
      PairEvidence evidence,
      @Nullable Map<String, Double> event,
      SortedMap<String, Double> measures) {
    return event == null
        ? derived(ask(RelationModel.DERIVED, measures), measures)
        : Math.max(derived(Found.TREES.probability(measures), measures), one(evidence, measures));
  }

  private static Coverage coverage(Relation relation, PairEvidence evidence, Carriage carriage) {
    return relation.isDerived()
        ? new Coverage(
            Carriage.share(evidence.a, carriage.sentencesA, CARRIED),
            Carriage.share(evidence.b, carriage.sentencesB, CARRIED))
        : new Coverage(0, 0);
  }

  /** The measures of a pair that was found among many. */
  SortedMap<String, Double> found(PairEvidence evidence, Map<String, Double> event) {
    SortedMap<String, Double> measures =
        new PairMeasures(evidence, new Carriage(evidence, model)).values();
    addFound(evidence, event, measures);
    return measures;
  }

  private static void addFound(
      PairEvidence evidence, Map<String, Double> event, SortedMap<String, Double> measures) {
    measures.putAll(event);
    double chance = sameEvent(event);
    double odds = Math.log(chance / (1 - chance));
    measures.put("eventOdds", Math.max(-MOST_ODDS, Math.min(MOST_ODDS, odds)));
    double words = Math.min(evidence.a.size(), evidence.b.size());
    measures.put("length", Math.log1p(Math.min(MOST_LENGTH, words)));
  }

  /**
   * The chance that one text is a copy because it stands in the other all but word for word,
   * however short it is and however many are like it: the whole of both, or the whole of the
   * shorter one.
   */
  private double one(PairEvidence evidence, SortedMap<String, Double> measures) {
    if (Coincidence.isPossible(measures)) {
      return 0;
    }
    double derived = derived(ask(RelationModel.DERIVED, measures), measures);
    double one = derived * ask(RelationModel.SAME, measures);
    double whole = measures.getOrDefault(evidence.aIsShorter() ? "verbatimA" : "verbatimB", 0.0);
    if (Coincidence.isRuledOut(measures)) {
      SortedMap<String, Double> ofShorter = new TreeMap<>(measures);
      ofShorter.put("sameWhole", whole);
      ofShorter.put("sameCore", whole);
      one = Math.max(one, derived * ask(RelationModel.SAME, ofShorter));
    }
    return whole == 1 && Coincidence.isUnlikely(measures) ? Math.max(one, ONE_TEXT) : one;
  }

  private static double derived(double chance, SortedMap<String, Double> measures) {
    boolean realPart =
        measures.getOrDefault("carriedSentences", 0.0) >= LEAST_SENTENCES
            || measures.getOrDefault("carriedShare", 0.0) >= LEAST_SHARE;
    boolean standing = measures.getOrDefault("closingOnly", 0.0) > 0;
    return realPart && !standing ? chance : Math.min(chance, MOST_CHANCE_WITHOUT_PART);
  }

  private Map<Relation, Double> chances(SortedMap<String, Double> measures) {
    double derived = measures.getOrDefault("derivedChance", 0.0);
    double whole = ask(RelationModel.WHOLE, measures);
    double close = ask(RelationModel.CLOSE, measures);
    double same = ask(RelationModel.SAME, measures);
    double event = measures.getOrDefault("sameEvent", 0.0);
    Map<Relation, Double> chances = new EnumMap<>(Relation.class);
    chances.put(Relation.DUPLICATE, derived * whole * close * same);
    chances.put(Relation.NEAR_VERBATIM, derived * whole * close * (1 - same));
    chances.put(Relation.REWORDED, derived * whole * (1 - close));
    chances.put(Relation.PARTLY_DERIVED, derived * (1 - whole));
    chances.put(Relation.INDEPENDENT, (1 - derived) * event);
    chances.put(Relation.UNRELATED, (1 - derived) * (1 - event));
    return chances;
  }

  private static Map<Relation, Double> chancesOfOneText(SortedMap<String, Double> measures) {
    double event = measures.getOrDefault("sameEvent", 0.0);
    Map<Relation, Double> chances = new EnumMap<>(Relation.class);
    chances.put(Relation.DUPLICATE, ONE_TEXT);
    chances.put(Relation.INDEPENDENT, (1 - ONE_TEXT) * event);
    chances.put(Relation.UNRELATED, (1 - ONE_TEXT) * (1 - event));
    return chances;
  }

  private double ask(String question, SortedMap<String, Double> measures) {
    return model.question(question).probability(measures);
  }

  /** The likeliest relation; between equals the closer one, as the enum has them in order. */
  private static Relation likeliest(Map<Relation, Double> chances) {
    Relation best = Relation.UNRELATED;
    double most = -1;
    for (Map.Entry<Relation, Double> chance : chances.entrySet()) {
      if (chance.getValue() > most) {
        most = chance.getValue();
        best = chance.getKey();
      }
    }
    return best;
  }

  /** Where each question turns: the measure itself if it rests on one, else the chance. */
  private SortedMap<String, Double> thresholds() {
    SortedMap<String, Double> thresholds = new TreeMap<>();
    thresholds.put("derivedChance", 0.5);
    thresholds.put("sameEvent", 0.5);
    thresholds.put("carriedSentences", LEAST_SENTENCES);
    thresholds.put("carriedShare of a part", LEAST_SHARE);
    thresholds.put("closeShare", turn(RelationModel.CLOSE, "closeShare"));
    return thresholds;
  }

  private double turn(String question, String measure) {
    Logistic logistic = model.question(question);
    double weight = logistic.weights().getOrDefault(measure, 0.0);
    return weight == 0 ? Double.MAX_VALUE : -logistic.bias() / weight;
  }
}
