package org.retold.facts;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.retold.report.Moment;
import org.retold.report.Span;
import org.retold.text.ReportText;

/** The times that Retold reads in a report, durations and sets among them, as TIMEX3 values. */
public final class TimexReading {

  /**
   * A time with its place.
   *
   * @param span place in the report's text
   * @param value as TIMEX3 writes it
   */
  public record Time(Span span, String value) {}

  private TimexReading() {}

  /** Reads every time of the report. */
  public static List<Time> of(ReportText report) {
    List<List<Word>> words = Words.of(report);
    Casing casing = Casing.of(words);
    @Nullable Moment reference = report.report().clocks().reference();
    TimeTagger tagger = new TimeTagger(reference == null ? null : reference.date());
    List<Time> times = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      SentenceWords sentence =
          new SentenceWords(report.report().text(), i, words.get(i), casing, reference);
      tagger.tag(sentence).forEach(timex -> times.add(new Time(timex.span(), timex.value())));
    }
    return times;
  }
}
