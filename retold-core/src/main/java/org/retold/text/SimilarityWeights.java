package org.retold.text;

import java.util.List;

/**
 * The fitted weights that join the measures of {@link SentenceSimilarity}: one row for the case
 * that a live encoder takes part and one for the case that none does.
 *
 * <p>The file {@code similarity.txt} holds a version line and the two rows: the constant, then one
 * weight a measure and one a product of two measures.
 */
final class SimilarityWeights {
  private static final SimilarityWeights INSTANCE = read();

  private final double[] without;
  private final double[] with;

  private SimilarityWeights(double[] without, double[] with) {
    this.without = without;
    this.with = with;
  }

  static SimilarityWeights shipped() {
    return INSTANCE;
  }

  private static SimilarityWeights read() {
    List<String[]> rows = WordList.entries("similarity.txt");
    return new SimilarityWeights(row(rows.get(1)), row(rows.get(2)));
  }

  private static double[] row(String[] words) {
    double[] row = new double[words.length - 1];
    for (int i = 0; i < row.length; i++) {
      row[i] = Double.parseDouble(words[i + 1]);
    }
    return row;
  }

  double probability(double[] measures) {
    double[] weights = measures.length == SentenceSimilarity.WITHOUT_ENCODER ? without : with;
    double[] inputs = SentenceSimilarity.withProducts(measures);
    double sum = weights[0];
    for (int i = 0; i < inputs.length; i++) {
      sum += weights[i + 1] * inputs[i];
    }
    return 1 / (1 + Math.exp(-sum));
  }
}
