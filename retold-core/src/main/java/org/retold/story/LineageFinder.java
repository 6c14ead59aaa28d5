package org.retold.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.retold.report.Publisher;
import org.retold.report.ReportHead;

/** Finds who descends from whom within a story, and its independent origins. */
public final class LineageFinder {

  /**
   * The lineage and the origins of one story; the order of heads and links does not matter.
   *
   * @param heads the reports of the story
   * @param links pairs of them that were compared; others are passed over
   */
  public Ancestry find(List<ReportHead> heads, List<Link> links) {
    List<LineageNode> nodes = new ArrayList<>();
    List<Origin> origins = new ArrayList<>();
    for (ReportHead head : heads.stream().sorted(Comparator.comparing(ReportHead::id)).toList()) {
      Publisher publisher = head.publisher();
      String name = publisher == null ? null : publisher.name();
      nodes.add(
          new LineageNode(
              head.id(), name, true, List.of(head.id()), LineageNode.Crediting.ORIGINAL));
      origins.add(
          new Origin(
              "o" + (origins.size() + 1),
              name,
              true,
              head.clocks().reference(),
              List.of(head.id())));
    }
    return new Ancestry(new Lineage(nodes, List.of()), origins);
  }
}
