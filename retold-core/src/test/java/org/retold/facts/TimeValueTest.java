package org.retold.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
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

  private static final Moment WEDNESDAY = Moment.of(LocalDate.of(2026, 7, 15));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          on 22 June        | on June 22        | SAME
          in March 2019     | in 2019           | NARROWER
          in 2019           | in March 2019     | WIDER
          in May            | in June           | CONFLICTING
          on Tuesday        | in June           | UNRELATED
          on Monday morning | on Monday         | NARROWER
          on Monday morning | on Monday evening | CONFLICTING
          yesterday         | today             | UNRELATED
          last month        | next month        | CONFLICTING
          at nine o'clock   | at 9 p.m.         | WIDER
          daily             | every day         | SAME
          """)
  void comparesWordsWithoutAClock(String a, String b, Outcome expected) {
    assertThat(time(a, null).outcome(time(b, null))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          on Tuesday    | on 14 July    | SAME
          yesterday     | on Tuesday    | SAME
          on Monday     | on 9 July     | CONFLICTING
          last month    | in June       | SAME
          last month    | on 3 June     | WIDER
          last month    | in April      | CONFLICTING
          last year     | in 2025       | SAME
          four years ago | in 2021      | UNRELATED
          in the 1990s  | in 1994       | WIDER
          """)
  void comparesDaysThatAClockSettles(String a, String b, Outcome expected) {
    assertThat(time(a, WEDNESDAY).outcome(time(b, WEDNESDAY))).isEqualTo(expected);
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
