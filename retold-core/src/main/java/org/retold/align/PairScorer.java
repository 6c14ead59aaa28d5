package org.retold.align;

import java.util.List;

/** Gives every candidate pair of sentences the chance that the two tell the same thing. */
final class PairScorer {
  private final TermSpace space;
  private final PairFeatures features;
  private final Meanings meanings;

  PairScorer(TermSpace space, Meanings meanings) {
    this.space = space;
    this.features = new PairFeatures(space);
    this.meanings = meanings;
  }

  TermSpace space() {
    return space;
  }

  /** The features of a pair by itself. */
  double[] features(int row, int column) {
    List<SentenceTerms> a = space.a();
    List<SentenceTerms> b = space.b();
    return features.of(a.get(row), b.get(column), meanings.cosine(row, column));
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
