package org.retold.align;

import org.retold.text.WordVectors;

/**
 * How much one term can stand for another: by meaning where their vectors are near, by form where
 * they begin alike, as inflections and derivations of one word do.
 */
final class TermLikeness {

  /** Cosine of word vectors from which two words say something alike. */
  static final double NEAR = 0.45;

  /** Share of the longer word that two words must begin with together. */
  private static final double SAME_BEGINNING = 0.6;

  private static final int SHORTEST_BEGINNING = 4;

  private final WordVectors vectors;

  TermLikeness(WordVectors vectors) {
    this.vectors = vectors;
  }

  /** Gives 0 for terms that have nothing to do with each other, up to 1. */
  double of(Term term, Term other) {
    if (isFixed(term) || isFixed(other)) {
      return 0;
    }
    double byForm = byForm(term.key(), other.key());
    boolean names = term.kind() == Term.Kind.NAME || other.kind() == Term.Kind.NAME;
    return names ? byForm : Math.max(byForm, byMeaning(term, other));
  }

  private static boolean isFixed(Term term) {
    return term.kind() == Term.Kind.FUNCTION || term.kind() == Term.Kind.FIGURE;
  }

  private double byMeaning(Term term, Term other) {
    double cosine = vectors.similarity(term.norm(), other.norm());
    return cosine < NEAR ? 0 : (cosine - NEAR) / (1 - NEAR);
  }

  private static double byForm(String term, String other) {
    int shorter = Math.min(term.length(), other.length());
    int shared = 0;
    while (shared < shorter && term.charAt(shared) == other.charAt(shared)) {
      shared++;
    }
    double share = shared / (double) Math.max(term.length(), other.length());
    return shared < SHORTEST_BEGINNING || share < SAME_BEGINNING ? 0 : share;
  }
}
