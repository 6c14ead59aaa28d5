package org.retold.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * BCubed precision, recall and F1 of a clustering (Bagga and Baldwin 1998; Amigó et al. 2009): for
 * each report, the share of its cluster that has its label, and the share of its label that is in
 * its cluster, each averaged over the reports.
 */
record BCubed(double precision, double recall, int reports) {

  /** Scores clusters against labels, both one a report. */
  static BCubed of(List<?> clusters, List<?> labels) {
    Map<Object, Integer> sizes = counts(clusters);
    Map<Object, Integer> classes = counts(labels);
    Map<Object, Integer> cells = new HashMap<>();
    for (int i = 0; i < clusters.size(); i++) {
      cells.merge(List.of(clusters.get(i), labels.get(i)), 1, Integer::sum);
    }
    double precision = 0;
    double recall = 0;
    for (int i = 0; i < clusters.size(); i++) {
      double cell = cells.getOrDefault(List.of(clusters.get(i), labels.get(i)), 0);
      precision += cell / sizes.getOrDefault(clusters.get(i), 1);
      recall += cell / classes.getOrDefault(labels.get(i), 1);
    }
    int count = Math.max(1, clusters.size());
    return new BCubed(precision / count, recall / count, clusters.size());
  }

  private static Map<Object, Integer> counts(List<?> names) {
    Map<Object, Integer> counts = new HashMap<>();
    names.forEach(name -> counts.merge(name, 1, Integer::sum));
    return counts;
  }

  double f1() {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }
}
