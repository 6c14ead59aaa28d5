package org.retold.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.retold.report.ReportHead;
import org.retold.story.Story;

class ReportCollectionTest {
  @TempDir private Path folder;

  private static String inOneRun(List<String> inputs, int threads) {
    try (ReportCollection collection = ReportCollection.passing()) {
      Piles.add(collection, inputs, threads);
      return Piles.json(collection, threads);
    }
  }

  @Test
  void orderOfInputsChangesNothing() {
    List<String> shuffled = new ArrayList<>(Piles.stories());
    Collections.shuffle(shuffled, new Random(3));

    assertThat(inOneRun(shuffled, 2)).isEqualTo(inOneRun(Piles.stories(), 2));
  }

  @Test
  void numberOfThreadsChangesNothing() {
    assertThat(inOneRun(Piles.stories(), 5)).isEqualTo(inOneRun(Piles.stories(), 1));
  }

  @Test
  void collectionGrownInStepsHoldsWhatOneRunGives() {
    List<String> inputs = Piles.stories();
    try (ReportCollection grown = ReportCollection.openForAdding(folder)) {
      for (int i = 0; i < inputs.size(); i += 45) {
        Piles.add(grown, inputs.subList(i, Math.min(inputs.size(), i + 45)), 2);
        grown.compare(2, FindProgress.NONE);
      }

      assertThat(Piles.json(grown, 2)).isEqualTo(inOneRun(inputs, 2));
    }
  }

  @Test
  void oneReportAddedToYesterdaysCollectionGivesWhatAFullRunGives() {
    List<String> inputs = Piles.stories();
    try (ReportCollection yesterday = ReportCollection.openForAdding(folder)) {
      Piles.add(yesterday, inputs.subList(1, inputs.size()), 2);
      yesterday.compare(2, FindProgress.NONE);
    }
    try (ReportCollection today = ReportCollection.openForAdding(folder)) {
      Piles.add(today, inputs.subList(0, 1), 2);

      assertThat(Piles.json(today, 2)).isEqualTo(inOneRun(inputs, 2));
    }
  }

  @Test
  void verdictIsReachedAgainWhenItsReportsTurnOutToShareAFormula() {
    Path pile = folder.resolve("pile.jsonl");
    List<String> inputs = List.of(pile.toString());
    try (ReportCollection grown = ReportCollection.openForAdding(folder.resolve("grown"))) {
      Piles.withFormula(pile, 2);
      Piles.add(grown, inputs, 2);
      String alone = Piles.json(grown, 2);
      Piles.withFormula(pile, 40);
      Piles.add(grown, inputs, 2);

      assertThat(Piles.json(grown, 2)).isEqualTo(inOneRun(inputs, 2));
      assertThat(Piles.json(grown, 2)).doesNotContain(coverage(alone));
    }
  }

  private static String coverage(String json) {
    int start = json.indexOf("\"coverage\"");
    return json.substring(start, json.indexOf('}', start));
  }

  @Test
  void reportThatIsThereAlreadyIsKeptOnce() {
    try (ReportCollection collection = ReportCollection.openForAdding(folder)) {
      Piles.add(collection, Piles.stories(), 2);
      int size = collection.size();
      Piles.add(collection, Piles.stories(), 2);

      assertThat(collection.size()).isEqualTo(size).isEqualTo(Piles.stories().size());
    }
  }

  @Test
  void everythingThatAReportHoldsComesBack() throws IOException {
    Path input =
        Files.writeString(
            folder.resolve("one.json"),
            """
            {"id": "7", "title": "Ferry service resumes", "publisher": "The Velm Courier",
             "published": "2026-03-12T10:00:00+02:00", "url": "https://velm.example/7",
             "author": "Ida Brandt", "desk": {"name": "coast"},
             "text": "VELM, March 12 (Norpress) - Ferries sailed again on Thursday.\\n\\nSource: Norpress"}
            """);
    Path target = folder.resolve("kept");
    var before = new org.retold.read.ReportReader().read(input).reports().get(0);
    try (ReportCollection collection = ReportCollection.openForAdding(target)) {
      Piles.add(collection, List.of(input.toString()), 1);
    }
    try (ReportCollection collection = ReportCollection.open(target)) {
      assertThat(collection.report("7")).isEqualTo(before);
    }
  }

  @Test
  void storiesAreFoundWhenIdsComeToBeSharedAfterTheirReportsWereCompared() throws IOException {
    String notice =
        "The ferry Morna ran aground off Skell Point on Friday night with 212 people on board."
            + " All of them were taken off by lifeboats before midnight, harbour master Ida Brandt"
            + " said. Divers will look at the hull when the wind drops, she said.";
    Path first =
        Files.writeString(
            folder.resolve("first.jsonl"),
            """
            {"id": "1", "publisher": "Northpost", "text": "%s"}
            {"id": "1 (1)", "publisher": "Skell Journal", "text": "%s"}
            """
                .formatted(notice, notice + " Ferries will run again on Monday."));
    Path second =
        Files.writeString(
            folder.resolve("second.jsonl"),
            """
            {"id": "1", "text": "Snow fell in Ostrand on Sunday and closed the pass."}
            """);
    try (ReportCollection grown = ReportCollection.openForAdding(folder.resolve("grown"))) {
      Piles.add(grown, List.of(first.toString()), 1);
      Piles.json(grown, 1);
      Piles.add(grown, List.of(second.toString()), 1);

      assertThat(Piles.json(grown, 1))
          .isEqualTo(inOneRun(List.of(second.toString(), first.toString()), 1));
      assertThat(grown.stories().stories().get(0).reports()).hasSize(2).contains("1 (1)");
    }
  }

  @Test
  void agencyStandsAboveItsCarriersWhicheverOfThemAllWereComparedWith() throws IOException {
    String body =
        "The ferry Morna ran aground off Skell Point on Friday night with 212 people on board."
            + " All of them were taken off by lifeboats before midnight, harbour master Ida Brandt"
            + " said. Divers will look at the hull when the wind drops, she said.";
    for (int pile = 0; pile < 6; pile++) {
      StringBuilder lines = new StringBuilder();
      for (int i = 0; i < 4; i++) {
        lines.append(
            """
            {"id": "r%d", "title": "Ferry aground %d", "publisher": "%s",\
             "published": "2031-03-04T%02d:00:00Z", "text": "%s"}
            """
                .formatted(
                    i,
                    pile,
                    i == 0 ? "Skell Press" : "Paper " + i,
                    6 + i,
                    i == 0 ? "SKELL, March 4 (Skell Press) - " + body : body));
      }
      Path input = Files.writeString(folder.resolve("pile.jsonl"), lines);
      try (ReportCollection collection = ReportCollection.passing()) {
        Piles.add(collection, List.of(input.toString()), 1);
        collection.compare(1, FindProgress.NONE);
        Story story = collection.stories().stories().get(0);

        assertThat(story.origins()).hasSize(1);
        assertThat(story.origins().get(0).name()).isEqualTo("Skell Press");
        assertThat(story.lineage().edges())
            .hasSize(3)
            .allMatch(edge -> edge.from().equals("r0") && edge.probability() > 0.7);
      }
    }
  }

  @Test
  void reportsThatShareAnIdAreAllTellableApart() throws IOException {
    Path input =
        Files.writeString(
            folder.resolve("two.jsonl"),
            """
            {"id": "a", "text": "The bridge at Torvik was closed on Monday."}
            {"id": "a", "text": "The bridge at Torvik was opened on Friday."}
            {"id": "b", "text": "Snow fell in Ostrand."}
            """);
    try (ReportCollection collection = ReportCollection.passing()) {
      Piles.add(collection, List.of(input.toString()), 1);
      List<String> ids = collection.heads().stream().map(ReportHead::id).toList();

      assertThat(ids).hasSize(3).doesNotHaveDuplicates().contains("b");
      assertThat(ids).filteredOn(id -> id.startsWith("a~")).hasSize(2);
      assertThat(collection.report("a")).isNull();
      assertThat(collection.report(ids.get(0))).isNotNull();
    }
  }

  @Test
  void collectionOfAnotherFormatIsRefusedWithAdvice() throws SQLException {
    ReportCollection.openForAdding(folder).close();
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve(Store.FILE));
        Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA user_version = 99");
    }

    assertThatThrownBy(() -> ReportCollection.openForAdding(folder))
        .isInstanceOf(CollectionException.class)
        .hasMessageContaining("has format 99, and this Retold knows format 1")
        .hasMessageContaining("use the newer Retold");
    assertThatThrownBy(() -> ReportCollection.open(folder))
        .isInstanceOf(CollectionException.class)
        .hasMessageContaining("has format 99");
  }

  @Test
  void refusalLetsGoOfTheLock() throws IOException {
    Files.writeString(folder.resolve(Store.FILE), "no database, but long enough to look like one");
    for (int i = 0; i < 2; i++) {
      assertThatThrownBy(() -> ReportCollection.openForAdding(folder))
          .isInstanceOf(CollectionException.class)
          .hasMessageContaining("is damaged or no collection");
    }
  }

  @Test
  void databaseOfAnotherProgramIsRefused() throws SQLException {
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve(Store.FILE));
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE notes (text TEXT)");
    }

    assertThatThrownBy(() -> ReportCollection.openForAdding(folder))
        .isInstanceOf(CollectionException.class)
        .hasMessageContaining("was not made by Retold");
  }

  @Test
  void folderOfOtherFilesIsNotMadeACollection() throws IOException {
    Files.writeString(folder.resolve("thesis.txt"), "Chapter one.");

    assertThatThrownBy(() -> ReportCollection.openForAdding(folder))
        .isInstanceOf(CollectionException.class)
        .hasMessageContaining("holds other files");
  }

  @Test
  void folderWithoutACollectionIsNotOpened() {
    assertThatThrownBy(() -> ReportCollection.open(folder))
        .isInstanceOf(CollectionException.class)
        .hasMessageContaining("is no collection")
        .hasMessageContaining("--into");
  }

  @Test
  void secondWriterIsTurnedAway() {
    try (ReportCollection first = ReportCollection.openForAdding(folder)) {
      assertThat(first.size()).isZero();
      assertThatThrownBy(() -> ReportCollection.openForAdding(folder))
          .isInstanceOf(CollectionException.class)
          .hasMessageContaining("is being written by another run (process ");
    }
    ReportCollection.openForAdding(folder).close();
  }

  @Test
  void readerSeesWhatAWriterHasKept() {
    try (ReportCollection writer = ReportCollection.openForAdding(folder)) {
      Piles.add(writer, Piles.stories().subList(0, 4), 1);
      try (ReportCollection reader = ReportCollection.open(folder)) {
        assertThat(reader.size()).isEqualTo(4);
        assertThat(reader.isCompared()).isFalse();
      }
    }
  }

  @Test
  void passingCollectionLeavesNothingBehind() throws IOException {
    long before = passingFolders();
    try (ReportCollection collection = ReportCollection.passing()) {
      Piles.add(collection, Piles.stories().subList(0, 2), 1);
      assertThat(passingFolders()).isEqualTo(before + 1);
    }
    assertThat(passingFolders()).isEqualTo(before);
  }

  private static long passingFolders() throws IOException {
    try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return files.filter(f -> f.getFileName().toString().startsWith("retold-")).count();
    }
  }
}
