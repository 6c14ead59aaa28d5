package org.retold.comparison;

import java.util.Collections;
import java.util.List;
import org.retold.facts.Quantity;

/** When a figure follows from others by one step: a sum, a difference, a ratio in percent. */
final class FigureSums {
  private static final double LEAST = 3;

  private FigureSums() {}

  /** Whether the figure follows from two of the others, or is what is missing to one of them. */
  static boolean settle(Quantity figure, List<Quantity> own, List<Quantity> others) {
    return !figure.isRange() && (follows(figure, others) || isPart(figure, own, others));
  }

  private static boolean follows(Quantity figure, List<Quantity> others) {
    for (int i = 0; i < others.size() && figure.high() > LEAST; i++) {
      for (int j = 0; j < others.size(); j++) {
        if (i != j && follows(figure, others.get(i), others.get(j))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean follows(Quantity figure, Quantity one, Quantity two) {
    double x = one.high();
    double y = two.high();
    if (!one.unit().equals(two.unit())) {
      return false;
    }
    if (figure.unit().equals("%") && !one.unit().equals("%")) {
      return y != 0
          && areOneThing(one, two)
          && (isShare(figure, 100 * x / y) || isShare(figure, 100 * (x - y) / y));
    }
    return close(figure.high(), x + y) || close(figure.high(), x - y);
  }

  /** Any two counts make some share; only of like things does a report reckon it. */
  private static boolean areOneThing(Quantity one, Quantity two) {
    return one.unit().isEmpty()
        ? !Collections.disjoint(one.counted(), two.counted())
        : !one.unit().equals("ordinal");
  }

  /** Whether a share is that value as it would be rounded. */
  private static boolean isShare(Quantity figure, double value) {
    double step = figure.high() == Math.rint(figure.high()) ? 0.51 : 0.051;
    return Math.abs(figure.high() - value) < step;
  }

  /** Whether the figure and one beside it add up to a figure of the other side. */
  private static boolean isPart(Quantity figure, List<Quantity> own, List<Quantity> others) {
    for (Quantity sibling : own) {
      for (Quantity total : others) {
        boolean units = sibling.unit().equals(figure.unit()) && total.unit().equals(figure.unit());
        if (units && total.high() > LEAST && close(total.high(), figure.high() + sibling.high())) {
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
