package org.retold.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.retold.text.Sentence;
import org.retold.text.Token;

/**
 * The usual way to group news: cosines of tf-idf vectors and average-link clustering, with rarity
 * counted on the pile itself. Its threshold is picked on the labels, which a rival may and a user
 * cannot.
 */
final class TfIdfClusters {
  private static final int STEPS = 50;

  private final double[][] cosines;

  TfIdfClusters(List<EventReport> reports) {
    List<Map<String, Double>> counts = reports.stream().map(TfIdfClusters::counts).toList();
    Map<String, Integer> spread = new HashMap<>();
    counts.forEach(count -> count.keySet().forEach(word -> spread.merge(word, 1, Integer::sum)));
    for (Map<String, Double> count : counts) {
      count.replaceAll(
          (word, n) ->
              (1 + Math.log(n)) * Math.log(reports.size() / (double) spread.getOrDefault(word, 1)));
      double length = Math.sqrt(count.values().stream().mapToDouble(x -> x * x).sum());
      count.replaceAll((word, weight) -> length > 0 ? weight / length : 0);
    }
    cosines = new double[reports.size()][reports.size()];
    for (int i = 0; i < cosines.length; i++) {
      for (int j = 0; j < i; j++) {
        cosines[i][j] = cosines[j][i] = cosine(counts.get(i), counts.get(j));
      }
    }
  }

  private static Map<String, Double> counts(EventReport report) {
    Map<String, Double> counts = new HashMap<>();
    for (Sentence sentence : report.text().sentences()) {
      for (Token token : sentence.tokens()) {
        if (!token.isMark()) {
          counts.merge(token.stem(), 1.0, Double::sum);
        }
      }
    }
    return counts;
  }

  private static double cosine(Map<String, Double> a, Map<String, Double> b) {
    double sum = 0;
    for (Map.Entry<String, Double> word : a.entrySet()) {
      sum += word.getValue() * b.getOrDefault(word.getKey(), 0.0);
    }
    return sum;
  }

  /** The score at the threshold that fits these labels best. */
  BCubed best(List<String> labels) {
    List<int[]> joins = new ArrayList<>();
    List<Double> heights = new ArrayList<>();
    join(joins, heights);
    BCubed best = new BCubed(0, 0, labels.size());
    for (int step = 1; step < STEPS; step++) {
      BCubed score = BCubed.of(cut(joins, heights, step / (double) STEPS), labels);
      best = score.f1() > best.f1() ? score : best;
    }
    return best;
  }

  /** Average link by nearest neighbours that are each other's (Murtagh 1983). */
  private void join(List<int[]> joins, List<Double> heights) {
    int size = cosines.length;
    double[][] near = new double[size][];
    for (int i = 0; i < size; i++) {
      near[i] = cosines[i].clone();
    }
    int[] sizes = new int[size];
    java.util.Arrays.fill(sizes, 1);
    HashSet<Integer> live = new HashSet<>();
    for (int i = 0; i < size; i++) {
      live.add(i);
    }
    List<Integer> chain = new ArrayList<>();
    while (live.size() > 1) {
      if (chain.isEmpty()) {
        chain.add(live.iterator().next());
      }
      int top = chain.get(chain.size() - 1);
      int before = chain.size() > 1 ? chain.get(chain.size() - 2) : -1;
      int next = nearest(near[top], top, before, live);
      if (next != before) {
        chain.add(next);
        continue;
      }
      joins.add(new int[] {before, top});
      heights.add(near[top][before]);
      for (int other : live) {
        double mean =
            (near[top][other] * sizes[top] + near[before][other] * sizes[before])
                / (sizes[top] + sizes[before]);
        near[before][other] = near[other][before] = mean;
      }
      sizes[before] += sizes[top];
      live.remove(top);
      chain.remove(chain.size() - 1);
      chain.remove(chain.size() - 1);
    }
  }

  private static int nearest(double[] row, int own, int before, HashSet<Integer> live) {
    int best = before;
    for (int other : live) {
      if (other != own && (best < 0 || row[other] > row[best])) {
        best = other;
      }
    }
    return best;
  }

  private List<Integer> cut(List<int[]> joins, List<Double> heights, double threshold) {
    int[] parent = new int[cosines.length];
    for (int i = 0; i < parent.length; i++) {
      parent[i] = i;
    }
    for (int n = 0; n < joins.size(); n++) {
      if (heights.get(n) >= threshold) {
        parent[root(parent, joins.get(n)[1])] = root(parent, joins.get(n)[0]);
      }
    }
    List<Integer> clusters = new ArrayList<>();
    for (int i = 0; i < parent.length; i++) {
      clusters.add(root(parent, i));
    }
    return clusters;
  }

  private static int root(int[] parent, int item) {
    int root = item;
    while (parent[root] != root) {
      root = parent[root];
    }
    return root;
  }
}
