package org.retold.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.retold.report.Report;
import org.retold.text.ReportText;
import org.retold.text.TextAnalyzer;

/** The values of times, read on Wednesday, 15 July 2026 or without a clock. */
class TimeTaggerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The mayor resigned on Tuesday.               | Tuesday              | 2026-07-14
          The mayor will resign on Tuesday.            | Tuesday              | 2026-07-21
          The mayor is expected to resign on Tuesday.  | Tuesday              | 2026-07-21
          The mayor resigned last Friday night.        | last Friday night    | 2026-07-10TNI
          The mayor resigned yesterday morning.        | yesterday morning    | 2026-07-14TMO
          The mill closed last month.                  | last month           | 2026-06
          The mill will close next week.               | next week            | 2026-W30
          The mill closed early this year.             | early this year      | 2026
          The mill closed on Dec. 3.                   | Dec. 3               | 2025-12-03
          The mill will close on Dec. 3.               | Dec. 3               | 2026-12-03
          The mill closed on Friday, Oct. 13, 1989.    | Friday, Oct. 13, 1989 | 1989-10-13
          The mill closed in the third quarter of 2024. | the third quarter of 2024 | 2024-Q3
          The mill closed last spring.                 | last spring          | 2026-SP
          The mill closed two years ago.               | two years ago        | 2024
          The mill closed in the 1990s.                | the 1990s            | 199
          The mill closed in the 19th century.         | the 19th century     | 18
          The mill closed on 2013-03-21.               | 2013-03-21           | 2013-03-21
          The train left at 9.15 p.m. on Tuesday.      | 9.15 p.m. on Tuesday | 2026-07-14T21:15
          The strike lasted at least three days.       | at least three days  | P3D
          The strike lasted a year and a half.         | a year and a half    | P1.5Y
          The strike lasted several weeks.             | several weeks        | PXW
          The board meets every two weeks.             | every two weeks      | P2W
          The board meets on Mondays.                  | Mondays              | XXXX-WXX-1
          The snow fell on Christmas Day.              | Christmas Day        | 2025-12-25
          The strike is now over.                      | now                  | PRESENT_REF
          """)
  void settlesATimeFromTheReportsDayAndTheTense(String sentence, String words, String value) {
    assertThat(read(sentence, LocalDate.of(2026, 7, 15))).containsExactly(words + " = " + value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The mayor resigned on Tuesday.   | Tuesday    | XXXX-WXX-2
          The mill closed on 3 December.   | 3 December | XXXX-12-03
          The mill closed last month.      | last month | UNDEF-month-1
          The mill closed in March 2019.   | March 2019 | 2019-03
          """)
  void leavesATimeOpenWithoutAClock(String sentence, String words, String value) {
    assertThat(read(sentence, null)).containsExactly(words + " = " + value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The mill earned 2,000 dollars.
          The six-year-old won.
          About three-quarters of it was sold.
          They may march on.
          The ratio was 3:10.
          """)
  void readsNoTimeWhereThereIsNone(String sentence) {
    assertThat(read(sentence, LocalDate.of(2026, 7, 15))).isEmpty();
  }

  @Test
  void survivesADayThatNoMonthHas() {
    assertThat(read("It closed on 31 February 2019.", null))
        .containsExactly("31 February 2019 = 2019-02-31");
  }

  private static List<String> read(String text, @Nullable LocalDate day) {
    ReportText report = new TextAnalyzer().analyze(Report.builder("a", text).build());
    List<List<Word>> words = Words.of(report);
    TimeTagger tagger = new TimeTagger(day);
    List<String> times = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      SentenceWords sentence = new SentenceWords(text, i, words.get(i), Casing.of(words), null);
      tagger.tag(sentence).forEach(t -> times.add(t.span().in(text) + " = " + t.value()));
    }
    return times;
  }
}
