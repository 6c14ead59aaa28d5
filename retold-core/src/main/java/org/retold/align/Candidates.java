package org.retold.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which sentence pairs are worth scoring: all of them for reports of usual length; for long ones
 * those that share the most weight, so that time grows with the text and not with its square.
 */
final class Candidates {
  private static final int ALL_PAIRS = 40_000;
  private static final int BEST = 40;

  /** A term in more sentences than this finds no candidates: it is common to the whole text. */
  private static final int COMMON = 200;

  private Candidates() {}

  /** Gives the candidate columns of each row, rising. */
  static int[][] of(TermSpace space) {
    int rows = space.a().size();
    int width = space.b().size();
    int[][] columns = new int[rows][];
    if ((long) rows * width <= ALL_PAIRS) {
      Arrays.setAll(columns, row -> IntStream.range(0, width).toArray());
      return columns;
    }
    List<List<Integer>> sentencesWith = index(space.b());
    double[] shared = new double[width];
    Arrays.setAll(columns, row -> best(space, space.a().get(row), sentencesWith, shared));
    return columns;
  }

  private static List<List<Integer>> index(List<SentenceTerms> sentences) {
    List<List<Integer>> sentencesWith = new ArrayList<>();
    for (int column = 0; column < sentences.size(); column++) {
      for (int term : sentences.get(column).distinct()) {
        while (sentencesWith.size() <= term) {
          sentencesWith.add(new ArrayList<>(1));
        }
        sentencesWith.get(term).add(column);
      }
    }
    return sentencesWith;
  }

  private static int[] best(
      TermSpace space, SentenceTerms sentence, List<List<Integer>> sentencesWith, double[] shared) {
    List<Integer> touched = new ArrayList<>();
    for (int term : sentence.distinct()) {
      if (term < sentencesWith.size() && sentencesWith.get(term).size() <= COMMON) {
        for (int column : sentencesWith.get(term)) {
          if (shared[column] == 0) {
            touched.add(column);
          }
          shared[column] += space.weight(term);
        }
      }
    }
    int[] best =
        touched.stream()
            .sorted(
                Comparator.comparingDouble((Integer column) -> -shared[column])
                    .thenComparingInt(column -> column))
            .limit(BEST)
            .mapToInt(Integer::intValue)
            .sorted()
            .toArray();
    touched.forEach(column -> shared[column] = 0);
    return best;
  }
}
