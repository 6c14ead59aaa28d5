package org.retold.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.retold.align.Alignment;
import org.retold.bench.LogisticFit;

/**
 * Fits the question whether one of two reports that were found among many comes from the other. A
 * measure never counts against what it stands for: one whose weight comes out with the wrong sign
 * is left out.
 */
public final class FoundFit {
  private static final double RIDGE = 1;

  /** A false alarm counts as so many missed copies. */
  private static final double FALSE_ALARM = 2;

  private static final List<String> FOR =
      List.of(
          "eventOdds",
          "derivedOdds",
          "alignedShare",
          "expectedShare",
          "retoldShare",
          "runShare",
          "copiedPassages",
          "closeShare",
          "sameWhole",
          "length");

  private static final List<String> AGAINST = List.of("otherFigures", "factsLost", "refilled");

  private final List<double[]> rows = new ArrayList<>();
  private final List<Boolean> labels = new ArrayList<>();

  /** The measures of a pair, in the order of the names. */
  public static double[] measures(WordRow a, WordRow b, Alignment alignment, double sameEvent) {
    SortedMap<String, Double> measures =
        new RelationClassifier().found(PairEvidence.of(a, b, alignment), sameEvent);
    return names().stream().mapToDouble(name -> measures.getOrDefault(name, 0.0)).toArray();
  }

  /**
   * Adds a pair.
   *
   * @param count how many pairs it stands for
   */
  public void add(double[] measures, boolean derived, int count) {
    for (int i = 0; i < count; i++) {
      rows.add(measures);
      labels.add(derived);
    }
  }

  /** The fitted model's file. */
  public String toLines(String version, String fittedOn) {
    List<String> kept = new ArrayList<>(names());
    while (true) {
      double[] fitted = LogisticFit.fit(columns(kept), labels, RIDGE);
      String worst = worst(kept, fitted);
      if (worst.isEmpty()) {
        return lines(version, fittedOn, kept, fitted);
      }
      kept.remove(worst);
    }
  }

  private static List<String> names() {
    List<String> names = new ArrayList<>(FOR);
    names.addAll(AGAINST);
    return names;
  }

  /** The measure that most counts against what it stands for; nothing if none does. */
  private static String worst(List<String> kept, double[] fitted) {
    String worst = "";
    double most = 0;
    for (int i = 0; i < kept.size(); i++) {
      double wrong = AGAINST.contains(kept.get(i)) ? fitted[i + 1] : -fitted[i + 1];
      if (wrong > most) {
        most = wrong;
        worst = kept.get(i);
      }
    }
    return worst;
  }

  private List<double[]> columns(List<String> kept) {
    int[] places = kept.stream().mapToInt(names()::indexOf).toArray();
    List<double[]> columns = new ArrayList<>();
    for (double[] row : rows) {
      double[] some = new double[places.length];
      for (int i = 0; i < places.length; i++) {
        some[i] = row[places[i]];
      }
      columns.add(some);
    }
    return columns;
  }

  private static String lines(String version, String fittedOn, List<String> kept, double[] fitted) {
    SortedMap<String, Double> weights = new TreeMap<>();
    for (int i = 0; i < kept.size(); i++) {
      weights.put(kept.get(i), fitted[i + 1]);
    }
    Logistic found = new Logistic(fitted[0] - Math.log(FALSE_ALARM), weights);
    return new RelationModel(version, fittedOn, new TreeMap<>())
        .with(RelationModel.FOUND, found)
        .toLines();
  }
}
