package org.retold.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.retold.bench.pile.Claims;

/**
 * A class of the bench, run in a fresh Java of its own.
 *
 * @param figures what it printed: a name, a tab and a number a line
 * @param folder where it wrote its results
 */
record ForkedRun(Map<String, Double> figures, Path folder) {
  private static final Path WORK = Path.of("retold-bench/target/find");

  /**
   * Runs {@code retold find} on a pile with two threads.
   *
   * @param heap the most memory of the heap, as Java takes it: 3g
   * @param recording where to write a flight recording, or an empty path for none
   */
  static ForkedRun find(Path pile, String heap, Path recording) throws IOException {
    String name = String.valueOf(pile.getFileName()).replaceFirst("\\.jsonl$", "");
    Path folder = Files.createDirectories(WORK.resolve(name));
    List<String> arguments = List.of(pile.toString(), folder.toString(), "2");
    return new ForkedRun(figures(FindRun.class, arguments, heap, recording), folder);
  }

  /** What a class prints, run in a Java of its own with two processors. */
  static Map<String, Double> figures(
      Class<?> type, List<String> arguments, String heap, Path recording) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx" + heap);
    command.add("-XX:ActiveProcessorCount=2");
    command.add("-XX:+UseParallelGC");
    if (!recording.toString().isEmpty()) {
      command.add("-Xlog:jfr*=off");
      command.add("-XX:StartFlightRecording=settings=profile,filename=" + recording);
    }
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), type.getName()));
    command.addAll(arguments);
    Map<String, Double> figures = new HashMap<>();
    Shell.output(command)
        .lines()
        .map(line -> line.split("\t", -1))
        .filter(parts -> parts.length == 2)
        .forEach(parts -> figures.put(parts[0], Double.valueOf(parts[1])));
    return figures;
  }

  double figure(String name) {
    return figures.getOrDefault(name, Double.NaN);
  }

  /** What the run claims: its origins as clusters, and its derived pairs. */
  Claims claims() throws IOException {
    return Claims.read(folder.resolve(FindRun.ORIGINS), folder.resolve(FindRun.LINKS));
  }

  /** The seconds of each stage, the longest first, in one line. */
  String stages() {
    StringBuilder stages = new StringBuilder();
    figures.entrySet().stream()
        .filter(entry -> entry.getKey().startsWith("seconds of "))
        .filter(entry -> entry.getValue() >= 0.05)
        .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
        .forEach(
            entry ->
                stages
                    .append(stages.isEmpty() ? "" : "; ")
                    .append(entry.getKey().substring("seconds of ".length()))
                    .append(" %.1f".formatted(entry.getValue())));
    return stages.toString();
  }
}
