package org.retold.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.retold.comparison.Comparison;
import org.retold.report.ReportHead;
import org.retold.story.Link;

class ExplanationOutputTest {
  private static final JsonNode SCHEMA = Schemas.read("explain.schema.json");
  private static final List<String> FOUND = List.of("They share 3 of 20 bands of their wording.");

  @Test
  void keptLinkIsToldWithSharesOfTheReportsAsNamed() {
    assertThat(text(kept(), 100))
        .startsWith("courier is a reworded copy of post-1 (97 % sure).\n")
        .contains("\nRELATION reworded, 97 % sure\n")
        .contains("  carried over  52 % of A, 91 % of B\n")
        .contains("\nDIRECTION courier from post-1, 80 % sure\n  - One came out later.\n")
        .contains("\nAS CANDIDATES\n  - They share 3 of 20 bands of their wording.\n")
        .contains("\nWHY\n  - So it reads, sentence by sentence.\n");
  }

  @Test
  void pairThatWasNeverComparedSaysWhyItWasNotFound() {
    PairExplanation never =
        new PairExplanation(head("a"), head("b"), null, List.of("No band in common."), null);

    assertThat(text(never, 100))
        .startsWith("The collection holds no link between a and b.\n")
        .endsWith("\nAS CANDIDATES\n  - No band in common.\n");
  }

  @Test
  void freshComparisonComesWithItsMeasuresAgainstTheThresholds() {
    assertThat(text(fresh(null), 100))
        .startsWith(
            "ferry-retold is a reworded copy of ferry-first (97 % sure). The collection holds no"
                + " link")
        .containsPattern("WHY \\(thresholds test-1\\)\n")
        .containsPattern("  coverage-shorter +0\\.912 +0\\.8\n");
  }

  @Test
  void linkThatTheFreshComparisonContradictsIsToldBeside() {
    Link link = StorySamples.weir().links().get(0);

    assertThat(text(fresh(link), 200))
        .contains("(97 % sure). The collection holds them as duplicate (99 % sure).\n")
        .contains("\nIN THE COLLECTION duplicate, 99 % sure\n  - A pair that find picked out")
        .contains("\n  - So it reads, sentence by sentence.\n");
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 60, 80, 120})
  void noLineIsWiderThanTheTerminal(int width) {
    for (PairExplanation pair : pairs()) {
      assertThat(text(pair, width).lines()).allMatch(line -> Cells.width(line) <= width);
    }
  }

  @Test
  void jsonKeepsTheSchemaAndHoldsNothingElse() throws IOException {
    for (PairExplanation pair : pairs()) {
      JsonNode document = json(pair);
      assertThat(Schemas.of(SCHEMA).validate(document)).isEmpty();
      assertThat(Schemas.strict(SCHEMA).validate(document)).isEmpty();
    }
    assertThat(json(fresh(null)).at("/comparison/explanation/measures/coverage-shorter").asDouble())
        .isEqualTo(.9123);
    assertThat(json(kept()).get("comparison").isNull()).isTrue();
  }

  @Test
  void everyFieldOfTheSchemaStandsInTheDocumentation() {
    String docs = Schemas.documentation("retold explain --json");

    assertThat(Schemas.paths(SCHEMA))
        .contains("comparison.explanation.reasons")
        .allSatisfy(path -> assertThat(docs).contains("| `" + path + "` |"));
  }

  private static List<PairExplanation> pairs() {
    return List.of(
        kept(), fresh(null), new PairExplanation(head("a"), head("b"), null, List.of(), null));
  }

  private static PairExplanation kept() {
    Link link = StorySamples.ferry().links().get(1);
    return new PairExplanation(head("post-1"), head("courier"), link, FOUND, null);
  }

  private static PairExplanation fresh(@Nullable Link link) {
    Comparison ferry = Samples.ferry();
    return new PairExplanation(
        ReportHead.of(ferry.a().report(), 200),
        ReportHead.of(ferry.b().report(), 260),
        link,
        FOUND,
        ferry);
  }

  private static ReportHead head(String id) {
    return StorySamples.head(id, null, StorySamples.day(3));
  }

  private static String text(PairExplanation pair, int width) {
    return new TerminalOutput(TerminalOutput.Options.plain(width)).explain(pair);
  }

  private static JsonNode json(PairExplanation pair) throws IOException {
    StringWriter out = new StringWriter();
    new ExplanationJsonOutput().write(pair, out);
    return new ObjectMapper().readTree(out.toString());
  }
}
