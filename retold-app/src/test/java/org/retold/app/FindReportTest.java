package org.retold.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.retold.read.ReadProblem;
import org.retold.read.ReadProgress;

class FindReportTest {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final PrintStream err = new PrintStream(bytes, true, StandardCharsets.UTF_8);
  private long now;

  private FindReport report(boolean quiet) {
    return new FindReport(err, quiet, () -> now);
  }

  private void pass(long seconds) {
    now += TimeUnit.SECONDS.toNanos(seconds);
  }

  private String said() {
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @Test
  void tellsRateAndTimeLeftWhileReading() {
    FindReport report = report(false);
    report.stage("reading");
    pass(10);
    report.kept(20_000, 0, new ReadProgress(25, 100));

    assertThat(said()).isEqualTo("retold: 20,000 reports kept, 2,000 a second, about 31 s left\n");
  }

  @Test
  void tellsWhatWasKnownAndNoTimeWhereTheSizeIsNotKnown() {
    FindReport report = report(false);
    report.stage("reading");
    pass(10);
    report.kept(1_000, 500, new ReadProgress(25, -1));

    assertThat(said()).isEqualTo("retold: 1,000 reports kept, 500 known already, 150 a second\n");
  }

  @Test
  void tellsMinutesWhereManyAreLeft() {
    FindReport report = report(false);
    report.stage("comparing");
    pass(60);
    report.compared(100, 1_100);

    assertThat(said())
        .isEqualTo("retold: 100 of 1,100 pairs compared, 2 a second, about 10 minutes left\n");
  }

  @Test
  void staysSilentForShortRunsAndWhenQuiet() {
    FindReport report = report(false);
    report.stage("reading");
    pass(1);
    report.kept(10, 0, new ReadProgress(1, 2));
    FindReport quiet = report(true);
    pass(100);
    quiet.kept(10, 0, new ReadProgress(1, 2));

    assertThat(said()).isEmpty();
  }

  @Test
  void countsProblemsBeyondAThousand() {
    FindReport report = report(false);
    for (int i = 0; i < 1_500; i++) {
      report.problem(new ReadProblem("a.jsonl", "line " + i, "is broken", true));
    }
    report.finish();

    assertThat(report.complete()).isFalse();
    assertThat(report.problems()).hasSize(1_001);
    assertThat(said().lines()).hasSize(1_001);
    assertThat(said()).endsWith("retold: 500 more problems like the first ones were not shown\n");
  }
}
