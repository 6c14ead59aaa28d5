package org.retold.output;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.retold.align.AlignedPassage;
import org.retold.align.Alignment;
import org.retold.comparison.Comparison;
import org.retold.comparison.ComparisonSet;
import org.retold.comparison.Difference;
import org.retold.comparison.FactTable;
import org.retold.read.ReadProblem;
import org.retold.relation.Verdict;
import org.retold.report.Credit;
import org.retold.report.Furniture;
import org.retold.report.Report;
import org.retold.report.Span;
import org.retold.text.ReportText;
import org.retold.text.Sentence;

/**
 * Comparisons as JSON, the document of {@code compare --json}.
 *
 * <p>Every field is always printed, null where nothing is known, in the same order; numbers are
 * rounded to four places. A lone surrogate becomes U+FFFD, which is as long, so that spans hold and
 * every JSON parser reads the document. {@code docs/json.md} describes each field, {@code
 * docs/compare.schema.json} is the schema.
 */
public final class JsonOutput {
  private static final String SCHEMA = "retold-compare";

  /** Rises when a reader of the fields that stand today would have to change. */
  private static final int VERSION = 1;

  /**
   * Writes the document and a line feed, then flushes; does not close the writer.
   *
   * @param problems what could not be read on the way, possibly nothing
   */
  public void write(ComparisonSet set, List<ReadProblem> problems, Writer out) throws IOException {
    JsonDocument.write(json -> new Document(json).write(set, problems), out);
  }

  /** One document being written. */
  private static final class Document {
    private final JsonFields json;
    private final JsonValues values;

    Document(JsonFields json) {
      this.json = json;
      this.values = new JsonValues(json);
    }

    void write(ComparisonSet set, List<ReadProblem> problems) throws IOException {
      json.text(JsonNames.SCHEMA, SCHEMA);
      json.integer(JsonNames.VERSION, VERSION);
      json.list(JsonNames.REPORTS, set.reports(), this::report);
      json.list(JsonNames.COMPARISONS, set.comparisons(), this::comparison);
      json.list(JsonNames.FACTS, set.facts().rows(), row -> fact(row, set.reports()));
      json.list(JsonNames.PROBLEMS, problems, values::problem);
    }

    private void report(ReportText text) throws IOException {
      Report report = text.report();
      json.text(JsonNames.ID, report.id());
      json.text(JsonNames.FILE, report.file());
      json.text(JsonNames.URL, report.url());
      json.text(JsonNames.TITLE, report.title());
      json.text(JsonNames.PUBLISHER, report.publisher() == null ? null : report.publisher().name());
      json.texts(JsonNames.AUTHORS, report.authors());
      values.clocks(report.clocks());
      json.text(JsonNames.TEXT, report.text());
      json.list(JsonNames.CREDITS, report.credits(), this::credit);
      json.list(JsonNames.FURNITURE, report.furniture(), this::furniture);
      json.list(JsonNames.SENTENCES, text.sentences(), this::sentence);
      json.any(JsonNames.EXTRA, report.extra());
    }

    private void credit(Credit credit) throws IOException {
      json.text(JsonNames.NAME, credit.name());
      place(credit.span(), credit.text());
    }

    private void furniture(Furniture furniture) throws IOException {
      json.text(JsonNames.KIND, furniture.kind().label());
      place(furniture.span(), furniture.text());
    }

    private void sentence(Sentence sentence) throws IOException {
      place(sentence.span(), sentence.text());
      json.integer(JsonNames.PARAGRAPH, sentence.paragraph());
    }

    private void place(Span span, String text) throws IOException {
      json.integer(JsonNames.START, span.start());
      json.integer(JsonNames.END, span.end());
      json.text(JsonNames.TEXT, text);
    }

    private void comparison(Comparison comparison) throws IOException {
      json.text(JsonNames.A, comparison.a().report().id());
      json.text(JsonNames.B, comparison.b().report().id());
      verdict(comparison.verdict());
      alignment(comparison.alignment());
      json.list(JsonNames.DIFFERENCES, comparison.differences(), this::difference);
      json.object(
          JsonNames.EXPLANATION, () -> values.explanation(comparison.verdict().explanation()));
    }

    private void verdict(Verdict verdict) throws IOException {
      json.text(JsonNames.RELATION, verdict.relation().label());
      json.number(JsonNames.CONFIDENCE, verdict.confidence());
      json.object(JsonNames.COVERAGE, () -> values.coverage(verdict.coverage()));
      json.object(JsonNames.DIRECTION, () -> values.direction(verdict.direction()));
    }

    private void alignment(Alignment alignment) throws IOException {
      json.list(JsonNames.ALIGNMENTS, alignment.passages(), this::passage);
      json.integers(JsonNames.ONLY_IN_A, alignment.onlyInA());
      json.integers(JsonNames.ONLY_IN_B, alignment.onlyInB());
    }

    private void passage(AlignedPassage passage) throws IOException {
      json.integers(JsonNames.A, passage.a());
      json.integers(JsonNames.B, passage.b());
      json.text(JsonNames.KIND, passage.kind().label());
      json.number(JsonNames.SCORE, passage.score());
      json.truth(JsonNames.MOVED, passage.moved());
    }

    private void difference(Difference difference) throws IOException {
      json.text(JsonNames.KIND, difference.kind().label());
      json.text(JsonNames.CHANGE, difference.change().label());
      side(JsonNames.A, difference.a());
      side(JsonNames.B, difference.b());
      json.text(JsonNames.IMPORTANCE, difference.importance().label());
      json.text(JsonNames.WHY, difference.why());
    }

    private void fact(FactTable.Row row, List<ReportText> reports) throws IOException {
      json.text(JsonNames.KIND, row.kind().label());
      json.text(JsonNames.STANDING, row.standing().label());
      json.text(JsonNames.WHY, row.why());
      List<Integer> numbers = IntStream.range(0, reports.size()).boxed().toList();
      json.list(
          JsonNames.CELLS,
          numbers,
          i -> {
            json.text(JsonNames.REPORT, reports.get(i).report().id());
            json.list(JsonNames.STATEMENTS, row.cells().get(i), this::statement);
          });
    }

    private void statement(FactTable.Statement statement) throws IOException {
      json.integer(JsonNames.GROUP, statement.group());
      json.integer(JsonNames.SENTENCE, statement.place().sentence());
      place(statement.place().span(), statement.place().text());
      json.text(JsonNames.WORDS, statement.words());
    }

    private void side(String name, Difference.@Nullable Side side) throws IOException {
      if (side == null) {
        json.text(name, null);
        return;
      }
      json.object(
          name,
          () -> {
            json.integer(JsonNames.SENTENCE, side.sentence());
            place(side.span(), side.text());
          });
    }
  }
}
