package org.retold.comparison;

import java.util.List;

/**
 * The fitted weights of word alignment, as {@code ./bench fit-words} writes them.
 *
 * @param alone the constant and the weights of two words by themselves
 * @param placed the constant and the weights of two words in their places
 */
record WordModel(double[] alone, double[] placed) {

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

  /** The chance of a pair described by as many numbers as there are weights. */
  static double chance(double[] weights, double[] numbers) {
    double sum = weights[0];
    for (int i = 1; i < weights.length; i++) {
      sum += weights[i] * numbers[i - 1];
    }
    return 1 / (1 + Math.exp(-sum));
  }
}
