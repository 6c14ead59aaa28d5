package org.retold.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Option;

/**
 * A measure on labelled data: prints its figure, the data's name and count, the figures to beat.
 */
abstract class Measure implements Callable<Integer> {

  @Option(
      names = "--data",
      description = "folder that holds the labelled sets (default: ${DEFAULT-VALUE})",
      defaultValue = "../shared/data")
  private Path data = Path.of("../shared/data");

  @Option(names = "--verbose", description = "print every error with its case")
  private boolean verbose;

  /** Runs the measure; an unreadable set is an exception with its path. */
  abstract void run() throws IOException;

  @Override
  public final Integer call() throws IOException {
    run();
    return 0;
  }

  final Path data(String set) {
    return data.resolve(set);
  }

  final boolean verbose() {
    return verbose;
  }

  /** Prints one figure in the form that every measure keeps to. */
  static void figure(String name, double value, String data, int count, String reach, String aim) {
    System.out.printf(
        "%-44s %6.3f   %s, n=%d   reach %s, aim %s%n", name, value, data, count, reach, aim);
  }
}
