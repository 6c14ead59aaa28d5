package org.retold.story;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.retold.report.ReportHead;

/**
 * The headline that stands for a story: that of the text which most of its reports go back to.
 *
 * <p>Of the origin with the most reports, a text that others were made from comes first, then the
 * earliest; without clocks the one that was retold most, then the one that the links of the story
 * speak most for. Where every report is an origin of its own, all are asked alike.
 */
final class StoryTitle {
  private final List<ReportHead> reports;
  private final Ancestry ancestry;
  private final Map<String, Double> central = new HashMap<>();
  private final Map<String, Integer> retold = new HashMap<>();
  private final Set<String> copies = new HashSet<>();

  /**
   * @param reports of the story, the earliest first
   */
  StoryTitle(List<ReportHead> reports, List<Link> links, Ancestry ancestry) {
    this.reports = reports;
    this.ancestry = ancestry;
    for (Link link : links) {
      double weight = Math.max(0, LinkWeight.of(link));
      central.merge(link.a(), weight, Double::sum);
      central.merge(link.b(), weight, Double::sum);
    }
    Map<String, LineageNode> nodes = new HashMap<>();
    ancestry.lineage().nodes().forEach(node -> nodes.put(node.id(), node));
    for (LineageEdge edge : ancestry.lineage().edges()) {
      LineageNode from = nodes.get(edge.from());
      LineageNode to = nodes.get(edge.to());
      if (from != null && to != null && from.seen()) {
        from.reports().forEach(id -> retold.merge(id, 1, Integer::sum));
        copies.addAll(to.reports());
      }
    }
  }

  /** The headline; without any, the file or id of the first report. */
  String text() {
    Origin main = ancestry.origins().get(0);
    Set<String> first =
        main.reports().size() > 1 ? Set.copyOf(main.reports()) : Set.copyOf(ids(reports));
    return reports.stream()
        .filter(head -> head.title() != null && !head.title().isBlank())
        .min(
            Comparator.comparing((ReportHead head) -> !first.contains(head.id()))
                .thenComparing(head -> !isSource(head.id()))
                .thenComparing(Telling::instant)
                .thenComparing(head -> -retold.getOrDefault(head.id(), 0))
                .thenComparing(head -> -central.getOrDefault(head.id(), 0.0))
                .thenComparing(ReportHead::id))
        .map(ReportHead::title)
        .orElseGet(this::withoutHeadline);
  }

  private static List<String> ids(List<ReportHead> heads) {
    return heads.stream().map(ReportHead::id).toList();
  }

  /** Whether others were made from it and it from none that is here. */
  private boolean isSource(String id) {
    return retold.containsKey(id) && !copies.contains(id);
  }

  private String withoutHeadline() {
    String file = reports.get(0).file();
    return file != null ? file : reports.get(0).id();
  }
}
