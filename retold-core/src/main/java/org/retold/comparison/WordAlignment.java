package org.retold.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.retold.facts.Word;

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

  private final List<Word> a;
  private final List<Word> b;
  private final int[] partnerOfA;
  private final int[] partnerOfB;

  private record Link(int a, int b, double score) {}

  WordAlignment(List<Word> a, List<Word> b) {
    this.a = a;
    this.b = b;
    partnerOfA = new int[a.size()];
    partnerOfB = new int[b.size()];
    Arrays.fill(partnerOfA, -1);
    Arrays.fill(partnerOfB, -1);
    double[][] alike = likeness();
    for (Link link : links(alike)) {
      if (partnerOfA[link.a] < 0 && partnerOfB[link.b] < 0) {
        partnerOfA[link.a] = link.b;
        partnerOfB[link.b] = link.a;
      }
    }
  }

  private double[][] likeness() {
    double[][] alike = new double[a.size()][b.size()];
    for (int i = 0; i < a.size(); i++) {
      if (a.get(i).isContent()) {
        for (int j = 0; j < b.size(); j++) {
          alike[i][j] = b.get(j).isContent() ? Synonyms.likeness(a.get(i), b.get(j)) : 0;
        }
      }
    }
    return alike;
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
    links.sort(
        Comparator.comparingDouble(Link::score)
            .reversed()
            .thenComparingInt(Link::a)
            .thenComparingInt(Link::b));
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

    boolean holds(int at) {
      return at >= from && at < end;
    }

    int distance(int at) {
      return at < from ? from - at : at >= end ? at - end + 1 : 0;
    }
  }
}
