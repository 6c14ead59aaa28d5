package org.retold.relation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Small decision trees over named measures whose answers are added up as log odds (Friedman 2001);
 * a measure that is missing counts as 0.
 *
 * <p>The fit sees to it that more of a measure never speaks against what it stands for.
 *
 * @param bias the log odds before any tree is asked
 * @param trees in any order
 */
record BoostedTrees(double bias, List<Node> trees) {

  BoostedTrees {
    trees = List.copyOf(trees);
  }

  /** A tree: an answer, or a question and two trees. */
  sealed interface Node permits Leaf, Split {
    /** The tree as text: a number, or {@code (measure threshold below above)}. */
    String toText();
  }

  /**
   * An answer.
   *
   * @param odds what it adds to the log odds
   */
  record Leaf(double odds) implements Node {
    @Override
    public String toText() {
      return Double.toString(odds);
    }
  }

  /**
   * A question.
   *
   * @param measure name of the measure
   * @param threshold what is asked of it
   * @param below asked next, or answered, where the measure is less than the threshold
   * @param above where it is not
   */
  record Split(String measure, double threshold, Node below, Node above) implements Node {
    @Override
    public String toText() {
      return "(%s %s %s %s)".formatted(measure, threshold, below.toText(), above.toText());
    }
  }

  /** The probability for these measures, 0 to 1. */
  double probability(Map<String, Double> measures) {
    Map<String, Double> values = new HashMap<>(measures);
    double odds = bias;
    for (Node tree : trees) {
      odds += answer(tree, values);
    }
    return Logistic.sigmoid(odds);
  }

  private static double answer(Node tree, Map<String, Double> measures) {
    Node node = tree;
    while (node instanceof Split split) {
      double value = measures.getOrDefault(split.measure(), 0.0);
      node = value < split.threshold() ? split.below() : split.above();
    }
    return ((Leaf) node).odds();
  }

  /**
   * Reads what {@link Node#toText} wrote.
   *
   * @throws IllegalArgumentException if it is no tree
   */
  static Node read(String text) {
    List<String> words = List.of(text.replace("(", "( ").replace(")", " )").trim().split("\\s+"));
    Reading reading = new Reading(words);
    Node tree = reading.node();
    if (reading.at != words.size()) {
      throw new IllegalArgumentException("more than one tree: " + text);
    }
    return tree;
  }

  /** Walks along the words of a tree. */
  private static final class Reading {
    private final List<String> words;
    private int at;

    Reading(List<String> words) {
      this.words = words;
    }

    Node node() {
      String word = next();
      if (!word.equals("(")) {
        return new Leaf(number(word));
      }
      Split split = new Split(next(), number(next()), node(), node());
      if (!next().equals(")")) {
        throw new IllegalArgumentException("a tree is not closed: " + String.join(" ", words));
      }
      return split;
    }

    private String next() {
      if (at == words.size()) {
        throw new IllegalArgumentException("a tree ends too soon: " + String.join(" ", words));
      }
      return words.get(at++);
    }

    private static double number(String word) {
      return Double.parseDouble(word);
    }
  }

  /** The measures that any of the trees asks for, each once. */
  List<String> measures() {
    List<String> names = new ArrayList<>();
    trees.forEach(tree -> collect(tree, names));
    return names.stream().distinct().sorted().toList();
  }

  private static void collect(Node tree, List<String> names) {
    if (tree instanceof Split split) {
      names.add(split.measure());
      collect(split.below(), names);
      collect(split.above(), names);
    }
  }
}
