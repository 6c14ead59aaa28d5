package org.retold.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.retold.report.Report;
import org.retold.text.TextAnalyzer;

final class RunFinderTest {
  private static final long PAIRS_A_WORD = 80;

  @Test
  void runsAreFoundLongestFirstAndNeverShareAWord() {
    WordRow a = row("the old pier was shut by the sea wall and the old pier was sold");
    WordRow b = row("they say the old pier was shut by night and the old pier was sold");

    assertThat(new RunFinder(a, b, 4).find())
        .containsExactly(new SharedRun(0, 2, 6), new SharedRun(9, 9, 6));
  }

  @Test
  void runBesideAWordRepeatedManyTimesIsFound() {
    String many = "tick ".repeat(100);
    WordRow a = row(many + "the ferry leaves the harbour at noon");
    WordRow b = row("the ferry leaves the harbour at noon " + many);

    assertThat(new RunFinder(a, b, 4).find()).contains(new SharedRun(100, 0, 7));
  }

  @Test
  void exchangedReportsShareTheSameRuns() {
    Random random = new Random(5);
    for (int n = 0; n < 20; n++) {
      WordRow a = row(words(random, 300, 4));
      WordRow b = row(words(random, 300, 4));
      List<SharedRun> mirrored =
          new RunFinder(b, a, 4).find().stream().map(SharedRun::mirrored).toList();

      assertThat(new RunFinder(a, b, 4).find()).containsExactlyInAnyOrderElementsOf(mirrored);
    }
  }

  @Test
  void textOfOneWordIsComparedInBoundedWork() {
    assertBounded(row("tick ".repeat(200_000)), row("tick ".repeat(199_999)));
  }

  @Test
  void textOfOnePhraseIsComparedInBoundedWork() {
    assertBounded(
        row("the rain fell on the town and ".repeat(20_000)),
        row("and the rain fell on the town ".repeat(20_000)));
  }

  @Test
  void textOfThreeWordsInAnyOrderIsComparedInBoundedWork() {
    Random random = new Random(7);
    assertBounded(row(words(random, 100_000, 3)), row(words(random, 100_000, 3)));
  }

  private static void assertBounded(WordRow a, WordRow b) {
    RunFinder finder = new RunFinder(a, b, 4);

    assertThat(finder.find()).isNotEmpty();
    assertThat(finder.work()).isLessThan(PAIRS_A_WORD * (a.size() + b.size()));
  }

  private static String words(Random random, int count, int kinds) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < count; i++) {
      words.append("w").append((char) ('a' + random.nextInt(kinds))).append(' ');
    }
    return words.toString();
  }

  private static WordRow row(String text) {
    return WordRow.of(new TextAnalyzer().analyze(Report.of("r", text)));
  }
}
