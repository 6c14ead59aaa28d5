package org.retold.align;

import org.jspecify.annotations.Nullable;
import org.retold.text.WordRarity;
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

  private static final double FUNCTION_WEIGHT = 0.05;
  private static final double LEAST_CONTENT_WEIGHT = 0.3;

  private final WordVectors vectors;
  private final WordRarity rarity;

  TermLikeness(WordVectors vectors, WordRarity rarity) {
    this.vectors = vectors;
    this.rarity = rarity;
  }

  /**
   * A term and what it is compared by.
   *
   * @param vector its vector; none where it stands for itself only
   * @param rarity what it weighs by its kind and how rare it is in the language, 0 to 1
   */
  record Likened(Term term, WordVectors.@Nullable Rounded vector, double rarity) {

    /** Whether nothing but the term itself can stand for it. */
    boolean isFixed() {
      return term.kind() == Term.Kind.FUNCTION || term.kind() == Term.Kind.FIGURE;
    }
  }

  /** Looks up what a term is compared by, once for all comparisons. */
  Likened likened(Term term) {
    boolean content = term.kind() == Term.Kind.CONTENT;
    return new Likened(term, content ? vectors.rounded(term.norm()) : null, rarity(term));
  }

  private double rarity(Term term) {
    return switch (term.kind()) {
      case FUNCTION -> FUNCTION_WEIGHT;
      case FIGURE -> 1;
      case NAME, CONTENT ->
          LEAST_CONTENT_WEIGHT + (1 - LEAST_CONTENT_WEIGHT) * rarity.of(term.norm());
    };
  }

  /**
   * Gives 0 for terms that have nothing to do with each other, up to 1; for terms not fixed.
   *
   * @param cosine that of their vectors if it is {@link #NEAR} or more, else 0
   */
  static double of(Likened term, Likened other, double cosine) {
    return Math.max(byForm(term.term().key(), other.term().key()), byMeaning(cosine));
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
