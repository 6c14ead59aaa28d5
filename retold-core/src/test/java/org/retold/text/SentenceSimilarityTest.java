package org.retold.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.retold.report.Report;

class SentenceSimilarityTest {
  private final SentenceSimilarity similarity = new SentenceSimilarity();

  @Test
  void aRewordedSentenceIsLikelierTheSameThanAnotherOnItsSubject() {
    Sentence sentence = sentence("Police arrested 12 people on Friday after a protest in Lunde.");
    Sentence reworded = sentence("After a protest in Lunde on Friday, police detained 12 people.");
    Sentence other = sentence("The mayor of Lunde told police to keep out of the way on Sunday.");
    assertThat(similarity.probability(sentence, reworded))
        .isGreaterThan(0.5)
        .isGreaterThan(similarity.probability(sentence, other));
    assertThat(similarity.probability(sentence, other)).isLessThan(0.5);
  }

  @Test
  void everyMeasureHasAName() {
    List<Token> tokens = sentence("The port is shut.").tokens();
    double[] measures =
        similarity.measures(tokens, tokens, "The port is shut.", "The port is shut.");
    assertThat(measures).hasSize(SentenceSimilarity.WITHOUT_ENCODER);
    assertThat(new SentenceSimilarity(new StaticEncoder()).measures(tokens, tokens, "a", "b"))
        .hasSize(SentenceSimilarity.NAMES.size());
  }

  @Test
  void marksAloneAreNoError() {
    List<Token> marks = new TextAnalyzer().tokens("?!");
    assertThat(similarity.measures(marks, List.of(), "?!", "")).doesNotContain(Double.NaN);
  }

  private static Sentence sentence(String text) {
    return new TextAnalyzer().analyze(Report.of("a", text)).sentences().get(0);
  }
}
