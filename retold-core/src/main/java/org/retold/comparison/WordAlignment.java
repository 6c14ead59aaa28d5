package org.retold.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.retold.facts.Stems;
import org.retold.facts.Word;
import org.retold.text.WordVectors;

/**
 * Which words of two passages correspond, one to one.
 *
 * <p>Every pair of like words gets a score: how alike they are, plus how many of the three words on
 * either side have a like word beside the other. The best pairs are taken first, as Sultan, Bethard
 * and Sumner do (Back to Basics for Monolingual Alignment, TACL 2014), but without a parser: a
 * passage is short, and what is asked of the alignment is only which words stand round a fact.
 */
final class WordAlignment {
  private static final int NEIGHBOURS = 3;
  private static final int WINDOW = 9;
  private static final Set<String> TIMES =
      Stems.setOf(
          "today tomorrow yesterday tonight morning afternoon evening night second minute hour day"
              + " week weekend fortnight month quarter year decade century");
  private static final int FEW = 120;
  private static final double LEAST_KINDRED = 0.45;

  private final List<Word> a;
  private final List<Word> b;
  private final int[] partnerOfA;
  private final int[] partnerOfB;
  private final int[] kindredOfA;
  private final int[] kindredOfB;

  private record Link(int a, int b, double score) {}

  private static final Comparator<Link> BEST_FIRST =
      Comparator.comparingDouble(Link::score)
          .reversed()
          .thenComparingInt(Link::a)
          .thenComparingInt(Link::b);

  WordAlignment(List<Word> a, List<Word> b, WordVectors vectors) {
    this.a = a;
    this.b = b;
    partnerOfA = none(a.size());
    partnerOfB = none(b.size());
    List<Lexeme> left = Lexeme.of(a);
    List<Lexeme> right = Lexeme.of(b);
    take(links(likeness(left, right)), partnerOfA, partnerOfB);
    kindredOfA = partnerOfA.clone();
    kindredOfB = partnerOfB.clone();
    pairKindred(left, right, vectors);
  }

  private static int[] none(int size) {
    int[] none = new int[size];
    Arrays.fill(none, -1);
    return none;
  }

  private static double[][] likeness(List<Lexeme> left, List<Lexeme> right) {
    double[][] alike = new double[left.size()][right.size()];
    for (int i = 0; i < left.size(); i++) {
      if (left.get(i).word().isContent()) {
        for (int j = 0; j < right.size(); j++) {
          boolean content = right.get(j).word().isContent();
          alike[i][j] = content ? Synonyms.likeness(left.get(i), right.get(j)) : 0;
        }
      }
    }
    return alike;
  }

  /** Pairs what is left by meaning: "robbers" with "thieves". */
  private void pairKindred(List<Lexeme> left, List<Lexeme> right, WordVectors vectors) {
    if (a.size() > FEW || b.size() > FEW) {
      return;
    }
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < a.size(); i++) {
      for (int j = 0; partnerOfA[i] < 0 && hasMeaning(a.get(i)) && j < b.size(); j++) {
        if (partnerOfB[j] < 0 && hasMeaning(b.get(j))) {
          double near = Synonyms.nearness(left.get(i), right.get(j));
          double alike = near != 0 ? near : vectors.similarity(a.get(i).lower(), b.get(j).lower());
          if (alike >= LEAST_KINDRED) {
            links.add(new Link(i, j, alike + sameWay(i, j)));
          }
        }
      }
    }
    links.sort(BEST_FIRST);
    take(links, kindredOfA, kindredOfB);
  }

  /** Figures, times and names stand near one another in meaning without saying the same. */
  private static boolean hasMeaning(Word word) {
    return word.isContent()
        && !word.isDigits()
        && !word.isCapital()
        && !Character.isDigit(word.stem().codePointAt(0))
        && !TIMES.contains(word.stem());
  }

  private static void take(List<Link> links, int[] ofA, int[] ofB) {
    for (Link link : links) {
      if (ofA[link.a] < 0 && ofB[link.b] < 0) {
        ofA[link.a] = link.b;
        ofB[link.b] = link.a;
      }
    }
  }

  private List<Link> links(double[][] alike) {
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < a.size(); i++) {
      for (int j = 0; j < b.size(); j++) {
        if (alike[i][j] > 0) {
          links.add(new Link(i, j, alike[i][j] + 0.2 * context(alike, i, j) + sameWay(i, j)));
        }
      }
    }
    links.sort(BEST_FIRST);
    return links;
  }

  private static double context(double[][] alike, int i, int j) {
    double sum = 0;
    for (int di = -NEIGHBOURS; di <= NEIGHBOURS; di++) {
      int row = i + di;
      if (di == 0 || row < 0 || row >= alike.length) {
        continue;
      }
      double best = 0;
      for (int dj = -NEIGHBOURS; dj <= NEIGHBOURS; dj++) {
        int column = j + dj;
        if (dj != 0 && column >= 0 && column < alike[row].length) {
          best = Math.max(best, alike[row][column]);
        }
      }
      sum += best;
    }
    return sum;
  }

  /** A small push towards words at a like place, so that ties fall the natural way. */
  private double sameWay(int i, int j) {
    return 0.05 * (1 - Math.abs(i / (double) a.size() - j / (double) b.size()));
  }

  /** The place of the word of the second passage that goes with this one of the first, or -1. */
  int partnerOfA(int at) {
    return partnerOfA[at];
  }

  /** The place of the word of the first passage that goes with this one of the second, or -1. */
  int partnerOfB(int at) {
    return partnerOfB[at];
  }

  /** Like {@link #partnerOfA}, words near in meaning included. */
  int kindredOfA(int at) {
    return kindredOfA[at];
  }

  /** Like {@link #partnerOfB}, words near in meaning included. */
  int kindredOfB(int at) {
    return kindredOfB[at];
  }

  /** How much the two places share of what stands round them, either side, from 0 up. */
  double near(Range inA, Range inB) {
    return shared(inA, inB, false);
  }

  /** Like {@link #near}, but what stands before must stand before, what after, after. */
  double frame(Range inA, Range inB) {
    return shared(inA, inB, true);
  }

  private double shared(Range inA, Range inB, boolean sameSide) {
    double sum = 0;
    int first = Math.max(0, inA.from() - WINDOW);
    int last = Math.min(a.size(), inA.end() + WINDOW);
    for (int i = first; i < last; i++) {
      int j = partnerOfA[i];
      if (j < 0 || inA.holds(i) || inB.holds(j) || !sameSentence(inA, i, inB, j)) {
        continue;
      }
      boolean swapped = i < inA.from() != j < inB.from();
      int distance = inA.distance(i) + inB.distance(j);
      if (distance <= 2 * WINDOW && !(sameSide && swapped)) {
        sum += 4.0 / (3 + distance);
      }
    }
    return sum;
  }

  private boolean sameSentence(Range inA, int i, Range inB, int j) {
    return a.get(i).sentence() == a.get(inA.from()).sentence()
        && b.get(j).sentence() == b.get(inB.from()).sentence();
  }

  /** Places of words, the end left out. */
  record Range(int from, int end) {

    /** A word with the small words right before it, two at most: "was not", "has been". */
    static Range withHelper(List<Word> words, int at) {
      int from = at;
      while (from > 0
          && at - from < 2
          && !words.get(from - 1).isContent()
          && !words.get(from - 1).isMark()) {
        from--;
      }
      return new Range(from, at + 1);
    }

    boolean holds(int at) {
      return at >= from && at < end;
    }

    int distance(int at) {
      return at < from ? from - at : at >= end ? at - end + 1 : 0;
    }
  }
}
