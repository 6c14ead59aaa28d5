package org.retold.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
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
import org.retold.relation.Coverage;
import org.retold.relation.Direction;
import org.retold.relation.Explanation;
import org.retold.relation.Verdict;
import org.retold.report.Clocks;
import org.retold.report.Credit;
import org.retold.report.Furniture;
import org.retold.report.Moment;
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

  /** More than a reader lets in, so that what was read can always be written. */
  private static final int DEEPEST = 10_000;

  private final JsonFactory factory =
      JsonFactory.builder()
          .streamWriteConstraints(StreamWriteConstraints.builder().maxNestingDepth(DEEPEST).build())
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .build();

  /**
   * Writes the document and a line feed, then flushes; does not close the writer.
   *
   * @param problems what could not be read on the way, possibly nothing
   */
  public void write(ComparisonSet set, List<ReadProblem> problems, Writer out) throws IOException {
    try (JsonGenerator generator = factory.createGenerator(out)) {
      generator.setPrettyPrinter(printer());
      new Document(new JsonFields(generator)).write(set, problems);
    }
    out.write('\n');
    out.flush();
  }

  private static DefaultPrettyPrinter printer() {
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
    return printer;
  }

  /** One document being written. */
  private static final class Document {
    private final JsonFields json;

    Document(JsonFields json) {
      this.json = json;
    }

    void write(ComparisonSet set, List<ReadProblem> problems) throws IOException {
      json.object(
          () -> {
            json.text(JsonNames.SCHEMA, SCHEMA);
            json.integer(JsonNames.VERSION, VERSION);
            json.list(JsonNames.REPORTS, set.reports(), this::report);
            json.list(JsonNames.COMPARISONS, set.comparisons(), this::comparison);
            json.list(JsonNames.FACTS, set.facts().rows(), row -> fact(row, set.reports()));
            json.list(JsonNames.PROBLEMS, problems, this::problem);
          });
    }

    private void report(ReportText text) throws IOException {
      Report report = text.report();
      json.text(JsonNames.ID, report.id());
      json.text(JsonNames.FILE, report.file());
      json.text(JsonNames.URL, report.url());
      json.text(JsonNames.TITLE, report.title());
      json.text(JsonNames.PUBLISHER, report.publisher() == null ? null : report.publisher().name());
      json.texts(JsonNames.AUTHORS, report.authors());
      clocks(report.clocks());
      json.text(JsonNames.TEXT, report.text());
      json.list(JsonNames.CREDITS, report.credits(), this::credit);
      json.list(JsonNames.FURNITURE, report.furniture(), this::furniture);
      json.list(JsonNames.SENTENCES, text.sentences(), this::sentence);
      json.any(JsonNames.EXTRA, report.extra());
    }

    private void clocks(Clocks clocks) throws IOException {
      day(JsonNames.PUBLISHED, clocks.published());
      instant(JsonNames.PUBLISHED_AT, clocks.published());
      day(JsonNames.UPDATED, clocks.updated());
      instant(JsonNames.UPDATED_AT, clocks.updated());
      day(JsonNames.FETCHED, clocks.fetched());
      instant(JsonNames.FETCHED_AT, clocks.fetched());
      day(JsonNames.DATELINE, clocks.dateline());
    }

    private void day(String name, @Nullable Moment moment) throws IOException {
      json.text(name, moment == null ? null : moment.date().toString());
    }

    private void instant(String name, @Nullable Moment moment) throws IOException {
      json.text(
          name, moment == null || moment.instant() == null ? null : moment.instant().toString());
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
      json.object(JsonNames.EXPLANATION, () -> explanation(comparison.verdict().explanation()));
    }

    private void verdict(Verdict verdict) throws IOException {
      json.text(JsonNames.RELATION, verdict.relation().label());
      json.number(JsonNames.CONFIDENCE, verdict.confidence());
      json.object(JsonNames.COVERAGE, () -> coverage(verdict.coverage()));
      json.object(JsonNames.DIRECTION, () -> direction(verdict.direction()));
    }

    private void coverage(Coverage coverage) throws IOException {
      json.number(JsonNames.A, coverage.a());
      json.number(JsonNames.B, coverage.b());
    }

    private void direction(Direction direction) throws IOException {
      json.text(JsonNames.VERDICT, direction.verdict().label());
      json.number(JsonNames.CONFIDENCE, direction.confidence());
      json.texts(JsonNames.EVIDENCE, direction.evidence());
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

    private void explanation(Explanation explanation) throws IOException {
      json.text(JsonNames.VERSION, explanation.version());
      json.numbers(JsonNames.MEASURES, explanation.measures());
      json.numbers(JsonNames.THRESHOLDS, explanation.thresholds());
      json.texts(JsonNames.REASONS, explanation.reasons());
    }

    private void problem(ReadProblem problem) throws IOException {
      json.text(JsonNames.FILE, problem.file());
      json.text(JsonNames.POSITION, problem.position());
      json.text(JsonNames.REASON, problem.reason());
      json.truth(JsonNames.FATAL, problem.fatal());
    }
  }
}
