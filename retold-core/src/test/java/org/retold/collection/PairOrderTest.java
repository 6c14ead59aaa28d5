package org.retold.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PairOrderTest {

  @Test
  void everyPairComesUpOnce() {
    NumberPairs pairs = new NumberPairs();
    Random random = new Random(3);
    for (int i = 0; i < 500; i++) {
      pairs.add(random.nextInt(60), 60 + random.nextInt(60));
    }

    NumberPairs walked = PairOrder.walk(pairs, 120);

    assertThat(packed(walked)).isEqualTo(packed(pairs));
  }

  @Test
  void pairsOfOneStoryFollowEachOtherThoughItsReportsLieFarApart() {
    NumberPairs pairs = new NumberPairs();
    pairs.add(0, 7);
    pairs.add(1, 4);
    pairs.add(2, 7);
    pairs.add(3, 4);

    NumberPairs walked = PairOrder.walk(pairs, 8);

    assertThat(new int[] {walked.b(0), walked.b(1), walked.b(2), walked.b(3)})
        .containsExactly(7, 7, 4, 4);
  }

  private static long[] packed(NumberPairs pairs) {
    long[] packed = new long[pairs.size()];
    for (int i = 0; i < packed.length; i++) {
      packed[i] = pairs.a(i) * 1000L + pairs.b(i);
    }
    Arrays.sort(packed);
    return packed;
  }
}
