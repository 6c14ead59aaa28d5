package org.retold.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordVectorsTest {
  private static final List<String> WORDS =
      List.of("fire", "blaze", "mine", "miner", "shaft", "bond", "coupon", "ferry", "vessel");

  private final WordVectors vectors = new WordVectors();

  @Test
  void blockGivesTheCosinesThatReachTheBoundAndNothingElse() {
    WordVectors.Block block = new WordVectors.Block(WORDS.stream().map(vectors::rounded).toList());
    double[] cosines = new double[WORDS.size()];
    for (String word : WORDS) {
      block.cosines(vectors.rounded(word), 0.4, cosines);
      for (int i = 0; i < cosines.length; i++) {
        double exact = vectors.similarity(word, WORDS.get(i));
        assertThat(cosines[i]).isCloseTo(exact < 0.4 ? 0 : exact, within(1e-3));
      }
    }
    assertThat(vectors.similarity("fire", "blaze")).isGreaterThan(0.4);
  }
}
