package org.retold.candidates;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.retold.bench.LogisticFit;

/** Fits what two reports promise at first sight ({@link Glance}). */
public final class PromiseFit {
  private static final double RIDGE = 1;

  /** Share of the pairs with a derivation that are to be at 0 or above. */
  private static final double KEPT = 0.995;

  private final EventLikeness likeness = new EventLikeness();
  private final List<double[]> rows = new ArrayList<>();
  private final List<Boolean> labels = new ArrayList<>();

  /**
   * Adds a pair.
   *
   * @param derived whether its texts show that one comes from the other
   */
  public void add(EventProfile a, EventProfile b, double wording, boolean derived) {
    rows.add(Glance.measures(EventMeasures.of(a, b), likeness.odds(a, b), wording));
    labels.add(derived);
  }

  /** The fitted model's file. */
  public String toLines(String fittedOn) {
    double[] fitted = LogisticFit.fit(rows, labels, RIDGE);
    double[] weights = Arrays.copyOfRange(fitted, 1, fitted.length);
    double[] odds = new double[rows.size()];
    LinearModel model = new LinearModel(Glance.NAMES, 0, weights);
    for (int i = 0; i < odds.length; i++) {
      odds[i] = labels.get(i) ? model.odds(rows.get(i)) : Double.POSITIVE_INFINITY;
    }
    Arrays.sort(odds);
    long derived = labels.stream().filter(label -> label).count();
    double least = odds[(int) ((1 - KEPT) * derived)];
    return new LinearModel(Glance.NAMES, -least, weights).toLines("fit-found", fittedOn);
  }
}
