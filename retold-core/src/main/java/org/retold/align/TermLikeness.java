package org.retold.align;

import org.jspecify.annotations.Nullable;
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

  /** A term and its vector; without one where it stands for itself only. */
  record Likened(Term term, int @Nullable [] vector) {}

  /** Looks up what terms are compared by, once for all comparisons. */
  Likened likened(Term term) {
    boolean content = term.kind() == Term.Kind.CONTENT;
    return new Likened(term, content ? vectors.rounded(term.norm()) : null);
  }

  /** Whether nothing but the term itself can stand for it. */
  static boolean isFixed(Term term) {
    return term.kind() == Term.Kind.FUNCTION || term.kind() == Term.Kind.FIGURE;
  }

  /** Gives 0 for terms that have nothing to do with each other, up to 1; for terms not fixed. */
  static double of(Likened term, Likened other) {
    double byForm = byForm(term.term().key(), other.term().key());
    int[] vector = term.vector();
    int[] against = other.vector();
    return vector == null || against == null
        ? byForm
        : Math.max(byForm, byMeaning(WordVectors.cosine(vector, against)));
  }

  private static double byMeaning(double cosine) {
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
