package org.retold.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.retold.read.ReadProgress;
import org.retold.read.ReportSource;

/**
 * Kills runs of another process, as {@code kill -9} does, and takes them up again. The pile is
 * larger than what is committed at once.
 */
class KilledRunTest {
  private static final int REPORTS = 2_500;

  @TempDir private Path folder;
  private Path input = Path.of("");
  private Path kept = Path.of("");

  @BeforeEach
  void writePile() {
    input = Piles.jsonLines(folder.resolve("pile.jsonl"), REPORTS);
    kept = folder.resolve("kept");
  }

  /** The run that is killed: says what it has kept and compared. */
  static final class Run {
    private Run() {}

    public static void main(String[] args) {
      try (ReportCollection collection = ReportCollection.openForAdding(Path.of(args[0]))) {
        collection.add(ReportSource.builder(List.of(args[1])).build(), 2, new Said());
        collection.compare(2, new Said());
      }
    }
  }

  /** Says on standard output what was reported as kept. */
  private static final class Said implements FindProgress {
    @Override
    public void kept(long reports, long known, ReadProgress bytes) {
      System.out.println("kept " + reports);
    }

    @Override
    public void stage(String name) {
      System.out.println("stage " + name);
    }
  }

  @ParameterizedTest
  @CsvSource({"kept, 0", "stage comparing, 40"})
  void losesNothingThatWasReportedAsKept(String sign, long milliseconds) throws Exception {
    long reported = killAfter(sign, milliseconds);

    try (ReportCollection after = ReportCollection.open(kept)) {
      assertThat((long) after.size()).isGreaterThanOrEqualTo(reported);
      assertThat(after.heads()).hasSize(after.size());
    }
    try (ReportCollection again = ReportCollection.openForAdding(kept);
        ReportCollection clean = ReportCollection.passing()) {
      Piles.add(again, List.of(input.toString()), 2);
      Piles.add(clean, List.of(input.toString()), 2);
      assertThat(again.size()).isEqualTo(REPORTS);
      assertThat(Piles.json(again, 2)).isEqualTo(Piles.json(clean, 2));
    }
  }

  /** Gives what had been reported as kept when the run was killed. */
  private long killAfter(String sign, long milliseconds) throws Exception {
    Process process = start();
    long reported = 0;
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        reported =
            line.startsWith("kept ") ? Long.parseLong(line.substring("kept ".length())) : reported;
        if (line.startsWith(sign)) {
          Thread.sleep(milliseconds);
          process.destroyForcibly();
          break;
        }
      }
    }
    assertThat(process.waitFor()).isNotZero();
    return reported;
  }

  private Process start() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx512m",
            "-cp",
            System.getProperty("java.class.path"),
            Run.class.getName(),
            kept.toString(),
            input.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  @Test
  void lockOfADeadRunStandsInNobodysWay() throws Exception {
    killAfter("stage reading", 0);

    ReportCollection.openForAdding(kept).close();
  }
}
