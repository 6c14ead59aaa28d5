package org.retold.align;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeptOrderTest {

  @Test
  void risingPlacesAreAllKept() {
    assertThat(KeptOrder.of(new int[] {0, 2, 3, 9})).containsExactly(true, true, true, true);
  }

  @Test
  void oneThatJumpedAheadIsNotKept() {
    assertThat(KeptOrder.of(new int[] {7, 0, 1, 2})).containsExactly(false, true, true, true);
  }

  @Test
  void oneThatFellBehindIsNotKept() {
    assertThat(KeptOrder.of(new int[] {1, 2, 3, 0})).containsExactly(true, true, true, false);
  }

  @Test
  void nothingHasNothingKept() {
    assertThat(KeptOrder.of(new int[0])).isEmpty();
  }
}
