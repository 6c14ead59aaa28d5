package org.retold.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URISyntaxException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The labels of the invented stories fit their texts; nothing here is about Retold's verdicts. */
class StoriesTest {
  private static final List<String> CHANGE_KINDS =
      List.of(
          "number",
          "money",
          "percent",
          "time",
          "name",
          "place",
          "quote",
          "speaker",
          "attribution",
          "attribution-dropped",
          "certainty",
          "negation",
          "status",
          "degree");
  private static final List<String> ALIGNMENT_KINDS =
      List.of("verbatim", "light", "reworded", "condensed");
  private static final List<String> RELATIONS =
      List.of(
          "duplicate", "near-verbatim", "reworded", "partly-derived", "independent", "unrelated");
  private static final List<String> DIRECTIONS = List.of("a-from-b", "b-from-a", "common-source");

  static Stream<LabelledFolder> stories() throws IOException, URISyntaxException {
    return LabelledFolder.in("/stories");
  }

  static Stream<LabelledFolder> storiesAndPairs() throws IOException, URISyntaxException {
    return Stream.concat(stories(), LabelledFolder.in("/pairs"));
  }

  @Test
  void thereAreStoriesToDevelopOnAndStoriesHeldBack() throws IOException, URISyntaxException {
    assertThat(stories()).hasSizeGreaterThanOrEqualTo(12);
    assertThat(stories().filter(StoriesTest::isHeldBack)).hasSizeGreaterThanOrEqualTo(6);
  }

  private static boolean isHeldBack(LabelledFolder story) {
    return Integer.parseInt(story.toString().substring(0, 2)) % 2 == 0;
  }

  @ParameterizedTest
  @MethodSource("stories")
  void storyHasItsFiles(LabelledFolder story) {
    assertThat(
            List.of(
                "source.txt",
                "retelling.txt",
                "independent.txt",
                "source.sentences.json",
                "retelling.sentences.json",
                "gold.json"))
        .allMatch(story::has);
  }

  @ParameterizedTest
  @MethodSource("stories")
  void sentencesStandInTheirTextInOrder(LabelledFolder story) throws IOException {
    for (String side : List.of("source", "retelling")) {
      String text = story.text(side + ".txt");
      int from = text.indexOf('\n');
      for (String sentence : story.sentences(side)) {
        int start = text.indexOf(sentence, from);
        assertThat(start).as(sentence).isGreaterThanOrEqualTo(from);
        from = start + sentence.length();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("stories")
  void everySentenceIsAlignedOnceOrStandsOnOneSideOnly(LabelledFolder story) throws IOException {
    assertCounted(story, "retelling", "only_in_retelling");
    assertCounted(story, "source", "left_out_of_retelling");
  }

  private static void assertCounted(LabelledFolder story, String side, String alone)
      throws IOException {
    JsonNode gold = story.gold();
    IntStream aligned =
        LabelledFolder.stream(gold.get("alignments"))
            .flatMapToInt(group -> LabelledFolder.numbers(group.get(side)));
    IntStream all = IntStream.concat(aligned, LabelledFolder.numbers(gold.get(alone)));
    int count = story.sentences(side).size();

    assertThat(all.sorted().boxed()).isEqualTo(IntStream.range(0, count).boxed().toList());
  }

  @ParameterizedTest
  @MethodSource("stories")
  void alignmentsAreOfKnownKinds(LabelledFolder story) throws IOException {
    assertThat(LabelledFolder.stream(story.gold().get("alignments")))
        .allSatisfy(group -> assertThat(group.get("kind").asText()).isIn(ALIGNMENT_KINDS));
  }

  @ParameterizedTest
  @MethodSource("stories")
  void changesAndHarmlessRewordingsStandInTheSentencesTheyName(LabelledFolder story)
      throws IOException {
    JsonNode gold = story.gold();
    List<String> source = story.sentences("source");
    List<String> retelling = story.sentences("retelling");

    assertThat(gold.get("changes")).hasSizeGreaterThanOrEqualTo(5);
    assertThat(
            Stream.concat(
                LabelledFolder.stream(gold.get("changes")),
                LabelledFolder.stream(gold.get("harmless"))))
        .allSatisfy(
            entry -> {
              assertThat(source.get(entry.get("source_sentence").asInt()))
                  .contains(entry.get("source_text").asText());
              assertThat(retelling.get(entry.get("retelling_sentence").asInt()))
                  .contains(entry.get("retelling_text").asText());
            });
  }

  @ParameterizedTest
  @MethodSource("stories")
  void changesAreOfKnownKindsAndStandInAlignedSentences(LabelledFolder story) throws IOException {
    JsonNode gold = story.gold();

    assertThat(LabelledFolder.stream(gold.get("changes")))
        .allSatisfy(
            change -> {
              String kind = change.get("kind").asText();
              assertThat(kind).isIn(CHANGE_KINDS);
              assertThat(change.get("retelling_text").asText().isEmpty())
                  .isEqualTo(kind.equals("attribution-dropped"));
              assertThat(LabelledFolder.stream(gold.get("alignments")))
                  .anyMatch(group -> holds(group, change));
            });
  }

  private static boolean holds(JsonNode group, JsonNode change) {
    return holds(group.get("source"), change.get("source_sentence").asInt())
        && holds(group.get("retelling"), change.get("retelling_sentence").asInt());
  }

  private static boolean holds(JsonNode numbers, int number) {
    return LabelledFolder.numbers(numbers).anyMatch(n -> n == number);
  }

  @ParameterizedTest
  @MethodSource("stories")
  void furnitureCreditAndDateLineStandInTheirText(LabelledFolder story) throws IOException {
    JsonNode gold = story.gold();

    assertThat(furniture(gold, "furniture", "credit_text", "retelling_date_line"))
        .allMatch(story.text("retelling.txt")::contains);
    assertThat(furniture(gold, "source_furniture", "date_line"))
        .allMatch(story.text("source.txt")::contains);
  }

  private static List<String> furniture(JsonNode gold, String lines, String... single) {
    return Stream.concat(
            LabelledFolder.strings(gold.get(lines)).stream(),
            Stream.of(single).map(gold::get).map(node -> node.asText("")))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("storiesAndPairs")
  void pairsNameFilesAndKnownRelations(LabelledFolder folder) throws IOException {
    assertThat(LabelledFolder.stream(folder.gold().get("pairs")))
        .isNotEmpty()
        .allSatisfy(
            pair -> {
              assertThat(folder.has(pair.get("a").asText())).as("%s", pair).isTrue();
              assertThat(folder.has(pair.get("b").asText())).as("%s", pair).isTrue();
              assertThat(pair.get("relation").asText()).isIn(RELATIONS);
              assertThat(pair.path("direction").asText(DIRECTIONS.get(0))).isIn(DIRECTIONS);
            });
  }

  @ParameterizedTest
  @MethodSource("storiesAndPairs")
  void shareFitsTheRelation(LabelledFolder folder) throws IOException {
    assertThat(LabelledFolder.stream(folder.gold().get("pairs")))
        .allSatisfy(
            pair -> {
              int share = pair.get("derived_share").asInt();
              switch (pair.get("relation").asText()) {
                case "independent", "unrelated" -> assertThat(share).isZero();
                case "partly-derived" -> assertThat(share).isBetween(1, 79);
                default -> assertThat(share).isBetween(80, 100);
              }
            });
  }

  @ParameterizedTest
  @MethodSource("storiesAndPairs")
  void noPairIsLabelledTwice(LabelledFolder folder) throws IOException {
    assertThat(
            LabelledFolder.stream(folder.gold().get("pairs"))
                .map(pair -> Stream.of(pair.get("a"), pair.get("b")).map(JsonNode::asText).sorted())
                .map(Stream::toList))
        .doesNotHaveDuplicates();
  }
}
