package org.retold.story;

import java.util.List;

/**
 * Who descends from whom within a story: a graph without cycles.
 *
 * @param nodes the texts, seen and unseen
 * @param edges each from a text to one that retells it
 */
public record Lineage(List<LineageNode> nodes, List<LineageEdge> edges) {

  public Lineage {
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
  }
}
