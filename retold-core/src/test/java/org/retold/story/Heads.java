package org.retold.story;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.retold.relation.Coverage;
import org.retold.relation.Direction;
import org.retold.relation.Direction.Verdict;
import org.retold.relation.Relation;
import org.retold.report.Clocks;
import org.retold.report.Moment;
import org.retold.report.Publisher;
import org.retold.report.ReportHead;

/** Makes heads and links for tests: {@code head("a").by("Gazette").at(9).build()}. */
final class Heads {
  private static final Instant MORNING = Instant.parse("2031-03-04T00:00:00Z");

  private final String id;
  private @Nullable String url;
  private @Nullable Publisher publisher;
  private Clocks clocks = Clocks.NONE;
  private List<String> credits = List.of();
  private List<String> whole = List.of();

  private Heads(String id) {
    this.id = id;
  }

  static Heads head(String id) {
    return new Heads(id);
  }

  /** Put out by this publisher. */
  Heads by(String name) {
    publisher = new Publisher(name);
    return this;
  }

  /** Published so many hours into the day. */
  Heads at(double hours) {
    Moment moment = Moment.of(MORNING.plusSeconds(Math.round(hours * 3600)));
    clocks = new Clocks(moment, clocks.updated(), clocks.fetched(), clocks.dateline());
    return this;
  }

  /** Fetched so many hours into the day. */
  Heads fetchedAt(double hours) {
    Moment moment = Moment.of(MORNING.plusSeconds(Math.round(hours * 3600)));
    clocks = new Clocks(clocks.published(), clocks.updated(), moment, clocks.dateline());
    return this;
  }

  /** Last changed so many hours into the day. */
  Heads updatedAt(double hours) {
    Moment moment = Moment.of(MORNING.plusSeconds(Math.round(hours * 3600)));
    clocks = new Clocks(clocks.published(), moment, clocks.fetched(), clocks.dateline());
    return this;
  }

  Heads url(String address) {
    url = address;
    return this;
  }

  /** Credits these with the whole report. */
  Heads crediting(String... names) {
    credits = List.of(names);
    whole = List.of(names);
    return this;
  }

  /** Names these within its sentences. */
  Heads mentioning(String... names) {
    credits = List.of(names);
    return this;
  }

  ReportHead build() {
    return new ReportHead(
        id, null, url, "Title of " + id, publisher, List.of(), clocks, credits, whole, 300);
  }

  static List<ReportHead> heads(Heads... heads) {
    List<ReportHead> built = new ArrayList<>();
    for (Heads head : heads) {
      built.add(head.build());
    }
    return built;
  }

  /** The second report has its text from the first. */
  static Link copy(String source, String copy, double confidence, double near) {
    return link(source, copy, Relation.NEAR_VERBATIM, Verdict.B_FROM_A, confidence, near);
  }

  static Link copy(String source, String copy) {
    return copy(source, copy, 0.9, 0.9);
  }

  /** Both have their text from elsewhere. */
  static Link common(String one, String other) {
    return link(one, other, Relation.NEAR_VERBATIM, Verdict.COMMON_SOURCE, 0.8, 0.9);
  }

  /** One text, and nothing that tells which came first. */
  static Link alike(String one, String other) {
    return link(one, other, Relation.DUPLICATE, Verdict.UNKNOWN, 0.55, 1);
  }

  static Link independent(String one, String other) {
    return link(one, other, Relation.INDEPENDENT, Verdict.UNKNOWN, 0.9, 0);
  }

  static Link link(
      String a, String b, Relation relation, Verdict verdict, double confidence, double near) {
    return new Link(
        a,
        b,
        1,
        relation,
        0.95,
        new Coverage(near, near),
        new Coverage(near, near),
        new Direction(
            verdict,
            confidence,
            List.of("The first report says \"the first plan\" where the second says \"plan\".")),
        List.of("About 90 % of the first report and 80 % of the second are carried over."));
  }
}
