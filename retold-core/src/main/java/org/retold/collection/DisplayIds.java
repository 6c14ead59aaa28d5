package org.retold.collection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.retold.collection.ReportTable.Listed;
import org.retold.report.ReportHead;

/**
 * What the reports of a collection are called: by their own ids, and where several share one, by
 * the id, {@code ~} and the first digits of their keys; by all digits where the first ones are not
 * enough. All of them change then, not only the later ones, since which came later must not matter.
 */
final class DisplayIds {
  private final List<ReportHead> heads = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<String, List<String>> shared = new TreeMap<>();

  private DisplayIds() {}

  static DisplayIds of(List<Listed> listed) {
    Map<String, Integer> uses = new HashMap<>();
    for (Listed one : listed) {
      uses.merge(one.head().id(), 1, Integer::sum);
    }
    List<Listed> shared =
        listed.stream().filter(one -> uses.getOrDefault(one.head().id(), 0) > 1).toList();
    shared.forEach(one -> uses.merge(brief(one), 1, Integer::sum));
    DisplayIds ids = new DisplayIds();
    for (Listed one : listed) {
      ids.add(one, name(one, uses));
    }
    return ids;
  }

  private static String name(Listed one, Map<String, Integer> uses) {
    String id = one.head().id();
    if (uses.getOrDefault(id, 0) <= 1) {
      return id;
    }
    String brief = brief(one);
    return uses.getOrDefault(brief, 0) <= 1 ? brief : id + "~" + one.key().digits();
  }

  private static String brief(Listed one) {
    return one.head().id() + "~" + one.key().brief();
  }

  private void add(Listed listed, String id) {
    numbers.put(id, listed.number());
    if (!id.equals(listed.head().id())) {
      shared.computeIfAbsent(listed.head().id(), own -> new ArrayList<>()).add(id);
    }
    heads.add(id.equals(listed.head().id()) ? listed.head() : listed.head().withId(id));
  }

  /** The heads under the ids that they are shown by, in order of number. */
  List<ReportHead> heads() {
    return heads;
  }

  /** The ids that several reports have, and what those are called instead, in order of number. */
  Map<String, List<String>> shared() {
    return shared;
  }

  /** What the report of a number is called. */
  String of(int number) {
    return heads.get(number).id();
  }

  /** The number of the report that is called so, or null. */
  @Nullable Integer number(String id) {
    return numbers.get(id);
  }
}
