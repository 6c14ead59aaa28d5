package org.retold.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.retold.output.DescentTree.Branch;
import org.retold.relation.Coverage;
import org.retold.relation.Relation;
import org.retold.report.Credit;
import org.retold.report.ReportHead;
import org.retold.story.LineageEdge;
import org.retold.story.LineageNode;
import org.retold.story.LineageNode.Crediting;
import org.retold.story.Origin;

/** What the lines of a tree say: who, when, and how a text was taken from the one above it. */
final class BranchWords {
  private static final int MOST_VERSIONS = 4;
  private static final int MOST_OTHERS = 2;

  /** So much of both carried over makes two texts the same. */
  private static final double WHOLE = 0.95;

  private final Map<String, ReportHead> heads;
  private final DescentTree descent;
  private final int longestId;

  /**
   * @param longestId how many cells an id may take before its middle is left out
   */
  BranchWords(Map<String, ReportHead> heads, DescentTree descent, int longestId) {
    this.longestId = longestId;
    this.heads = heads;
    this.descent = descent;
  }

  /** The line over the trees of an origin that has more than one. */
  String origin(Origin origin) {
    String name = origin.name();
    String who = name == null || name.isBlank() ? "One source" : Cells.clean(name).strip();
    return who + (origin.seen() ? "" : ", not in this pile");
  }

  /** The line of a text. */
  String branch(Branch branch) {
    List<String> clauses = taken(branch);
    String who = who(branch.node());
    return clauses.isEmpty() ? who : who + ": " + String.join(", ", clauses);
  }

  /** The line of a text that does not stand below the one that it was taken from. */
  String branchOf(Branch branch, LineageNode from) {
    return branch(branch) + " (from " + name(from) + ")";
  }

  private String who(LineageNode node) {
    if (!node.seen()) {
      return name(node) + ", not in this pile";
    }
    List<String> reports = node.reports();
    if (reports.size() == 1) {
      return name(node) + one(reports.get(0));
    }
    return "%s, %s: %s"
        .formatted(
            name(node),
            StoryWords.count(reports.size(), "version", "versions"),
            versions(reports).stream().map(this::version).collect(Collectors.joining("; ")));
  }

  private String name(LineageNode node) {
    String name = node.name();
    if (name != null && !name.isBlank()) {
      return Cells.clean(name).strip();
    }
    if (node.reports().isEmpty()) {
      return "An earlier text";
    }
    ReportHead head = heads.get(node.reports().get(0));
    return head == null
        ? id(node.reports().get(0))
        : Cells.shorten(StoryWords.name(head), longestId);
  }

  private String one(String report) {
    ReportHead head = heads.get(report);
    String when = head == null ? null : StoryWords.when(head);
    boolean named = head != null && head.publisher() != null;
    return (when == null ? "" : ", " + when) + (named ? " (" + id(report) + ")" : "");
  }

  private String id(String report) {
    return Cells.shorten(Cells.clean(report).strip(), longestId);
  }

  /** All of them, or the first and the last ones with a gap between. */
  private static List<String> versions(List<String> reports) {
    if (reports.size() <= MOST_VERSIONS) {
      return reports;
    }
    List<String> shown = new ArrayList<>(reports.subList(0, MOST_VERSIONS - 2));
    shown.add("");
    shown.add(reports.get(reports.size() - 1));
    return shown;
  }

  private String version(String report) {
    if (report.isEmpty()) {
      return "…";
    }
    ReportHead head = heads.get(report);
    String when = head == null ? null : StoryWords.changed(head);
    return when == null ? id(report) : when + " (" + id(report) + ")";
  }

  private List<String> taken(Branch branch) {
    List<String> clauses = new ArrayList<>();
    LineageEdge edge = branch.edge();
    if (edge != null) {
      addCourse(branch.node(), edge, clauses);
      branch.others().stream().limit(MOST_OTHERS).map(this::also).forEach(clauses::add);
    }
    if (branch.node().crediting() == Crediting.UNCREDITED) {
      clauses.add("uncredited");
    } else if (edge != null && creditsNoName(branch.node())) {
      clauses.add("credits agencies without naming one");
    }
    return clauses;
  }

  private boolean creditsNoName(LineageNode node) {
    return !node.reports().isEmpty()
        && node.reports().stream()
            .map(heads::get)
            .allMatch(head -> head != null && head.credits().equals(List.of(Credit.UNNAMED)));
  }

  /** From a text that is not here nothing was measured, so that nothing is said but how sure. */
  private void addCourse(LineageNode node, LineageEdge edge, List<String> clauses) {
    LineageNode from = descent.node(edge.from());
    boolean sure = edge.probability() >= StoryWords.SURE;
    if (from.seen()) {
      addCopy(edge, sure, clauses);
    } else {
      String by = credits(node, from) ? "credits it" : "by its likeness to others";
      clauses.add(sure ? by : "perhaps, " + by);
    }
    clauses.add(VerdictSentence.percent(edge.probability()) + " sure");
  }

  private static void addCopy(LineageEdge edge, boolean sure, List<String> clauses) {
    Coverage coverage = edge.coverage();
    Relation relation = relation(edge);
    clauses.add(StoryWords.copy(relation, sure));
    if (coverage != null && relation != Relation.DUPLICATE) {
      clauses.add(VerdictSentence.percent(coverage.b()) + " carried over");
      if (relation == Relation.NEAR_VERBATIM && coverage.a() < WHOLE) {
        clauses.add(VerdictSentence.percent(coverage.a()) + " of it used");
      }
    }
  }

  /** A text of which a part is left out or added is not called the same one. */
  private static Relation relation(LineageEdge edge) {
    Coverage coverage = edge.coverage();
    boolean whole = coverage == null || Math.min(coverage.a(), coverage.b()) >= WHOLE;
    return edge.relation() == Relation.DUPLICATE && !whole
        ? Relation.NEAR_VERBATIM
        : edge.relation();
  }

  private boolean credits(LineageNode node, LineageNode from) {
    return from.name() != null
        && node.reports().stream()
            .map(heads::get)
            .anyMatch(head -> head != null && head.credits().contains(from.name()));
  }

  private String also(LineageEdge edge) {
    String from = name(descent.node(edge.from()));
    return (edge.probability() >= StoryWords.SURE ? "also from " : "perhaps also from ") + from;
  }

  /** The line that stands for texts which are not shown. */
  static String more(List<Branch> hidden) {
    Map<Relation, Integer> relations = new TreeMap<>();
    int uncredited = 0;
    for (Branch branch : hidden) {
      LineageEdge edge = branch.edge();
      if (edge != null) {
        relations.merge(relation(edge), 1, Integer::sum);
      }
      uncredited += branch.node().crediting() == Crediting.UNCREDITED ? 1 : 0;
    }
    String kinds = String.join(", ", StoryWords.copies(relations));
    return "and %s more%s%s"
        .formatted(
            StoryWords.number(hidden.size()),
            kinds.isEmpty() ? "" : ": " + kinds,
            uncredited == 0 ? "" : "; " + StoryWords.number(uncredited) + " uncredited");
  }
}
