package org.retold.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindCommandTest {
  private static final String FERRY =
      """
      Ferries between Velm and Ostrand stopped on Monday after 214 dock workers walked out over a \
      pay offer of 3.5 percent. Union leader Mira Castellane called the offer an insult to crews \
      who had worked through the winter storms. The harbour board said it would meet the union \
      again on Thursday. About 9,000 commuters use the crossing each day.
      """;

  private static final String QUAKE =
      """
      An earthquake of magnitude 6.1 shook the hills around Tarnholt before dawn on Sunday and \
      brought down 40 houses, the regional government said. Rescue teams with dogs searched the \
      village of Brenn for 12 people still missing. Geologist Pavel Orsic said aftershocks were \
      likely for a week.
      """;

  @TempDir private Path folder;
  private Path pile = Path.of("");

  @BeforeEach
  void writePile() throws IOException {
    pile = Files.createDirectories(folder.resolve("pile"));
    write("herald.txt", "MONDAY (Norpress) -\n\n" + FERRY);
    write("courier.txt", FERRY + "Extra buses were laid on, the Courier has learned.\n");
    write("quake.txt", QUAKE);
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(pile.resolve(name), text, StandardCharsets.UTF_8);
  }

  private String kept() {
    return folder.resolve("kept").toString();
  }

  private static JsonNode json(CommandRun run) throws IOException {
    return new ObjectMapper().readTree(run.out());
  }

  @Test
  void copiesComeTogetherAndAnotherStoryStaysAlone() throws IOException {
    CommandRun run = CommandRun.of("find", pile.toString(), "--json");

    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
    JsonNode found = json(run);
    assertThat(found.get("reports")).hasSize(3);
    assertThat(found.get("stories")).hasSize(1);
    assertThat(found.get("stories").get(0).get("reports"))
        .extracting(JsonNode::asText)
        .containsExactlyInAnyOrder("courier.txt", "herald.txt");
    assertThat(found.get("stories").get(0).get("origins")).hasSize(1);
  }

  @Test
  void textNamesTheReportsOfAStory() {
    CommandRun run = CommandRun.of("find", pile.toString());

    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("3 reports").contains("herald.txt").contains("courier.txt");
  }

  @Test
  void collectionGrowsAndIsShownWithoutInputs() throws IOException {
    assertThat(CommandRun.of("find", pile.toString(), "--into", kept(), "--quiet").status())
        .isZero();
    Path more = folder.resolve("gazette.txt");
    Files.writeString(more, QUAKE + "Schools will stay closed on Monday.\n");
    CommandRun grown = CommandRun.of("find", more.toString(), "--into", kept(), "--json");
    CommandRun shown = CommandRun.of("find", "--into", kept(), "--json");

    assertThat(json(grown).get("stories")).hasSize(2);
    assertThat(shown.out()).isEqualTo(grown.out());
  }

  @Test
  void reportsOfACollectionAreComparedByTheirIds() throws IOException {
    write("gazette.txt", FERRY.replace("214", "241").replace("Thursday", "Friday"));
    CommandRun.of("find", pile.toString(), "--into", kept(), "--quiet");
    CommandRun run = CommandRun.of("compare", "--from", kept(), "herald.txt", "gazette", "--json");

    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
    assertThat(json(run).get("reports"))
        .extracting(report -> report.get("id").asText())
        .containsExactly("herald.txt", "gazette.txt");
    assertThat(run.out()).contains("214").contains("241");
  }

  @Test
  void idThatACollectionDoesNotHoldIsNamedWithTheNearest() {
    CommandRun.of("find", pile.toString(), "--into", kept(), "--quiet");

    CommandRun unknown = CommandRun.of("compare", "--from", kept(), "herald.txt", "quark.txt");
    assertThat(unknown.status()).isEqualTo(2);
    assertThat(unknown.err()).contains("quark.txt").contains("quake.txt");
    CommandRun twice = CommandRun.of("compare", "--from", kept(), "herald.txt", "herald");
    assertThat(twice.status()).isEqualTo(2);
    assertThat(twice.err()).contains("herald.txt is named twice");
    CommandRun none = CommandRun.of("compare", "--from", pile.toString(), "a", "b");
    assertThat(none.status()).isEqualTo(2);
    assertThat(none.err()).contains("is no collection");
  }

  @Test
  void unreadableInputIsNamedAndTheRestGoesOn() throws IOException {
    Path lines = folder.resolve("lines.jsonl");
    Files.writeString(
        lines,
        "{\"id\": \"1\", \"text\": \"Snow fell in Velm on Friday.\"}\n{\"id\": \"2\", \"text\n");
    CommandRun run = CommandRun.of("find", pile.toString(), lines.toString(), "--json");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("lines.jsonl: line 2");
    assertThat(json(run).get("reports")).hasSize(4);
    assertThat(json(run).get("problems")).hasSize(1);
  }

  @Test
  void filtersLeaveOutOtherStories() throws IOException {
    assertThat(
            json(CommandRun.of("find", pile.toString(), "--json", "--min-reports", "3"))
                .get("stories"))
        .isEmpty();
    assertThat(
            json(CommandRun.of("find", pile.toString(), "--json", "--publisher", "Nobody"))
                .get("stories"))
        .isEmpty();
    assertThat(
            json(CommandRun.of("find", pile.toString(), "--json", "--since", "2026-01-01"))
                .get("stories"))
        .isEmpty();
  }

  @Test
  void wrongUsageIsExplained() {
    assertThat(CommandRun.of("find").err()).contains("no input was named");
    assertThat(CommandRun.of("find", "x", "--min-reports", "1").err()).contains("takes 2 or more");
    assertThat(CommandRun.of("find", "x", "--threads", "0").err()).contains("takes 1 or more");
    assertThat(CommandRun.of("find", "x", "--since", "soon").err()).contains("--since");
    assertThat(CommandRun.of("find", folder.resolve("none").toString()))
        .satisfies(
            run -> {
              assertThat(run.status()).isEqualTo(2);
              assertThat(run.err()).contains("does not exist").contains("no report could be read");
            });
  }

  @Test
  void folderThatIsNoCollectionIsRefused() {
    CommandRun run = CommandRun.of("find", pile.toString(), "--into", pile.toString());

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("holds other files");
  }

  @Test
  void exportWritesEveryFormat() throws IOException {
    CommandRun.of("find", pile.toString(), "--into", kept(), "--quiet");
    Path out = folder.resolve("out");
    CommandRun run = CommandRun.of("export", kept(), "--out", out.toString());

    assertThat(run.status()).isZero();
    try (Stream<Path> files = Files.list(out)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .contains(
              "reports.csv", "links.jsonl", "stories.parquet", "origins.csv", "lineage.graphml");
    }
    assertThat(Files.readAllLines(out.resolve("reports.csv"))).hasSize(4);
    assertThat(run.err()).contains("wrote");
  }

  @Test
  void exportOfNoCollectionIsRefused() {
    CommandRun run = CommandRun.of("export", pile.toString());

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("is no collection");
  }

  @Test
  void explainTellsWhyTwoReportsWereComparedAndWhyNot() {
    CommandRun.of("find", pile.toString(), "--into", kept(), "--quiet");
    CommandRun compared = CommandRun.of("explain", kept(), "courier.txt", "herald.txt");
    CommandRun never = CommandRun.of("explain", kept(), "courier.txt", "quake.txt");

    assertThat(compared.status()).isZero();
    assertThat(compared.out()).contains("That made the two worth comparing.");
    assertThat(never.status()).isZero();
    assertThat(never.out()).contains("not worth comparing");
  }

  @Test
  void explainNamesReportsThatMayBeMeant() {
    CommandRun.of("find", pile.toString(), "--into", kept(), "--quiet");
    CommandRun run = CommandRun.of("explain", kept(), "harald.txt", "quake.txt");
    CommandRun begun = CommandRun.of("explain", kept(), "herald", "quake");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("no report is called harald.txt; the nearest: herald.txt");
    assertThat(begun.status()).isZero();
    assertThat(begun.out()).contains("herald.txt").contains("quake.txt");
  }

  @Test
  void explainNeverSaysOfAPairThatIsHeldThatItWasNotCompared() {
    CommandRun.of("find", pile.toString(), "--into", kept(), "--quiet");
    CommandRun run = CommandRun.of("explain", kept(), "courier.txt", "herald.txt");

    assertThat(run.out()).contains("IN THE COLLECTION").doesNotContain("find did not compare");
  }

  @Test
  void showingWhatIsNotThereMakesNothing() {
    CommandRun run = CommandRun.of("find", "--into", kept());

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("is no collection").contains("retold find INPUT --into");
    assertThat(Path.of(kept())).doesNotExist();
  }

  @Test
  void collectionGivenAsAPileIsRefused() {
    CommandRun.of("find", pile.toString(), "--into", kept(), "--quiet");
    CommandRun run = CommandRun.of("find", kept());

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("is a collection").contains("retold find --into " + kept());
  }

  @Test
  void dayThatIsNoneIsAskedForAgain() {
    CommandRun run = CommandRun.of("find", "x", "--since", "yesterday");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("as in 2026-11-30").doesNotContain("Exception");
  }

  @Test
  void publisherThatNoReportHasIsTold() throws IOException {
    Path lines = folder.resolve("lines.jsonl");
    Files.writeString(
        lines,
        "{\"id\": \"1\", \"publisher\": \"Associated Press\", \"text\": \"%s\"}%n{\"id\": \"2\", \"publisher\": \"Velm Post\", \"text\": \"%s\"}%n"
            .formatted(FERRY.strip(), FERRY.strip()));

    assertThat(CommandRun.of("find", lines.toString(), "--publisher", "Nobody").err())
        .contains("no report is by Nobody; there are Associated Press, Velm Post");
    assertThat(CommandRun.of("find", lines.toString(), "--publisher", "velm").err())
        .contains("no report is by velm; there are Velm Post\n");
    CommandRun agency = CommandRun.of("find", lines.toString(), "--publisher", "AP", "--json");
    assertThat(agency.err()).isEmpty();
    assertThat(json(agency).get("stories")).hasSize(1);
  }

  @Test
  void idThatTwoReportsHaveIsTold() throws IOException {
    Path other = Files.createDirectories(folder.resolve("other"));
    Files.writeString(other.resolve("quake.txt"), QUAKE + "Schools will stay closed.\n");
    CommandRun run = CommandRun.of("find", pile.toString(), other.toString());

    assertThat(run.err()).contains("2 reports have the id quake.txt; they are called quake.txt~");
  }

  @Test
  void collectionThatMayNotBeWrittenIsShown() throws IOException {
    String shown = CommandRun.of("find", pile.toString(), "--into", kept(), "--quiet").out();
    Path folderOfIt = Path.of(kept());
    boolean closed = folderOfIt.toFile().setWritable(false);
    Assumptions.assumeTrue(closed && !Files.isWritable(folderOfIt));
    try {
      assertThat(CommandRun.of("find", "--into", kept(), "--quiet").out()).isEqualTo(shown);
      assertThat(CommandRun.of("export", kept()).err()).contains("name another folder with --out");
    } finally {
      assertThat(folderOfIt.toFile().setWritable(true)).isTrue();
    }
  }

  @Test
  void serversAreToldWhichVersionAsks() throws IOException {
    List<String> agents = new CopyOnWriteArrayList<>();
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/story.txt",
        exchange -> {
          agents.add(exchange.getRequestHeaders().getFirst("User-Agent"));
          byte[] story = FERRY.getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().set("Content-Type", "text/plain");
          exchange.sendResponseHeaders(200, story.length);
          exchange.getResponseBody().write(story);
          exchange.close();
        });
    server.start();
    try {
      String host = server.getAddress().getAddress().getHostAddress();
      String address = "http://" + host + ":" + server.getAddress().getPort() + "/story.txt";
      CommandRun run = CommandRun.of("find", address, "--json");

      assertThat(json(run).get("reports")).hasSize(1);
    } finally {
      server.stop(0);
    }
    assertThat(agents).containsExactly(Version.userAgent()).allMatch(a -> a.startsWith("retold/"));
  }
}
