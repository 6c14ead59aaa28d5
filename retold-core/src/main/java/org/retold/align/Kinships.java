package org.retold.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.retold.align.TermLikeness.Likened;
import org.retold.text.WordVectors;

/**
 * Which terms of one report are alike to which of the other, and how much; every term is wholly
 * alike to itself.
 */
final class Kinships {

  /** Pairs of terms up to which every pair is looked at; above it only equal terms count. */
  private static final long MOST_PAIRS = 4_000_000;

  private static final Kin NONE = new Kin();

  private final Kin[] kin;

  private Kinships(int terms) {
    kin = new Kin[terms];
    Arrays.fill(kin, NONE);
  }

  /** The terms alike to one, and how much. */
  private static final class Kin {
    private int size;
    private int[] terms = {};
    private double[] likeness = {};

    private void add(int term, double alike) {
      if (size == terms.length) {
        terms = Arrays.copyOf(terms, size + 4);
        likeness = Arrays.copyOf(likeness, size + 4);
      }
      terms[size] = term;
      likeness[size++] = alike;
    }
  }

  /**
   * Compares every term of the first report with every one of the second.
   *
   * @param terms the terms of both, those of the first report first
   * @param ofA how many terms the first report has
   * @param ofB the numbers of the second report's terms
   */
  static Kinships of(List<Likened> terms, int ofA, int[] ofB) {
    Kinships kinships = new Kinships(terms.size());
    if ((long) terms.size() * terms.size() <= MOST_PAIRS) {
      int[] open = Arrays.stream(ofB).filter(term -> !terms.get(term).isFixed()).toArray();
      boolean[] inBoth = new boolean[terms.size()];
      for (int term : open) {
        inBoth[term] = term < ofA;
      }
      Cosines cosines = new Cosines(terms, open);
      for (int term = 0; term < ofA; term++) {
        if (!terms.get(term).isFixed()) {
          kinships.compare(term, open, inBoth, terms, cosines.with(terms.get(term)));
        }
      }
    }
    return kinships;
  }

  /** The cosines of some terms with another, for those that have a vector. */
  private static final class Cosines {
    private final int[] places;
    private final WordVectors.Block block;
    private final double[] found;
    private final double[] all;

    Cosines(List<Likened> terms, int[] open) {
      List<WordVectors.Rounded> vectors = new ArrayList<>();
      places = new int[open.length];
      for (int i = 0; i < open.length; i++) {
        WordVectors.Rounded vector = terms.get(open[i]).vector();
        if (vector != null) {
          places[vectors.size()] = i;
          vectors.add(vector);
        }
      }
      block = new WordVectors.Block(vectors);
      found = new double[vectors.size()];
      all = new double[open.length];
    }

    double[] with(Likened term) {
      WordVectors.Rounded vector = term.vector();
      if (vector == null) {
        Arrays.fill(all, 0);
        return all;
      }
      block.cosines(vector, TermLikeness.NEAR, found);
      for (int i = 0; i < found.length; i++) {
        all[places[i]] = found[i];
      }
      return all;
    }
  }

  /** A pair of terms that stand both in both reports comes up twice and is taken once. */
  private void compare(
      int term, int[] others, boolean[] inBoth, List<Likened> terms, double[] cosines) {
    Likened likened = terms.get(term);
    for (int i = 0; i < others.length; i++) {
      int other = others[i];
      if (other != term && !(other < term && inBoth[term] && inBoth[other])) {
        double alike = TermLikeness.of(likened, terms.get(other), cosines[i]);
        if (alike > 0) {
          add(term, other, alike);
          add(other, term, alike);
        }
      }
    }
  }

  private void add(int term, int other, double alike) {
    kin[term] = kin[term] == NONE ? new Kin() : kin[term];
    kin[term].add(other, alike);
  }

  /** Raises {@code marks} at a term and at its kin to how alike they are to it. */
  void mark(int term, double[] marks) {
    marks[term] = 1;
    Kin of = kin[term];
    for (int n = 0; n < of.size; n++) {
      marks[of.terms[n]] = Math.max(marks[of.terms[n]], of.likeness[n]);
    }
  }

  /** Takes back to 0 what {@link #mark} raised. */
  void unmark(int term, double[] marks) {
    marks[term] = 0;
    Kin of = kin[term];
    for (int n = 0; n < of.size; n++) {
      marks[of.terms[n]] = 0;
    }
  }
}
