package org.retold.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.retold.report.Report;

/** Files, folders and standard input as one pile. */
class ReportSourceTest {
  private static final String STORY =
      "The old bridge over the Tarn will be closed on Monday.\n\nRepairs take three weeks, the town council said.\n";

  @TempDir private Path folder;

  @Test
  void filesOfAFolderAreNamedByTheirPathInIt() throws IOException {
    write("b/story.txt", STORY);
    write("a/story.txt", STORY);
    write("pile.jsonl", "{\"text\": \"The ferry is late again.\"}\n");
    assertThat(ids(read(folder.toString())))
        .containsExactly("a/story.txt", "b/story.txt", "pile.jsonl#1");
  }

  @Test
  void fileNamedByItselfIsNamedByItsLastName() throws IOException {
    write("a/story.txt", STORY);
    assertThat(ids(read(folder.resolve("a/story.txt").toString()))).containsExactly("story.txt");
  }

  @Test
  void whatIsPlainlyNoReportIsCountedInNotes() throws IOException {
    write("story.txt", STORY);
    write(".hidden/secret.txt", STORY);
    write("picture.png", "no matter");
    write("photo.dat", "\u0001\u0002\u0003\u0004");
    write("empty.txt", "");
    write("page.css", "p {}");
    write("README.md", STORY);
    write("kept/retold.db", "no matter");
    write("kept/export/reports.jsonl", "{}");
    ReadResult result = read(folder.toString());
    assertThat(ids(result)).containsExactly("story.txt");
    assertThat(result.problems()).noneMatch(ReadProblem::fatal);
    assertThat(result.problems())
        .extracting(ReadProblem::reason)
        .containsExactly(
            "collections that Retold keeps passed over: 1, the first is kept",
            "empty files passed over: 1, the first is empty.txt",
            "files about the folder (README, LICENSE and the like) passed over: 1, the first is"
                + " README.md",
            "files that hold no report passed over: 1, the first is photo.dat",
            "hidden files or folders passed over: 1, the first is .hidden",
            "pictures passed over: 1, the first is picture.png",
            "style sheets, scripts or fonts of pages passed over: 1, the first is page.css");
  }

  @Test
  void documentThatMayHoldAReportIsToldAsNotRead() throws IOException {
    write("story.txt", STORY);
    write("scan.pdf", "%PDF-1.7 and so on");
    assertThat(read(folder.toString()).problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.fatal()).isTrue())
        .satisfies(problem -> assertThat(problem.file()).endsWith("scan.pdf"));
  }

  @Test
  void linksThatLeadInACircleComeToAnEnd() throws IOException {
    write("a/story.txt", STORY);
    Files.createSymbolicLink(folder.resolve("a/again"), folder);
    Files.createSymbolicLink(folder.resolve("b"), folder.resolve("a"));
    ReadResult result = read(folder.toString());
    assertThat(ids(result)).containsExactly("a/story.txt");
    assertThat(result.problems())
        .extracting(ReadProblem::reason)
        .containsExactly(
            "folders that a link leads to a second time passed over: 2, the first is a/again");
  }

  @Test
  void linkThatLeadsNowhereIsTold() throws IOException {
    write("story.txt", STORY);
    Files.createSymbolicLink(folder.resolve("gone.txt"), folder.resolve("nowhere.txt"));
    assertThat(read(folder.toString()).problems())
        .extracting(ReadProblem::reason)
        .containsExactly(
            "is a link to " + folder.resolve("nowhere.txt") + ", which does not exist");
  }

  @Test
  void readmeThatIsNamedIsRead() throws IOException {
    assertThat(ids(read(write("README.md", STORY).toString()))).containsExactly("README.md");
  }

  @Test
  void collectionIsNoPile() throws IOException {
    write("kept/retold.db", "no matter");
    Path kept = folder.resolve("kept");
    assertThat(read(kept.toString()).problems())
        .extracting(ReadProblem::reason)
        .containsExactly(
            "is a collection, not a pile of reports; retold find --into " + kept + " shows it");
  }

  @Test
  void folderWithoutAReportIsAProblem() {
    assertThat(read(folder.toString()).problems())
        .extracting(ReadProblem::reason)
        .containsExactly("holds no file that could be a report");
  }

  @Test
  void inputNamedTwiceIsReadOnce() throws IOException {
    String file = write("story.txt", STORY).toString();
    ReadResult result = read(file, file, "-", "-");
    assertThat(ids(result)).containsExactly("story.txt", "stdin");
    assertThat(result.problems())
        .extracting(ReadProblem::reason)
        .containsExactly(
            "was named before, and is read once", "was named before, and is read once");
  }

  @Test
  void recordsReadOnManyThreadsGiveWhatOneThreadGives() throws Exception {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 300; i++) {
      lines.append(i % 7 == 0 ? "{broken\n" : "{\"text\": \"Ferry " + i + " is late again.\"}\n");
    }
    Path pile = write("pile.jsonl", lines.toString());
    List<InputRecord> records = new ArrayList<>();
    source(pile.toString()).forEach(records::add);
    List<ReadResult> results = new ArrayList<>(Collections.nCopies(records.size(), null));
    ExecutorService threads = Executors.newFixedThreadPool(3);
    try {
      List<Future<?>> futures = new ArrayList<>();
      for (int i = records.size() - 1; i >= 0; i--) {
        int at = i;
        futures.add(threads.submit(() -> results.set(at, records.get(at).read())));
      }
      for (Future<?> future : futures) {
        future.get();
      }
    } finally {
      threads.shutdown();
    }
    assertThat(merged(results)).isEqualTo(read(pile.toString()));
  }

  @Test
  void progressCountsBytesOfAllInputs() throws IOException {
    Path one = write("one.txt", STORY);
    write("more/two.txt", STORY);
    ReportSource source = source(one.toString(), folder.resolve("more").toString());
    source.read(report -> {}, problem -> {});
    assertThat(source.progress())
        .isEqualTo(new ReadProgress(2L * STORY.length(), 2L * STORY.length()));
  }

  @Test
  void sizeOfStandardInputIsNotKnown() {
    ReportSource source = source("-");
    source.read(report -> {}, problem -> {});
    assertThat(source.progress()).isEqualTo(new ReadProgress(STORY.length(), -1));
  }

  private Path write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, content);
  }

  private static ReportSource source(String... inputs) {
    InputStream in = new ByteArrayInputStream(STORY.getBytes(StandardCharsets.UTF_8));
    return ReportSource.builder(List.of(inputs)).standardInput(in).build();
  }

  private static ReadResult read(String... inputs) {
    List<Report> reports = new ArrayList<>();
    List<ReadProblem> problems = new ArrayList<>();
    source(inputs).read(reports::add, problems::add);
    return new ReadResult(reports, problems);
  }

  private static ReadResult merged(List<ReadResult> results) {
    List<Report> reports = new ArrayList<>();
    List<ReadProblem> problems = new ArrayList<>();
    results.forEach(result -> reports.addAll(result.reports()));
    results.forEach(result -> problems.addAll(result.problems()));
    return new ReadResult(reports, problems);
  }

  private static List<String> ids(ReadResult result) {
    return result.reports().stream().map(Report::id).toList();
  }
}
