package org.retold.comparison;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.retold.facts.Fact;
import org.retold.facts.Quantity;

/**
 * When a figure follows from others by one step: a sum, a difference, a product, a ratio in
 * percent.
 */
final class FigureSums {
  private static final double LEAST = 3;
  private static final double BARE_MONEY = 1e6;

  /** Two figures that make up a third by chance are mostly of like size: 3 and 4 of 7. */
  private static final double UNLIKE = 1.9;

  private FigureSums() {}

  /** Whether the figure follows from two of the others, or is what is missing to one of them. */
  static boolean settle(Fact figure, List<Fact> own, List<Fact> others) {
    return !Figures.of(figure).isRange()
        && (follows(Figures.of(figure), others) || isPart(figure, own, others));
  }

  /** Whether a third figure of the passage leads from one to the other: "9 more", "12 in all". */
  static boolean areStep(Quantity one, Quantity other, Passage passage) {
    return Stream.of(passage.a(), passage.b())
        .flatMap(side -> side.facts(Quantity.class).stream())
        .map(fact -> (Quantity) fact.value())
        .filter(third -> third.high() != one.high() && third.high() != other.high())
        .anyMatch(third -> isStep(one, other, third));
  }

  private static boolean isStep(Quantity one, Quantity other, Quantity third) {
    if (!one.unit().equals(other.unit()) || one.isRange() || other.isRange()) {
      return false;
    }
    boolean bare = third.unit().isEmpty() && third.high() >= BARE_MONEY;
    if (!third.unit().equals(one.unit()) && !bare) {
      return isProduct(one, other, third);
    }
    boolean unlike = Figures.ratio(one, other) >= UNLIKE;
    return !Figures.isFew(third)
        && third.high() > LEAST
        && (close(Math.abs(one.high() - other.high()), third.high())
            || unlike && close(one.high() + other.high(), third.high()));
  }

  private static boolean follows(Quantity figure, List<Fact> others) {
    for (int i = 0; i < others.size() && figure.high() > LEAST; i++) {
      for (int j = 0; j < others.size(); j++) {
        if (i != j && follows(figure, others.get(i), others.get(j))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean follows(Quantity figure, Fact first, Fact second) {
    Quantity one = Figures.of(first);
    Quantity two = Figures.of(second);
    double x = one.high();
    double y = two.high();
    if (!one.unit().equals(two.unit())) {
      return !Figures.isSmall(figure)
          && one.unit().equals(figure.unit())
          && (isProduct(figure, one, two) || isGrown(figure, one, two));
    }
    if (figure.unit().equals("%") && !one.unit().equals("%") && !one.unit().equals("points")) {
      return y != 0
          && areOneThing(one, two)
          && (isShare(figure, 100 * x / y) || isShare(figure, 100 * (x - y) / y));
    }
    boolean sum = close(figure.high(), x + y) && areAddends(first, second);
    return sum || close(figure.high(), x - y) && isRest(figure, first, second);
  }

  /** 24 workers at $500 each are $12,000 in all. */
  private static boolean isProduct(Quantity figure, Quantity each, Quantity count) {
    boolean plain = count.unit().isEmpty() && count.high() > 1 && count.digits() <= 3;
    return plain
        && (close(figure.high(), each.high() * count.high())
            || close(figure.high() * count.high(), each.high()));
  }

  /** $40 million is what grew by 25 percent to $50 million. */
  private static boolean isGrown(Quantity figure, Quantity after, Quantity share) {
    if (!share.unit().equals("%") || figure.unit().isEmpty()) {
      return false;
    }
    double part = share.high() / 100;
    return isRoughly(figure, after.high() / (1 + part))
        || isRoughly(figure, after.high() / Math.max(0.01, 1 - part))
        || isRoughly(figure, after.high() * (1 + part))
        || isRoughly(figure, after.high() * (1 - part))
        || isRoughly(figure, after.high() * part);
  }

  private static boolean isRoughly(Quantity figure, double value) {
    return Math.abs(figure.high() - value) < 0.006 * value;
  }

  /** Any two counts make some share; only of like things does a report reckon it. */
  private static boolean areOneThing(Quantity one, Quantity two) {
    return one.unit().isEmpty()
        ? !Collections.disjoint(one.counted(), two.counted())
        : !one.unit().equals("ordinal");
  }

  /** Counts of unlike things are added up only where one sentence gives both. */
  private static boolean areAddends(Fact first, Fact second) {
    return first.sentence() == second.sentence() || isLike(Figures.of(first), Figures.of(second));
  }

  /** "38 adults" of "41 people, three of them children"; "38 people" are no rest of 41 people. */
  private static boolean isRest(Quantity figure, Fact whole, Fact part) {
    boolean other = !figure.counted().isEmpty() && !isLike(figure, Figures.of(whole));
    return isLike(Figures.of(whole), Figures.of(part)) || other && areAddends(whole, part);
  }

  /** Whether two figures count like things, or are no plain counts. */
  private static boolean isLike(Quantity one, Quantity two) {
    return !one.unit().isEmpty()
        || !two.unit().isEmpty()
        || !Collections.disjoint(one.counted(), two.counted());
  }

  /** Whether a share is that value as it would be rounded. */
  private static boolean isShare(Quantity figure, double value) {
    double step = figure.high() == Math.rint(figure.high()) ? 0.51 : 0.051;
    return Math.abs(figure.high() - value) < step;
  }

  /** Whether the figure and one beside it add up to a figure of the other side. */
  private static boolean isPart(Fact part, List<Fact> own, List<Fact> others) {
    Quantity figure = Figures.of(part);
    for (Fact beside : own) {
      Quantity sibling = Figures.of(beside);
      for (Fact whole : others) {
        Quantity total = Figures.of(whole);
        boolean units = sibling.unit().equals(figure.unit()) && total.unit().equals(figure.unit());
        boolean sum = close(total.high(), figure.high() + sibling.high());
        if (units && total.high() > LEAST && sum && areAddends(part, beside)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean close(double one, double other) {
    return Math.abs(one - other) < 1e-6 * Math.max(1, Math.abs(one));
  }
}
