package org.retold.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareCommandTest {
  private static final String HARBOUR =
      """
      The harbour of Old Quay will close for nine weeks from Monday, its master said.

      Divers found cracks in two of the lock gates, which were built in 1931.

      "We would rather lose a summer than a ship," Pernilla Ostby told the council.
      """;
  private static final String ORCHARD =
      """
      Apple growers in the Marl valley expect a thin harvest after a late frost.

      A third of the blossom died in one night, and prices may double by October.
      """;

  @TempDir Path folder = Path.of("");
  private String harbour = "";
  private String orchard = "";

  @BeforeEach
  void writeReports() throws IOException {
    harbour = write("harbour.txt", HARBOUR);
    orchard = write("orchard.txt", ORCHARD);
  }

  private String write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(file, text, StandardCharsets.UTF_8);
    return file.toString();
  }

  @Test
  void verdictComesFirst() {
    CommandRun run = CommandRun.of("compare", harbour, orchard);
    assertThat(run.status()).isZero();
    assertThat(run.out()).startsWith("harbour.txt and orchard.txt");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void factsGoIntoACsvFileBesideTheText() throws IOException {
    Path csv = folder.resolve("facts.csv");
    CommandRun run = CommandRun.of("compare", harbour, harbour, orchard, "--csv", csv.toString());
    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("FACTS TOLD ALIKE");
    assertThat(Files.readAllLines(csv))
        .startsWith(
            "kind,standing,groups,why,\"1 harbour.txt\",\"2 harbour.txt#2\",\"3 orchard.txt\"")
        .anyMatch(
            line ->
                line.startsWith("time,agreed,\"1 2\",")
                    && line.endsWith("\"nine weeks\",\"nine weeks\",\"\""));
  }

  @Test
  void csvDoesNotOverwriteAnInputNorThePage() {
    assertThat(CommandRun.of("compare", harbour, orchard, "--csv", orchard).err())
        .contains("--csv " + orchard + " would overwrite an input");
    CommandRun run = CommandRun.of("compare", harbour, orchard, "--csv", "x", "--html", "x");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("--html and --csv name the same file");
  }

  @Test
  void sameFileTwiceIsSaidAndIsADuplicate() {
    CommandRun run = CommandRun.of("compare", harbour, harbour);
    assertThat(run.status()).isZero();
    assertThat(run.err()).contains("the same file was given before").contains("harbour.txt#2");
    assertThat(run.out()).contains("harbour.txt and harbour.txt#2");
  }

  @Test
  void missingFileIsNamedAndTheOthersAreCompared() {
    String lost = folder.resolve("lost.txt").toString();
    CommandRun run = CommandRun.of("compare", harbour, lost, orchard);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).startsWith("retold: " + lost + ": whole file: ");
    assertThat(run.out()).startsWith("harbour.txt and orchard.txt");
  }

  @Test
  void aPileOfReportsIsRefusedBeforeItIsCompared() throws IOException {
    String pile =
        write("pile.jsonl", "{\"text\": \"The harbour of Old Quay will close.\"}\n".repeat(101));
    CommandRun run = CommandRun.of("compare", pile);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("more than 100 reports");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void oneReadableReportIsTooFew() {
    CommandRun run = CommandRun.of("compare", harbour, folder.resolve("lost.txt").toString());
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).endsWith("two reports are needed, and only one could be read\n");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void folderIsRefusedWithAdvice() {
    CommandRun run = CommandRun.of("compare", harbour, folder.toString(), orchard);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("this is a folder; name the files in it");
  }

  @Test
  void reportsOfOneFileAreComparedWithEachOther() throws IOException {
    String both =
        write(
            "both.jsonl",
            """
            {"id": "first", "text": "The harbour of Old Quay will close for nine weeks."}
            {"id": "second", "text": "Apple growers in the Marl valley expect a thin harvest."}
            """);
    CommandRun run = CommandRun.of("compare", both);
    assertThat(run.status()).isZero();
    assertThat(run.out()).startsWith("first and second");
  }

  @Test
  void jsonNamesTheUnreadableInputsToo() throws IOException {
    String lost = folder.resolve("lost.txt").toString();
    CommandRun run = CommandRun.of("compare", "--json", harbour, orchard, lost);
    JsonNode json = new ObjectMapper().readTree(run.out());
    assertThat(json.get("comparisons")).hasSize(1);
    assertThat(json.get("problems").get(0).get("file").asText()).isEqualTo(lost);
  }

  @Test
  void twentyReportsGiveAMatrix() throws IOException {
    List<String> args = new ArrayList<>(List.of("compare"));
    for (int i = 0; i < 20; i++) {
      args.add(write("report-" + i + ".txt", "Ship number " + i + " reached the quay of Lunde."));
    }
    CommandRun run = CommandRun.of(args.toArray(String[]::new));
    assertThat(run.status()).isZero();
    assertThat(run.out()).startsWith("20 reports, 190 pairs: ").contains("20 report-19.txt");
  }

  @Test
  void quietPrintsVerdictsOnly() {
    CommandRun run = CommandRun.of("compare", "--quiet", harbour, harbour, orchard);
    assertThat(run.out().lines()).hasSize(3);
    assertThat(run.err()).isEmpty();
  }

  @Test
  void coloursAreForTerminals() {
    Terminal colored = new Terminal(true, 100, true, true);
    assertThat(CommandRun.of(colored, "compare", harbour, orchard).out()).contains("\u001b[");
    assertThat(CommandRun.of("compare", harbour, orchard).out()).doesNotContain("\u001b");
    assertThat(CommandRun.of("compare", "--color=always", harbour, orchard).out())
        .contains("\u001b[");
    assertThat(CommandRun.of(colored, "compare", "--color=NEVER", harbour, orchard).out())
        .doesNotContain("\u001b");
  }

  @Test
  void widthOutOfRangeIsWrongUsage() {
    CommandRun run = CommandRun.of("compare", "--width", "12", harbour, orchard);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("--width takes 40 to 400 columns, got 12");
  }

  @Test
  void htmlGoesToItsFileAndTheTextToStandardOutput() {
    Path page = folder.resolve("page.html");
    CommandRun run = CommandRun.of("compare", "--html", page.toString(), harbour, orchard);
    assertThat(run.status()).isZero();
    assertThat(run.out()).startsWith("harbour.txt and orchard.txt");
    assertThat(page).content(StandardCharsets.UTF_8).startsWithIgnoringCase("<!doctype html>");
  }

  @Test
  void htmlNeverOverwritesAnInput() {
    CommandRun run = CommandRun.of("compare", "--html", harbour, harbour, orchard);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("would overwrite an input");
    assertThat(Path.of(harbour)).hasContent(HARBOUR);
  }

  @Test
  void unwritablePageIsAnErrorWithTheReason() {
    String page = folder.resolve("lost/page.html").toString();
    CommandRun run = CommandRun.of("compare", "--html", page, harbour, orchard);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).endsWith("could not be written: its folder does not exist\n");
  }
}
