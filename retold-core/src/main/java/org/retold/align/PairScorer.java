package org.retold.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.retold.text.Vectors;

/** Gives every candidate pair of sentences the chance that the two tell the same thing. */
final class PairScorer {

  /** Chances between which a pair is in doubt, so that the encoder is worth its time. */
  static final double LEAST_DOUBT = 0.02;

  static final double MOST_DOUBT = 0.9;

  private final TermSpace space;
  private final PairFeatures features;
  private final ReportTerms a;
  private final ReportTerms b;

  PairScorer(ReportTerms a, ReportTerms b) {
    this.a = a;
    this.b = b;
    this.space = new TermSpace(a, b);
    this.features = new PairFeatures(space);
  }

  TermSpace space() {
    return space;
  }

  /** The features of a pair by itself. */
  double[] features(int row, int column) {
    SentenceTerms left = space.a().get(row);
    SentenceTerms right = space.b().get(column);
    return features.of(left, right, Vectors.cosine(a.meaning(row), b.meaning(column)));
  }

  /** The chances that each pair has by itself. */
  PairGrid alone(LogisticModel model) {
    PairGrid grid = new PairGrid(Candidates.of(space), space.b().size());
    for (int row = 0; row < grid.rows(); row++) {
      int[] columns = grid.columns(row);
      for (int n = 0; n < columns.length; n++) {
        grid.set(row, n, model.chance(features(row, columns[n])));
      }
    }
    return grid;
  }

  private record Doubt(int row, int n, double chance) {}

  /**
   * Scores the pairs in doubt again with the encoder's cosine as one more feature, the most
   * doubtful first, until the encoder has read as many sentences as it may.
   */
  void settle(PairGrid grid, LogisticModel model, EncodedMeanings encoded) {
    for (Doubt doubt : doubts(grid)) {
      int column = grid.columns(doubt.row)[doubt.n];
      if (encoded.reach(doubt.row, column)) {
        grid.set(
            doubt.row, doubt.n, model.chance(settling(doubt.row, column, doubt.chance, encoded)));
      }
    }
  }

  static final String[] SETTLING = {"logit", "cosine"};

  /** What a pair in doubt is scored by again: what it looked like, and the encoder's cosine. */
  static double[] settling(int row, int column, double chance, EncodedMeanings encoded) {
    return new double[] {Math.log(chance / (1 - chance)), encoded.cosine(row, column)};
  }

  boolean anyDoubt(PairGrid grid) {
    return !doubts(grid).isEmpty();
  }

  static boolean inDoubt(double chance) {
    return chance >= LEAST_DOUBT && chance <= MOST_DOUBT;
  }

  private static List<Doubt> doubts(PairGrid grid) {
    List<Doubt> doubts = new ArrayList<>();
    for (int row = 0; row < grid.rows(); row++) {
      for (int n = 0; n < grid.columns(row).length; n++) {
        if (inDoubt(grid.at(row, n))) {
          doubts.add(new Doubt(row, n, grid.at(row, n)));
        }
      }
    }
    doubts.sort(
        Comparator.comparingDouble((Doubt doubt) -> Math.abs(doubt.chance - 0.3))
            .thenComparingInt(Doubt::row)
            .thenComparingInt(Doubt::n));
    return doubts;
  }

  /** The chances that each pair has beside its rivals and its neighbours. */
  static PairGrid together(PairGrid alone, LogisticModel model) {
    ContextFeatures context = new ContextFeatures(alone);
    PairGrid grid = alone.empty();
    for (int row = 0; row < grid.rows(); row++) {
      for (int n = 0; n < grid.columns(row).length; n++) {
        grid.set(row, n, model.chance(context.of(row, n)));
      }
    }
    return grid;
  }
}
