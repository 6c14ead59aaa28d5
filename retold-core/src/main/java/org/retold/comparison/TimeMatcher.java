package org.retold.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.retold.facts.Fact;
import org.retold.facts.FactKind;
import org.retold.facts.Outcome;
import org.retold.facts.TimeValue;
import org.retold.facts.TimeValue.Part;

/** Matches dates, weekdays and years: those that agree first, then by the words round them. */
final class TimeMatcher implements Matcher {
  private static final double ENOUGH = 0.9;

  @Override
  public void match(Passage passage, Findings out) {
    List<Fact> left = new ArrayList<>(passage.a().facts(TimeValue.class));
    List<Fact> right = new ArrayList<>(passage.b().facts(TimeValue.class));
    keep(passage, left, right, out);
    left.removeIf(fact -> isGiven(fact, passage.b()));
    right.removeIf(fact -> isGiven(fact, passage.a()));
    change(passage, left, right, out);
    left.removeIf(TimeMatcher::isIdle);
    right.removeIf(TimeMatcher::isIdle);
    left.forEach(f -> out.added(FactKind.TIME, f, "Only A gives “" + f.text() + "”."));
    right.forEach(f -> out.leftOut(FactKind.TIME, f, "Only B gives “" + f.text() + "”."));
  }

  private static void keep(Passage passage, List<Fact> left, List<Fact> right, Findings out) {
    for (Fact a : List.copyOf(left)) {
      Fact best = null;
      double bestScore = -1;
      for (Fact b : right) {
        double score = time(a).agrees(time(b)) ? passage.near(a, b) : -1;
        if (score > bestScore) {
          best = b;
          bestScore = score;
        }
      }
      if (best != null) {
        out.kept(FactKind.TIME, a, best);
        left.remove(a);
        right.remove(best);
      }
    }
  }

  private static void change(Passage passage, List<Fact> left, List<Fact> right, Findings out) {
    for (Fact a : List.copyOf(left)) {
      Fact best = null;
      double bestScore = ENOUGH;
      for (Fact b : right) {
        boolean other = conflict(time(a), time(b)) && !isOpenYear(a, b, left, right);
        double lone = left.size() == 1 && right.size() == 1 ? 0.4 : 0;
        double score = other ? passage.near(a, b) + lone : 0;
        if (score > bestScore) {
          best = b;
          bestScore = score;
        }
      }
      if (best != null) {
        out.changed(FactKind.TIME, a, best);
        left.remove(a);
        right.remove(best);
      }
    }
  }

  /** Whether they disagree, and are of a length: no day stands in for a decade. */
  private static boolean conflict(TimeValue a, TimeValue b) {
    double ratio = a.days() / (double) b.days();
    boolean alike = a.days() == 0 || b.days() == 0 || ratio < 3 && ratio > 1 / 3.0;
    return alike && a.outcome(b) == Outcome.CONFLICTING;
  }

  /** A year may be what the other report calls "last year". */
  private static boolean isOpenYear(Fact a, Fact b, List<Fact> left, List<Fact> right) {
    return time(a).says(Part.YEAR)
        && time(b).says(Part.YEAR)
        && Stream.concat(left.stream(), right.stream())
            .map(TimeMatcher::time)
            .anyMatch(time -> time.says(Part.YEARS_OFF) && time.days() == 0);
  }

  /** A bare weekday is left out and put in freely, the date line says it too; and so is "daily". */
  private static boolean isIdle(Fact fact) {
    return time(fact).isBareWeekday() || time(fact).isRepeated();
  }

  private static boolean isGiven(Fact fact, Side other) {
    return other.told().factsAround(other.sentences(), 2).stream()
        .anyMatch(f -> f.value() instanceof TimeValue given && given.agrees(time(fact)));
  }

  private static TimeValue time(Fact fact) {
    return (TimeValue) fact.value();
  }
}
