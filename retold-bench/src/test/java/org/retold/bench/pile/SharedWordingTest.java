package org.retold.bench.pile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class SharedWordingTest {
  private static final String LONG =
      "The board said on Monday that the old pier in Torvik would be closed for good.";
  private static final String PART = "On Monday that the old pier in Torvik, sank a boat.";

  @Test
  void containmentCountsTheRunsOfTheShorterText() {
    assertThat(SharedWording.containment(LONG, PART)).isCloseTo(4.0 / 7, within(1e-9));
    assertThat(SharedWording.containment(PART, LONG)).isCloseTo(4.0 / 7, within(1e-9));
  }

  @Test
  void textOfFewerThanFiveWordsSharesNothing() {
    assertThat(SharedWording.containment("On Monday that", LONG)).isZero();
  }

  @Test
  void pairsAreThoseOfTheDirectCount() {
    String other = "A ferry ran aground near the lighthouse, and nobody was hurt, officials said.";
    List<String> texts = List.of(LONG, other, PART, LONG);
    assertThat(new SharedWording(texts).pairs(.5))
        .extracting(pair -> pair.a() + "-" + pair.b())
        .containsExactly("0-2", "0-3", "2-3");
  }
}
