package org.retold.output;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.retold.read.ReadProblem;
import org.retold.relation.Coverage;
import org.retold.relation.Direction;
import org.retold.relation.Explanation;
import org.retold.report.Clocks;
import org.retold.report.Moment;
import org.retold.report.ReportHead;
import org.retold.story.Link;

/** Writes the values that more than one document holds, alike in each. */
final class JsonValues {
  private final JsonFields json;

  JsonValues(JsonFields json) {
    this.json = json;
  }

  void head(ReportHead head) throws IOException {
    json.text(JsonNames.ID, head.id());
    json.text(JsonNames.FILE, head.file());
    json.text(JsonNames.URL, head.url());
    json.text(JsonNames.TITLE, head.title());
    json.text(JsonNames.PUBLISHER, head.publisher() == null ? null : head.publisher().name());
    json.texts(JsonNames.AUTHORS, head.authors());
    clocks(head.clocks());
    json.list(JsonNames.CREDITS, head.credits(), name -> credit(name, head));
    json.integer(JsonNames.WORD_COUNT, head.words());
  }

  private void credit(String name, ReportHead head) throws IOException {
    json.text(JsonNames.NAME, name);
    json.truth(JsonNames.WHOLE, head.wholeCredits().contains(name));
  }

  void clocks(Clocks clocks) throws IOException {
    moment(JsonNames.PUBLISHED, JsonNames.PUBLISHED_AT, clocks.published());
    moment(JsonNames.UPDATED, JsonNames.UPDATED_AT, clocks.updated());
    moment(JsonNames.FETCHED, JsonNames.FETCHED_AT, clocks.fetched());
    json.text(JsonNames.DATELINE, Values.day(clocks.dateline()));
  }

  void moment(String day, String instant, @Nullable Moment moment) throws IOException {
    json.text(day, Values.day(moment));
    json.text(instant, Values.instant(moment));
  }

  void link(Link link) throws IOException {
    json.text(JsonNames.A, link.a());
    json.text(JsonNames.B, link.b());
    json.text(JsonNames.RELATION, link.relation().label());
    json.number(JsonNames.CONFIDENCE, link.confidence());
    json.number(JsonNames.SAME_EVENT, link.sameEvent());
    json.object(JsonNames.COVERAGE, () -> coverage(link.coverage()));
    json.object(JsonNames.VERBATIM, () -> coverage(link.verbatim()));
    json.object(JsonNames.DIRECTION, () -> direction(link.direction()));
    json.texts(JsonNames.REASONS, link.reasons());
  }

  void coverage(Coverage coverage) throws IOException {
    json.number(JsonNames.A, coverage.a());
    json.number(JsonNames.B, coverage.b());
  }

  void direction(Direction direction) throws IOException {
    json.text(JsonNames.VERDICT, direction.verdict().label());
    json.number(JsonNames.CONFIDENCE, direction.confidence());
    json.texts(JsonNames.EVIDENCE, direction.evidence());
  }

  void explanation(Explanation explanation) throws IOException {
    json.text(JsonNames.VERSION, explanation.version());
    json.numbers(JsonNames.MEASURES, explanation.measures());
    json.numbers(JsonNames.THRESHOLDS, explanation.thresholds());
    json.texts(JsonNames.REASONS, explanation.reasons());
  }

  void problem(ReadProblem problem) throws IOException {
    json.text(JsonNames.FILE, problem.file());
    json.text(JsonNames.POSITION, problem.position());
    json.text(JsonNames.REASON, problem.reason());
    json.truth(JsonNames.FATAL, problem.fatal());
  }
}
