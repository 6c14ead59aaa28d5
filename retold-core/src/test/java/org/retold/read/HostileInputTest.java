package org.retold.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.retold.report.Report;

/** Whatever an input holds, reading it ends in reports and clear problems. */
class HostileInputTest {

  @TempDir Path folder = Path.of("");

  private static ReadResult read(String name) {
    return new ReportReader().read(Reading.hostile(name));
  }

  static Stream<Path> everyHostileFile() throws IOException {
    return Files.list(Reading.hostile("empty.txt").getParent()).sorted();
  }

  @ParameterizedTest
  @MethodSource("everyHostileFile")
  void everyHostileFileGivesAProblemThatNamesIt(Path file) {
    ReadResult result = new ReportReader().read(file);

    assertThat(result.problems()).isNotEmpty();
    for (ReadProblem problem : result.problems()) {
      assertThat(problem.file()).isEqualTo(file.toString());
      assertThat(problem.position()).isNotBlank();
      assertThat(problem.reason()).isNotBlank().doesNotContain("Exception", "com.fasterxml");
    }
    assertThat(result.reports()).allMatch(HostileInputTest::isWellFormed);
  }

  private static boolean isWellFormed(Report report) {
    return StandardCharsets.UTF_8.newEncoder().canEncode(report.text());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "empty.txt           | whole file | is empty",
        "blank.txt           | whole file | holds no words",
        "document.pdf        | whole file | a PDF document",
        "picture.txt         | whole file | a PNG image",
        "archive.json        | whole file | a ZIP archive",
        "noise.txt           | whole file | binary data",
        "cut.txt.gz          | unpacked   | ends too early",
        "damaged.txt.gz      | unpacked   | damaged gzip data",
        "broken-array.json   | line 3     | is not JSON that can be read",
        "no-text.json        | whole file | has no `text` (its fields: id, kicker, words)",
        "sitemap.xml         | whole file | XML of the kind <urlset>",
        "deep.json           | line 1     | depth",
      })
  void refusedFileSaysWhereAndWhy(String file, String position, String reason) {
    assertThat(read(file).problems())
        .anySatisfy(
            problem -> {
              assertThat(problem.fatal()).isTrue();
              assertThat(problem.position()).contains(position);
              assertThat(problem.reason()).contains(reason);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nul-inside.txt      | whole file | 1 control character was replaced",
        "latin1.txt          | whole file | read as windows-1252",
        "broken-utf8.txt     | byte       | 1 sequence that is not UTF-8 was replaced",
        "mojibake.txt        | whole file | mended",
        "lone-surrogate.json | whole file | lone surrogates",
        "windows-1251.txt    | whole file | probably wrong",
      })
  void damagedFileIsReadAndTheDamageTold(String file, String position, String reason) {
    ReadResult result = read(file);

    assertThat(result.reports()).hasSize(1);
    assertThat(result.problems())
        .anySatisfy(
            problem -> {
              assertThat(problem.fatal()).isFalse();
              assertThat(problem.position()).contains(position);
              assertThat(problem.reason()).contains(reason);
            });
  }

  @Test
  void brokenLineOfJsonLinesIsNamedAndTheRestGoesOn() {
    ReadResult result = read("third-line-broken.jsonl");

    assertThat(result.reports()).extracting(Report::id).containsExactly("one", "three");
    assertThat(result.problems())
        .extracting(ReadProblem::position)
        .containsExactly("line 3", "line 5", "line 6");
  }

  @Test
  void whatStandsBeforeTheErrorOfAnArrayIsKept() {
    assertThat(read("broken-array.json").reports())
        .extracting(Report::id)
        .containsExactly("one", "two");
  }

  @Test
  void loneSurrogateIsReplacedAndAWholePairKept() {
    assertThat(read("lone-surrogate.json").reports().get(0).text())
        .isEqualTo("A half \ufffd stands here, and a whole \ud83d\ude00 too.");
  }

  @Test
  void tooDeepLineIsRefusedAndTheNextOneRead() {
    assertThat(read("deep.jsonl").reports()).extracting(Report::id).containsExactly("next");
  }

  @Test
  void missingFileAndFolderAreProblems() {
    assertThat(new ReportReader().read(folder.resolve("none.txt")).problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.reason()).startsWith("does not exist"));
    assertThat(new ReportReader().read(folder).problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.reason()).startsWith("is a folder"));
  }

  @Test
  void gzipCutAtEveryByteFailsCleanly() {
    byte[] whole =
        Reading.gzip("The harbour opened again on Saturday.\n".getBytes(StandardCharsets.UTF_8));
    for (int length = 0; length < whole.length; length++) {
      ReadResult result = Reading.read("cut.gz", Arrays.copyOf(whole, length));
      assertThat(result.problems()).as("cut at %d", length).isNotEmpty();
      assertThat(result.reports().size()).as("cut at %d", length).isLessThanOrEqualTo(1);
    }
  }

  @Test
  void jsonLinesCutAtEveryByteKeepWhatIsWhole() {
    byte[] whole =
        """
        {"id":"one","text":"The harbour at Gr\u00fcnau opened again on Saturday."}
        {"id":"two","text":"Ferries sail \\u00e0 la carte \\ud83d\\ude00."}
        """
            .getBytes(StandardCharsets.UTF_8);
    int firstLine = new String(whole, StandardCharsets.ISO_8859_1).indexOf('\n');
    for (int length = 0; length < whole.length; length++) {
      ReadResult result = Reading.read("cut.jsonl", Arrays.copyOf(whole, length));
      int expected = length < firstLine ? 0 : length < whole.length - 1 ? 1 : 2;
      assertThat(result.reports()).as("cut at %d", length).hasSize(expected);
      assertThat(result.reports()).allMatch(HostileInputTest::isWellFormed);
    }
  }

  @Test
  void gzippedJsonLinesThatAreCutKeepTheWholeRecords() {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 5000; i++) {
      lines
          .append("{\"id\":\"r")
          .append(i)
          .append("\",\"text\":\"Ship ")
          .append(i * 7919 % 10007)
          .append(" came in.\"}\n");
    }
    byte[] packed = Reading.gzip(lines.toString().getBytes(StandardCharsets.UTF_8));

    ReadResult result = Reading.read("cut.jsonl.gz", Arrays.copyOf(packed, packed.length * 3 / 4));

    assertThat(result.reports()).hasSizeBetween(1000, 4999);
    assertThat(result.problems())
        .last()
        .satisfies(p -> assertThat(p.reason()).contains("too early"));
  }

  @Test
  void fileBeyondTheLimitIsRefusedWithoutReadingItAll() {
    ReadResult result =
        new ReportReader().read(new Endless("The harbour opened again. ", 200L << 20), "big.txt");

    assertThat(result.reports()).isEmpty();
    assertThat(result.problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.reason()).contains("larger than 32 MB"));
  }

  @Test
  void tooLongLineOfJsonLinesIsPassedOver() throws IOException {
    Path file = folder.resolve("long.jsonl");
    try (OutputStream out = Files.newOutputStream(file)) {
      out.write("{\"id\":\"a\",\"text\":\"One.\"}\n{\"text\":\"".getBytes(StandardCharsets.UTF_8));
      new Endless("and so on ", 40L << 20).transferTo(out);
      out.write("\"}\n{\"id\":\"b\",\"text\":\"Two.\"}".getBytes(StandardCharsets.UTF_8));
    }

    ReadResult result = new ReportReader().read(file);

    assertThat(result.reports()).extracting(Report::id).containsExactly("a", "b");
    assertThat(result.problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.position()).isEqualTo("line 2"));
  }

  @Test
  void gzipBombIsNotReadToItsEnd() throws IOException {
    Path file = folder.resolve("bomb.jsonl.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write("{\"id\":\"a\",\"text\":\"One.\"}\n".getBytes(StandardCharsets.UTF_8));
      new Endless("\n\n\n\n\n\n\n\n", 80L << 20).transferTo(out);
    }

    ReadResult result = new ReportReader().read(file);

    assertThat(result.reports()).hasSize(1);
    assertThat(result.problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.reason()).contains("500 times its size"));
  }

  @Test
  void everyOfTensOfThousandsOfBylinesIsFurniture() {
    String story = "The ferry to the islands was late again on Friday, its company said.";
    ReadResult result = Reading.read("bylines.txt", story + "\n\nBy Jane Roe".repeat(30_000));

    assertThat(result.reports())
        .singleElement()
        .satisfies(report -> assertThat(report.furniture()).hasSize(30_000));
  }

  @Test
  void problemsOfAFileThatIsWrongEverywhereAreCounted() {
    ReadResult result = Reading.read("wrong.jsonl", "{wrong}\n".repeat(10_000));

    assertThat(result.problems()).hasSize(201);
    assertThat(result.problems())
        .last()
        .satisfies(p -> assertThat(p.reason()).startsWith("9800 more"));
  }

  @Test
  void textBeyondTheCharacterLimitIsRefused() {
    assertThat(Reading.read("long.txt", "The harbour opened. ".repeat(60_000)).problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.reason()).contains("1200000 characters"));
  }

  /** A phrase over and over, up to a size. */
  private static final class Endless extends InputStream {
    private final byte[] phrase;
    private final long size;
    private long at;

    Endless(String phrase, long size) {
      this.phrase = phrase.getBytes(StandardCharsets.UTF_8);
      this.size = size;
    }

    @Override
    public int read() {
      return at == size ? -1 : phrase[(int) (at++ % phrase.length)];
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "(", "\"", "Ab", "A ", "1,000 ", "- a "})
  void oneEndlessLineIsRead(String piece) {
    String line = piece.repeat(600_000 / piece.length());

    assertThat(Reading.text("Harbour strike ends after nine days", line).text())
        .contains(line.strip());
  }

  @Test
  void cutJsonIsToldInPlainWords() {
    ReadResult result = Reading.read("cut.jsonl", "{\"text\": \"The harbour opened.\"\n");

    assertThat(result.problems()).hasSize(1);
    assertThat(result.problems().get(0).reason())
        .contains("JSON")
        .doesNotContain("Source", "REDACTED");
  }

  @Test
  void textOfFurnitureAloneIsReadWithANote() {
    ReadResult result = Reading.read("page.txt", "Advertisement\n\nShare this story\n");

    assertThat(result.reports()).hasSize(1);
    assertThat(result.problems()).hasSize(1);
    assertThat(result.problems().get(0).fatal()).isFalse();
    assertThat(result.problems().get(0).reason()).startsWith("holds no paragraph of a report");
  }
}
