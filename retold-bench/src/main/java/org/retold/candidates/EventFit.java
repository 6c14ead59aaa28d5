package org.retold.candidates;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.retold.bench.LogisticFit;

/**
 * Fits the model of {@link EventLikeness} to labelled pairs of profiles. A measure never counts
 * against what it stands for: one whose weight comes out with the wrong sign is left out.
 */
public final class EventFit {
  private static final double RIDGE = 3;

  /**
   * Log odds added to the fit. The pairs that it sees hold more look-alikes than candidates do, so
   * that its chances come out low; this one is set by the stories of ECB+ 1-35.
   */
  private static final double PRIOR = 0.9;

  /** Measures that speak against one event. */
  private static final Set<String> AGAINST =
      Set.of("ownLead", "otherFigures", "otherDate", "noSharedPlace", "otherCounts");

  private final List<double[]> rows = new ArrayList<>();
  private final List<Boolean> labels = new ArrayList<>();

  /** Adds a pair and whether both tell of one event. */
  public void add(EventProfile a, EventProfile b, boolean sameEvent) {
    rows.add(EventMeasures.of(a, b));
    labels.add(sameEvent);
  }

  /** Adds what another was given. */
  public void addAll(EventFit other) {
    rows.addAll(other.rows);
    labels.addAll(other.labels);
  }

  /** How many pairs were added. */
  public int size() {
    return rows.size();
  }

  /** The fitted model's file. */
  public String toLines(String fittedOn) {
    return model().toLines("fit-events", fittedOn);
  }

  /** A likeness that decides by the fitted model. */
  public EventLikeness likeness() {
    return new EventLikeness(model());
  }

  private LinearModel model() {
    Set<Integer> kept = new TreeSet<>();
    for (int i = 0; i < EventMeasures.NAMES.size(); i++) {
      kept.add(i);
    }
    while (true) {
      int[] columns = kept.stream().mapToInt(Integer::intValue).toArray();
      double[] fitted = LogisticFit.fit(columns(columns), labels, RIDGE);
      int worst = -1;
      double[] weights = new double[EventMeasures.NAMES.size()];
      for (int i = 0; i < columns.length; i++) {
        weights[columns[i]] = fitted[i + 1];
        boolean against = AGAINST.contains(EventMeasures.NAMES.get(columns[i]));
        boolean wrong = against == fitted[i + 1] > 0;
        if (wrong && (worst < 0 || Math.abs(fitted[i + 1]) > Math.abs(weights[worst]))) {
          worst = columns[i];
        }
      }
      if (worst < 0) {
        return new LinearModel(EventMeasures.NAMES, fitted[0] + PRIOR, weights);
      }
      kept.remove(worst);
    }
  }

  private List<double[]> columns(int[] columns) {
    return rows.stream()
        .map(row -> Arrays.stream(columns).mapToDouble(column -> row[column]).toArray())
        .toList();
  }

  /** The measures of a pair, in the order of the model's file. */
  public static double[] measures(EventProfile a, EventProfile b) {
    return EventMeasures.of(a, b);
  }
}
