package org.retold.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.retold.candidates.EventFit;
import org.retold.candidates.EventLikeness;
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
  private static final int PILE = 1500;
  private static final double LEAST = 0.05;
  private static final double MOST = 0.9;

  /**
   * Of the pairs of a pile one in so many. With all of them half of what is one event on ECB+ would
   * be missed; without any, a pile of a thousand reports holds twice as many false pairs.
   */
  private static final int PILE_ONE_IN = 25;

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

  /**
   * Adds pairs of a pile that is mostly different events, so that the chances are those of a pile
   * and not of a set chosen for its likeness. Nobody labelled them: those that a first model is all
   * but sure of are left out, and the few others that are one event are borne as noise.
   */
  private static void addPile(List<Report> pile, EventLikeness first, EventFit fit) {
    List<EventProfile> profiles =
        pile.stream().map(report -> EventProfile.of(ANALYZER.analyze(report))).toList();
    for (int i = 0; i < profiles.size(); i++) {
      for (int j = 0; j < i; j++) {
        double chance = first.chance(profiles.get(i), profiles.get(j));
        if (chance > LEAST && chance < MOST && (i * 31 + j) % PILE_ONE_IN == 0) {
          fit.add(profiles.get(i), profiles.get(j), false);
        }
      }
    }
  }

  /** What a model is fitted on beside ECB+: labelled pairs, and piles of different events. */
  static EventFit background(Path data, Path stories) throws IOException {
    EventFit fit = new EventFit();
    List<LabelledPair> labelled = new ArrayList<>(LabelledPair.copying(data.resolve("copying")));
    labelled.addAll(LabelledPair.rewrites(data.resolve("rewrites")));
    labelled.addAll(LabelledPair.stories(stories, true));
    addLabelled(labelled, fit);
    List<Report> reuters = ReutersNews.read(data.resolve("reuters21578"), false);
    addSerial(reuters, fit);
    EventFit first = new EventFit();
    first.addAll(fit);
    addAll(EcbPlus.known(data.resolve("ecbplus")), first);
    EventLikeness likeness = first.likeness();
    List<Report> sample = new ArrayList<>(reuters);
    Collections.shuffle(sample, new Random(1));
    addPile(sample.subList(0, Math.min(PILE, sample.size())), likeness, fit);
    addPile(BbcNews.read(data.resolve("bbc-news"), false), likeness, fit);
    return fit;
  }
}
