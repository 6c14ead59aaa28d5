package org.retold.relation;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.retold.align.Alignment;
import org.retold.text.ReportText;

/** Fits the relation model to labelled pairs. */
public final class RelationFit {
  private static final double RIDGE = 0.02;
  private static final RelationModel RULES =
      new RelationModel(
          "rules",
          "nothing",
          new TreeMap<>(
              java.util.Map.of(
                  RelationModel.PASSAGE,
                  rule(
                      -4,
                      "prose",
                      5,
                      "closeness",
                      4,
                      "longestRun",
                      1,
                      "sharedProse",
                      0.6,
                      "neighbours",
                      0.3),
                  RelationModel.DERIVED,
                  rule(
                      -5, "runShare", 10, "tracedShare", 4, "carriedShare", 4, "copiedPassages", 2),
                  RelationModel.WHOLE,
                  rule(-16, "carriedShare", 20),
                  RelationModel.CLOSE,
                  rule(-10, "closeShare", 16),
                  RelationModel.SAME,
                  rule(-24, "sameCore", 14, "sameWhole", 16),
                  RelationModel.LATER,
                  rule(
                      0,
                      "credit",
                      3,
                      "creditAlone",
                      0.7,
                      "published",
                      1.5,
                      "fetched",
                      0.3,
                      "plan",
                      2,
                      "cut",
                      1,
                      "growth",
                      1.5,
                      "detail",
                      1.5,
                      "tail",
                      2,
                      "year",
                      1.5,
                      "background",
                      1.5,
                      "quotes",
                      0.5),
                  RelationModel.COMMON,
                  rule(-3, "sameAgency", 1, "same", 3, "bothCut", 1, "conflict", 4),
                  RelationModel.EVENT,
                  rule(-2, "nameCosine", 6, "wordCosine", 6))));

  /**
   * A labelled pair with its evidence.
   *
   * @param relation what people say it is
   * @param closeCounts whether the label is sure of close against reworded
   */
  public static final class Case {
    private final Relation relation;
    private final boolean closeCounts;
    private final boolean directionOnly;
    private final ReportText a;
    private final ReportText b;
    private final String direction;
    private final PairEvidence evidence;

    /** Collects the evidence of a labelled pair. */
    public Case(
        Relation relation,
        boolean closeCounts,
        String direction,
        ReportText a,
        ReportText b,
        Alignment alignment) {
      this.relation = relation;
      this.closeCounts = closeCounts;
      this.directionOnly = false;
      this.direction = direction;
      this.a = a;
      this.b = b;
      this.evidence = PairEvidence.of(a, b, alignment);
    }

    private Case(Case other) {
      this.relation = other.relation;
      this.closeCounts = false;
      this.directionOnly = true;
      this.direction = other.direction;
      this.a = other.a;
      this.b = other.b;
      this.evidence = other.evidence;
    }

    /** The same pair, of which only the side is to be learnt. */
    public Case forDirectionOnly() {
      return new Case(this);
    }
  }

  /** A fitted model. */
  public static final class Fit {
    private final RelationModel model;

    private Fit(RelationModel model) {
      this.model = model;
    }

    /** The verdict of this fit on a pair. */
    public Verdict verdict(Case pair) {
      return new RelationClassifier(model).classify(pair.a, pair.b, pair.evidence);
    }

    /**
     * The chance that the first of the pair is the later one, given that one comes from the other.
     */
    public double chanceThatFirstIsLater(Case pair) {
      return model.question(RelationModel.LATER).probability(cues(pair, model).later());
    }

    /** The text of the resource file. */
    public String toLines() {
      return model.toLines();
    }
  }

  private RelationFit() {}

  /** The model that ships with the library. */
  public static Fit shipped() {
    return new Fit(RelationModel.standard());
  }

  /** Fits first what is asked of a passage, then, on what follows from it, of a pair. */
  public static Fit fit(String version, String fittedOn, List<Case> cases) {
    RelationModel model = new RelationModel(version, fittedOn, RULES.questions());
    model = model.with(RelationModel.PASSAGE, passage(cases));
    MonotoneFit derived = start(RelationModel.DERIVED);
    MonotoneFit whole = start(RelationModel.WHOLE);
    MonotoneFit close = start(RelationModel.CLOSE);
    MonotoneFit same = start(RelationModel.SAME);
    MonotoneFit event = start(RelationModel.EVENT);
    MonotoneFit later = start(RelationModel.LATER);
    MonotoneFit common = start(RelationModel.COMMON);
    for (Case pair : cases) {
      addDirection(pair, model, later, common);
      if (pair.directionOnly) {
        continue;
      }
      SortedMap<String, Double> measures = pair.evidence.measures(model);
      Relation relation = pair.relation;
      derived.add(measures, relation.isDerived(), 1);
      if (relation.isDerived()) {
        whole.add(measures, relation != Relation.PARTLY_DERIVED, 1);
      } else {
        event.add(measures, relation == Relation.INDEPENDENT, 1);
      }
      if (pair.closeCounts && relation.compareTo(Relation.REWORDED) <= 0) {
        close.add(measures, relation != Relation.REWORDED, 1);
      }
      if (relation.compareTo(Relation.NEAR_VERBATIM) <= 0) {
        same.add(measures, relation == Relation.DUPLICATE, 1);
      }
    }
    return new Fit(
        model
            .with(RelationModel.DERIVED, derived.fit())
            .with(RelationModel.WHOLE, whole.fit())
            .with(RelationModel.CLOSE, close.fit())
            .with(RelationModel.SAME, same.fit())
            .with(RelationModel.EVENT, event.fit())
            .with(RelationModel.LATER, later.fit())
            .with(RelationModel.COMMON, common.fit()));
  }

  /**
   * A pair with a side is added both ways round, so that neither side is the likelier by itself.
   */
  private static void addDirection(
      Case pair, RelationModel model, MonotoneFit later, MonotoneFit common) {
    if (!pair.relation.isDerived() || pair.direction.isEmpty()) {
      return;
    }
    DirectionCues cues = cues(pair, model);
    if (!pair.directionOnly) {
      common.add(cues.common(), pair.direction.equals("common-source"), 1);
    }
    double count = pair.directionOnly ? 0.1 : 0.5;
    if (!pair.direction.equals("common-source")) {
      boolean aIsLater = pair.direction.equals("a-from-b");
      SortedMap<String, Double> mirrored = new TreeMap<>(cues.later());
      mirrored.replaceAll((name, value) -> -value);
      later.add(cues.later(), aIsLater, count);
      later.add(mirrored, !aIsLater, count);
    }
  }

  private static MonotoneFit start(String question) {
    return new MonotoneFit(
        RULES.question(question), question.equals(RelationModel.LATER) ? 0.2 : RIDGE);
  }

  /**
   * Passages have no labels of their own: those of a pair carried over whole count as copied, those
   * of a pair without copied prose as told anew, those of other pairs not at all. Each pair counts
   * alike, whatever its length, and both kinds weigh the same: how common copies are in this pair
   * is asked of the pair itself.
   */
  private static Logistic passage(List<Case> cases) {
    MonotoneFit fit = start(RelationModel.PASSAGE);
    List<Case> labelled = cases.stream().filter(pair -> !pair.directionOnly).toList();
    long copied = labelled.stream().filter(RelationFit::isWhole).count();
    long anew = labelled.stream().filter(pair -> !pair.relation.isDerived()).count();
    for (Case pair : cases) {
      if (pair.relation != Relation.PARTLY_DERIVED && !pair.directionOnly) {
        List<SortedMap<String, Double>> passages = pair.evidence.passageMeasures();
        for (SortedMap<String, Double> passage : passages) {
          fit.add(
              passage,
              pair.relation.isDerived(),
              100.0 / passages.size() / (pair.relation.isDerived() ? copied : anew));
        }
      }
    }
    return fit.fit();
  }

  private static boolean isWhole(Case pair) {
    return pair.relation.compareTo(Relation.REWORDED) <= 0;
  }

  private static Logistic rule(double bias, Object... weights) {
    SortedMap<String, Double> named = new TreeMap<>();
    for (int i = 0; i < weights.length; i += 2) {
      named.put((String) weights[i], ((Number) weights[i + 1]).doubleValue());
    }
    return new Logistic(bias, named);
  }
}
