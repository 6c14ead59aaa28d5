package org.retold.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.retold.bench.pile.Claims;
import org.retold.bench.pile.PileFiles;
import org.retold.bench.pile.PileScore;
import org.retold.bench.pile.Truth;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How many planted copies are found in a generated pile, at each strength of edit. */
@Command(
    name = "planted",
    description = "planted copies found at five strengths of edit, and false links")
final class PlantedBench extends Measure {
  private static final Map<Integer, String> REACH =
      Map.of(0, "1", 5, ".99", 15, ".98", 30, ".95", 50, ".85");
  private static final int LONG = 150;

  @Option(names = "--reports", description = "how many (default: ${DEFAULT-VALUE})")
  private int reports = 100_000;

  @Option(names = "--in", description = "a pile of ./bench pile, in place of a fresh one")
  private Path pile = Path.of("");

  @Option(names = "--heap", description = "heap of the measured process (${DEFAULT-VALUE})")
  private String heap = "3g";

  @Override
  void run() throws IOException {
    Path in = pile.toString().isEmpty() ? pile(this, reports) : pile;
    ForkedRun run = ForkedRun.find(in, heap, Path.of(""));
    print(PileFiles.readTruth(in), run.claims());
    System.out.println("seconds: " + run.stages());
  }

  /** The pile of that size, made when it is not there yet. */
  static Path pile(Measure measure, int reports) throws IOException {
    Path pile = Path.of("retold-bench/target/find/pile-" + reports + ".jsonl");
    if (!Files.exists(pile)) {
      Files.createDirectories(Path.of("retold-bench/target/find"));
      PileFiles.write(PileBench.base(measure), reports, 1, pile);
    }
    return pile;
  }

  private void print(List<Truth> truths, Claims claims) {
    PileScore score = new PileScore(truths);
    String data = "generated pile of " + truths.size();
    score
        .recall(claims)
        .forEach(
            (strength, recall) -> {
              String name = "planted copies found, " + strength + " % replaced";
              String aim = strength == 50 ? ".95" : ".999";
              String reach = REACH.getOrDefault(strength, "-");
              figure(name, recall.foundShare(), data, recall.copies(), reach, aim);
              figure("  linked", recall.linkedShare(), data, recall.copies(), "-", "-");
            });
    PileScore.FalseLinks links = score.falseLinks(claims);
    perThousand("false links per 1,000 reports", links.all(), data, truths.size(), "< 1");
    perThousand("  two tellings of one event", links.oneEvent(), data, truths.size(), "-");
    perThousand("  two real texts", links.real(), data, truths.size(), "-");
    perThousand(
        "false joins per 1,000 reports", score.falseJoins(claims), data, truths.size(), "-");
    if (verbose()) {
      printLong(truths, claims);
      score.falsePairs(claims).forEach(pair -> System.out.println(pair.a() + " " + pair.b()));
    }
  }

  private static void perThousand(String name, int count, String data, int reports, String reach) {
    figure(name, 1000.0 * count / reports, data, reports, reach, reach);
  }

  /** The same for copies of longer texts, whose sources need not be long. */
  private static void printLong(List<Truth> truths, Claims claims) {
    List<Truth> kept =
        truths.stream().filter(truth -> truth.source() == null || truth.words() >= LONG).toList();
    String data = "copies of " + LONG + " words or more";
    new PileScore(kept)
        .recall(new Claims(List.of(), claims.cluster()))
        .forEach(
            (strength, recall) ->
                figure(
                    "found, " + strength + " % replaced",
                    recall.foundShare(),
                    data,
                    recall.copies(),
                    "-",
                    "-"));
  }
}
