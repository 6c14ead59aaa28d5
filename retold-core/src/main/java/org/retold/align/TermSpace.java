package org.retold.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.retold.align.TermLikeness.Likened;

/**
 * The terms of two reports, numbered, with how much each weighs and which are alike.
 *
 * <p>A term weighs by its rarity in the language and, within the two reports, by how few sentences
 * hold it: the name that every sentence repeats says little about which sentence goes with which.
 */
final class TermSpace {
  private static final double LEAST_LOCAL_WEIGHT = 0.1;

  private final List<Likened> terms;
  private final List<SentenceTerms> a;
  private final List<SentenceTerms> b;
  private final double[] weights;
  private final Kinships kinships;

  /** The first report's terms keep their numbers; the second's that it has not come after them. */
  TermSpace(ReportTerms a, ReportTerms b) {
    this.terms = new ArrayList<>(a.terms());
    int[] numbers = numbers(a, b);
    this.a = a.sentences();
    this.b = b.sentences().stream().map(sentence -> sentence.renumbered(numbers)).toList();
    this.weights = weights();
    this.kinships = Kinships.of(terms, a.terms().size(), numbers);
  }

  private int[] numbers(ReportTerms a, ReportTerms b) {
    int[] numbers = new int[b.terms().size()];
    for (int i = 0; i < numbers.length; i++) {
      int known = a.number(b.terms().get(i).term().key());
      numbers[i] = known >= 0 ? known : terms.size();
      if (known < 0) {
        terms.add(b.terms().get(i));
      }
    }
    return numbers;
  }

  List<SentenceTerms> a() {
    return a;
  }

  List<SentenceTerms> b() {
    return b;
  }

  /** How many terms there are; their numbers run from 0. */
  int size() {
    return terms.size();
  }

  double weight(int term) {
    return weights[term];
  }

  boolean isFigure(int term) {
    return terms.get(term).term().kind() == Term.Kind.FIGURE;
  }

  boolean isFunction(int term) {
    return terms.get(term).term().kind() == Term.Kind.FUNCTION;
  }

  /** Which terms are alike. */
  Kinships kinships() {
    return kinships;
  }

  /** What the distinct terms of a sentence weigh together. */
  double weight(SentenceTerms sentence) {
    double sum = 0;
    for (int term : sentence.distinct()) {
      sum += weights[term];
    }
    return sum;
  }

  private double[] weights() {
    int[] sentencesWith = new int[terms.size()];
    count(a, sentencesWith);
    count(b, sentencesWith);
    double total = a.size() + b.size() + 1.0;
    double[] local = new double[a.size() + b.size() + 1];
    Arrays.setAll(local, held -> Math.log(total / held) / Math.log(total));
    double[] result = new double[terms.size()];
    for (int term = 0; term < result.length; term++) {
      double rarity = terms.get(term).rarity();
      result[term] = rarity * Math.max(LEAST_LOCAL_WEIGHT, local[sentencesWith[term]]);
    }
    return result;
  }

  private static void count(List<SentenceTerms> sentences, int[] sentencesWith) {
    for (SentenceTerms sentence : sentences) {
      for (int term : sentence.distinct()) {
        sentencesWith[term]++;
      }
    }
  }
}
