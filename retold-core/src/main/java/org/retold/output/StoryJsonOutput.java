package org.retold.output;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.retold.read.ReadProblem;
import org.retold.relation.Coverage;
import org.retold.report.ReportHead;
import org.retold.story.Lineage;
import org.retold.story.LineageEdge;
import org.retold.story.LineageNode;
import org.retold.story.Origin;
import org.retold.story.Story;
import org.retold.story.StorySet;

/**
 * Stories as JSON, the document of {@code find --json}.
 *
 * <p>Every field is always printed, null where nothing is known, in the same order; numbers are
 * rounded to four places. The document is written as it goes: a pile of a million reports takes no
 * more memory than the set itself and a place for each report. {@code docs/json.md} describes each
 * field, {@code docs/find.schema.json} is the schema.
 */
public final class StoryJsonOutput {
  private static final String SCHEMA = "retold-find";

  /** Rises when a reader of the fields that stand today would have to change. */
  private static final int VERSION = 1;

  /**
   * Writes the document and a line feed, then flushes; does not close the writer.
   *
   * @param problems what could not be read on the way, possibly nothing
   */
  public void write(StorySet set, List<ReadProblem> problems, Writer out) throws IOException {
    JsonDocument.write(json -> new Document(json, set).write(problems), out);
  }

  /** One document being written. */
  private static final class Document {
    private final JsonFields json;
    private final JsonValues values;
    private final StorySet set;
    private final StoryPlaces places;

    Document(JsonFields json, StorySet set) {
      this.json = json;
      this.values = new JsonValues(json);
      this.set = set;
      this.places = new StoryPlaces(set);
    }

    void write(List<ReadProblem> problems) throws IOException {
      json.text(JsonNames.SCHEMA, SCHEMA);
      json.integer(JsonNames.VERSION, VERSION);
      json.object(JsonNames.COUNTS, () -> counts(StoryCounts.of(set)));
      json.list(JsonNames.REPORTS, set.reports(), this::report);
      json.list(JsonNames.STORIES, set.stories(), this::story);
      json.list(JsonNames.PROBLEMS, problems, values::problem);
    }

    private void counts(StoryCounts counts) throws IOException {
      json.integer(JsonNames.REPORTS, counts.reports());
      json.integer(JsonNames.IN_STORIES, counts.inStories());
      json.integer(JsonNames.STORIES, counts.stories());
      json.integer(JsonNames.ORIGINS, counts.origins());
      json.integer(JsonNames.UNSEEN_ORIGINS, counts.unseenOrigins());
      json.integer(JsonNames.UNCREDITED, counts.uncredited());
    }

    private void report(ReportHead head) throws IOException {
      values.head(head);
      StoryPlaces.Place place = places.of(head.id());
      json.text(JsonNames.STORY, place.storyId());
      json.text(JsonNames.ORIGIN, place.originId());
      json.text(JsonNames.CREDITING, place.crediting());
    }

    private void story(Story story) throws IOException {
      json.text(JsonNames.ID, story.id());
      json.text(JsonNames.TITLE, story.title());
      json.texts(JsonNames.REPORTS, story.reports());
      json.list(JsonNames.ORIGINS, story.origins(), this::origin);
      json.list(JsonNames.LINKS, story.links(), values::link);
      json.object(JsonNames.LINEAGE, () -> lineage(story.lineage()));
    }

    private void origin(Origin origin) throws IOException {
      json.text(JsonNames.ID, origin.id());
      json.text(JsonNames.NAME, origin.name());
      json.truth(JsonNames.SEEN, origin.seen());
      values.moment(JsonNames.FIRST, JsonNames.FIRST_AT, origin.first());
      json.texts(JsonNames.REPORTS, origin.reports());
    }

    private void lineage(Lineage lineage) throws IOException {
      json.list(JsonNames.NODES, lineage.nodes(), this::node);
      json.list(JsonNames.EDGES, lineage.edges(), this::edge);
    }

    private void node(LineageNode node) throws IOException {
      json.text(JsonNames.ID, node.id());
      json.text(JsonNames.NAME, node.name());
      json.truth(JsonNames.SEEN, node.seen());
      json.texts(JsonNames.REPORTS, node.reports());
      json.text(JsonNames.CREDITING, node.crediting().label());
    }

    private void coverage(Coverage coverage) throws IOException {
      json.number(JsonNames.FROM, coverage.a());
      json.number(JsonNames.TO, coverage.b());
    }

    private void edge(LineageEdge edge) throws IOException {
      json.text(JsonNames.FROM, edge.from());
      json.text(JsonNames.TO, edge.to());
      json.text(JsonNames.RELATION, edge.relation().label());
      Coverage coverage = edge.coverage();
      if (coverage == null) {
        json.text(JsonNames.COVERAGE, null);
      } else {
        json.object(JsonNames.COVERAGE, () -> coverage(coverage));
      }
      json.number(JsonNames.PROBABILITY, edge.probability());
      json.texts(JsonNames.EVIDENCE, edge.evidence());
    }
  }
}
