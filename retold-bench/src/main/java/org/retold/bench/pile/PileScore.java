package org.retold.bench.pile;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.retold.bench.pile.Claims.Pair;

/**
 * What a tool's claims about a pile are worth. A copy is <em>found</em> when it is in one cluster
 * with its source; it is <em>linked</em> when the pair of itself and its source, or of itself and
 * another copy of that source, was named. A false link is a named pair of two groups. A false join
 * is one group too many in a cluster: a cluster of reports from three groups holds two. Both are
 * false even where the two groups tell of one event, since their prose is not shared.
 */
public final class PileScore {
  private final List<Truth> truths;
  private final Map<String, Truth> byId = new HashMap<>();

  public PileScore(List<Truth> truths) {
    this.truths = List.copyOf(truths);
    truths.forEach(truth -> byId.put(truth.id(), truth));
  }

  /** A share of the copies of one strength. */
  public record Recall(int found, int linked, int copies) {
    public double foundShare() {
      return (double) found / Math.max(1, copies);
    }

    public double linkedShare() {
      return (double) linked / Math.max(1, copies);
    }
  }

  /**
   * Named pairs of two groups.
   *
   * @param all all of them
   * @param oneEvent those of two tellings of one invented event
   * @param real those of two real texts, which may be related although they share little wording
   */
  public record FalseLinks(int all, int oneEvent, int real) {}

  /** The share of the copies that was found, for each strength. */
  public Map<Integer, Recall> recall(Claims claims) {
    Set<String> linked = linked(claims);
    Map<Integer, Recall> recall = new TreeMap<>();
    for (Truth truth : truths) {
      if (truth.source() != null) {
        int found = together(truth.id(), truth.source(), claims) ? 1 : 0;
        Recall one = new Recall(found, linked.contains(truth.id()) ? 1 : 0, 1);
        recall.merge(truth.strength(), one, PileScore::sum);
      }
    }
    return recall;
  }

  private static Recall sum(Recall a, Recall b) {
    return new Recall(a.found + b.found, a.linked + b.linked, a.copies + b.copies);
  }

  private static boolean together(String a, String b, Claims claims) {
    String cluster = claims.cluster().get(a);
    return cluster != null && cluster.equals(claims.cluster().get(b));
  }

  private Set<String> linked(Claims claims) {
    Set<String> linked = new HashSet<>();
    for (Pair pair : claims.copies()) {
      if (truth(pair.a()).group().equals(truth(pair.b()).group())) {
        linked.add(pair.a());
        linked.add(pair.b());
      }
    }
    return linked;
  }

  /** How many named pairs are of two groups. */
  public FalseLinks falseLinks(Claims claims) {
    int all = 0;
    int oneEvent = 0;
    int real = 0;
    for (Pair pair : falsePairs(claims)) {
      Truth a = truth(pair.a());
      Truth b = truth(pair.b());
      all++;
      oneEvent += a.event().equals(b.event()) ? 1 : 0;
      real += a.real() && b.real() ? 1 : 0;
    }
    return new FalseLinks(all, oneEvent, real);
  }

  /** The named pairs of two groups. */
  public List<Pair> falsePairs(Claims claims) {
    return claims.copies().stream()
        .filter(pair -> !truth(pair.a()).group().equals(truth(pair.b()).group()))
        .toList();
  }

  /** How many groups too many the clusters hold, each counted once. */
  public int falseJoins(Claims claims) {
    Map<String, Set<String>> groups = new HashMap<>();
    claims
        .cluster()
        .forEach(
            (id, cluster) ->
                groups.computeIfAbsent(cluster, name -> new HashSet<>()).add(truth(id).group()));
    return groups.values().stream().mapToInt(set -> set.size() - 1).sum();
  }

  private Truth truth(String id) {
    Truth truth = byId.get(id);
    if (truth == null) {
      throw new IllegalArgumentException("the pile has no report " + id);
    }
    return truth;
  }
}
