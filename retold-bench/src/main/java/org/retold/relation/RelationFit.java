package org.retold.relation;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.retold.align.Alignment;
import org.retold.text.ReportText;

/** Fits the relation model to labelled pairs. */
public final class RelationFit {
  private static final double RIDGE = 0.02;

  /** Versions of encyclopedia articles are many and are not news, so each counts for less. */
  private static final double VERSIONS_COUNT = 0.15;

  /** To accuse an independent report of copying costs more than to miss a copy. */
  private static final double FALSE_ALARM = 1.5;

  /**
   * Questions on which the data have few cases of one kind, so that the rules are kept closer to.
   */
  private static final Map<String, Double> FIRM_RIDGE =
      Map.of(
          RelationModel.DERIVED,
          0.1,
          RelationModel.WHOLE,
          0.1,
          RelationModel.EVENT,
          0.2,
          RelationModel.LATER,
          1.0,
          RelationModel.COMMON,
          0.1);

  /** A passage closer than this is a copy on its face, and teaches little about the others. */
  private static final double PLAIN = 0.75;

  private static final RelationModel RULES =
      new RelationModel(
          "rules",
          "nothing",
          new TreeMap<>(
              Map.of(
                  RelationModel.PASSAGE,
                  rule(-5)
                      .and("prose", 3)
                      .and("retold", 1)
                      .and("retoldBoth", 2)
                      .and("closeness", 3)
                      .and("longestRun", 0.5)
                      .and("sharedProse", 0.6)
                      .and("neighbours", 1)
                      .and("facts", 2)
                      .and("score", 2)
                      .model(),
                  RelationModel.DERIVED,
                  rule(-5)
                      .and("runShare", 10)
                      .and("retoldShare", 6)
                      .and("copiedPassages", 6)
                      .and("factsLost", -30)
                      .and("otherFigures", -8)
                      .model(),
                  RelationModel.WHOLE,
                  rule(-8).and("expectedShare", 9).and("chainShare", 4).model(),
                  RelationModel.CLOSE,
                  rule(-10).and("closeShare", 16).model(),
                  RelationModel.SAME,
                  rule(-24).and("sameCore", 14).and("sameWhole", 16).model(),
                  RelationModel.EVENT,
                  rule(-2.5)
                      .and("nameCosine", 4)
                      .and("mainNames", 1)
                      .and("numberOverlap", 1)
                      .and("sharedQuotation", 2.5)
                      .and("refilled", -8)
                      .and("otherFigures", -8)
                      .and("wordCosine", 5)
                      .model(),
                  RelationModel.LATER,
                  rule(0)
                      .and("credit", 3)
                      .and("creditAlone", 0.2)
                      .and("published", 4)
                      .and("seen", 4)
                      .and("dateline", 2)
                      .and("updated", 1)
                      .and("fetched", 0.5)
                      .and("plan", 2)
                      .and("hindsight", 1)
                      .and("original", 1)
                      .and("knowledge", 0.5)
                      .and("inserted", 1)
                      .and("smallGrowth", 0.6)
                      .and("largeGrowth", 0.8)
                      .and("trimmed", 0.8)
                      .and("corrections", 0.7)
                      .and("figures", 0.5)
                      .and("newYears", 0.6)
                      .and("cut", 0.8)
                      .and("detail", 1.5)
                      .and("tail", 2)
                      .and("year", 0.6)
                      .and("background", 1)
                      .and("quotes", 0.5)
                      .model(),
                  RelationModel.COMMON,
                  rule(-2)
                      .and("sameAgency", 1)
                      .and("same", 2.5)
                      .and("thin", 2.5)
                      .and("sameSource", 1)
                      .and("unmarked", 1)
                      .and("bothCut", 1)
                      .and("conflict", 4)
                      .and("clockApart", -6)
                      .model())));

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

    /**
     * Of one whose side alone is learnt, kept because hundreds of them are fitted to many times.
     */
    private @Nullable DirectionCues cues;

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
      return new RelationClassifier(model).classify(pair.evidence);
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
      derived.add(measures, relation.isDerived(), relation.isDerived() ? 1 : FALSE_ALARM);
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

  /** The shipped model with nothing but the two questions of direction fitted anew. */
  public static Fit fitDirection(String version, List<Case> cases) {
    RelationModel shipped = RelationModel.standard();
    RelationModel model = new RelationModel(version, shipped.fittedOn(), shipped.questions());
    MonotoneFit later = start(RelationModel.LATER);
    MonotoneFit common = start(RelationModel.COMMON);
    cases.forEach(pair -> addDirection(pair, model, later, common));
    return new Fit(
        model.with(RelationModel.LATER, later.fit()).with(RelationModel.COMMON, common.fit()));
  }

  private static double ridge(String question) {
    return FIRM_RIDGE.getOrDefault(question, RIDGE);
  }

  private static DirectionCues cues(Case pair, RelationModel model) {
    if (pair.directionOnly) {
      pair.cues = pair.cues == null ? newCues(pair, RelationModel.standard()) : pair.cues;
      return pair.cues;
    }
    return newCues(pair, model);
  }

  private static DirectionCues newCues(Case pair, RelationModel model) {
    Carriage carriage = new Carriage(pair.evidence, model);
    return new DirectionCues(
        pair.a,
        pair.b,
        pair.evidence,
        carriage,
        new PairMeasures(pair.evidence, carriage).values());
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
    double count = pair.directionOnly ? VERSIONS_COUNT : 0.5;
    if (!pair.direction.equals("common-source")) {
      boolean aIsLater = pair.direction.equals("a-from-b");
      SortedMap<String, Double> mirrored = new TreeMap<>(cues.later());
      mirrored.replaceAll((name, value) -> -value);
      later.add(cues.later(), aIsLater, count);
      later.add(mirrored, !aIsLater, count);
    }
  }

  private static MonotoneFit start(String question) {
    return new MonotoneFit(RULES.question(question), ridge(question));
  }

  /**
   * Passages have no labels of their own: those of a pair carried over whole count as copied, those
   * of a pair without copied prose as told anew, those of other pairs not at all. Each pair counts
   * alike, whatever its length, and a passage counts as a share of its report's sentences: that
   * most sentences of a copy have a partner, and fewer of an independent report, is evidence too.
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
              (passage.getOrDefault("closeness", 0.0) < PLAIN ? 100.0 : 10.0)
                  / pair.evidence.shorterSentences()
                  / (pair.relation.isDerived() ? copied : anew));
        }
      }
    }
    return fit.fit();
  }

  private static boolean isWhole(Case pair) {
    return pair.relation.compareTo(Relation.REWORDED) <= 0;
  }

  private static Rule rule(double bias) {
    return new Rule(bias, new TreeMap<>());
  }

  /** A starting model, set by hand from what the relations mean. */
  private record Rule(double bias, SortedMap<String, Double> weights) {
    Rule and(String measure, double weight) {
      weights.put(measure, weight);
      return this;
    }

    Logistic model() {
      return new Logistic(bias, weights);
    }
  }
}
