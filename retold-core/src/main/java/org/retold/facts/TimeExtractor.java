package org.retold.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.retold.facts.TimeExpression.Type;
import org.retold.report.Moment;

/**
 * Finds the dates, weekdays and other places on the calendar that a report names, settled by its
 * clock where it has one. Lengths of time are figures, and {@link FigureExtractor} finds them.
 */
final class TimeExtractor {

  private TimeExtractor() {}

  /** The times of a report, in order. */
  static List<Fact> of(List<SentenceWords> sentences, @Nullable Moment reference) {
    LocalDate day = reference == null ? null : reference.date();
    TimeTagger tagger = new TimeTagger(day);
    List<Fact> facts = new ArrayList<>();
    for (SentenceWords sentence : sentences) {
      for (Timex timex : tagger.tag(sentence)) {
        if (timex.type() != Type.DURATION) {
          add(sentence, timex, facts);
        }
      }
    }
    return facts;
  }

  /** Adds the time unless it names nothing of the calendar ("now", "recently"). */
  private static void add(SentenceWords sentence, Timex timex, List<Fact> out) {
    TimePoint point = timex.point();
    if (point == null && timex.said().isEmpty()) {
      return;
    }
    TimeValue value =
        new TimeValue(
            timex.value(),
            timex.said(),
            point == null ? null : point.first(),
            point == null ? null : point.last());
    String text = timex.span().in(sentence.text());
    out.add(new Fact(FactKind.TIME, sentence.index(), timex.span(), text, value));
  }

  /** Takes out the figures that are part of a time: the day of a date, "every two weeks". */
  static void claim(List<Fact> times, List<Fact> facts) {
    TreeMap<Integer, Fact> byStart = new TreeMap<>();
    times.forEach(time -> byStart.put(time.span().start(), time));
    facts.removeIf(
        fact -> {
          Map.Entry<Integer, Fact> before = byStart.floorEntry(fact.span().start());
          return before != null
              && before.getValue().span().contains(fact.span())
              && (fact.kind() == FactKind.NUMBER || isLengthOfSet(fact, before.getValue()));
        });
  }

  private static boolean isLengthOfSet(Fact fact, Fact time) {
    return fact.value() instanceof Quantity
        && time.value() instanceof TimeValue value
        && value.isRepeated();
  }

  /** Whether the word names a month; it must carry a capital. */
  static boolean isMonth(SentenceWords words, int at) {
    return TimeLexicon.isMonth(words, at);
  }

  /** Whether the word names a weekday or a month, and so is no name of a person or place. */
  static boolean isCalendarWord(String lower) {
    return TimeLexicon.isCalendarWord(lower);
  }
}
