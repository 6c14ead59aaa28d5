package org.retold.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.retold.bench.pile.Claims;
import org.retold.bench.pile.PileFiles;
import org.retold.bench.pile.PileScore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Other tools on the same pile: each is installed at a pinned version into {@code target/peers} and
 * run in a process of its own, from the same JSON lines to clusters.
 */
@Command(
    name = "peers",
    description = "recall, false joins, speed and memory of other tools on a generated pile")
final class PeersBench extends Measure {
  private static final String SCRIPTS = "retold-bench/peers/";
  private static final Path WORK = Path.of("retold-bench/target/peers");

  @Option(names = "--in", required = true, description = "a pile of ./bench pile")
  private Path pile = Path.of("pile.jsonl");

  @Option(names = "--tools", split = ",", description = "default: ${DEFAULT-VALUE}")
  private List<String> tools = List.of("rensa", "recipe", "datasketch", "semhash");

  @Option(names = "--thresholds", split = ",", description = "default: ${DEFAULT-VALUE}")
  private List<Double> thresholds = List.of(.8, .7, .5, .2);

  @Option(names = "--processes", split = ",", description = "default: ${DEFAULT-VALUE}")
  private List<Integer> processes = List.of(1, 2);

  @Override
  void run() throws IOException {
    Files.createDirectories(WORK);
    PileScore score = new PileScore(PileFiles.readTruth(pile));
    for (String tool : tools) {
      String python = install(tool);
      for (int count : tool.equals("semhash") ? List.of(1) : processes) {
        for (double threshold : tool.equals("semhash") ? List.of(.9) : thresholds) {
          print(tool, threshold, count, peer(python, tool, threshold, count), score);
        }
      }
    }
  }

  private static String install(String tool) throws IOException {
    boolean semhash = tool.equals("semhash");
    String folder = WORK.resolve(semhash ? "semhash" : "minhash").toString();
    String requirements = semhash ? "requirements-semhash.txt" : "requirements.txt";
    return Shell.output(List.of(SCRIPTS + "setup", folder, requirements));
  }

  private JsonNode peer(String python, String tool, double threshold, int count)
      throws IOException {
    List<String> command =
        List.of(
            python,
            SCRIPTS + "peers.py",
            tool,
            "--in",
            pile.toString(),
            "--out",
            clusters(tool).toString(),
            "--threshold",
            Double.toString(threshold),
            "--processes",
            Integer.toString(count));
    return new ObjectMapper().readTree(Shell.output(command));
  }

  private static Path clusters(String tool) {
    return WORK.resolve(tool + ".clusters.tsv");
  }

  private void print(String tool, double threshold, int count, JsonNode run, PileScore score)
      throws IOException {
    if (run.has("failed")) {
      System.out.printf("%-10s did not run: %s%n", tool, run.path("failed").asText());
      return;
    }
    Claims claims = Claims.read(clusters(tool));
    int reports = run.path("reports").asInt();
    StringBuilder recall = new StringBuilder();
    score.recall(claims).values().forEach(r -> recall.append(" %.3f".formatted(r.foundShare())));
    System.out.printf(
        "%-10s threshold %.1f, %d process%s: %8.0f reports/s (%.1f s), peak %.0f MB%s;"
            + " %.1f processor seconds; found at 0, 5, 15, 30, 50 %%:%s; false joins per 1,000 reports %.2f%n",
        tool,
        threshold,
        count,
        count == 1 ? "  " : "es",
        reports / run.path("seconds").asDouble(),
        run.path("seconds").asDouble(),
        run.path("megabytes").asDouble(),
        count == 1 ? "" : " and %.0f a worker".formatted(run.path("worker").asDouble()),
        run.path("processor").asDouble(),
        recall,
        1000.0 * score.falseJoins(claims) / reports);
  }
}
