package org.retold.relation;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Why a verdict is what it is.
 *
 * @param version names the set of thresholds, so that stored results can be told apart
 * @param measures every value that was looked at, by name
 * @param thresholds every bound that a measure was held against, by name
 * @param reasons the decision in sentences, the weightiest first
 */
public record Explanation(
    String version,
    SortedMap<String, Double> measures,
    SortedMap<String, Double> thresholds,
    List<String> reasons) {

  public Explanation {
    measures = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(measures));
    thresholds = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(thresholds));
    reasons = List.copyOf(reasons);
  }
}
