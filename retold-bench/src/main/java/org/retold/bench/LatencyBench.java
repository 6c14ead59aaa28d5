package org.retold.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.retold.bench.pile.PileFiles;
import org.retold.collection.LatencyProbe;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * How long one report takes against a large collection: reading and analysing it, finding its
 * candidates, and comparing it with each of them, whose texts come from disk.
 */
@Command(name = "latency", description = "one report against a collection: median and p99")
final class LatencyBench extends Measure {
  /** Large enough that the real texts of the base are used up, and a part is invented. */
  private static final int ASKING_PILE = 40_000;

  @Option(names = "--reports", description = "size of the collection (${DEFAULT-VALUE})")
  private int reports = 1_000_000;

  @Option(names = "--asked", description = "how many reports are asked for (${DEFAULT-VALUE})")
  private int asked = 1_000;

  @Option(names = "--heap", description = "heap of the measured process (${DEFAULT-VALUE})")
  private String heap = "4g";

  @Override
  void run() throws IOException {
    Path pile = PlantedBench.pile(this, reports);
    Path asking = Path.of("retold-bench/target/find/asking.jsonl");
    if (!Files.exists(asking)) {
      PileFiles.write(PileBench.base(this), ASKING_PILE, 2, asking);
    }
    Path folder = Path.of("retold-bench/target/find/collection-" + reports);
    List<String> arguments =
        List.of(pile.toString(), folder.toString(), asking.toString(), Integer.toString(asked));
    Map<String, Double> figures =
        ForkedRun.figures(LatencyProbe.class, arguments, heap, Path.of(""));
    String data = "collection of " + figures.getOrDefault("reports", 0.0).intValue();
    print("one report, median, ms", figures, "median", data, "30", "5");
    print("one report, 99th percentile, ms", figures, "p99", data, "100", "20");
    print("  of it candidates, median, ms", figures, "candidates median", data, "-", "-");
    print("  of it candidates, p99, ms", figures, "candidates p99", data, "-", "-");
    print("  candidates, mean number", figures, "candidates mean", data, "-", "-");
    print("opening the collection, seconds", figures, "opening", data, "-", "-");
    print("peak memory, GB", figures, "gigabytes", data, "-", "-");
  }

  private void print(
      String name,
      Map<String, Double> figures,
      String figure,
      String data,
      String reach,
      String aim) {
    figure(name, figures.getOrDefault(figure, Double.NaN), data, asked, reach, aim);
  }
}
