package org.retold.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.retold.relation.Relation;
import org.retold.report.ReportHead;

/**
 * The texts of a story, the earliest first. Reports of one address are versions of one text, and so
 * are reports whose ids differ in a version mark alone and that stand close to each other.
 */
final class Witnesses {
  private static final Pattern VERSION_MARK =
      Pattern.compile(
          "(?i)(?:[;@/_.-]v(?:ersion)?[=.]?\\d{1,4}|(?<=^urn:newsml:.{1,300}):\\d{1,4}[NUA]?)$");

  private final List<Witness> texts;
  private final Map<String, Integer> places = new HashMap<>();

  Witnesses(List<ReportHead> heads, List<Link> links) {
    Map<String, Integer> groups = new HashMap<>();
    List<ReportHead> sorted = heads.stream().sorted(Telling.EARLIEST_FIRST).toList();
    Partition partition = new Partition(sorted.size());
    Map<String, Integer> byId = new HashMap<>();
    for (int i = 0; i < sorted.size(); i++) {
      join(partition, groups, "id " + sorted.get(i).id(), i);
      String address = Address.key(sorted.get(i).url());
      join(partition, groups, address == null ? null : "address " + address, i);
      byId.put(sorted.get(i).id(), i);
    }
    joinVersions(partition, byId, links);
    texts = texts(sorted, partition);
    for (int place = 0; place < texts.size(); place++) {
      for (ReportHead head : texts.get(place).versions()) {
        places.put(head.id(), place);
      }
    }
  }

  private static void join(
      Partition partition, Map<String, Integer> groups, @Nullable String key, int place) {
    if (key != null) {
      Integer before = groups.putIfAbsent(key, place);
      if (before != null) {
        partition.join(before, place);
      }
    }
  }

  private static void joinVersions(
      Partition partition, Map<String, Integer> byId, List<Link> links) {
    Map<String, String> stems = new HashMap<>();
    byId.keySet().forEach(id -> stems.put(id, VERSION_MARK.matcher(id).replaceFirst("")));
    for (Link link : links) {
      Integer a = byId.get(link.a());
      Integer b = byId.get(link.b());
      if (a != null
          && b != null
          && link.relation().compareTo(Relation.NEAR_VERBATIM) <= 0
          && stems.getOrDefault(link.a(), "").equals(stems.get(link.b()))) {
        partition.join(a, b);
      }
    }
  }

  private static List<Witness> texts(List<ReportHead> sorted, Partition partition) {
    Map<Integer, List<ReportHead>> members = new TreeMap<>();
    for (int i = 0; i < sorted.size(); i++) {
      members.computeIfAbsent(partition.find(i), first -> new ArrayList<>()).add(sorted.get(i));
    }
    Collection<List<ReportHead>> groups = members.values();
    return groups.stream()
        .sorted(Comparator.comparing(group -> group.get(0), Telling.EARLIEST_FIRST))
        .map(group -> new Witness(group.stream().sorted(Telling.OLDEST_FIRST).toList()))
        .toList();
  }

  int size() {
    return texts.size();
  }

  Witness get(int place) {
    return texts.get(place);
  }

  /** The place of the text that a report is a version of, or -1 where there is no such report. */
  int placeOf(String report) {
    return places.getOrDefault(report, -1);
  }
}
