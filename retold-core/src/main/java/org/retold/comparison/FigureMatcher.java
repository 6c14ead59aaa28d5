package org.retold.comparison;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.retold.facts.Fact;
import org.retold.facts.FactKind;
import org.retold.facts.Quantity;

/**
 * Matches figures: first those that say the same, wherever they stand in the passage, then those
 * that alone fill one place in a sentence, then the rest by what they count and by the words round
 * them. Of that rest, a figure that the other report gives in a sentence nearby, or that follows
 * from its figures by one sum, is not held against it.
 */
final class FigureMatcher implements Matcher {
  private static final double ENOUGH = 0.9;
  private static final double LITTLE = 1.2;
  private static final double LONE = 0.5;
  private static final double LONE_OF_UNIT = 0.25;
  private static final double RANK = 1.0;
  private static final double SLOT = 0.9;

  /** Figures summed up with one another: no passage of a report has as many. */
  private static final int MOST = 80;

  private record Pair(Fact a, Fact b, double score) {}

  @Override
  public void match(Passage passage, Findings out) {
    List<Fact> left = new ArrayList<>(passage.a().facts(Quantity.class));
    List<Fact> right = new ArrayList<>(passage.b().facts(Quantity.class));
    for (Pair pair : best(passage, left, right, true)) {
      keep(pair, out);
    }
    for (Pair pair : best(passage, new ArrayList<>(left), new ArrayList<>(right), false)) {
      if (isOneSlot(passage, pair, left, right)) {
        out.changed(pair.a.kind(), pair.a, pair.b);
        left.remove(pair.a);
        right.remove(pair.b);
      }
    }
    List<Quantity> aroundA = around(passage.a());
    List<Quantity> aroundB = around(passage.b());
    List<Quantity> ownA = quantities(passage.a().facts(Quantity.class));
    List<Quantity> ownB = quantities(passage.b().facts(Quantity.class));
    Set<Fact> knownInB = given(left, passage.b());
    knownInB.addAll(settled(left, false, aroundA, aroundB));
    knownInB.addAll(settled(left, true, ownA, ownB));
    Set<Fact> knownInA = given(right, passage.a());
    knownInA.addAll(settled(right, false, aroundB, aroundA));
    knownInA.addAll(settled(right, true, ownB, ownA));
    List<Fact> loneLeft = without(left, knownInB);
    List<Fact> loneRight = without(right, knownInA);
    for (Pair pair : best(passage, loneLeft, loneRight, false)) {
      out.changed(pair.a.kind(), pair.a, pair.b);
    }
    rest(loneLeft, loneRight, out);
  }

  /**
   * Whether two figures fill the one place for a figure of their sort in two sentences: then it
   * does not matter that either report gives the other's figure somewhere else.
   */
  private static boolean isOneSlot(Passage passage, Pair pair, List<Fact> left, List<Fact> right) {
    boolean single = passage.a().sentences().size() == 1 && passage.b().sentences().size() == 1;
    boolean telling =
        !Figures.isSmall(quantity(pair.a)) && !quantity(pair.a).unit().equals("ordinal");
    boolean placed = sharesCounted(pair.a, pair.b) || passage.near(pair.a, pair.b) >= SLOT;
    return single && telling && placed && isLone(pair.a, left) && isLone(pair.b, right);
  }

  private static List<Fact> without(List<Fact> facts, Set<Fact> known) {
    List<Fact> rest = new ArrayList<>(facts);
    rest.removeAll(known);
    return rest;
  }

  private static void keep(Pair pair, Findings out) {
    Quantity a = quantity(pair.a);
    Quantity b = quantity(pair.b);
    if (Figures.boundsConflict(a, b)) {
      boolean opposed = pair.a.kind() != FactKind.TIME && Figures.boundsOppose(a, b);
      out.changed(opposed ? FactKind.DEGREE : pair.a.kind(), pair.a, pair.b);
    } else {
      out.kept(pair.a.kind(), pair.a, pair.b);
    }
  }

  private static void rest(List<Fact> left, List<Fact> right, Findings out) {
    for (Fact fact : left) {
      if (Figures.isWorthTelling(quantity(fact)) && !out.isChangedA(fact)) {
        out.added(fact.kind(), fact, "Only A gives “" + fact.text() + "”.");
      }
    }
    for (Fact fact : right) {
      if (Figures.isWorthTelling(quantity(fact)) && !out.isChangedB(fact)) {
        out.leftOut(fact.kind(), fact, "Only B gives “" + fact.text() + "”.");
      }
    }
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
    if (!Figures.saysSame(quantity(a), quantity(b))) {
      return 0;
    }
    double counted = sharesCounted(a, b) ? 1 : 0;
    return 1 + counted + passage.near(a, b);
  }

  private static double changeScore(
      Passage passage, Fact a, Fact b, List<Fact> left, List<Fact> right) {
    Quantity mine = quantity(a);
    Quantity theirs = quantity(b);
    if (!Figures.comparable(mine, theirs) || passage.a().isQuoted(a) != passage.b().isQuoted(b)) {
      return 0;
    }
    boolean lone = isLone(a, left) && isLone(b, right);
    boolean counted = sharesCounted(a, b);
    double near = passage.near(a, b);
    double score = near + (counted ? 1 : 0) + (sameDigits(mine, theirs) ? 1 : 0);
    if (mine.unit().equals("ordinal")) {
      return near >= RANK && (counted || lone) ? score : 0;
    }
    boolean alike = lone && (Figures.ratio(mine.high(), theirs.high()) < 4 || counted);
    boolean little = mine.unit().isEmpty() && mine.high() < 13 && theirs.high() < 13;
    if (little && !counted && near < LITTLE) {
      return 0;
    }
    if (mine.unit().isEmpty() && Math.abs(Figures.ratio(mine.high(), theirs.high()) - 100) < 1e-6) {
      return 0;
    }
    double least = !alike ? ENOUGH : mine.unit().isEmpty() ? LONE : LONE_OF_UNIT;
    return score >= least ? score : 0;
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

  /** The facts that the other report gives elsewhere. */
  private static Set<Fact> given(List<Fact> facts, Side other) {
    Set<Fact> given = new HashSet<>();
    facts.stream().filter(fact -> isGiven(quantity(fact), other)).forEach(given::add);
    return given;
  }

  /** The facts, small counts or the rest, whose figure follows from the other side's figures. */
  private static Set<Fact> settled(
      List<Fact> facts, boolean small, List<Quantity> own, List<Quantity> others) {
    Set<Fact> settled = new HashSet<>();
    for (Fact fact : facts) {
      Quantity figure = quantity(fact);
      if (Figures.isSmall(figure) == small
          && (Figures.follows(figure, others) || Figures.isPart(figure, own, others))) {
        settled.add(fact);
      }
    }
    return settled;
  }

  /** The figures of the passage and of the sentences beside it. */
  private static List<Quantity> around(Side side) {
    return side.told().factsAround(side.sentences(), 1).stream()
        .filter(fact -> fact.value() instanceof Quantity)
        .map(FigureMatcher::quantity)
        .limit(MOST)
        .toList();
  }

  private static List<Quantity> quantities(List<Fact> facts) {
    return facts.stream().map(FigureMatcher::quantity).limit(MOST).toList();
  }

  private static boolean isGiven(Quantity figure, Side other) {
    boolean common =
        figure.unit().isEmpty() && figure.high() < 13 || figure.unit().equals("ordinal");
    List<Quantity> given = common ? around(other) : other.told().figures();
    return given.stream().anyMatch(q -> Figures.saysSame(figure, q) || Figures.fits(figure, q));
  }
}
