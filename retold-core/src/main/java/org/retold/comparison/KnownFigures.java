package org.retold.comparison;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.retold.facts.Fact;
import org.retold.facts.Outcome;
import org.retold.facts.Quantity;

/**
 * Which figures of one report the other need not repeat in the passage: it gives them elsewhere, or
 * they follow from its own figures by one sum.
 */
final class KnownFigures {

  /** Figures summed up with one another: no passage of a report has as many. */
  private static final int MOST = 80;

  private KnownFigures() {}

  /** The facts given, without those that the other side knows. */
  static List<Fact> without(List<Fact> facts, Side own, Side other) {
    Set<Fact> known = new HashSet<>();
    List<Fact> aroundOwn = around(own);
    List<Fact> aroundOther = around(other);
    List<Fact> ofOwn = atMost(own.facts(Quantity.class));
    List<Fact> ofOther = atMost(other.facts(Quantity.class));
    List<Quantity> given = aroundOther.stream().map(Figures::of).toList();
    for (Fact fact : facts) {
      Quantity figure = Figures.of(fact);
      boolean settled =
          Figures.isSmall(figure)
              ? FigureSums.settle(fact, ofOwn, ofOther)
              : FigureSums.settle(fact, aroundOwn, aroundOther);
      if (settled || isGiven(figure, own, other, given)) {
        known.add(fact);
      }
    }
    List<Fact> rest = new ArrayList<>(facts);
    rest.removeAll(known);
    return rest;
  }

  private static boolean isGiven(
      Quantity figure, Side own, Side other, List<Quantity> aroundOther) {
    boolean common = Figures.isFew(figure) || figure.unit().equals("ordinal");
    List<Quantity> given = common ? aroundOther : other.told().figures();
    return given.stream().anyMatch(q -> isGivenBy(figure, q, own));
  }

  /** Whether a figure of the other report says it, and is not what another one here says. */
  private static boolean isGivenBy(Quantity figure, Quantity given, Side own) {
    if (!Figures.saysSame(figure, given)) {
      return false;
    }
    boolean exact = figure.outcome(given) == Outcome.SAME;
    return exact
        || own.told().figures().stream()
            .noneMatch(q -> q.size() == given.size() && !q.equals(figure) && q.isLike(given));
  }

  /** The figures of the passage and of the sentences beside it. */
  private static List<Fact> around(Side side) {
    List<Fact> facts = side.told().factsAround(side.sentences(), 1);
    return atMost(facts.stream().filter(fact -> fact.value() instanceof Quantity).toList());
  }

  private static List<Fact> atMost(List<Fact> facts) {
    return facts.stream().limit(MOST).toList();
  }
}
