package org.retold.align;

import java.util.Arrays;

/**
 * What two sentences share, in numbers that a {@link LogisticModel} weighs.
 *
 * <p>Covering is soft: a term that does not stand in the other sentence counts by its most similar
 * term there. Both ways are kept apart, since a condensed sentence is covered whole by a source
 * that it covers only in part.
 *
 * <p>Not safe for use by many threads: it keeps working room.
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
  private final double[] marks;
  private final boolean[] inOther;

  PairFeatures(TermSpace space) {
    this.space = space;
    this.marks = new double[space.size()];
    this.inOther = new boolean[space.size()];
  }

  /** Gives the features in the order of {@link #NAMES}; {@code meaning} is a cosine. */
  double[] of(SentenceTerms left, SentenceTerms right, double meaning) {
    double coverLeft = cover(left, right);
    double coverRight = cover(right, left);
    set(right, true);
    Shared shared = shared(left);
    int run = shared.weight == 0 ? 0 : longestRun(left, right, inOther);
    set(right, false);
    return new double[] {
      Math.max(coverLeft, coverRight),
      Math.min(coverLeft, coverRight),
      cosine(shared.squares, left, right),
      meaning,
      Math.min(2, shared.figures) / 2.0,
      Math.min(LONGEST_RUN, run) / LONGEST_RUN,
      shared.weight / (shared.weight + EVIDENCE_HALF),
      sharedQuoted(left, right)
    };
  }

  /** Share of a sentence's weight that another one tells too, 0 to 1. */
  double cover(SentenceTerms sentence, SentenceTerms... others) {
    for (SentenceTerms other : others) {
      for (int term : other.distinct()) {
        space.kinships().mark(term, marks);
      }
    }
    double covered = 0;
    for (int term : sentence.distinct()) {
      covered += space.weight(term) * marks[term];
    }
    for (SentenceTerms other : others) {
      for (int term : other.distinct()) {
        space.kinships().unmark(term, marks);
      }
    }
    double total = space.weight(sentence);
    return total == 0 ? 0 : covered / total;
  }

  private record Shared(double weight, double squares, int figures) {}

  private void set(SentenceTerms sentence, boolean held) {
    for (int term : sentence.distinct()) {
      inOther[term] = held;
    }
  }

  private Shared shared(SentenceTerms left) {
    double weight = 0;
    double squares = 0;
    int figures = 0;
    for (int term : left.distinct()) {
      if (inOther[term]) {
        weight += space.weight(term);
        squares += space.weight(term) * space.weight(term);
        figures += space.isFigure(term) ? 1 : 0;
      }
    }
    return new Shared(weight, squares, figures);
  }

  private double cosine(double dot, SentenceTerms left, SentenceTerms right) {
    double norm = squares(left) * squares(right);
    return norm == 0 ? 0 : dot / Math.sqrt(norm);
  }

  private double squares(SentenceTerms sentence) {
    double sum = 0;
    for (int term : sentence.distinct()) {
      sum += space.weight(term) * space.weight(term);
    }
    return sum;
  }

  /** Share of the quoted words of the side that quotes less which the other side quotes too. */
  private static double sharedQuoted(SentenceTerms left, SentenceTerms right) {
    int ofLeft = quoted(left);
    int fewer = ofLeft == 0 ? 0 : Math.min(ofLeft, quoted(right));
    if (fewer == 0) {
      return 0;
    }
    int shared = 0;
    for (int i = 0; i < left.size(); i++) {
      shared += left.quoted()[i] && quotes(right, left.ids()[i]) ? 1 : 0;
    }
    return Math.min(1, shared / (double) fewer);
  }

  private static int quoted(SentenceTerms sentence) {
    int count = 0;
    for (boolean quoted : sentence.quoted()) {
      count += quoted ? 1 : 0;
    }
    return count;
  }

  private static boolean quotes(SentenceTerms sentence, int term) {
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.quoted()[i] && sentence.ids()[i] == term) {
        return true;
      }
    }
    return false;
  }

  /** The longest row of terms that stands in both sentences. */
  private static int longestRun(SentenceTerms left, SentenceTerms right, boolean[] inRight) {
    int[] before = new int[right.size() + 1];
    int longest = 0;
    for (int id : left.ids()) {
      if (inRight[id]) {
        longest = Math.max(longest, goOn(before, id, right.ids()));
      } else {
        Arrays.fill(before, 0);
      }
    }
    return longest;
  }

  /** Carries rows on by one term of the left sentence; gives the longest that ends there. */
  private static int goOn(int[] runs, int id, int[] right) {
    int longest = 0;
    for (int j = right.length; j > 0; j--) {
      runs[j] = id == right[j - 1] ? runs[j - 1] + 1 : 0;
      longest = Math.max(longest, runs[j]);
    }
    return longest;
  }
}
