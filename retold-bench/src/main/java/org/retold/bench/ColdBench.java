package org.retold.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Time of the whole command, from the shell's call to its end, on the model case. */
@Command(name = "cold", description = "seconds that ./retold compare takes on the seed pair")
final class ColdBench extends Measure {

  @Option(names = "--runs", description = "how many runs (default: ${DEFAULT-VALUE})")
  private int runs = 15;

  @Override
  void run() throws IOException {
    List<String> command = new java.util.ArrayList<>(List.of("./retold", "compare"));
    command.addAll(seeds());
    seconds(command);
    double whole = median(command);
    double bare = median(List.of("java", "-version"));
    figure("whole command, cold, seconds (median)", whole, "seeds", runs, "2.0", "1.0");
    figure("bare java -version, seconds (median)", bare, "-", runs, "-", "-");
    figure("whole command to bare start", whole / bare, "seeds", runs, "-", "-");
  }

  private List<String> seeds() throws IOException {
    Path folder = data("..").resolve("seeds");
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(Path::toString)
          .filter(name -> name.endsWith(".txt"))
          .sorted()
          .limit(2)
          .toList();
    }
  }

  private double median(List<String> command) throws IOException {
    double[] seconds = new double[runs];
    for (int i = 0; i < runs; i++) {
      seconds[i] = seconds(command);
    }
    if (verbose()) {
      System.out.println(String.join(" ", command) + "  " + Arrays.toString(seconds));
    }
    Arrays.sort(seconds);
    return seconds[runs / 2];
  }

  private static double seconds(List<String> command) throws IOException {
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectInput(new File("/dev/null"))
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    Shell.await(process, command);
    return (System.nanoTime() - start) / 1e9;
  }
}
