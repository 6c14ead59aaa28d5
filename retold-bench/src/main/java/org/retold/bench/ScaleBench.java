package org.retold.bench;

import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Speed and memory of finding stories, text in, links out, on two processors. */
@Command(
    name = "scale",
    description = "reports a second, peak memory, growth, and where the time goes")
final class ScaleBench extends Measure {
  private static final int SMALL = 100_000;
  private static final int LARGE = 1_000_000;

  @Option(names = "--reports", description = "how many (default: ${DEFAULT-VALUE})")
  private int reports = SMALL;

  @Option(names = "--in", description = "a pile of ./bench pile, in place of a fresh one")
  private Path pile = Path.of("");

  @Option(names = "--heap", description = "heap of the measured process (${DEFAULT-VALUE})")
  private String heap = "3g";

  @Option(names = "--growth", description = "time(1,000,000) / time(100,000) as well")
  private boolean growth;

  @Option(names = "--profile", description = "also where the time goes, by sampling")
  private boolean profile;

  @Override
  void run() throws IOException {
    if (!growth) {
      measured(pile.toString().isEmpty() ? PlantedBench.pile(this, reports) : pile);
      return;
    }
    double small = measured(PlantedBench.pile(this, SMALL));
    double large = measured(PlantedBench.pile(this, LARGE));
    figure("time(1,000,000) / time(100,000)", large / small, "generated", 2, "13", "10.5");
  }

  private double measured(Path in) throws IOException {
    Path recording = Path.of(profile ? "retold-bench/target/find/run.jfr" : "");
    ForkedRun run = ForkedRun.find(in, heap, recording);
    int count = (int) run.figure("reports");
    String data = "generated pile";
    double seconds = run.figure("seconds");
    figure("reports a second, text in, links out", count / seconds, data, count, "2000", "10000");
    double processor = run.figure("processor seconds");
    figure("  by processor time, two cores", 2 * count / processor, data, count, "-", "-");
    figure("peak memory, GB", run.figure("megabytes") / 1024, data, count, "6", "3");
    figure("pairs compared per report", run.figure("pairs") / count, data, count, "-", "-");
    System.out.println("seconds: " + run.stages());
    if (profile) {
      Profile.print(recording);
    }
    return seconds;
  }
}
