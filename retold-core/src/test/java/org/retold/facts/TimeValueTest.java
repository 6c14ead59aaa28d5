package org.retold.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.retold.report.Clocks;
import org.retold.report.Moment;
import org.retold.report.Report;
import org.retold.text.TextAnalyzer;

class TimeValueTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          on 22 June       | on June 22    | SAME
          in March 2019    | in 2019       | NARROWER
          in 2019          | in March 2019 | WIDER
          in May           | in June       | CONFLICTING
          on Tuesday       | in June       | UNRELATED
          """)
  void saysWhatOneTimeIsAgainstAnother(String a, String b, Outcome expected) {
    assertThat(time(a, null).outcome(time(b, null))).isEqualTo(expected);
  }

  private static TimeValue time(String words, @Nullable Moment published) {
    Clocks clocks = published == null ? Clocks.NONE : new Clocks(published, null, null, null);
    Report report = Report.builder("a", "The harbour opened " + words + ".").clocks(clocks).build();
    List<Fact> facts = new FactExtractor().extract(new TextAnalyzer().analyze(report));
    return (TimeValue)
        Objects.requireNonNull(
            facts.stream()
                .map(Fact::value)
                .filter(TimeValue.class::isInstance)
                .findFirst()
                .orElse(null));
  }
}
