package org.retold.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.retold.comparison.WordPairs.Sort;

/**
 * Finds the chance that two words of two passages correspond, and links the likeliest pairs.
 *
 * <p>Two logistic regressions, one after the other. The first sees two words by themselves: the
 * same word, synonyms or derived ones by the thesaurus, near vectors. The second sees them in their
 * places: how many of the three words on either side are likely to correspond too, and what other
 * partners the two could have. That is the evidence of Sultan, Bethard and Sumner (Back to Basics
 * for Monolingual Alignment, TACL 2014) without their parser, weighed by fitting as Yao et al. do
 * (A Lightweight and High Performance Monolingual Word Aligner, ACL 2013); so "robbers" finds
 * "gang" between words that agree. The likeliest pair is linked first, each word once (competitive
 * linking, Melamed 2000).
 *
 * <p>A linked pair stands in one place of what is told: mostly it means the same, but a word that
 * replaced its opposite ("rise", "fall") or another figure is linked too.
 */
final class WordAligner {
  private static final double ENOUGH = 0.5;

  /** Pairs of words that are all seen in their places; of more only those with some chance. */
  private static final int MANY = 10_000;

  private static final double HOPELESS = 0.004;

  private static final Comparator<Link> BEST_FIRST =
      Comparator.comparingDouble(Link::chance)
          .reversed()
          .thenComparingInt(Link::a)
          .thenComparingInt(Link::b);

  /** A word of the first passage and one of the second, by their places. */
  record Link(int a, int b, double chance, Sort sort) {}

  private final WordPairs pairs;
  private final int rows;
  private final int columns;

  WordAligner(WordPairs pairs, int rows, int columns) {
    this.pairs = pairs;
    this.rows = rows;
    this.columns = columns;
  }

  /** The linked pairs, the likeliest first. */
  List<Link> links(WordModel model) {
    Chances chances = placed(model, alone(model));
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        if (chances.of(i, j) > ENOUGH) {
          links.add(new Link(i, j, chances.of(i, j), pairs.sortOf(i, j)));
        }
      }
    }
    links.sort(BEST_FIRST);
    return oneToOne(links);
  }

  private List<Link> oneToOne(List<Link> links) {
    boolean[] usedA = new boolean[rows];
    boolean[] usedB = new boolean[columns];
    List<Link> chosen = new ArrayList<>();
    for (Link link : links) {
      if (!usedA[link.a] && !usedB[link.b]) {
        usedA[link.a] = true;
        usedB[link.b] = true;
        chosen.add(link);
      }
    }
    return chosen;
  }

  Chances alone(WordModel model) {
    double[][] chances = new double[rows][columns];
    double[] numbers = new double[WordPairs.ALONE];
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        if (pairs.sortOf(i, j) != Sort.MIXED) {
          pairs.alone(i, j, numbers);
          chances[i][j] = WordModel.chance(model.alone(), pairs.sortOf(i, j), numbers);
        }
      }
    }
    return new Chances(chances, columns);
  }

  private Chances placed(WordModel model, Chances alone) {
    double[][] chances = new double[rows][columns];
    double[] numbers = new double[WordPairs.PLACED];
    double least = rows * columns > MANY ? HOPELESS : 0;
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        if (pairs.sortOf(i, j) != Sort.MIXED && alone.of(i, j) >= least) {
          pairs.placed(i, j, alone, numbers);
          chances[i][j] = WordModel.chance(model.placed(), pairs.sortOf(i, j), numbers);
        }
      }
    }
    return new Chances(chances, columns);
  }
}
