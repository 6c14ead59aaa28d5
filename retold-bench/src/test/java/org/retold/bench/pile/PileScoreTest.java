package org.retold.bench.pile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.retold.bench.pile.Claims.Pair;
import org.retold.bench.pile.PileScore.FalseLinks;
import org.retold.bench.pile.PileScore.Recall;

class PileScoreTest {
  private final PileScore score =
      new PileScore(
          List.of(
              truth("source", null, -1, "g0", "g0"),
              truth("exact", "source", 0, "g0", "g0"),
              truth("half", "source", 50, "g0", "g0"),
              truth("half too", "source", 50, "g0", "g0"),
              truth("told", null, -1, "told", "event-1"),
              truth("told again", null, -1, "told again", "event-1")));

  private static Truth truth(
      String id,
      @org.jspecify.annotations.Nullable String source,
      int strength,
      String group,
      String event) {
    return new Truth(id, source, strength, group, event, false, 100);
  }

  @Test
  void copyInOneClusterWithItsSourceIsFound() {
    Claims claims = Claims.clusters(Map.of("source", "1", "exact", "1", "half", "1"));
    assertThat(score.recall(claims))
        .containsEntry(0, new Recall(1, 0, 1))
        .containsEntry(50, new Recall(1, 0, 2));
  }

  @Test
  void copiesTogetherWithoutTheirSourceAreNotFoundButLinked() {
    Map<String, String> cluster = Map.of("half", "1", "half too", "1");
    Claims claims = new Claims(List.of(new Pair("half", "half too")), cluster);
    assertThat(score.recall(claims)).containsEntry(50, new Recall(0, 2, 2));
  }

  @Test
  void linkOfTwoGroupsIsFalseEvenInOneEvent() {
    List<Pair> pairs =
        List.of(
            new Pair("told", "told again"), new Pair("exact", "told"), new Pair("exact", "half"));
    assertThat(score.falseLinks(new Claims(pairs, Map.of()))).isEqualTo(new FalseLinks(2, 1, 0));
  }

  @Test
  void clusterOfThreeGroupsHoldsTwoFalseJoins() {
    Claims claims =
        Claims.clusters(
            Map.of("source", "1", "exact", "1", "told", "1", "told again", "1", "half", "2"));
    assertThat(score.falseJoins(claims)).isEqualTo(2);
  }
}
