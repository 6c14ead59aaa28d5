package org.retold.bench;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code bench}: one subcommand a measure, each in a class of its own. */
@Command(
    name = "bench",
    description = "Measures Retold on labelled data.",
    mixinStandardHelpOptions = true,
    subcommands = {
      AlignmentBench.class,
      CandidatesBench.class,
      CertaintyBench.class,
      ColdBench.class,
      Distil.class,
      MakeThesaurus.class,
      ExtractionBench.class,
      DifferencesBench.class,
      DirectionBench.class,
      FitAlignment.class,
      FitClaims.class,
      FitEvents.class,
      FitFound.class,
      FitRelation.class,
      FurnitureBench.class,
      HiddenBench.class,
      LatencyBench.class,
      LineageBench.class,
      FitSimilarity.class,
      FitWords.class,
      MrpcBench.class,
      NumbersBench.class,
      PeersBench.class,
      PileBench.class,
      PlantedBench.class,
      QuietBench.class,
      QuotesBench.class,
      RelationBench.class,
      RevisionBench.class,
      ScaleBench.class,
      SeedsBench.class,
      SentencesBench.class,
      SeparateBench.class,
      SpeedBench.class,
      StoriesBench.class,
      TimesBench.class,
      WordsBench.class,
    })
public final class Main implements Callable<Integer> {

  /** Runs the command line and exits with its status. */
  public static void main(String[] args) {
    Locale.setDefault(Locale.ROOT);
    CommandLine line = new CommandLine(new Main());
    line.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
    System.exit(line.execute(args));
  }

  @Override
  public Integer call() {
    CommandLine.usage(this, System.err);
    return 2;
  }
}
