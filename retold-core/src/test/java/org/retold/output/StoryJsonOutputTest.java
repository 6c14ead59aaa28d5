package org.retold.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.retold.read.ReadProblem;
import org.retold.relation.Relation;
import org.retold.story.LineageNode.Crediting;
import org.retold.story.StorySet;

class StoryJsonOutputTest {
  private static final JsonNode SCHEMA = Schemas.read("find.schema.json");

  @Test
  void reportSaysItsStoryItsOriginAndWhetherItNamesItsSource() {
    JsonNode courier = report("courier");

    assertThat(courier.get("story").asText()).isEqualTo("s1");
    assertThat(courier.get("origin").asText()).isEqualTo("o1");
    assertThat(courier.get("crediting").asText()).isEqualTo("uncredited");
    assertThat(courier.get("published").asText()).isEqualTo("2031-05-14");
    assertThat(courier.get("publishedAt").asText()).isEqualTo("2031-05-14T09:20:00Z");
    assertThat(report("valley").at("/credits/0/name").asText()).isEqualTo("Northwire");
  }

  @Test
  void reportOfNoStoryHasNullForEach() {
    JsonNode lone = report("lone");

    assertThat(List.of("story", "origin", "crediting", "published"))
        .allSatisfy(field -> assertThat(lone.get(field).isNull()).isTrue());
  }

  @Test
  void storyHoldsOriginsLinksAndLineage() {
    JsonNode story = print(StorySamples.pile()).at("/stories/0");

    assertThat(story.at("/origins/0/name").asText()).isEqualTo("Northwire");
    assertThat(story.at("/origins/0/seen").asBoolean()).isFalse();
    assertThat(story.at("/origins/0/reports")).hasSize(5);
    assertThat(story.at("/links/1/direction/verdict").asText()).isEqualTo("a-from-b");
    assertThat(story.at("/links/1/coverage/a").asDouble()).isEqualTo(.91);
    assertThat(story.at("/lineage/nodes/1/reports").toString())
        .isEqualTo("[\"post-1\",\"post-2\"]");
    assertThat(story.at("/lineage/edges/2").toString())
        .isEqualTo(
            "{\"from\":\"n1\",\"to\":\"n3\",\"relation\":\"reworded\","
                + "\"coverage\":{\"from\":0.6,\"to\":0.91},\"probability\":0.91,"
                + "\"evidence\":[\"It came out 3 hours later.\"]}");
  }

  @Test
  void countsSumUpThePile() {
    assertThat(print(StorySamples.pile()).get("counts"))
        .hasToString(
            "{\"reports\":11,\"inStories\":10,\"stories\":3,\"origins\":5,\"unseenOrigins\":1,"
                + "\"uncredited\":2}");
  }

  @Test
  void problemsAreListed() {
    JsonNode problems = parse(text(StorySamples.pile(), Samples.problems())).get("problems");

    assertThat(problems).hasSize(2);
    assertThat(problems.at("/0/file").asText()).isEqualTo("lost.html");
  }

  @Test
  void outputKeepsTheSchemaAndHoldsNothingElse() {
    for (StorySet set : sets()) {
      JsonNode document = parse(text(set, Samples.problems()));
      assertThat(Schemas.of(SCHEMA).validate(document)).isEmpty();
      assertThat(Schemas.strict(SCHEMA).validate(document)).isEmpty();
    }
  }

  @Test
  void schemaMissesWhatIsTakenAway() {
    JsonNode document = print(StorySamples.pile());
    ((ObjectNode) document.at("/stories/0/origins/0")).remove("seen");

    assertThat(Schemas.of(SCHEMA).validate(document)).hasSize(1);
  }

  @Test
  void everyFieldOfTheSchemaStandsInTheDocumentation() {
    String docs = Schemas.documentation("retold find --json");

    assertThat(Schemas.paths(SCHEMA))
        .hasSizeGreaterThan(60)
        .contains("stories[].links[].direction.verdict")
        .allSatisfy(path -> assertThat(docs).contains("| `" + path + "` |"));
  }

  @Test
  void schemaNamesEveryRelationAndEveryWayOfCrediting() {
    assertThat(SCHEMA.at("/$defs/relation/enum"))
        .extracting(JsonNode::asText)
        .containsExactlyElementsOf(Arrays.stream(Relation.values()).map(Relation::label).toList());
    assertThat(SCHEMA.at("/$defs/node/properties/crediting/enum"))
        .extracting(JsonNode::asText)
        .containsExactlyElementsOf(
            Arrays.stream(Crediting.values()).map(Crediting::label).toList());
  }

  @Test
  void sameSetGivesTheSameBytesUnderAnyLocale() {
    Locale before = Locale.getDefault();
    String expected = text(StorySamples.pile(), List.of());
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(text(StorySamples.pile(), List.of())).isEqualTo(expected);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void documentIsWrittenAsItGoes() throws IOException {
    StorySet copies = StorySamples.set(List.of(StorySamples.copies(3000)), List.of());
    Counter counter = new Counter();

    new StoryJsonOutput().write(copies, List.of(), counter);

    assertThat(counter.longest).isLessThan(20_000);
    assertThat(counter.all).isGreaterThan(1_000_000);
  }

  /** Counts what comes, and the most that comes at once. */
  private static final class Counter extends Writer {
    private int longest;
    private long all;

    @Override
    public void write(char[] chars, int from, int length) {
      longest = Math.max(longest, length);
      all += length;
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }

  private static List<StorySet> sets() {
    return List.of(
        StorySamples.pile(),
        StorySamples.set(List.of(StorySamples.copies(40)), List.of()),
        new StorySet(List.of(), List.of()));
  }

  private static JsonNode report(String id) {
    for (JsonNode report : print(StorySamples.pile()).get("reports")) {
      if (report.get("id").asText().equals(id)) {
        return report;
      }
    }
    throw new AssertionError(id + " is not in the document");
  }

  private static JsonNode print(StorySet set) {
    return parse(text(set, List.of()));
  }

  private static String text(StorySet set, List<ReadProblem> problems) {
    StringWriter out = new StringWriter();
    try {
      new StoryJsonOutput().write(set, problems, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  private static JsonNode parse(String json) {
    try {
      return new ObjectMapper().readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
