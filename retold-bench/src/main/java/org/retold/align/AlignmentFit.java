package org.retold.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.retold.bench.LogisticFit;
import org.retold.text.ReportText;

/** Fits the aligner's model to labelled pairs, and says how well a model does on others. */
public final class AlignmentFit {
  private static final double RIDGE = 1;

  private final Aligner aligner = new Aligner();

  /**
   * A labelled pair.
   *
   * @param name what it is called
   * @param links the sentences that correspond, each as {@code a * 100000L + b}
   */
  public record Labelled(String name, ReportText a, ReportText b, Set<Long> links) {

    /** The number of a link in {@link #links}. */
    public static long link(int a, int b) {
      return a * 100_000L + b;
    }
  }

  /** Counts of links: said and right, said, wanted. */
  public record Counts(int right, int said, int wanted) {

    /** The sum of two counts. */
    public Counts plus(Counts other) {
      return new Counts(right + other.right, said + other.said, wanted + other.wanted);
    }

    /** The harmonic mean of precision and recall, 0 to 1. */
    public double f1() {
      return said + wanted == 0 ? 0 : 2.0 * right / (said + wanted);
    }
  }

  /** A fitted model. */
  public static final class Fit {
    private final AlignmentModel model;

    private Fit(AlignmentModel model) {
      this.model = model;
    }
  }

  private record Prepared(
      Labelled labelled, PairScorer scorer, PairGrid candidates, EncodedMeanings encoded) {}

  /** Fits weights, then the thresholds that give the best F1 on the same pairs. */
  public Fit fit(String version, List<Labelled> pairs) {
    List<Prepared> prepared = pairs.stream().map(this::prepare).toList();
    LogisticModel alone = model(alone(prepared));
    List<PairGrid> grids = prepared.stream().map(pair -> pair.scorer.alone(alone)).toList();
    LogisticModel encoded = model(encoded(prepared, grids));
    for (int i = 0; i < grids.size(); i++) {
      prepared.get(i).scorer.settle(grids.get(i), encoded, prepared.get(i).encoded);
    }
    LogisticModel together = model(together(prepared, grids));
    List<PairGrid> scored =
        grids.stream().map(grid -> PairScorer.together(grid, together)).toList();
    return new Fit(
        thresholds(
            new AlignmentModel(version, alone, encoded, together, 0.5, 0.5), prepared, scored));
  }

  /** Counts a model's links over labelled pairs. */
  public Counts count(Fit fit, List<Labelled> pairs) {
    return count(fit.model, pairs);
  }

  private Counts count(AlignmentModel model, List<Labelled> pairs) {
    Counts sum = new Counts(0, 0, 0);
    for (Labelled pair : pairs) {
      sum = sum.plus(count(aligner.with(model).align(pair.a, pair.b), pair.links));
    }
    return sum;
  }

  private Prepared prepare(Labelled pair) {
    PairScorer scorer = aligner.scorer(pair.a, pair.b);
    return new Prepared(
        pair,
        scorer,
        scorer.alone(new LogisticModel(0, new double[PairFeatures.NAMES.length])),
        aligner.encoded(pair.a, pair.b, Aligner.MOST_ENCODED));
  }

  private record Cases(List<double[]> rows, List<Boolean> labels) {
    Cases() {
      this(new ArrayList<>(), new ArrayList<>());
    }

    void add(double[] row, boolean label) {
      rows.add(row);
      labels.add(label);
    }
  }

  private static Cases alone(List<Prepared> pairs) {
    Cases cases = new Cases();
    for (Prepared pair : pairs) {
      for (int row = 0; row < pair.candidates.rows(); row++) {
        for (int column : pair.candidates.columns(row)) {
          cases.add(
              pair.scorer.features(row, column),
              pair.labelled.links.contains(Labelled.link(row, column)));
        }
      }
    }
    return cases;
  }

  private static Cases encoded(List<Prepared> pairs, List<PairGrid> grids) {
    Cases cases = new Cases();
    for (int i = 0; i < pairs.size(); i++) {
      PairGrid grid = grids.get(i);
      EncodedMeanings encoded = pairs.get(i).encoded;
      for (int row = 0; row < grid.rows(); row++) {
        for (int n = 0; n < grid.columns(row).length; n++) {
          int column = grid.columns(row)[n];
          if (PairScorer.inDoubt(grid.at(row, n)) && encoded.reach(row, column)) {
            cases.add(
                PairScorer.settling(row, column, grid.at(row, n), encoded),
                pairs.get(i).labelled.links.contains(Labelled.link(row, column)));
          }
        }
      }
    }
    return cases;
  }

  private static Cases together(List<Prepared> pairs, List<PairGrid> grids) {
    Cases cases = new Cases();
    for (int i = 0; i < pairs.size(); i++) {
      PairGrid grid = grids.get(i);
      ContextFeatures context = new ContextFeatures(grid);
      for (int row = 0; row < grid.rows(); row++) {
        for (int n = 0; n < grid.columns(row).length; n++) {
          cases.add(
              context.of(row, n),
              pairs.get(i).labelled.links.contains(Labelled.link(row, grid.columns(row)[n])));
        }
      }
    }
    return cases;
  }

  private static LogisticModel model(Cases cases) {
    double[] fitted = LogisticFit.fit(cases.rows, cases.labels, RIDGE);
    double[] weights = new double[fitted.length - 1];
    System.arraycopy(fitted, 1, weights, 0, weights.length);
    return new LogisticModel(fitted[0], weights);
  }

  private static AlignmentModel thresholds(
      AlignmentModel model, List<Prepared> pairs, List<PairGrid> scored) {
    AlignmentModel best = model;
    double bestF1 = -1;
    for (int link = 4; link <= 14; link++) {
      for (int more = link; more <= 16; more++) {
        AlignmentModel tried =
            new AlignmentModel(
                model.version(),
                model.alone(),
                model.encoded(),
                model.together(),
                link / 20.0,
                more / 20.0);
        double f1 = count(tried, pairs, scored).f1();
        if (f1 > bestF1 + 1e-9) {
          bestF1 = f1;
          best = tried;
        }
      }
    }
    return best;
  }

  private static Counts count(AlignmentModel model, List<Prepared> pairs, List<PairGrid> scored) {
    Counts sum = new Counts(0, 0, 0);
    for (int i = 0; i < pairs.size(); i++) {
      PassageBuilder builder = new PassageBuilder(pairs.get(i).scorer.space(), model);
      sum = sum.plus(count(builder.build(scored.get(i)), pairs.get(i).labelled.links));
    }
    return sum;
  }

  private static Counts count(List<PassageBuilder.Draft> drafts, Set<Long> links) {
    int right = 0;
    int said = 0;
    for (PassageBuilder.Draft draft : drafts) {
      for (int a : draft.a) {
        for (int b : draft.b) {
          said++;
          right += links.contains(Labelled.link(a, b)) ? 1 : 0;
        }
      }
    }
    return new Counts(right, said, links.size());
  }

  private static Counts count(Alignment alignment, Set<Long> links) {
    int right = 0;
    int said = 0;
    for (AlignedPassage passage : alignment.passages()) {
      for (int a : passage.a()) {
        for (int b : passage.b()) {
          said++;
          right += links.contains(Labelled.link(a, b)) ? 1 : 0;
        }
      }
    }
    return new Counts(right, said, links.size());
  }

  /** Writes a model as the resource that the library reads. */
  public static String write(Fit fit, String note) {
    AlignmentModel model = fit.model;
    StringBuilder out = new StringBuilder();
    for (String line : note.split("\n", -1)) {
      out.append("# ").append(line).append('\n');
    }
    out.append("version=").append(model.version()).append('\n');
    append(out, "alone", model.alone(), PairFeatures.NAMES);
    append(out, "encoded", model.encoded(), PairScorer.SETTLING);
    append(out, "together", model.together(), ContextFeatures.NAMES);
    out.append(String.format(Locale.ROOT, "threshold.link=%.2f%n", model.link()));
    out.append(String.format(Locale.ROOT, "threshold.more=%.2f%n", model.more()));
    return out.toString();
  }

  private static void append(
      StringBuilder out, String name, LogisticModel model, String[] features) {
    out.append(String.format(Locale.ROOT, "%s.bias=%.4f%n", name, model.bias()));
    for (int i = 0; i < features.length; i++) {
      out.append(String.format(Locale.ROOT, "%s.%s=%.4f%n", name, features[i], model.weights()[i]));
    }
  }
}
