package org.retold.comparison;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which claims, called by number, say the same and which say otherwise. */
final class ClaimLinks {
  private final Map<Integer, Set<Integer>> agreeing = new TreeMap<>();
  private final Map<Integer, Set<Integer>> contrary = new TreeMap<>();

  void agree(int a, int b) {
    link(agreeing, a, b);
  }

  void contradict(int a, int b) {
    link(contrary, a, b);
  }

  private static void link(Map<Integer, Set<Integer>> links, int a, int b) {
    links.computeIfAbsent(a, key -> new TreeSet<>()).add(b);
    links.computeIfAbsent(b, key -> new TreeSet<>()).add(a);
  }

  boolean areContrary(int a, int b) {
    return of(contrary, a).contains(b);
  }

  private static Set<Integer> of(Map<Integer, Set<Integer>> links, int claim) {
    return links.getOrDefault(claim, Set.of());
  }

  /** Joins whatever contradicts one another. */
  void joinContrary(Partition rows) {
    contrary.forEach((a, others) -> others.forEach(b -> rows.join(a, b)));
  }

  /**
   * Parts the claims of a row into groups that say the same. Each joins the first group that it
   * agrees with and where it contradicts nobody.
   *
   * @param claims in the order in which their groups come
   */
  List<List<Integer>> groups(List<Integer> claims) {
    List<List<Integer>> groups = new ArrayList<>();
    for (int claim : alongAgreement(claims)) {
      List<Integer> group = groupFor(claim, groups);
      group.add(claim);
    }
    groups.sort(Comparator.comparingInt(group -> earliest(group, claims)));
    return groups;
  }

  private List<Integer> groupFor(int claim, List<List<Integer>> groups) {
    for (List<Integer> group : groups) {
      boolean fits = group.stream().noneMatch(of(contrary, claim)::contains);
      if (fits && group.stream().anyMatch(of(agreeing, claim)::contains)) {
        return group;
      }
    }
    List<Integer> fresh = new ArrayList<>();
    groups.add(fresh);
    return fresh;
  }

  private static int earliest(List<Integer> group, List<Integer> claims) {
    return group.stream().mapToInt(claims::indexOf).min().orElse(0);
  }

  /** So ordered that each claim but the first of its kin agrees with one before it. */
  private Set<Integer> alongAgreement(List<Integer> claims) {
    Set<Integer> ordered = new LinkedHashSet<>();
    for (int first : claims) {
      Deque<Integer> next = new ArrayDeque<>(List.of(first));
      while (!next.isEmpty()) {
        int claim = next.remove();
        if (ordered.add(claim)) {
          of(agreeing, claim).stream().filter(claims::contains).forEach(next::add);
        }
      }
    }
    return ordered;
  }
}
