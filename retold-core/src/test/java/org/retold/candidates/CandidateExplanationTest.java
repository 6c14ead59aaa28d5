package org.retold.candidates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CandidateExplanationTest {
  private static final String FIRE =
      "A fire gutted the Velmer grain terminal on Sunday, and 1,240 dockers were sent home, harbour"
          + " master Alda Brenn said.";
  private static final String FIRE_AGAIN =
      "Harbour master Alda Brenn sent 1,240 dockers home after flames gutted the Velmer terminal.";
  private static final String GLACIER =
      "Researchers found that the Kvitholm glacier shrank by 212 metres within one decade.";

  private static CandidateExplanation explain(String a, String b) {
    CandidateIndex index = InventedPile.index(List.of(FIRE, FIRE_AGAIN, GLACIER));
    return CandidateExplanation.of(
        InventedPile.analyze(a), InventedPile.analyze(b), index, CommonSentences.none());
  }

  @Test
  void sharedWordsAreShownAsWords() {
    CandidateExplanation explanation = explain(FIRE, FIRE_AGAIN);
    assertThat(explanation.candidates()).isTrue();
    assertThat(String.join("\n", explanation.sentences()))
        .contains("“1,240", "Alda Brenn", "Velmer")
        .endsWith("That made the two worth comparing.");
  }

  @Test
  void strangersAreSaidToShareTooLittle() {
    CandidateExplanation explanation = explain(FIRE, GLACIER);
    assertThat(explanation.candidates()).isFalse();
    assertThat(explanation.sentences())
        .contains("The two share no pairs of neighbouring words that few reports have.")
        .last()
        .asString()
        .contains("not enough on either road");
  }

  @Test
  void exactCopiesAreSaidToBeSo() {
    assertThat(explain(FIRE, FIRE).sentences()).last().asString().contains("the same words");
  }
}
