package org.retold.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.retold.report.Clocks;
import org.retold.report.FurnitureKind;
import org.retold.report.Moment;
import org.retold.report.Publisher;
import org.retold.report.Report;

/** What is read out of feeds, items of wires and tables. */
class FormatsTest {
  private static final String TITLE = "Harbour strike ends after nine days";
  private static final String FIRST =
      "Dock workers in Port Ellery voted on Friday to end a strike that had closed the harbour for"
          + " nine days, their union said.";
  private static final String LAST =
      "The first ship, a grain carrier from Lisbon, is expected on Saturday morning, and ferries"
          + " will sail again from Monday, the harbour master said.";
  private static final Instant FRIDAY = Instant.parse("2024-05-03T14:20:00Z");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rss2.xml",
        "atom.xml",
        "nitf.xml",
        "newsml.xml",
        "ninjs1.json",
        "ninjs2.jsonl",
        "table.csv"
      })
  void sameStoryIsReadFromEveryFormat(String file) {
    Report report = reports(file).get(0);

    assertThat(report.title()).isEqualTo(TITLE);
    assertThat(report.text()).startsWith(FIRST).contains("412 to 77").endsWith(LAST);
    assertThat(report.text()).contains("\n\n“We got most").doesNotContain("<", "&");
    assertThat(report.authors()).contains("Mara Oduya");
    assertThat(Objects.requireNonNull(report.clocks().published()).instant()).isEqualTo(FRIDAY);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rss2.xml     | coast-4711 | https://coast.example/strike?from=feed | Coast Wire & Weekly",
        "rss1.xml     | https://coast.example/strike | https://coast.example/strike | Coast Wire",
        "atom.xml     | tag:coast.example,2024:strike | https://coast.example/strike | Coast Wire",
        "nitf.xml     | CW-20240503-0042@2 | CW-20240503-0042 | Coast Wire",
        "newsml.xml   | urn:newsml:coast.example:20240503:strike@3 | urn:newsml:coast.example:20240503:strike | Coast Wire",
        "ninjs1.json  | http://coast.example/item/strike@2 | http://coast.example/item/strike | Coast Wire",
        "ninjs2.jsonl | urn:coast:strike@1 | urn:coast:strike | Coast Wire",
      })
  void reportIsNamedAndItsPublisherKnown(String file, String id, String url, String publisher) {
    Report report = reports(file).get(0);

    assertThat(report.id()).isEqualTo(id);
    assertThat(report.url()).isEqualTo(url);
    assertThat(report.publisher()).isEqualTo(new Publisher(publisher));
  }

  @ParameterizedTest
  @ValueSource(strings = {"rss2.xml", "atom.xml"})
  void sourceOfAnItemIsItsPublisher(String file) {
    Report report = reports(file).get(1);

    assertThat(report.publisher()).isEqualTo(new Publisher("The Harbour Gazette"));
    assertThat(report.title()).isEqualTo("Ferry fares rise again");
    assertThat(report.text())
        .isEqualTo(
            "Fares on the islands line rise by four percent in June & July, the company said.");
  }

  @Test
  void mailOfAnAuthorIsLeftOut() {
    assertThat(reports("rss2.xml").get(1).authors()).containsExactly("Jon Bell");
  }

  @Test
  void captionInAFeedIsFurniture() {
    assertThat(reports("rss2.xml").get(0).furniture())
        .anyMatch(
            furniture ->
                furniture.kind() == FurnitureKind.CAPTION
                    && furniture.text().equals("A crane in Port Ellery"));
  }

  @Test
  void itemWithoutTextIsToldAndTheRestGoesOn() {
    assertThat(result("rss2.xml").problems())
        .containsExactly(
            new ReadProblem("rss2.xml", "item 3", "has neither content nor a description", true));
    assertThat(result("newsml.xml").reports()).hasSize(2);
    assertThat(result("newsml.xml").problems())
        .extracting(ReadProblem::position)
        .containsExactly("item 3");
  }

  @Test
  void clocksOfAFeedAreKept() {
    Clocks clocks = reports("atom.xml").get(0).clocks();
    assertThat(clocks.updated()).isEqualTo(Moment.of(Instant.parse("2024-05-03T15:00:00Z")));
    assertThat(reports("atom.xml").get(1).clocks().published()).isNull();
  }

  @Test
  void feedThatIsCutOffGivesItsWholeItems() throws IOException {
    byte[] feed = bytes("rss2.xml");
    String whole = new String(feed, StandardCharsets.UTF_8);
    String cut = whole.substring(0, whole.indexOf("Fares on the"));
    ReadResult result = Reading.read("cut.xml", cut);
    assertThat(result.reports()).extracting(Report::id).contains("coast-4711");
    assertThat(result.problems()).anyMatch(problem -> problem.reason().contains("cut off"));
  }

  @Test
  void brokenFeedIsReadAsFarAsItGoes() {
    String feed =
        """
        <?xml version="1.0"?><rss version="0.91"><channel><title>Coast & Sea</title>
        <item><title>Fish & ships</title><link>https://coast.example/1</link>
        <description>Fish & ships came back to the harbour on Monday &ndash; 40 of them.</description></item>
        <item><description>The <b>second</b> ferry of the day<br> was late again, passengers said.</description></item>
        </channel></rss>
        """;
    assertThat(Reading.read("feed", feed).reports())
        .extracting(Report::text)
        .containsExactly(
            "Fish & ships came back to the harbour on Monday – 40 of them.",
            "The second ferry of the day\nwas late again, passengers said.");
  }

  @Test
  void detailsOfAWireItemAreKept() {
    Report newsml = reports("newsml.xml").get(0);
    assertThat(newsml.authors()).containsExactly("Mara Oduya", "Jon Bell");
    assertThat(newsml.clocks().updated())
        .isEqualTo(Moment.of(Instant.parse("2024-05-03T15:00:00Z")));
    assertThat(newsml.extra())
        .isEqualTo(Map.of("slugline", "STRIKE-HARBOUR", "located", "Port Ellery", "version", "3"));
    Report nitf = reports("nitf.xml").get(0);
    assertThat(nitf.clocks().dateline()).isEqualTo(Moment.of(LocalDate.of(2024, 5, 3)));
    assertThat(nitf.extra()).isEqualTo(Map.of("located", "PORT ELLERY", "version", "2"));
    Report ninjs = reports("ninjs1.json").get(0);
    assertThat(ninjs.extra()).containsEntry("version", "2").containsEntry("located", "Port Ellery");
    assertThat(ninjs.extra()).doesNotContainKeys("body_html", "headline", "uri");
  }

  @Test
  void columnsOfATableAreFieldsOfTheReport() {
    Report report = reports("table.csv").get(0);
    assertThat(report.id()).isEqualTo("7");
    assertThat(report.publisher()).isEqualTo(new Publisher("Coast Wire"));
    assertThat(report.extra()).isEqualTo(Map.of("Section", "Ports"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.csv", "a.tsv", "a", "a.csv.gz"})
  void tableIsToldByItsFirstRow(String name) {
    String table =
        "\ufefftitle\ttext\nOne\tThe ferry is late again.\r\n\nTwo\tIt \"never\" came, \"they said\".\n";
    assertThat(Reading.read(name, table).reports())
        .extracting(Report::id, Report::text)
        .containsExactly(
            tuple(name + "#2", "The ferry is late again."),
            tuple(name + "#4", "It \"never\" came, \"they said\"."));
  }

  @Test
  void tableWithoutATextSaysWhichColumnsItFoundAndWhichItTakes() {
    assertThat(Reading.read("a.csv", "id,headline,words\n1,One,Some words\n").problems())
        .singleElement()
        .satisfies(
            problem ->
                assertThat(problem.reason())
                    .contains("id, headline, words")
                    .contains("text, body, content, article"));
  }

  @Test
  void rowOfTheWrongLengthIsToldAndTheRestGoesOn() {
    ReadResult result =
        Reading.read(
            "a.csv", "id,text\n1,Late, again.\n2\n3,\"The \"\"old\"\" ferry, again.\"\n4,Gone.");
    assertThat(result.reports())
        .extracting(Report::text)
        .containsExactly("The \"old\" ferry, again.", "Gone.");
    assertThat(result.problems())
        .extracting(ReadProblem::position)
        .containsExactly("line 2", "line 3", "line 3");
  }

  @Test
  void quoteThatIsNeverClosedCostsItsLineOnly() {
    String table =
        "id,text\n1,\"The ferry\nsank.\"\n2,\"Nobody closes this.\n3,The crew is safe.\n4,All is well.\n";
    ReadResult result = Reading.read("a.csv", table);
    assertThat(result.reports()).extracting(Report::id).containsExactly("1", "3", "4");
    assertThat(result.problems())
        .containsExactly(
            new ReadProblem(
                "a.csv", "line 4", "a quote is opened here that is never closed", true));
  }

  @Test
  void usualNamesOfFieldsAreTakenInJsonToo() {
    Report report =
        Reading.report(
            "a.json",
            """
            {"headline": "Late", "article": "The ferry is late again.", "link": "https://a.example/1",
             "Source": "Coast Wire", "publishedAt": "2024-05-03", "content": ""}
            """);
    assertThat(report.text()).isEqualTo("The ferry is late again.");
    assertThat(report.title()).isEqualTo("Late");
    assertThat(report.url()).isEqualTo("https://a.example/1");
    assertThat(report.publisher()).isEqualTo(new Publisher("Coast Wire"));
    assertThat(report.clocks().published()).isEqualTo(Moment.of(LocalDate.of(2024, 5, 3)));
  }

  @Test
  void plainNameCountsMoreThanAnotherOne() {
    Report report =
        Reading.report(
            "a.json",
            """
            {"content": "No.", "text": "The ferry is late again.", "source": "x", "publisher": "Coast Wire"}
            """);
    assertThat(report.text()).isEqualTo("The ferry is late again.");
    assertThat(report.extra()).isEqualTo(Map.of("content", "No.", "source", "x"));
  }

  private static List<Report> reports(String file) {
    return result(file).reports();
  }

  private static ReadResult result(String file) {
    return Reading.read(file, bytes(file));
  }

  private static byte[] bytes(String file) {
    try (InputStream in = FormatsTest.class.getResourceAsStream("/inputs/" + file)) {
      return Objects.requireNonNull(in, file).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
