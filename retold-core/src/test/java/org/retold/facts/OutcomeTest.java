package org.retold.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.retold.report.Report;
import org.retold.text.TextAnalyzer;

class OutcomeTest {

  private static Quantity figure(String words) {
    String text = "They put it at " + words + " of it all.";
    List<Quantity> found =
        new FactExtractor()
            .extract(new TextAnalyzer().analyze(Report.of("r", text))).stream()
                .map(Fact::value)
                .filter(Quantity.class::isInstance)
                .map(Quantity.class::cast)
                .toList();
    assertThat(found).as(words).hasSize(1);
    return found.get(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "300,000                | three hundred thousand | SAME",
        "half                   | 50 percent             | SAME",
        "90 minutes             | 1.5 hours              | SAME",
        "590 pence              | £5.90                  | SAME",
        "some 300               | 300                    | SAME",
        "288,700                | some 290,000           | ROUNDED",
        "18 months              | a year and a half      | ROUNDED",
        "nearly 300             | 300                    | ROUNDED",
        "4.63 million           | 4.6 million            | ROUNDED",
        "312                    | more than 300          | NARROWER",
        "21                     | 18 to 25               | NARROWER",
        "4,300                  | thousands              | NARROWER",
        "more than 300          | 312                    | WIDER",
        "at least 40            | 40                     | WIDER",
        "40                     | 58                     | CONFLICTING",
        "99.6                   | about 100              | ROUNDED",
        "0.0463                 | 0.046                  | ROUNDED",
        "46                     | 4,630                  | CONFLICTING",
        "460                    | 4,630                  | CONFLICTING",
        "about 300              | 28                     | CONFLICTING",
        "some 30,000            | 288                    | CONFLICTING",
        "2.4 million            | 24.3 million           | CONFLICTING",
        "$1.2 million           | $124 million           | CONFLICTING",
        "46 percent             | 4.63 percent           | CONFLICTING",
        "more than 300          | 900                    | CONFLICTING",
        "less than two weeks    | two weeks              | CONFLICTING",
        "at least 40            | at most 40             | CONFLICTING",
        "millions               | thousands              | CONFLICTING",
        "€20 million            | $20 million            | UNRELATED",
        "46 million SEK         | 46 million NOK         | UNRELATED",
        "46 million US dollars  | C$46 million           | UNRELATED",
        "46 million kronor      | 46 million SEK         | SAME",
        "$46 million            | A$46 million           | SAME",
        "$46 million            | 46 million US dollars  | SAME",
        "46 million pesos       | 58 million Mexican pesos | CONFLICTING",
        "40 percent             | 40 days                | UNRELATED",
        "12 euros               | 40                     | UNRELATED",
      })
  void saysHowOneFigureStandsToAnother(String one, String other, Outcome outcome) {
    Quantity mine = figure(one);
    Quantity theirs = figure(other);

    assertThat(mine.outcome(theirs)).isEqualTo(outcome);
    assertThat(theirs.outcome(mine)).isEqualTo(reversed(outcome));
  }

  private static Outcome reversed(Outcome outcome) {
    return switch (outcome) {
      case NARROWER -> Outcome.WIDER;
      case WIDER -> Outcome.NARROWER;
      default -> outcome;
    };
  }

  @Test
  void conflictBetweenReportsOfTwoDaysIsAnUpdate() {
    assertThat(figure("40").outcome(figure("58")).atOtherTimes()).isEqualTo(Outcome.UPDATED);
    assertThat(figure("40").outcome(figure("40")).atOtherTimes()).isEqualTo(Outcome.SAME);
  }
}
