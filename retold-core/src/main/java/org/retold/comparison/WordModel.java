package org.retold.comparison;

import java.util.List;
import org.retold.comparison.WordPairs.Sort;

/**
 * The fitted weights of word alignment, as {@code ./bench fit-words} writes them.
 *
 * @param alone the constant, a weight a sort, and those of the numbers of two words by themselves
 * @param placed the constant, a weight a sort, and those of the numbers of two words in places
 */
record WordModel(double[] alone, double[] placed) {
  private static final int SORTS = Sort.values().length;

  static WordModel shipped() {
    return Shipped.MODEL;
  }

  private static final class Shipped {
    static final WordModel MODEL = read();
  }

  private static WordModel read() {
    List<String> rows = WordLists.lines("word-model.txt");
    return new WordModel(row(rows.get(0)), row(rows.get(1)));
  }

  private static double[] row(String line) {
    String[] fields = line.split(" ", -1);
    double[] row = new double[fields.length - 1];
    for (int i = 0; i < row.length; i++) {
      row[i] = Double.parseDouble(fields[i + 1]);
    }
    return row;
  }

  /** The chance of a pair of a sort that as many numbers describe as there are weights left. */
  static double chance(double[] weights, Sort sort, double[] numbers) {
    double sum = weights[0] + weights[1 + sort.ordinal()];
    int first = 1 + SORTS;
    for (int i = 0; i < numbers.length; i++) {
      sum += weights[first + i] * numbers[i];
    }
    return 1 / (1 + Math.exp(-sum));
  }
}
