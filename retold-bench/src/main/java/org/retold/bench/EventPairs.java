package org.retold.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.retold.candidates.EventFit;
import org.retold.candidates.EventProfile;
import org.retold.relation.Relation;
import org.retold.report.Clocks;
import org.retold.report.Report;
import org.retold.text.TextAnalyzer;

/** Labelled pairs of reports for the fit of event likeness. */
final class EventPairs {
  /** Of pairs from two topics, nearly all of which are easy, one in so many. */
  private static final int ONE_IN = 8;

  private static final int NEAREST = 3;
  private static final LocalDate LATE = LocalDate.of(1987, 5, 15);
  private static final TextAnalyzer ANALYZER = new TextAnalyzer();

  private EventPairs() {}

  /** Adds the pairs of these reports. */
  static void addAll(List<EventReport> reports, EventFit fit) {
    for (int i = 0; i < reports.size(); i++) {
      for (int j = i + 1; j < reports.size(); j++) {
        EventReport a = reports.get(i);
        EventReport b = reports.get(j);
        if (a.topic() == b.topic() || (i * 31 + j) % ONE_IN == 0) {
          fit.add(a.profile(), b.profile(), a.event().equals(b.event()));
        }
      }
    }
  }

  /** Adds pairs whose relation is labelled: all but the unrelated tell of one event. */
  static void addLabelled(List<LabelledPair> pairs, EventFit fit) {
    for (LabelledPair pair : pairs) {
      fit.add(
          EventProfile.of(pair.a()),
          EventProfile.of(pair.b()),
          pair.relation() != Relation.UNRELATED);
    }
  }

  /**
   * Adds pairs that look alike and are not one event: wire reports of summer and autumn, each with
   * those of spring that are nearest in wording. Forms, notices and daily reports come up again
   * every day; hardly an event is told for months. The clocks are taken off, so that the texts must
   * tell.
   */
  static void addSerial(List<Report> news, EventFit fit) {
    List<EventProfile> early = new ArrayList<>();
    List<EventProfile> late = new ArrayList<>();
    for (Report report : news) {
      LocalDate day = Objects.requireNonNull(report.clocks().published()).date();
      Report timeless = report.toBuilder().clocks(Clocks.NONE).build();
      (day.isBefore(LATE) ? early : late).add(EventProfile.of(ANALYZER.analyze(timeless)));
    }
    for (int i = 0; i < late.size(); i += 2) {
      EventProfile one = late.get(i);
      early.stream()
          .map(other -> new Near(other, EventFit.measures(one, other)[0]))
          .sorted(Comparator.comparingDouble(Near::likeness).reversed())
          .limit(NEAREST)
          .forEach(near -> fit.add(one, near.profile(), false));
    }
  }

  private record Near(EventProfile profile, double likeness) {}

  /** Everything that the shipped model is fitted on. */
  static EventFit all(List<EventReport> ecb, List<LabelledPair> labelled, Path reuters)
      throws IOException {
    EventFit fit = new EventFit();
    addAll(ecb, fit);
    addLabelled(labelled, fit);
    addSerial(ReutersNews.read(reuters, false), fit);
    return fit;
  }
}
