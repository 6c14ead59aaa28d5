package org.retold.align;

/**
 * A chance out of weighed features: {@code 1 / (1 + exp(-(bias + w · x)))}.
 *
 * @param bias what is added before anything is known
 * @param weights one a feature
 */
record LogisticModel(double bias, double[] weights) {

  /** The chance, 0 to 1. */
  double chance(double[] features) {
    return 1 / (1 + Math.exp(-logit(features)));
  }

  /** The logarithm of the odds. */
  double logit(double[] features) {
    if (features.length != weights.length) {
      throw new IllegalArgumentException(
          "the model has " + weights.length + " weights, got " + features.length + " features");
    }
    double sum = bias;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * features[i];
    }
    return sum;
  }
}
