package org.retold.comparison;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.retold.facts.Fact;
import org.retold.facts.Quantity;
import org.retold.facts.Quantity.Bound;

/**
 * Matches figures: first those that say the same, wherever they stand in the passage, then the rest
 * by what they count and by the words round them. A figure that the other report gives in a
 * sentence nearby, or that follows from its figures by one sum, is not held against it.
 */
final class FigureMatcher implements Matcher {
  private static final double ENOUGH = 0.9;
  private static final double MUCH = 3.0;
  private static final Map<String, Double> IN_DAYS =
      Map.of(
          "seconds",
          1 / 86400.0,
          "minutes",
          1 / 1440.0,
          "hours",
          1 / 24.0,
          "days",
          1.0,
          "weeks",
          7.0);
  private static final Map<String, Double> IN_MONTHS = Map.of("months", 1.0, "years", 12.0);
  private static final Set<Bound> BELOW = Set.of(Bound.LESS, Bound.NEARLY, Bound.UP_TO);
  private static final Set<Bound> ABOVE = Set.of(Bound.MORE, Bound.AT_LEAST);

  private record Pair(Fact a, Fact b, double score) {}

  @Override
  public void match(Passage passage, Findings out) {
    List<Fact> left = new ArrayList<>(passage.a().facts(Quantity.class));
    List<Fact> right = new ArrayList<>(passage.b().facts(Quantity.class));
    List<Fact> allLeft = List.copyOf(left);
    List<Fact> allRight = List.copyOf(right);
    for (Pair pair : best(passage, left, right, true)) {
      keep(pair, out);
    }
    Set<Fact> knownInB = known(left, allRight, passage.b());
    Set<Fact> knownInA = known(right, allLeft, passage.a());
    List<Fact> loneLeft = without(left, knownInB);
    List<Fact> loneRight = without(right, knownInA);
    for (Pair pair : best(passage, loneLeft, loneRight, false)) {
      out.changed(pair.a.kind(), pair.a, pair.b);
    }
    rest(loneLeft, loneRight, out);
  }

  private static List<Fact> without(List<Fact> facts, Set<Fact> known) {
    List<Fact> rest = new ArrayList<>(facts);
    rest.removeAll(known);
    return rest;
  }

  private static void keep(Pair pair, Findings out) {
    Quantity a = quantity(pair.a);
    Quantity b = quantity(pair.b);
    if (boundsConflict(a, b)) {
      out.changed(pair.a.kind(), pair.a, pair.b);
    } else {
      out.kept(pair.a.kind(), pair.a, pair.b);
    }
  }

  private static void rest(List<Fact> left, List<Fact> right, Findings out) {
    for (Fact fact : left) {
      if (worthTelling(fact) && !out.isChangedA(fact)) {
        out.added(fact.kind(), fact, "Only A gives “" + fact.text() + "”.");
      }
    }
    for (Fact fact : right) {
      if (worthTelling(fact) && !out.isChangedB(fact)) {
        out.leftOut(fact.kind(), fact, "Only B gives “" + fact.text() + "”.");
      }
    }
  }

  private static boolean worthTelling(Fact fact) {
    return !quantity(fact).unit().equals("ordinal");
  }

  /** The best pairs, each fact in one at most; the facts paired are taken from both lists. */
  private static List<Pair> best(Passage passage, List<Fact> left, List<Fact> right, boolean same) {
    List<Pair> pairs = new ArrayList<>();
    for (Fact a : left) {
      for (Fact b : right) {
        double score = same ? sameScore(passage, a, b) : changeScore(passage, a, b, left, right);
        if (score > 0) {
          pairs.add(new Pair(a, b, score));
        }
      }
    }
    pairs.sort(
        Comparator.comparingDouble(Pair::score)
            .reversed()
            .thenComparing(p -> p.a.span())
            .thenComparing(p -> p.b.span()));
    Set<Fact> used = new HashSet<>();
    List<Pair> chosen = new ArrayList<>();
    for (Pair pair : pairs) {
      if (!used.contains(pair.a) && !used.contains(pair.b)) {
        used.add(pair.a);
        used.add(pair.b);
        chosen.add(pair);
      }
    }
    left.removeAll(used);
    right.removeAll(used);
    return chosen;
  }

  private static double sameScore(Passage passage, Fact a, Fact b) {
    if (!saysSame(quantity(a), quantity(b))) {
      return 0;
    }
    double counted = sharesCounted(a, b) ? 1 : 0;
    return 1 + counted + passage.near(a, b);
  }

  private static double changeScore(
      Passage passage, Fact a, Fact b, List<Fact> left, List<Fact> right) {
    Quantity mine = quantity(a);
    Quantity theirs = quantity(b);
    if (!comparable(mine, theirs) || passage.a().isQuoted(a) != passage.b().isQuoted(b)) {
      return 0;
    }
    boolean lone = isLone(a, left) && isLone(b, right);
    double near = passage.near(a, b);
    double score = near + (sharesCounted(a, b) ? 1 : 0) + (lone ? 0.4 : 0);
    score += sameDigits(mine, theirs) ? 0.5 : 0;
    boolean rank = mine.unit().equals("ordinal");
    return score >= (rank ? MUCH / 2 : ENOUGH) && near > 0.3 ? score : 0;
  }

  private static boolean isLone(Fact fact, List<Fact> facts) {
    return facts.stream().filter(f -> quantity(f).unit().equals(quantity(fact).unit())).count()
        == 1;
  }

  /** 1.04 and 1.4, 82 and 28, 12 and 22: the usual slips. */
  private static boolean sameDigits(Quantity a, Quantity b) {
    return digits(a.high()).equals(digits(b.high()));
  }

  private static String digits(double value) {
    char[] digits = Double.toString(value).replaceAll("E.*|[.0-]", "").toCharArray();
    java.util.Arrays.sort(digits);
    return new String(digits);
  }

  private static boolean sharesCounted(Fact a, Fact b) {
    return !Collections.disjoint(quantity(a).counted(), quantity(b).counted());
  }

  private static Quantity quantity(Fact fact) {
    return (Quantity) fact.value();
  }

  static boolean saysSame(Quantity a, Quantity b) {
    if (a.unit().equals(b.unit())) {
      return a.sameFigure(b);
    }
    if (a.unit().isEmpty() || b.unit().isEmpty()) {
      boolean rank = a.unit().equals("ordinal") || b.unit().equals("ordinal");
      return a.sameFigure(b) && (!rank || a.high() > 2);
    }
    return inOneUnit(a, b, IN_DAYS) || inOneUnit(a, b, IN_MONTHS);
  }

  private static boolean inOneUnit(Quantity a, Quantity b, Map<String, Double> units) {
    Double mine = units.get(a.unit());
    Double theirs = units.get(b.unit());
    return mine != null && theirs != null && times(a, mine).sameFigure(times(b, theirs));
  }

  private static Quantity times(Quantity q, double factor) {
    return new Quantity(
        q.low() * factor, q.high() * factor, q.bound(), "", q.counted(), q.digits());
  }

  /** Whether two figures that differ can be about one thing. */
  private static boolean comparable(Quantity a, Quantity b) {
    if (a.unit().equals(b.unit())) {
      return !a.unit().isEmpty() || countsCanAgree(a, b);
    }
    boolean lengths =
        IN_DAYS.containsKey(a.unit()) && IN_DAYS.containsKey(b.unit())
            || IN_MONTHS.containsKey(a.unit()) && IN_MONTHS.containsKey(b.unit())
            || a.unit().equals("weeks") && b.unit().equals("months")
            || a.unit().equals("months") && b.unit().equals("weeks");
    boolean bareMoney =
        a.unit().isEmpty() != b.unit().isEmpty() && a.high() >= 1e6 && b.high() >= 1e6;
    return lengths || bareMoney && (a.counted().isEmpty() || b.counted().isEmpty());
  }

  private static boolean countsCanAgree(Quantity a, Quantity b) {
    return a.counted().isEmpty()
        || b.counted().isEmpty()
        || !Collections.disjoint(a.counted(), b.counted())
        || Math.max(a.high(), b.high()) < 20 * Math.max(1, Math.min(a.high(), b.high()));
  }

  private static boolean boundsConflict(Quantity a, Quantity b) {
    if (a.high() != b.high() && fitsBound(a, b) && fitsBound(b, a)) {
      return false;
    }
    boolean opposed =
        BELOW.contains(a.bound()) && ABOVE.contains(b.bound())
            || ABOVE.contains(a.bound()) && BELOW.contains(b.bound());
    return opposed || isCap(a) && isPlain(b) || isPlain(a) && isCap(b);
  }

  private static boolean fitsBound(Quantity bounded, Quantity other) {
    if (BELOW.contains(bounded.bound())) {
      return other.high() < bounded.high();
    }
    return !ABOVE.contains(bounded.bound()) || other.high() > bounded.high();
  }

  private static boolean isCap(Quantity q) {
    return q.bound() == Bound.LESS || q.bound() == Bound.UP_TO;
  }

  private static boolean isPlain(Quantity q) {
    return q.bound() == Bound.EXACT || q.bound() == Bound.ABOUT;
  }

  /** The facts that the other side gives elsewhere, or whose figure follows from its figures. */
  private static Set<Fact> known(List<Fact> facts, List<Fact> others, Side other) {
    Set<Fact> known = new HashSet<>();
    for (Fact fact : facts) {
      if (isGiven(quantity(fact), other) || follows(quantity(fact), others)) {
        known.add(fact);
      }
    }
    return known;
  }

  private static boolean isGiven(Quantity figure, Side other) {
    boolean common =
        figure.unit().isEmpty() && figure.high() < 13 || figure.unit().equals("ordinal");
    List<Fact> around =
        common ? other.told().factsAround(other.sentences(), 1) : other.told().allFacts();
    return around.stream().anyMatch(f -> f.value() instanceof Quantity q && saysSame(figure, q));
  }

  /**
   * Whether the figure is the sum or difference of two of the others, or their ratio in percent.
   */
  private static boolean follows(Quantity figure, List<Fact> others) {
    for (Fact one : others) {
      for (Fact two : others) {
        double x = quantity(one).high();
        double y = quantity(two).high();
        boolean sum =
            one != two
                && !figure.unit().equals("%")
                && (close(figure.high(), x + y) || close(figure.high(), x - y));
        boolean share =
            figure.unit().equals("%")
                && y != 0
                && (near(figure.high(), 100 * x / y) || near(figure.high(), 100 * (x - y) / y));
        if (one != two
            && quantity(one).unit().equals(quantity(two).unit())
            && figure.high() > 3
            && (sum || share)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean close(double one, double other) {
    return Math.abs(one - other) < 1e-6 * Math.max(1, Math.abs(one));
  }

  private static boolean near(double one, double other) {
    return Math.abs(one - other) < 0.6;
  }
}
