package org.retold.output;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.retold.relation.Coverage;
import org.retold.relation.Direction;
import org.retold.relation.Direction.Verdict;
import org.retold.relation.Relation;
import org.retold.report.Clocks;
import org.retold.report.Moment;
import org.retold.report.Publisher;
import org.retold.report.ReportHead;
import org.retold.story.Lineage;
import org.retold.story.LineageEdge;
import org.retold.story.LineageNode;
import org.retold.story.LineageNode.Crediting;
import org.retold.story.Link;
import org.retold.story.Origin;
import org.retold.story.Story;
import org.retold.story.StorySet;

/** Stories of invented reports, put together by hand so that every case is there. */
final class StorySamples {

  private StorySamples() {}

  /** The ferry, a seen origin and two independent reports, and a report of no story. */
  static StorySet pile() {
    return set(List.of(ferry(), weir(), orchard()), List.of(head("lone", "Hill Echo", null)));
  }

  /** A set of the stories with a head for each of their reports, and the other heads given. */
  static StorySet set(List<Story> stories, List<ReportHead> others) {
    List<ReportHead> heads = new ArrayList<>(others);
    for (Story story : stories) {
      story.reports().forEach(id -> heads.add(known(id)));
    }
    heads.sort(Comparator.comparing(ReportHead::id));
    return new StorySet(heads, stories);
  }

  /** An agency's copy that is not in the pile and one report of its own. */
  static Story ferry() {
    return new Story(
        "s1",
        "Ferry hits the pier at Port Amery",
        List.of("post-1", "post-2", "valley", "courier", "blog", "straitside"),
        List.of(
            new Origin(
                "o1",
                "Northwire",
                false,
                at("2031-05-14T06:10:00Z"),
                List.of("post-1", "post-2", "valley", "courier", "blog")),
            new Origin(
                "o2",
                "Straitside Gazette",
                true,
                Moment.of(LocalDate.of(2031, 5, 15)),
                List.of("straitside"))),
        ferryLineage(),
        ferryLinks());
  }

  private static Lineage ferryLineage() {
    return new Lineage(
        List.of(
            new LineageNode("n0", "Northwire", false, List.of(), Crediting.ORIGINAL),
            new LineageNode(
                "n1", "Harbour Post", true, List.of("post-1", "post-2"), Crediting.CREDITED),
            new LineageNode("n2", "Valley Times", true, List.of("valley"), Crediting.CREDITED),
            new LineageNode("n3", "Coast Courier", true, List.of("courier"), Crediting.UNCREDITED),
            new LineageNode("n4", null, true, List.of("blog"), Crediting.UNCREDITED),
            new LineageNode(
                "n5", "Straitside Gazette", true, List.of("straitside"), Crediting.ORIGINAL)),
        List.of(
            edge("n0", "n1", Relation.NEAR_VERBATIM, .97, "It credits Northwire."),
            edge("n0", "n2", Relation.NEAR_VERBATIM, .94, "It credits Northwire."),
            edge("n1", "n3", Relation.REWORDED, new Coverage(.6, .91), .91),
            edge("n3", "n4", Relation.PARTLY_DERIVED, new Coverage(.3, .42), .55),
            edge("n1", "n4", Relation.PARTLY_DERIVED, .3, "It came out later.")));
  }

  private static List<Link> ferryLinks() {
    return List.of(
        link("blog", "courier", Relation.PARTLY_DERIVED, .6, .42, .3, Verdict.A_FROM_B),
        link("courier", "post-1", Relation.REWORDED, .97, .91, .52, Verdict.A_FROM_B),
        link("post-1", "post-2", Relation.DUPLICATE, .99, .98, .97, Verdict.B_FROM_A),
        link("post-1", "straitside", Relation.INDEPENDENT, .88, 0, 0, Verdict.UNKNOWN),
        link("post-1", "valley", Relation.NEAR_VERBATIM, .96, .9, .95, Verdict.COMMON_SOURCE));
  }

  /** One report that another copied in full. */
  static Story weir() {
    return new Story(
        "s2",
        "Weir on the Lunde to be rebuilt",
        List.of("weir-a", "weir-b"),
        List.of(
            new Origin(
                "o3",
                "Lunde Herald",
                true,
                Moment.of(LocalDate.of(2031, 5, 2)),
                List.of("weir-a", "weir-b"))),
        new Lineage(
            List.of(
                new LineageNode("n0", "Lunde Herald", true, List.of("weir-a"), Crediting.ORIGINAL),
                new LineageNode("n1", "River News", true, List.of("weir-b"), Crediting.CREDITED)),
            List.of(edge("n0", "n1", Relation.DUPLICATE, .99, "It credits the Lunde Herald."))),
        List.of(link("weir-a", "weir-b", Relation.DUPLICATE, .99, 1, 1, Verdict.B_FROM_A)));
  }

  /** Two reports, neither of which took from the other. */
  static Story orchard() {
    return new Story(
        "s3",
        "Hail strips the orchards of Melling",
        List.of("hail-a", "hail-b"),
        List.of(
            new Origin("o4", "Melling Post", true, null, List.of("hail-a")),
            new Origin("o5", null, true, null, List.of("hail-b"))),
        new Lineage(
            List.of(
                new LineageNode("n0", "Melling Post", true, List.of("hail-a"), Crediting.ORIGINAL),
                new LineageNode("n1", null, true, List.of("hail-b"), Crediting.ORIGINAL)),
            List.of()),
        List.of(link("hail-a", "hail-b", Relation.INDEPENDENT, .9, 0, 0, Verdict.UNKNOWN)));
  }

  /** A story of one report and so many copies of it. */
  static Story copies(int count) {
    List<String> ids = new ArrayList<>(List.of("first"));
    List<LineageNode> nodes = new ArrayList<>();
    List<LineageEdge> edges = new ArrayList<>();
    nodes.add(new LineageNode("n0", "Hill Echo", true, List.of("first"), Crediting.ORIGINAL));
    IntStream.rangeClosed(1, count)
        .forEach(
            i -> {
              ids.add("copy-" + i);
              Crediting crediting = i % 3 == 0 ? Crediting.UNCREDITED : Crediting.CREDITED;
              nodes.add(
                  new LineageNode("n" + i, "Site " + i, true, List.of("copy-" + i), crediting));
              Relation relation = i % 2 == 0 ? Relation.DUPLICATE : Relation.NEAR_VERBATIM;
              edges.add(edge("n0", "n" + i, relation, .95, "It came out later."));
            });
    return new Story(
        "s9",
        "Mayor opens the bridge twice",
        ids,
        List.of(new Origin("o9", "Hill Echo", true, null, ids)),
        new Lineage(nodes, edges),
        List.of());
  }

  static LineageEdge edge(
      String from, String to, Relation relation, double probability, String evidence) {
    return new LineageEdge(from, to, relation, null, probability, List.of(evidence));
  }

  /** An edge of two texts that were compared. */
  static LineageEdge edge(
      String from, String to, Relation relation, Coverage coverage, double probability) {
    return new LineageEdge(
        from, to, relation, coverage, probability, List.of("It came out 3 hours later."));
  }

  static Link link(
      String a,
      String b,
      Relation relation,
      double confidence,
      double coverageA,
      double coverageB,
      Verdict verdict) {
    List<String> evidence = verdict == Verdict.UNKNOWN ? List.of() : List.of("One came out later.");
    return new Link(
        a,
        b,
        relation.isDerived() ? 1 : .83,
        relation,
        confidence,
        new Coverage(coverageA, coverageB),
        new Coverage(coverageA / 2, coverageB / 2),
        new Direction(verdict, verdict == Verdict.UNKNOWN ? 0 : .8, evidence),
        List.of("So it reads, sentence by sentence."));
  }

  private static ReportHead known(String id) {
    return switch (id) {
      case "post-1" -> head(id, "Harbour Post", at("2031-05-14T06:10:00Z"), "Northwire");
      case "post-2" -> head(id, "Harbour Post", at("2031-05-14T11:40:00Z"), "Northwire");
      case "valley" -> head(id, "Valley Times", day(14), "Northwire");
      case "courier" -> head(id, "Coast Courier", at("2031-05-14T09:20:00Z"));
      case "straitside" -> head(id, "Straitside Gazette", day(15));
      case "weir-a" -> head(id, "Lunde Herald", day(2));
      case "weir-b" -> head(id, "River News", day(3), "Lunde Herald");
      case "hail-a" -> head(id, "Melling Post", null);
      default -> head(id, null, null);
    };
  }

  static ReportHead head(
      String id, @Nullable String publisher, @Nullable Moment published, String... credits) {
    return new ReportHead(
        id,
        id + ".html",
        published == null ? null : "https://news.example/" + id,
        "A headline of " + id,
        publisher == null ? null : new Publisher(publisher),
        List.of(),
        new Clocks(published, null, null, null),
        List.of(credits),
        List.of(credits),
        240);
  }

  static Moment at(String instant) {
    return Moment.of(Instant.parse(instant));
  }

  static Moment day(int day) {
    return Moment.of(LocalDate.of(2031, 5, day));
  }
}
