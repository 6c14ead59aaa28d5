package org.retold.output;

import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;
import org.retold.comparison.Comparison;
import org.retold.relation.Verdict;
import org.retold.story.Link;

/**
 * Why two reports got their verdict as JSON, the document of {@code explain --json}. Fields and
 * numbers keep the rules of {@link StoryJsonOutput}; {@code docs/json.md} describes each.
 */
public final class ExplanationJsonOutput {
  private static final String SCHEMA = "retold-explain";

  /** Rises when a reader of the fields that stand today would have to change. */
  private static final int VERSION = 1;

  /** Writes the document and a line feed, then flushes; does not close the writer. */
  public void write(PairExplanation pair, Writer out) throws IOException {
    JsonDocument.write(json -> new Document(json).write(pair), out);
  }

  /** One document being written. */
  private static final class Document {
    private final JsonFields json;
    private final JsonValues values;

    Document(JsonFields json) {
      this.json = json;
      this.values = new JsonValues(json);
    }

    void write(PairExplanation pair) throws IOException {
      json.text(JsonNames.SCHEMA, SCHEMA);
      json.integer(JsonNames.VERSION, VERSION);
      json.object(JsonNames.A, () -> values.head(pair.a()));
      json.object(JsonNames.B, () -> values.head(pair.b()));
      json.texts(JsonNames.CANDIDATES, pair.candidates());
      link(pair.link());
      comparison(pair.comparison());
    }

    private void link(@Nullable Link link) throws IOException {
      if (link == null) {
        json.text(JsonNames.LINK, null);
      } else {
        json.object(JsonNames.LINK, () -> values.link(link));
      }
    }

    private void comparison(@Nullable Comparison comparison) throws IOException {
      if (comparison == null) {
        json.text(JsonNames.COMPARISON, null);
      } else {
        json.object(JsonNames.COMPARISON, () -> verdict(comparison.verdict()));
      }
    }

    private void verdict(Verdict verdict) throws IOException {
      json.text(JsonNames.RELATION, verdict.relation().label());
      json.number(JsonNames.CONFIDENCE, verdict.confidence());
      json.object(JsonNames.COVERAGE, () -> values.coverage(verdict.coverage()));
      json.object(JsonNames.VERBATIM, () -> values.coverage(verdict.verbatim()));
      json.object(JsonNames.DIRECTION, () -> values.direction(verdict.direction()));
      json.object(JsonNames.EXPLANATION, () -> values.explanation(verdict.explanation()));
    }
  }
}
