package org.retold.relation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.retold.align.Alignment;

/** Fits the question whether one of two reports that were found among many comes from the other. */
public final class FoundFit {
  /** A false alarm counts as so many missed copies. */
  private static final double FALSE_ALARM = 2;

  private static final List<String> FOR =
      List.of(
          "copiedPassages",
          "closeShare",
          "expectedShare",
          "alignedShare",
          "sameCore",
          "length",
          "eventOdds",
          "eventRareNames",
          "eventSharedFigures");

  private static final List<String> AGAINST =
      List.of("otherFigures", "eventOwnLead", "eventOwnFigures", "eventOtherDate");

  private final BoostedFit fit;

  /** A fit without pairs. */
  public FoundFit() {
    int[] signs = names().stream().mapToInt(name -> AGAINST.contains(name) ? -1 : 1).toArray();
    fit = new BoostedFit(names(), signs);
  }

  private static List<String> names() {
    List<String> names = new ArrayList<>(FOR);
    names.addAll(AGAINST);
    return names;
  }

  /**
   * The measures of a pair, in the order of the names.
   *
   * @param event what the event profiles say
   */
  public static double[] measures(
      WordRow a, WordRow b, Alignment alignment, Map<String, Double> event) {
    SortedMap<String, Double> measures =
        new RelationClassifier().found(PairEvidence.of(a, b, alignment), event);
    return names().stream().mapToDouble(name -> measures.getOrDefault(name, 0.0)).toArray();
  }

  /**
   * Adds a pair.
   *
   * @param count how many pairs it stands for
   */
  public void add(double[] measures, boolean derived, int count) {
    fit.add(measures, derived, derived ? count : count * FALSE_ALARM);
  }

  /** Fits the pairs that were added. */
  public Fitted fit() {
    return new Fitted(fit.fit());
  }

  /** What was fitted. */
  public static final class Fitted {
    private final BoostedTrees trees;

    Fitted(BoostedTrees trees) {
      this.trees = trees;
    }

    /** Whether the measures of a pair say that one of its reports comes from the other. */
    public boolean isDerived(double[] measures) {
      List<String> names = names();
      Map<String, Double> values = new HashMap<>();
      for (int i = 0; i < measures.length; i++) {
        values.put(names.get(i), measures[i]);
      }
      return trees.probability(values) >= 0.5;
    }

    /** The model's file. */
    public String toLines(String version, String fittedOn) {
      return new FoundModel(version, fittedOn, trees).toLines();
    }
  }
}
