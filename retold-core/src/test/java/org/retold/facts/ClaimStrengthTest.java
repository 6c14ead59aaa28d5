package org.retold.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.retold.facts.RungValue.Judgement;

class ClaimStrengthTest {
  private static final String LINK =
      "Eating walnuts was associated with a lower risk of gout among 4,000 sailors.";
  private static final String CAUSE = "Eating walnuts prevents gout and improves sleep.";

  private final ClaimStrength strength = new ClaimStrength();

  @Test
  void causeClaimsMoreThanLink() {
    assertThat(strength.judge(CAUSE, LINK)).isEqualTo(Judgement.STRONGER);
    assertThat(strength.judge(LINK, CAUSE)).isEqualTo(Judgement.WEAKER);
  }

  @Test
  void twoLinksClaimTheSame() {
    assertThat(strength.judge(LINK, "Sailors who eat walnuts are less likely to have gout."))
        .isEqualTo(Judgement.SAME);
  }

  @Test
  void chancesAddUpToOneForAnySentence() {
    for (String sentence : new String[] {"", CAUSE, "may ".repeat(100_000)}) {
      double sum = 0;
      for (double chance : strength.chances(sentence)) {
        sum += chance;
      }
      assertThat(sum).isBetween(0.999, 1.001);
    }
  }
}
