package org.retold.relation;

import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.retold.align.Alignment;
import org.retold.text.ReportText;

/** Decides what two aligned reports are to each other. */
public final class RelationClassifier {
  private final RelationModel model;

  /** A classifier with the numbers that this version comes with. */
  public RelationClassifier() {
    this(RelationModel.standard());
  }

  RelationClassifier(RelationModel model) {
    this.model = model;
  }

  /** Decides relation, coverage and direction of two aligned reports. */
  public Verdict classify(ReportText a, ReportText b, Alignment alignment) {
    return classify(a, b, PairEvidence.of(a, b, alignment));
  }

  /** Decides on evidence already collected. */
  Verdict classify(ReportText a, ReportText b, PairEvidence evidence) {
    Carriage carriage = new Carriage(evidence, model);
    SortedMap<String, Double> measures = new PairMeasures(evidence, carriage).values();
    Map<Relation, Double> chances = chances(measures);
    measures.put("derivedChance", ask(RelationModel.DERIVED, measures));
    Relation relation = likeliest(chances);
    Coverage coverage =
        relation.isDerived()
            ? new Coverage(
                Carriage.share(evidence.a, carriage.sentencesA, 0.5),
                Carriage.share(evidence.b, carriage.sentencesB, 0.5))
            : new Coverage(0, 0);
    return new Verdict(
        relation,
        chances.getOrDefault(relation, 0.0),
        coverage,
        new DirectionFinder(model).find(a, b, evidence, carriage, measures, relation),
        new Explanation(model.version(), measures, new TreeMap<>(), java.util.List.of()));
  }

  private Map<Relation, Double> chances(SortedMap<String, Double> measures) {
    double derived = ask(RelationModel.DERIVED, measures);
    double whole = ask(RelationModel.WHOLE, measures);
    double close = ask(RelationModel.CLOSE, measures);
    double same = ask(RelationModel.SAME, measures);
    double event = ask(RelationModel.EVENT, measures);
    Map<Relation, Double> chances = new EnumMap<>(Relation.class);
    chances.put(Relation.DUPLICATE, derived * whole * close * same);
    chances.put(Relation.NEAR_VERBATIM, derived * whole * close * (1 - same));
    chances.put(Relation.REWORDED, derived * whole * (1 - close));
    chances.put(Relation.PARTLY_DERIVED, derived * (1 - whole));
    chances.put(Relation.INDEPENDENT, (1 - derived) * event);
    chances.put(Relation.UNRELATED, (1 - derived) * (1 - event));
    return chances;
  }

  private double ask(String question, SortedMap<String, Double> measures) {
    return model.question(question).probability(measures);
  }

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
}
