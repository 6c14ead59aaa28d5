package org.retold.story;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.retold.relation.Relation;

/**
 * Where the texts come from that come from no other in the pile.
 *
 * <p>Texts that a link says go back to one source hang from it together, and so do texts of which
 * one is carried over whole and neither is found to come from the other. Its name is whom they
 * credit with the whole report; where its own report is among them, that is the source, and so is
 * an agency's among them though nobody names it; where there is none, it is inferred. A text that
 * credits an agency with the whole report hangs from the agency even if nothing is like it: its
 * prose is the agency's, not its publisher's.
 */
final class Sources {
  private static final double SIDED = 0.5;
  private static final double MOST = 0.5;

  private final Witnesses texts;
  private final Kinships kinships;
  private final Descent descent;
  private final Map<Integer, Kinship> strongest = new HashMap<>();
  private final Map<Integer, Source> sources = new TreeMap<>();
  private final Map<String, String> names = new HashMap<>();
  private final Map<String, List<Integer>> byKey = new HashMap<>();
  private final Partition groups;

  /**
   * The source of a text.
   *
   * @param seen place of the text that it is, or -1 where it is not in the pile
   * @param key what the spellings of its name have in common; for one without a name the id of the
   *     earliest text that hangs from it
   * @param name its name, or null
   * @param credited whether the text itself names it
   * @param kin the link that says best that the text has a source in common with another, or null
   */
  record Source(
      int seen, String key, @Nullable String name, boolean credited, @Nullable Kinship kin) {}

  Sources(Witnesses texts, Kinships kinships, Descent descent) {
    this.texts = texts;
    this.kinships = kinships;
    this.descent = descent;
    this.groups = new Partition(texts.size());
    for (int place = 0; place < texts.size(); place++) {
      byKey.computeIfAbsent(texts.get(place).key(), key -> new ArrayList<>()).add(place);
      texts.get(place).sources().forEach(names::putIfAbsent);
    }
    for (int place = 0; place < texts.size(); place++) {
      names.putIfAbsent(
          texts.get(place).key(), Objects.requireNonNullElse(texts.get(place).name(), ""));
    }
    groups().forEach(this::attach);
  }

  /** Where the root of a tree comes from, or null where it is the source itself. */
  @Nullable Source of(int root) {
    return sources.get(root);
  }

  /** The roots, those together that links say have a source in common. */
  private List<List<Integer>> groups() {
    for (Kinship kin : kinships.all()) {
      int a = descent.root(kin.a());
      int b = descent.root(kin.b());
      if (a != b && joins(kin, kin.a() == a && kin.b() == b)) {
        groups.join(a, b);
        strongest.merge(a, kin, Sources::stronger);
        strongest.merge(b, kin, Sources::stronger);
      }
    }
    Map<Integer, List<Integer>> members = new TreeMap<>();
    for (int place = 0; place < texts.size(); place++) {
      if (descent.root(place) == place) {
        members.computeIfAbsent(groups.find(place), any -> new ArrayList<>()).add(place);
      }
    }
    return List.copyOf(members.values());
  }

  /**
   * Whether a link makes one of two trees. Two texts that are mostly each other's have one source,
   * whichever way the one went. Otherwise a part that is shared counts only where it is thought to
   * be from a third, and then only between the roots themselves or if it is most of a text: a
   * passage that two copies far down share says little of where their trees come from.
   */
  private static boolean joins(Kinship kin, boolean ofRoots) {
    double one = kin.coverage(kin.a());
    double other = kin.coverage(kin.b());
    return kin.link().relation() != Relation.PARTLY_DERIVED
        || Math.min(one, other) > MOST
        || kin.isCommon() && (ofRoots && !kin.isSlight() || Math.max(one, other) > MOST);
  }

  private static Kinship stronger(Kinship one, Kinship other) {
    return other.common() > one.common() ? other : one;
  }

  private void attach(List<Integer> roots) {
    Map<Integer, String> credited = credited(roots);
    if (!credited.isEmpty()) {
      credited.forEach(this::attach);
    } else if (roots.size() > 1) {
      int giver = giver(roots);
      String key = texts.get(roots.get(0)).id();
      for (int root : roots) {
        if (root != giver) {
          sources.put(
              root,
              new Source(
                  giver,
                  key,
                  giver < 0 ? null : texts.get(giver).name(),
                  false,
                  strongest.get(root)));
        }
      }
    }
  }

  /** The source that each root credits, or that those like it do; empty if nobody credits any. */
  private Map<Integer, String> credited(List<Integer> roots) {
    Map<Integer, String> all = new TreeMap<>();
    Map<String, Integer> votes = new TreeMap<>();
    for (int root : roots) {
      says(root, roots.size() > 1)
          .ifPresent(
              key -> {
                all.put(root, key);
                votes.merge(key, 1, Integer::sum);
              });
    }
    if (!all.isEmpty()) {
      String usual = usual(votes);
      Map<Integer, String> saying = Map.copyOf(all);
      for (int root : roots) {
        all.computeIfAbsent(root, silent -> inferred(silent, saying, usual));
      }
    }
    return all;
  }

  /** Whose text it is by its own word; among others, an agency's is its own. */
  private Optional<String> says(int root, boolean amongOthers) {
    Witness text = texts.get(root);
    Optional<String> credited = text.sources().keySet().stream().findFirst();
    return credited.isEmpty() && amongOthers && text.isAgency()
        ? Optional.of(text.key())
        : credited;
  }

  private static String usual(Map<String, Integer> votes) {
    int most = votes.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    return votes.entrySet().stream()
        .filter(vote -> vote.getValue() == most)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }

  private String inferred(int root, Map<Integer, String> saying, String usual) {
    Kinship kin = strongest.get(root);
    if (kin == null) {
      return usual;
    }
    int other = descent.root(kin.a()) == root ? descent.root(kin.b()) : descent.root(kin.a());
    return saying.getOrDefault(other, usual);
  }

  private void attach(int root, String key) {
    Witness text = texts.get(root);
    if (!text.key().equals(key)) {
      boolean credited = text.sources().containsKey(key);
      String name = names.getOrDefault(key, key);
      sources.put(root, new Source(seen(root, key), key, name, credited, strongest.get(root)));
    }
  }

  /** The text of the source itself among those that the group's texts go with, or -1. */
  private int seen(int root, String key) {
    for (int place : byKey.getOrDefault(key, List.of())) {
      if (groups.find(descent.root(place)) == groups.find(root) && !comesFrom(place, root)) {
        return place;
      }
    }
    return -1;
  }

  /** Whether a text comes from the other, by any road. */
  private boolean comesFrom(int place, int ancestor) {
    Set<Integer> met = new HashSet<>();
    Deque<Integer> open = new ArrayDeque<>(List.of(place));
    while (!open.isEmpty()) {
      int next = open.pop();
      if (next == ancestor) {
        return true;
      }
      if (met.add(next)) {
        descent.parents(next).forEach(kin -> open.push(kin.other(next)));
        Source source = sources.get(next);
        if (source != null && source.seen() >= 0) {
          open.push(source.seen());
        }
      }
    }
    return false;
  }

  /** The only one of the roots that others come from and that comes from none of them, or -1. */
  private int giver(List<Integer> roots) {
    List<Integer> givers =
        roots.stream()
            .filter(
                root ->
                    kinships.of(root).stream().allMatch(kin -> kin.from(kin.other(root)) >= SIDED))
            .filter(root -> !kinships.of(root).isEmpty())
            .toList();
    return givers.size() == 1 ? givers.get(0) : -1;
  }
}
