package org.retold.output;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.retold.story.LineageEdge;
import org.retold.story.LineageNode;
import org.retold.story.Origin;
import org.retold.story.Story;

/**
 * The lineage of a story as trees, one or more an origin: each text hangs from the likeliest of
 * those that it may come from, one of the same origin before one of another.
 */
final class DescentTree {
  private final Map<String, LineageNode> nodes = new HashMap<>();
  private final Map<String, List<LineageEdge>> into = new HashMap<>();
  private final Map<String, String> originOf = new HashMap<>();
  private final Map<String, List<LineageNode>> members = new HashMap<>();

  DescentTree(Story story) {
    story.lineage().nodes().forEach(node -> nodes.put(node.id(), node));
    story
        .lineage()
        .edges()
        .forEach(edge -> into.computeIfAbsent(edge.to(), to -> new ArrayList<>()).add(edge));
    placeSeen(story);
    placeUnseen();
  }

  /**
   * A text and what hangs from it.
   *
   * @param edge where it comes from, or null where it comes from nothing
   * @param others where it may come from besides
   * @param children in order of their reports
   */
  record Branch(
      LineageNode node,
      @Nullable LineageEdge edge,
      List<LineageEdge> others,
      List<Branch> children) {}

  LineageNode node(String id) {
    LineageNode node = nodes.get(id);
    return node != null
        ? node
        : new LineageNode(id, null, false, List.of(), LineageNode.Crediting.ORIGINAL);
  }

  private void placeSeen(Story story) {
    Map<String, LineageNode> byReport = new HashMap<>();
    for (LineageNode node : nodes.values()) {
      node.reports().forEach(id -> byReport.put(id, node));
    }
    for (Origin origin : story.origins()) {
      Set<LineageNode> own = new LinkedHashSet<>();
      for (String id : origin.reports()) {
        own.add(byReport.computeIfAbsent(id, DescentTree::alone));
      }
      own.forEach(node -> originOf.putIfAbsent(node.id(), origin.id()));
      members.put(origin.id(), new ArrayList<>(own));
    }
  }

  /** A text for a report that the lineage does not hold. */
  private static LineageNode alone(String report) {
    return new LineageNode(report, null, true, List.of(report), LineageNode.Crediting.ORIGINAL);
  }

  /** An unseen text belongs where the first text that comes from it does. */
  private void placeUnseen() {
    for (List<LineageNode> own : members.values()) {
      List<LineageNode> above = new ArrayList<>();
      for (LineageNode node : own) {
        LineageEdge edge = likeliest(node);
        while (edge != null && !originOf.containsKey(edge.from())) {
          LineageNode from = node(edge.from());
          originOf.put(from.id(), originOf.getOrDefault(node.id(), ""));
          above.add(from);
          edge = likeliest(from);
        }
      }
      own.addAll(0, above);
    }
  }

  private List<LineageEdge> into(LineageNode node) {
    String origin = originOf.getOrDefault(node.id(), "");
    Comparator<LineageEdge> sameOriginFirst =
        Comparator.comparing(edge -> !origin.equals(originOf.getOrDefault(edge.from(), origin)));
    return into.getOrDefault(node.id(), List.of()).stream()
        .sorted(
            sameOriginFirst
                .thenComparing(Comparator.comparing(LineageEdge::probability).reversed())
                .thenComparing(LineageEdge::from))
        .toList();
  }

  private @Nullable LineageEdge likeliest(LineageNode node) {
    List<LineageEdge> edges = into(node);
    return edges.isEmpty() ? null : edges.get(0);
  }

  /** The trees of an origin: those texts first that come from nothing in it. */
  List<Branch> roots(Origin origin) {
    List<LineageNode> own = members.getOrDefault(origin.id(), List.of());
    Map<String, List<LineageNode>> below = new HashMap<>();
    List<LineageNode> tops = new ArrayList<>();
    for (LineageNode node : own) {
      LineageEdge edge = likeliest(node);
      if (edge != null && origin.id().equals(originOf.get(edge.from()))) {
        below.computeIfAbsent(edge.from(), from -> new ArrayList<>()).add(node);
      } else {
        tops.add(node);
      }
    }
    Set<String> drawn = new HashSet<>();
    List<Branch> roots = new ArrayList<>();
    tops.forEach(top -> roots.add(grow(top, below, drawn)));
    own.stream()
        .filter(node -> !drawn.contains(node.id()))
        .forEach(
            node -> {
              if (!drawn.contains(node.id())) {
                roots.add(grow(node, below, drawn));
              }
            });
    return roots;
  }

  private Branch grow(LineageNode top, Map<String, List<LineageNode>> below, Set<String> drawn) {
    Branch root = branch(top);
    drawn.add(top.id());
    Deque<Branch> open = new ArrayDeque<>(List.of(root));
    while (!open.isEmpty()) {
      Branch branch = open.remove();
      for (LineageNode node : below.getOrDefault(branch.node().id(), List.of())) {
        if (drawn.add(node.id())) {
          Branch child = branch(node);
          branch.children().add(child);
          open.add(child);
        }
      }
    }
    return root;
  }

  private Branch branch(LineageNode node) {
    List<LineageEdge> edges = into(node);
    return edges.isEmpty()
        ? new Branch(node, null, List.of(), new ArrayList<>())
        : new Branch(node, edges.get(0), edges.subList(1, edges.size()), new ArrayList<>());
  }
}
