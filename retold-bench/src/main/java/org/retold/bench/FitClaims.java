package org.retold.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.retold.facts.ClaimStrength;
import org.retold.facts.ClaimStrength.Level;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Fits the weights of {@link ClaimStrength} to the training part of {@code scientific-exaggeration}
 * and to that half of its test part that is not held back.
 */
@Command(name = "fit-claims", description = "fits the strength of claims to press releases")
final class FitClaims extends Measure {
  private static final double RIDGE = 3.3;
  private static final double SMOOTHING = 0.5;

  @Option(names = "--into", description = "file to write (default: ${DEFAULT-VALUE})")
  private Path into = Path.of("retold-core/src/main/resources/org/retold/facts/claim-weights.txt");

  @Override
  void run() throws IOException {
    Path data = data("scientific-exaggeration").resolve("data");
    List<ClaimPair> pairs = new ArrayList<>(ClaimPair.read(data.resolve("insciout_train.jsonl")));
    ClaimPair.read(data.resolve("insciout_test.jsonl")).stream()
        .filter(pair -> !pair.isHeldBack())
        .forEach(pairs::add);
    List<String> lines = new ArrayList<>();
    lines.add(
        "# Made by ./bench fit-claims: a level a line, the constant, then a weight a measure;");
    lines.add("# how much oftener than by chance two levels go together.");
    for (double[] row : weights(pairs)) {
      lines.add("weights " + numbers(row));
    }
    for (double[] row : ties(pairs)) {
      lines.add("ties " + numbers(row));
    }
    Files.write(into, lines, StandardCharsets.UTF_8);
    System.out.println(into + " written from " + pairs.size() + " pairs");
  }

  private static List<double[]> weights(List<ClaimPair> pairs) {
    ClaimStrength strength = new ClaimStrength(new double[0][], new double[0][]);
    List<double[]> rows = new ArrayList<>();
    List<Level> levels = new ArrayList<>();
    for (ClaimPair pair : pairs) {
      rows.add(strength.measures(pair.release()));
      levels.add(pair.releaseLevel());
      rows.add(strength.measures(pair.paper()));
      levels.add(pair.abstractLevel());
    }
    return Arrays.stream(Level.values())
        .map(level -> levels.stream().map(level::equals).toList())
        .map(labels -> LogisticFit.fit(rows, labels, RIDGE))
        .toList();
  }

  private static double[][] ties(List<ClaimPair> pairs) {
    int size = Level.values().length;
    double[][] joint = new double[size][size];
    double[] release = new double[size];
    double[] paper = new double[size];
    double one = 1 / (pairs.size() + SMOOTHING * size * size);
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        joint[i][j] = SMOOTHING * one;
      }
    }
    for (ClaimPair pair : pairs) {
      joint[pair.releaseLevel().ordinal()][pair.abstractLevel().ordinal()] += one;
    }
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        release[i] += joint[i][j];
        paper[j] += joint[i][j];
      }
    }
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        joint[i][j] = Math.sqrt(joint[i][j] / (release[i] * paper[j]));
      }
    }
    return joint;
  }

  private static String numbers(double[] row) {
    return Arrays.stream(row)
        .mapToObj(value -> String.format(Locale.ROOT, "%.5f", value))
        .collect(Collectors.joining(" "));
  }
}
