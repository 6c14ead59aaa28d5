package org.retold.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.retold.bench.LogisticFit;
import org.retold.comparison.WordLinks.Link;
import org.retold.comparison.WordPairs.Sort;

/** Fits the weights of word alignment to links that people drew. */
public final class WordFit {
  private static final double RIDGE = 1;

  private final WordLinks reader = new WordLinks();
  private final List<Case> cases = new ArrayList<>();

  private record Case(WordPairs pairs, int rows, int columns, List<Boolean> linked) {}

  private interface Numbers {
    double[] of(int i, int j);
  }

  /** Adds two sentences to fit to. */
  public void add(String a, String b, Set<Link> links) {
    WordLinks.Cut left = reader.cut(a);
    WordLinks.Cut right = reader.cut(b);
    List<Boolean> linked = new ArrayList<>();
    for (int token : left.tokens()) {
      for (int other : right.tokens()) {
        linked.add(links.contains(new Link(token, other)));
      }
    }
    WordPairs pairs = reader.pairs(left, right);
    cases.add(new Case(pairs, left.words().size(), right.words().size(), linked));
  }

  /** The fitted model as its file holds it. */
  public String fit() {
    List<double[]> rows = new ArrayList<>();
    List<Boolean> labels = new ArrayList<>();
    for (Case one : cases) {
      collect(one, (i, j) -> alone(one, i, j), rows, labels);
    }
    double[] alone = LogisticFit.fit(rows, labels, RIDGE);
    rows.clear();
    labels.clear();
    WordModel model = new WordModel(alone, new double[0]);
    for (Case one : cases) {
      Chances chances = new WordAligner(one.pairs, one.rows, one.columns).alone(model);
      collect(one, (i, j) -> placed(one, i, j, chances), rows, labels);
    }
    return line("alone", alone) + line("placed", LogisticFit.fit(rows, labels, RIDGE));
  }

  private static void collect(
      Case one, Numbers numbers, List<double[]> rows, List<Boolean> labels) {
    for (int i = 0; i < one.rows; i++) {
      for (int j = 0; j < one.columns; j++) {
        if (one.pairs.sortOf(i, j) != Sort.MIXED) {
          rows.add(numbers.of(i, j));
          labels.add(one.linked.get(i * one.columns + j));
        }
      }
    }
  }

  private static double[] alone(Case one, int i, int j) {
    double[] out = new double[WordPairs.ALONE];
    one.pairs.alone(i, j, out);
    return withSort(one.pairs.sortOf(i, j), out);
  }

  private static double[] placed(Case one, int i, int j, Chances chances) {
    double[] out = new double[WordPairs.PLACED];
    one.pairs.placed(i, j, chances, out);
    return withSort(one.pairs.sortOf(i, j), out);
  }

  /** The numbers after one for each sort, 1 for the pair's own. */
  private static double[] withSort(Sort sort, double[] numbers) {
    int sorts = Sort.values().length;
    double[] all = new double[sorts + numbers.length];
    all[sort.ordinal()] = 1;
    System.arraycopy(numbers, 0, all, sorts, numbers.length);
    return all;
  }

  private static String line(String name, double[] weights) {
    StringBuilder line = new StringBuilder(name);
    for (double weight : weights) {
      line.append(String.format(Locale.ROOT, " %.4f", weight));
    }
    return line.append('\n').toString();
  }
}
