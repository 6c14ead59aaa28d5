package org.retold.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class BoostedFitTest {
  private static final int CASES = 2_000;

  @Test
  void bothOfTwoMeasuresAreLearntToBeNeeded() {
    BoostedFit fit = new BoostedFit(List.of("x", "y"), new int[] {1, 1});
    Random random = new Random(1);
    for (int i = 0; i < CASES; i++) {
      double x = random.nextDouble();
      double y = random.nextDouble();
      fit.add(new double[] {x, y}, x > 0.5 && y > 0.5, 1);
    }
    BoostedTrees trees = fit.fit();

    assertThat(trees.probability(Map.of("x", 0.9, "y", 0.9))).isGreaterThan(0.95);
    assertThat(trees.probability(Map.of("x", 0.9, "y", 0.1))).isLessThan(0.05);
    assertThat(trees.probability(Map.of("x", 0.1, "y", 0.9))).isLessThan(0.05);
  }

  @Test
  void measureThatGoesTheWrongWayIsNotUsed() {
    BoostedFit fit = new BoostedFit(List.of("x", "y"), new int[] {-1, 1});
    Random random = new Random(2);
    for (int i = 0; i < CASES; i++) {
      double x = random.nextDouble();
      double y = random.nextDouble();
      fit.add(new double[] {x, y}, x + 0.2 * y > 0.6, 1);
    }

    assertThat(fit.fit().measures()).containsExactly("y");
  }

  @Test
  void caseCountsAsOftenAsItStandsFor() {
    BoostedFit fit = new BoostedFit(List.of("x"), new int[] {-1});
    for (int i = 0; i < CASES; i++) {
      fit.add(new double[] {i % 2}, i % 4 == 0, i % 4 == 0 ? 3 : 1);
    }

    assertThat(fit.fit().probability(Map.of("x", 0.0))).isBetween(0.73, 0.77);
  }
}
