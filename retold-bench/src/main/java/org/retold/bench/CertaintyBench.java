package org.retold.bench;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.retold.facts.ClaimStrength;
import org.retold.facts.RungValue.Judgement;
import picocli.CommandLine.Command;

/**
 * Whether a press release claims the same as the paper's abstract, more or less: accuracy and
 * macro-F1, on the whole test part and on the half of it that is held back.
 */
@Command(name = "certainty", description = "claims stronger, weaker or the same in press releases")
final class CertaintyBench extends Measure {
  private static final List<Judgement> CLASSES =
      List.of(Judgement.WEAKER, Judgement.SAME, Judgement.STRONGER);

  @Override
  void run() throws IOException {
    ClaimStrength strength = new ClaimStrength();
    List<ClaimPair> test =
        ClaimPair.read(data("scientific-exaggeration").resolve("data/insciout_test.jsonl"));
    print(strength, test, "scientific-exaggeration test");
    List<ClaimPair> held = test.stream().filter(ClaimPair::isHeldBack).toList();
    print(strength, held, "its half held back");
  }

  private void print(ClaimStrength strength, List<ClaimPair> pairs, String data) {
    int[][] confusion = new int[CLASSES.size()][CLASSES.size()];
    for (ClaimPair pair : pairs) {
      Judgement judged = strength.judge(pair.release(), pair.paper());
      confusion[CLASSES.indexOf(pair.label())][CLASSES.indexOf(judged)]++;
      if (verbose() && !pair.isHeldBack() && judged != pair.label()) {
        System.out.printf(
            "  row %d is %s, judged %s%n      %s%n      %s%n",
            pair.row(), pair.label(), judged, pair.release(), pair.paper());
      }
    }
    double majority = majority(confusion) / (double) pairs.size();
    String reach = String.format(Locale.ROOT, "%.3f", majority + 0.1);
    String aim = String.format(Locale.ROOT, "%.3f", majority + 0.2);
    double right = confusion[0][0] + confusion[1][1] + confusion[2][2];
    figure("claims judged right", right / pairs.size(), data, pairs.size(), reach, aim);
    figure("  always the commonest", majority, data, pairs.size(), "-", "-");
    figure("  macro-F1", macroF1(confusion), data, pairs.size(), "-", "-");
    for (int i = 0; i < CLASSES.size(); i++) {
      System.out.printf(
          "    %-9s judged weaker %d, same %d, stronger %d%n",
          CLASSES.get(i).name().toLowerCase(Locale.ROOT),
          confusion[i][0],
          confusion[i][1],
          confusion[i][2]);
    }
  }

  private static int majority(int[][] confusion) {
    int most = 0;
    for (int[] row : confusion) {
      most = Math.max(most, row[0] + row[1] + row[2]);
    }
    return most;
  }

  private static double macroF1(int[][] confusion) {
    double sum = 0;
    for (int i = 0; i < confusion.length; i++) {
      int labelled = 0;
      int judged = 0;
      for (int j = 0; j < confusion.length; j++) {
        labelled += confusion[i][j];
        judged += confusion[j][i];
      }
      sum += 2.0 * confusion[i][i] / Math.max(1, labelled + judged);
    }
    return sum / confusion.length;
  }
}
