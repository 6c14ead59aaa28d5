package org.retold.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.retold.align.Alignment;
import org.retold.comparison.Comparer;
import org.retold.comparison.Comparison;
import org.retold.comparison.ComparisonSet;
import org.retold.facts.FactKind;
import org.retold.read.ReadProblem;
import org.retold.relation.Coverage;
import org.retold.relation.Direction;
import org.retold.relation.Explanation;
import org.retold.relation.Relation;
import org.retold.relation.Verdict;
import org.retold.report.FurnitureKind;
import org.retold.report.Report;
import org.retold.text.ReportText;

class JsonOutputTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path DOCS = Path.of("..", "docs");

  @Test
  void comparisonPrintsTheFieldsThatWerePromised() {
    JsonNode root = parse(print(Samples.set(Samples.ferry()), List.of()));

    JsonNode report = root.at("/reports/0");
    assertThat(report.get("id").asText()).isEqualTo("ferry-retold");
    assertThat(report.get("publisher").asText()).isEqualTo("Straitside Daily");
    assertThat(report.get("published").asText()).isEqualTo("2031-05-15");
    assertThat(report.get("publishedAt").asText()).isEqualTo("2031-05-15T06:10:00Z");
    assertThat(report.get("updated").isNull()).isTrue();
    assertThat(report.at("/credits/0/name").asText()).isEqualTo("Northwire");
    assertThat(report.at("/furniture/2/kind").asText()).isEqualTo("comment-form");
    JsonNode comparison = root.at("/comparisons/0");
    assertThat(comparison.get("a").asText()).isEqualTo("ferry-retold");
    assertThat(comparison.get("relation").asText()).isEqualTo("reworded");
    assertThat(comparison.at("/direction/verdict").asText()).isEqualTo("a-from-b");
    assertThat(comparison.at("/alignments/2").toString())
        .isEqualTo(
            "{\"a\":[3],\"b\":[3,4],\"kind\":\"condensed\",\"score\":0.7423,\"moved\":false}");
    assertThat(comparison.get("onlyInB").toString()).isEqualTo("[9,10]");
  }

  @Test
  void factThatStandsOnOneSideHasNullOnTheOther() {
    JsonNode differences =
        parse(print(Samples.set(Samples.ferry()), List.of())).at("/comparisons/0/differences");

    assertThat(differences)
        .filteredOn(node -> node.get("change").asText().equals("left-out"))
        .isNotEmpty()
        .allSatisfy(node -> assertThat(node.get("a").isNull()).isTrue());
    assertThat(differences)
        .filteredOn(node -> node.get("change").asText().equals("added"))
        .isNotEmpty()
        .allSatisfy(node -> assertThat(node.get("b").isNull()).isTrue());
  }

  @Test
  void spansCutTheirWordsOutOfTheText() {
    JsonNode root = parse(print(Samples.set(Samples.ferry()), List.of()));

    for (JsonNode report : root.get("reports")) {
      for (String list : List.of("credits", "furniture", "sentences")) {
        for (JsonNode part : report.get(list)) {
          assertThat(cut(report, part)).isEqualTo(part.get("text").asText());
        }
      }
    }
    for (JsonNode difference : root.at("/comparisons/0/differences")) {
      if (!difference.get("b").isNull()) {
        assertThat(cut(root.at("/reports/1"), difference.get("b")))
            .isEqualTo(difference.at("/b/text").asText());
      }
    }
  }

  @Test
  void numbersAreRoundedToFourPlacesAndAreNeverInfinite() {
    Comparison ferry = Samples.ferry();
    TreeMap<String, Double> measures =
        new TreeMap<>(
            Map.of("tiny", 0.00004, "third", 1 / 3.0, "none", Double.NaN, "count", 12345678.0));
    Verdict verdict =
        new Verdict(
            Relation.REWORDED,
            1,
            new Coverage(0, 0.5),
            new Direction(Direction.Verdict.UNKNOWN, 0, List.of()),
            new Explanation("v", measures, new TreeMap<>(), List.of()));
    Comparison odd =
        new Comparison(ferry.a(), ferry.b(), verdict, ferry.alignment(), ferry.differences());

    assertThat(parse(print(Samples.set(odd), List.of())).at("/comparisons/0/explanation/measures"))
        .hasToString("{\"count\":12345678,\"none\":null,\"third\":0.3333,\"tiny\":0}");
  }

  @Test
  void unknownFieldsOfTheInputArePrintedAsTheyWereAndSorted() {
    Map<String, Object> place = new LinkedHashMap<>();
    place.put("lon", 11.5819805);
    place.put("lat", 48.1351253);
    Report report =
        Report.builder("a", "Rain fell.")
            .extra(Map.of("zone", List.of("x", 3), "place", place, "big", 9007199254740993L))
            .build();

    JsonNode root = parse(print(new Comparer().compare(List.of(report, report)), List.of()));

    assertThat(root.at("/reports/0/extra"))
        .hasToString(
            "{\"big\":9007199254740993,\"place\":{\"lat\":48.1351253,\"lon\":11.5819805},"
                + "\"zone\":[\"x\",3]}");
  }

  @Test
  void loneSurrogatesAndControlCharactersLeaveTheDocumentWellFormed() throws IOException {
    String hostile =
        "High \uD83D low \uDE00 pair \uD83D\uDE00 nul \u0000 esc \u001B \u2028 \"\\ end";
    ReportText text = new ReportSketch("h\uDC00").title(hostile).paragraph(hostile).build();

    String json = print(Samples.set(Samples.unrelated(text, text)), List.of());

    JsonNode root = JSON.readTree(json.getBytes(StandardCharsets.UTF_8));
    assertThat(root.at("/reports/0/text").asText())
        .hasSameSizeAs(hostile)
        .isEqualTo(
            "High \uFFFD low \uFFFD pair \uD83D\uDE00 nul \u0000 esc \u001B \u2028 \"\\ end");
    assertThat(root.at("/comparisons/0/a").asText()).isEqualTo("h\uFFFD");
  }

  @Test
  void problemsAreListed() {
    JsonNode root = parse(print(Samples.set(Samples.ferry()), Samples.problems()));

    assertThat(root.at("/problems/0"))
        .hasToString(
            "{\"file\":\"lost.html\",\"position\":\"whole file\","
                + "\"reason\":\"no article found in the page\",\"fatal\":true}");
    assertThat(root.get("problems")).hasSize(2);
  }

  @Test
  void sameInputGivesTheSameBytesUnderAnyLocale() {
    Locale before = Locale.getDefault();
    String expected = print(Samples.threeReports(), Samples.problems());
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(print(Samples.threeReports(), Samples.problems())).isEqualTo(expected);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void deeplyNestedUnknownFieldsCanBePrinted() {
    Object nested = "deep";
    for (int i = 0; i < 1000; i++) {
      nested = List.of(nested);
    }
    Report report = Report.builder("a", "Rain fell.").extra(Map.of("nest", nested)).build();

    assertThat(print(new Comparer().compare(List.of(report, report)), List.of()))
        .contains("\"deep\"");
  }

  @Test
  void outputKeepsTheSchema() {
    JsonSchema schema = Schemas.of(schemaNode());
    for (String document : documents()) {
      assertThat(schema.validate(parse(document))).isEmpty();
    }
  }

  @Test
  void outputHoldsNoFieldThatTheSchemaDoesNotName() {
    JsonSchema schema = Schemas.strict(schemaNode());
    for (String document : documents()) {
      assertThat(schema.validate(parse(document))).isEmpty();
    }
  }

  @Test
  void schemaLetsFieldsBeAddedButNoneBeTakenAway() {
    JsonSchema schema = Schemas.of(schemaNode());
    ObjectNode document = (ObjectNode) parse(documents().get(0));
    ((ObjectNode) document.at("/comparisons/0")).put("fieldOfTomorrow", 1);
    assertThat(schema.validate(document)).isEmpty();

    ((ObjectNode) document.at("/comparisons/0/coverage")).remove("b");
    Set<ValidationMessage> messages = schema.validate(document);
    assertThat(messages).hasSize(1);
  }

  @Test
  void everyFieldOfTheSchemaStandsInTheDocumentation() throws IOException {
    String docs = Schemas.documentation("retold compare --json");
    Set<String> paths = Schemas.paths(schemaNode());

    assertThat(paths).hasSizeGreaterThan(60).contains("comparisons[].differences[].a.sentence");
    assertThat(paths).allSatisfy(path -> assertThat(docs).contains("| `" + path + "` |"));
  }

  @Test
  void everyWordStandsInTheDocumentationAndTheSchema() throws IOException {
    String docs = Files.readString(DOCS.resolve("json.md"), StandardCharsets.UTF_8);
    JsonNode schema = schemaNode();

    assertThat(enumeration(schema, "/properties/relation"))
        .containsExactlyElementsOf(Arrays.stream(Relation.values()).map(Relation::label).toList());
    assertThat(enumeration(schema, "/properties/differences/items/properties/kind"))
        .containsExactlyElementsOf(Arrays.stream(FactKind.values()).map(FactKind::label).toList());
    assertThat(Arrays.stream(FactKind.values()).map(FactKind::label))
        .allSatisfy(label -> assertThat(docs).contains("`" + label + "`"));
    assertThat(Arrays.stream(FurnitureKind.values()).map(FurnitureKind::label))
        .allSatisfy(label -> assertThat(docs).contains("`" + label + "`"));
  }

  private static List<String> documents() {
    List<ReadProblem> problems = Samples.problems();
    ComparisonSet real =
        new Comparer()
            .compare(
                List.of(
                    Samples.ferry().a().report(),
                    Samples.ferry().b().report(),
                    Report.of("empty", "")));
    ComparisonSet bare =
        Samples.set(
            new Comparison(
                new ReportText(Report.of("x", ""), List.of(), List.of()),
                new ReportText(Report.of("y", ""), List.of(), List.of()),
                Samples.ferry().verdict(),
                new Alignment(List.of(), List.of(), List.of()),
                List.of()));
    return List.of(
        print(Samples.set(Samples.ferry()), problems),
        print(Samples.threeReports(), List.of()),
        print(real, problems),
        print(bare, List.of()));
  }

  private static String print(ComparisonSet set, List<ReadProblem> problems) {
    StringWriter out = new StringWriter();
    try {
      new JsonOutput().write(set, problems, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  private static JsonNode parse(String json) {
    try {
      return JSON.readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String cut(JsonNode report, JsonNode part) {
    return report
        .get("text")
        .asText()
        .substring(part.get("start").asInt(), part.get("end").asInt());
  }

  private static JsonNode schemaNode() {
    return Schemas.read("compare.schema.json");
  }

  private static List<String> enumeration(JsonNode schema, String pointer) {
    List<String> words = new ArrayList<>();
    schema.at("/$defs/comparison" + pointer + "/enum").forEach(word -> words.add(word.asText()));
    return words;
  }
}
