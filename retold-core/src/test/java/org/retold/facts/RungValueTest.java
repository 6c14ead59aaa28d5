package org.retold.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.retold.facts.RungValue.Judgement;
import org.retold.report.Report;
import org.retold.text.TextAnalyzer;

class RungValueTest {

  @Test
  void wordsOfOneRungSayTheSame() {
    assertThat(judge("The dam may burst.", "The dam could burst.")).isEqualTo(Judgement.SAME);
  }

  @Test
  void aConvictionIsStrongerThanAnArrest() {
    assertThat(judge("Two were convicted.", "Two were arrested.")).isEqualTo(Judgement.STRONGER);
    assertThat(judge("Two were arrested.", "Two were convicted.")).isEqualTo(Judgement.WEAKER);
  }

  @Test
  void approvalAndVetoAreOpposedAndBothAreFurtherThanReview() {
    assertThat(judge("It was approved.", "It was vetoed.")).isEqualTo(Judgement.OPPOSED);
    assertThat(judge("It was vetoed.", "It is pending.")).isEqualTo(Judgement.STRONGER);
  }

  @Test
  void wordsOfTwoScalesCannotBeCompared() {
    assertThat(judge("It was cancelled.", "Two were arrested.")).isEqualTo(Judgement.OTHER);
  }

  private static Judgement judge(String one, String other) {
    return rung(one).judge(rung(other));
  }

  private static RungValue rung(String sentence) {
    List<Fact> facts =
        new FactExtractor()
            .extract(new TextAnalyzer().analyze(Report.builder("r", sentence).build()));
    return facts.stream()
        .map(Fact::value)
        .filter(RungValue.class::isInstance)
        .map(RungValue.class::cast)
        .findFirst()
        .orElseThrow();
  }
}
