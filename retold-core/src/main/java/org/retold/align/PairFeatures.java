package org.retold.align;

import java.util.HashMap;
import java.util.Map;

/**
 * What two sentences share, in numbers that a {@link LogisticModel} weighs.
 *
 * <p>Covering is soft: a term that does not stand in the other sentence counts by its most similar
 * term there. Both ways are kept apart, since a condensed sentence is covered whole by a source
 * that it covers only in part.
 */
final class PairFeatures {
  static final String[] NAMES = {
    "cover-high", "cover-low", "cosine", "meaning", "figures", "run", "evidence", "quoted"
  };

  /** Shared weight at which half of the trust is reached: one shared rare word proves little. */
  private static final double EVIDENCE_HALF = 3;

  /** Shared terms in a row that count as a run at its full. */
  private static final double LONGEST_RUN = 6;

  private final TermSpace space;

  PairFeatures(TermSpace space) {
    this.space = space;
  }

  /** Gives the features in the order of {@link #NAMES}; {@code meaning} is a cosine. */
  double[] of(SentenceTerms left, SentenceTerms right, double meaning) {
    Map<Integer, Double> other = weigh(right);
    Map<Integer, Double> mine = weigh(left);
    double coverLeft = cover(mine, other);
    double coverRight = cover(other, mine);
    double shared = shared(mine, other);
    return new double[] {
      Math.max(coverLeft, coverRight),
      Math.min(coverLeft, coverRight),
      cosine(mine, other),
      meaning,
      Math.min(2, sharedFigures(left, right)) / 2.0,
      Math.min(LONGEST_RUN, longestRun(left, right)) / LONGEST_RUN,
      shared / (shared + EVIDENCE_HALF),
      sharedQuoted(left, right)
    };
  }

  private Map<Integer, Double> weigh(SentenceTerms sentence) {
    Map<Integer, Double> weights = new HashMap<>();
    for (int term : sentence.ids()) {
      weights.put(term, space.weight(term));
    }
    return weights;
  }

  private double cover(Map<Integer, Double> mine, Map<Integer, Double> other) {
    double covered = 0;
    double total = 0;
    for (Map.Entry<Integer, Double> entry : mine.entrySet()) {
      total += entry.getValue();
      covered += entry.getValue() * nearest(entry.getKey(), other);
    }
    return total == 0 ? 0 : covered / total;
  }

  private double nearest(int term, Map<Integer, Double> other) {
    if (other.containsKey(term)) {
      return 1;
    }
    double best = 0;
    for (int candidate : other.keySet()) {
      best = Math.max(best, space.similarity(term, candidate));
    }
    return best;
  }

  private static double shared(Map<Integer, Double> mine, Map<Integer, Double> other) {
    double sum = 0;
    for (Map.Entry<Integer, Double> entry : mine.entrySet()) {
      sum += other.containsKey(entry.getKey()) ? entry.getValue() : 0;
    }
    return sum;
  }

  private static double cosine(Map<Integer, Double> mine, Map<Integer, Double> other) {
    double dot = 0;
    for (Map.Entry<Integer, Double> entry : mine.entrySet()) {
      dot += other.containsKey(entry.getKey()) ? entry.getValue() * entry.getValue() : 0;
    }
    double norm = squares(mine) * squares(other);
    return norm == 0 ? 0 : dot / Math.sqrt(norm);
  }

  private static double squares(Map<Integer, Double> weights) {
    return weights.values().stream().mapToDouble(weight -> weight * weight).sum();
  }

  private static int sharedFigures(SentenceTerms left, SentenceTerms right) {
    int shared = 0;
    for (int i = 0; i < left.size(); i++) {
      if (left.figures()[i] && holds(right, left.ids()[i], right.figures())) {
        shared++;
      }
    }
    return shared;
  }

  /** Share of the quoted words of the side that quotes less which the other side quotes too. */
  private static double sharedQuoted(SentenceTerms left, SentenceTerms right) {
    int shared = 0;
    int mine = 0;
    for (int i = 0; i < left.size(); i++) {
      if (left.quoted()[i]) {
        mine++;
        shared += holds(right, left.ids()[i], right.quoted()) ? 1 : 0;
      }
    }
    int theirs = 0;
    for (boolean quoted : right.quoted()) {
      theirs += quoted ? 1 : 0;
    }
    int fewer = Math.min(mine, theirs);
    return fewer == 0 ? 0 : Math.min(1, shared / (double) fewer);
  }

  private static boolean holds(SentenceTerms sentence, int term, boolean[] where) {
    for (int i = 0; i < sentence.size(); i++) {
      if (where[i] && sentence.ids()[i] == term) {
        return true;
      }
    }
    return false;
  }

  /** The longest row of terms that stands in both sentences. */
  static int longestRun(SentenceTerms left, SentenceTerms right) {
    int[] runs = new int[right.size() + 1];
    int longest = 0;
    for (int i = 0; i < left.size(); i++) {
      for (int j = right.size(); j > 0; j--) {
        runs[j] = left.ids()[i] == right.ids()[j - 1] ? runs[j - 1] + 1 : 0;
        longest = Math.max(longest, runs[j]);
      }
    }
    return longest;
  }
}
