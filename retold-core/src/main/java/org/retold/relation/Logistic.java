package org.retold.relation;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A logistic model over named measures; a measure that is missing counts as 0.
 *
 * @param bias the log odds where every measure is 0
 * @param weights log odds for each unit of a measure
 */
record Logistic(double bias, SortedMap<String, Double> weights) {

  Logistic {
    weights = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(weights));
  }

  /** The log odds for these measures. */
  double odds(Map<String, Double> measures) {
    double sum = bias;
    for (Map.Entry<String, Double> weight : weights.entrySet()) {
      sum += weight.getValue() * measures.getOrDefault(weight.getKey(), 0.0);
    }
    return sum;
  }

  /** The probability for these measures, 0 to 1. */
  double probability(Map<String, Double> measures) {
    return sigmoid(odds(measures));
  }

  static double sigmoid(double odds) {
    return 1 / (1 + Math.exp(-odds));
  }
}
