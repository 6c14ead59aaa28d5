package org.retold.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.retold.facts.Word;
import org.retold.facts.Words;
import org.retold.report.Report;
import org.retold.text.TextAnalyzer;

class SynonymsTest {

  @ParameterizedTest
  @CsvSource({"rose, fell", "northern, southern", "soared, plunged", "convicted, acquitted"})
  void contrariesAreOpposed(String a, String b) {
    assertThat(Synonyms.areOpposed(word(a), word(b))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "rose, climbed",
    "resigned, quit",
    "talks, negotiations",
    "rose, rises",
    "ferry, tax"
  })
  void otherWordsAreNotOpposed(String a, String b) {
    assertThat(Synonyms.areOpposed(word(a), word(b))).isFalse();
  }

  private static Word word(String word) {
    List<List<Word>> words =
        Words.of(
            new TextAnalyzer().analyze(Report.builder("a", "They " + word + " today.").build()));
    return words.get(0).get(1);
  }
}
