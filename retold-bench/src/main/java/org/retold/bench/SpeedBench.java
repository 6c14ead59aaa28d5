package org.retold.bench;

import java.io.IOException;
import java.util.Collection;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Times of one comparison and of its stages, warm, by JMH on one thread. */
@Command(name = "speed", description = "time of one warm comparison of two generated reports (JMH)")
final class SpeedBench extends Measure {

  @Option(
      names = "--only",
      description = "which stages to time, a pattern over their names (default: all)",
      defaultValue = "")
  private String only = "";

  @Override
  void run() throws IOException {
    OptionsBuilder options = new OptionsBuilder();
    options
        .include("org.retold.bench.(ComparisonSpeed|FactSpeed).*" + only)
        .forks(1)
        .threads(1)
        .mode(Mode.AverageTime)
        .timeUnit(TimeUnit.MICROSECONDS)
        .warmupIterations(3)
        .warmupTime(TimeValue.seconds(2))
        .measurementIterations(5)
        .measurementTime(TimeValue.seconds(2))
        .jvmArgs("-Xmx1g", "-XX:ActiveProcessorCount=1")
        .verbosity(verbose() ? VerboseMode.NORMAL : VerboseMode.SILENT);
    try {
      print(new Runner(options.build()).run());
    } catch (RunnerException e) {
      throw new IOException("the benchmark did not run: " + e.getMessage(), e);
    }
  }

  private static void print(Collection<RunResult> results) {
    for (RunResult result : results) {
      String name = result.getPrimaryResult().getLabel();
      boolean whole = name.equals("compare");
      boolean layer = name.equals("factLayer");
      figure(
          name + ", ms",
          result.getPrimaryResult().getScore() / 1000,
          "two generated reports of " + ComparisonSpeed.WORDS + " words",
          5,
          whole ? "150" : layer ? "20" : "-",
          whole ? "50" : layer ? "20" : "-");
    }
  }
}
