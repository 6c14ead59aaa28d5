package org.retold.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.retold.report.Moment;
import org.retold.report.Report;
import org.retold.text.Sentence;
import org.retold.text.TextAnalyzer;

class ReportReaderTest {
  private static final List<String> STORY =
      List.of(
          "Dock workers in Port Ellery voted on Friday to end a strike that had closed the"
              + " harbour for nine days, their union said.",
          "\u201cWe got most of what we asked for,\u201d said Mara Oduya, who led the talks for the"
              + " union. The vote was 412 to 77.",
          "The first ship, a grain carrier from Lisbon, is expected on Saturday morning, and"
              + " ferries will sail again from Monday, the harbour master said.");

  private static final String TITLE = "Harbour strike ends after nine days";

  record Format(String name, byte[] content) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Format> everyFormat() {
    String text = String.join("\n\n", STORY);
    String withTitle = TITLE + "\n\n" + text + "\n";
    String json = object(text);
    return Stream.of(
        format("story.txt", withTitle),
        new Format("utf16.txt", ("\ufeff" + withTitle).getBytes(StandardCharsets.UTF_16LE)),
        new Format("cp1252.txt", withTitle.getBytes(Charset.forName("windows-1252"))),
        format("crlf.txt", withTitle.replace("\n", "\r\n")),
        new Format("story.txt.gz", Reading.gzip(withTitle.getBytes(StandardCharsets.UTF_8))),
        format("wrong-name.pdf", json),
        format("story.json", json),
        format("array.json", "[\n" + json + "\n]"),
        format("story.jsonl", json + "\n"),
        format("\ufeffmarked.json", "\ufeff" + json),
        format("story.html", page()),
        new Format("story.html.gz", Reading.gzip(page().getBytes(StandardCharsets.UTF_8))),
        format("page.json", "{\"html\": \"%s\"}".formatted(page().replace("\n", "\\n"))),
        new Format("story.jsonl.gz", Reading.gzip(json.getBytes(StandardCharsets.UTF_8))));
  }

  private static Format format(String name, String content) {
    return new Format(name, content.getBytes(StandardCharsets.UTF_8));
  }

  private static String object(String text) {
    return "{\"title\": \"%s\", \"text\": \"%s\"}".formatted(TITLE, text.replace("\n", "\\n"));
  }

  private static String page() {
    return "<html><head><title>%s</title></head><body><article><h1>%s</h1>\n<p>%s</p></article></body></html>"
        .formatted(TITLE, TITLE, String.join("</p>\n<p>", STORY));
  }

  @ParameterizedTest
  @MethodSource("everyFormat")
  void sameStoryGivesTheSameSentencesInEveryFormat(Format format) {
    Report report = Reading.report(format.name(), format.content());

    assertThat(String.join(" ", sentences(report))).isEqualTo(String.join(" ", STORY));
    assertThat(report.title()).isEqualTo(TITLE);
  }

  private static List<String> sentences(Report report) {
    return new TextAnalyzer().analyze(report).sentences().stream().map(Sentence::text).toList();
  }

  @Test
  void textFileIsKeptWholeAndNamedByItsFile(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("a story.txt"), "One.\r\n\r\nTwo.\rThree.\n");

    Report report = new ReportReader().read(file).reports().get(0);

    assertThat(report.text()).isEqualTo("One.\n\nTwo.\nThree.\n");
    assertThat(report.id()).isEqualTo("a story.txt");
    assertThat(report.file()).isEqualTo(file.toString());
  }

  @Test
  void jsonFieldsBecomeThePartsOfTheReport() {
    Report report =
        Reading.report(
            "-",
            """
            {"id": 17, "title": "Harbour  opens", "publisher": {"name": "The Harbour Gazette"},
             "authors": ["Mara Oduya", {"name": "Jon Bell"}], "url": "https://gazette.example/17",
             "published": "2022-07-12T23:30:00+02:00", "updated": "2022-07-13",
             "fetched": 1657700000, "text": ["The harbour opened.", "Ferries sail again."],
             "section": "news", "tags": ["port", null, "strike"], "nothing": null}
            """);

    assertThat(report.id()).isEqualTo("17");
    assertThat(report.file()).isEqualTo("-");
    assertThat(report.title()).isEqualTo("Harbour opens");
    assertThat(Objects.requireNonNull(report.publisher()).name()).isEqualTo("The Harbour Gazette");
    assertThat(report.authors()).containsExactly("Mara Oduya", "Jon Bell");
    assertThat(report.url()).isEqualTo("https://gazette.example/17");
    assertThat(report.clocks().published())
        .isEqualTo(new Moment(LocalDate.of(2022, 7, 12), Instant.parse("2022-07-12T21:30:00Z")));
    assertThat(report.clocks().updated()).isEqualTo(Moment.of(LocalDate.of(2022, 7, 13)));
    assertThat(report.clocks().fetched()).isEqualTo(Moment.of(Instant.ofEpochSecond(1657700000)));
    assertThat(report.text()).isEqualTo("The harbour opened.\n\nFerries sail again.");
    assertThat(report.extra())
        .isEqualTo(Map.of("section", "news", "tags", List.of("port", "strike")));
  }

  @Test
  void timeThatIsNotUnderstoodIsToldAndKept() {
    ReadResult result =
        Reading.read("a.json", "{\"text\": \"The harbour opened.\", \"published\": \"yesterday\"}");

    assertThat(result.reports().get(0).extra()).containsEntry("published", "yesterday");
    assertThat(result.problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.reason()).startsWith("`published`"));
  }

  @Test
  void reportsWithoutAnIdAreNamedByFileAndPlace() {
    String one = "{\"text\": \"The harbour opened.\"}";

    assertThat(Reading.read("a/pile.jsonl", one + "\n\n" + one).reports())
        .extracting(Report::id)
        .containsExactly("pile.jsonl#1", "pile.jsonl#3");
    assertThat(Reading.read("a/pile.json", "[" + one + "," + one + "]").reports())
        .extracting(Report::id)
        .containsExactly("pile.json#1", "pile.json#2");
    assertThat(Reading.report("a/one.json", one).id()).isEqualTo("one.json");
  }

  @Test
  void textThatBeginsWithABracketIsNoJson() {
    assertThat(Reading.report("a.txt", "[Updated at noon]\n\nThe harbour opened.").text())
        .startsWith("[Updated");
  }

  @ParameterizedTest
  @CsvSource({
    "2022-07-12",
    "2022-07-12 09:30",
    "2022-07-12T09:30:00.123Z",
    "20220712",
    "'July 12, 2022'",
    "'12 Jul 2022'",
    "'Tue, 12 Jul 2022 09:30:00 GMT'"
  })
  void usualWaysToWriteADateAreUnderstood(String words) {
    assertThat(Moments.parse(words).map(Moment::date)).contains(LocalDate.of(2022, 7, 12));
  }

  @Test
  void pagesThatSayLatinOneAreReadAsBrowsersReadThem() throws IOException {
    byte[] page =
        "<html><head><meta charset=\"iso-8859-1\"></head><body><p>It\u2019s open.</p></body></html>"
            .getBytes(Charset.forName("windows-1252"));

    assertThat(Encoding.of(page).charset()).isEqualTo(Charset.forName("windows-1252"));
    assertThat(Encoding.of(page).basis()).isEqualTo(Encoding.Basis.DECLARED);
  }

  @Test
  void declarationOfUtf8ThatIsNotSoIsTold() {
    byte[] page =
        "<meta charset=\"utf-8\"><p>The caf\u00e9 in Port Ellery was open until nine on Friday.</p>"
            .getBytes(StandardCharsets.ISO_8859_1);

    assertThat(Encoding.of(page).charset()).isEqualTo(Charset.forName("windows-1252"));
    assertThat(Reading.read("a.html", page).problems())
        .extracting(ReadProblem::reason)
        .contains("declares UTF-8 and is not: read as windows-1252");
  }

  @Test
  void validUtf8WinsOverAWrongDeclaration() {
    byte[] page =
        "<meta charset=\"iso-8859-1\"><p>It\u2019s open.</p>".getBytes(StandardCharsets.UTF_8);

    assertThat(Encoding.of(page).charset()).isEqualTo(StandardCharsets.UTF_8);
  }

  @Test
  void properAccentsAreNoMojibake() {
    assertThat(Mojibake.mend("Caf\u00e9 M\u00fcller \u2014 \u20ac5")).isEmpty();
    assertThat(Mojibake.mend("it\u00e2\u20ac\u2122s and it\u00e2\u20ac\u2122s"))
        .contains("it\u2019s and it\u2019s");
  }
}
