package org.retold.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.retold.text.OnnxEncoder;
import picocli.CommandLine.Command;

/**
 * Whether one sentence bears out a claim with figures. The rule is a logistic regression over
 * {@link NumberPairMeasures}, fitted on the odd rows of both sets together; its figures are those
 * of the even rows, which were held back. Neither set tells conflicting from neither: both are the
 * answer "not borne out" here.
 */
@Command(name = "numbers", description = "claims with figures: borne out or not (equate-qnli)")
final class NumbersBench extends Measure {
  private static final double RIDGE = 3;
  private static final List<String> SETS = List.of("NewsNLI", "RTE_Quant");

  /** The pairs of one set with what is measured of each. */
  private record Sample(String name, List<NumberPair> pairs, List<double[]> rows) {

    List<double[]> rows(boolean held) {
      return rows.stream()
          .filter(row -> pairs.get(rows.indexOf(row)).isHeldBack() == held)
          .toList();
    }

    List<Boolean> labels(boolean held) {
      return pairs.stream()
          .filter(pair -> pair.isHeldBack() == held)
          .map(NumberPair::agrees)
          .toList();
    }
  }

  @Override
  void run() throws IOException {
    List<Sample> samples = samples();
    double[] weights = fit(samples, false);
    double[] crossed = fit(samples, true);
    if (verbose()) {
      System.out.println("weights " + Arrays.toString(weights));
    }
    double mean = 0;
    for (Sample sample : samples) {
      double held = accuracy(sample, weights, true, false);
      double read = accuracy(sample, crossed, false, verbose());
      mean += held / samples.size();
      int half = sample.labels(true).size();
      figure("claims judged right", held, sample.name + ", half held back", half, ".62", ".75");
      figure("  other half, fitted on that one", read, sample.name, half, ".62", ".75");
      figure("  always the commonest", commonest(sample), sample.name, half, "-", "-");
    }
    figure("claims judged right, mean of the sets", mean, "halves held back", 2, ".62", ".75");
  }

  private List<Sample> samples() throws IOException {
    List<Sample> samples = new ArrayList<>();
    try (OnnxEncoder encoder = new OnnxEncoder()) {
      NumberPairMeasures measures = new NumberPairMeasures(encoder);
      for (String set : SETS) {
        List<NumberPair> pairs =
            NumberPair.read(data("equate-qnli").resolve("QNLI/" + set + "_converted.json"));
        samples.add(new Sample(set, pairs, pairs.stream().map(measures::of).toList()));
      }
    }
    return samples;
  }

  private static double[] fit(List<Sample> samples, boolean held) {
    List<double[]> rows = new ArrayList<>();
    List<Boolean> labels = new ArrayList<>();
    for (Sample sample : samples) {
      rows.addAll(sample.rows(held));
      labels.addAll(sample.labels(held));
    }
    return LogisticFit.fit(rows, labels, RIDGE);
  }

  private static double accuracy(Sample sample, double[] weights, boolean held, boolean tell) {
    int right = 0;
    int all = 0;
    for (int i = 0; i < sample.pairs.size(); i++) {
      NumberPair pair = sample.pairs.get(i);
      if (pair.isHeldBack() == held) {
        boolean verdict = LogisticFit.chance(weights, sample.rows.get(i)) > 0.5;
        all++;
        right += verdict == pair.agrees() ? 1 : 0;
        if (tell && verdict != pair.agrees()) {
          System.out.printf(
              "  %s row %d, borne out: %s%n      %s%n      %s%n",
              sample.name, pair.row(), pair.agrees(), pair.premise(), pair.claim());
        }
      }
    }
    return right / (double) Math.max(1, all);
  }

  private static double commonest(Sample sample) {
    List<Boolean> labels = sample.labels(true);
    double share = labels.stream().filter(label -> label).count() / (double) labels.size();
    return Math.max(share, 1 - share);
  }
}
