package org.retold.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.retold.text.ReportText;
import org.retold.text.Sentence;
import org.retold.text.Token;

/**
 * The terms of two reports, numbered, with how much each weighs and which are alike.
 *
 * <p>A term weighs by its rarity in the language and, within the two reports, by how few sentences
 * hold it: the name that every sentence repeats says little about which sentence goes with which.
 */
final class TermSpace {
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> keys = new ArrayList<>();
  private final List<SentenceTerms> a;
  private final List<SentenceTerms> b;
  private final double[] weights;
  private final Kinships kinships;

  TermSpace(ReportText a, ReportText b, TermSimilarity similarity) {
    this.a = terms(a);
    this.b = terms(b);
    this.weights = weights();
    this.kinships = Kinships.of(keys, similarity);
  }

  List<SentenceTerms> a() {
    return a;
  }

  List<SentenceTerms> b() {
    return b;
  }

  /** How many terms there are; their numbers run from 0. */
  int size() {
    return keys.size();
  }

  double weight(int term) {
    return weights[term];
  }

  boolean isFigure(int term) {
    return TermKeys.isFigure(keys.get(term));
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

  private List<SentenceTerms> terms(ReportText report) {
    List<SentenceTerms> all = new ArrayList<>(report.sentences().size());
    for (Sentence sentence : report.sentences()) {
      all.add(terms(sentence));
    }
    return all;
  }

  private SentenceTerms terms(Sentence sentence) {
    int[] ids = new int[sentence.tokens().size()];
    boolean[] quoted = new boolean[ids.length];
    int size = 0;
    for (Token token : sentence.tokens()) {
      if (!token.isMark()) {
        quoted[size] = token.quoted();
        ids[size++] = numbers.computeIfAbsent(TermKeys.of(token), this::add);
      }
    }
    return new SentenceTerms(Arrays.copyOf(ids, size), Arrays.copyOf(quoted, size));
  }

  private int add(String key) {
    keys.add(key);
    return keys.size() - 1;
  }

  private double[] weights() {
    int[] sentencesWith = new int[keys.size()];
    count(a, sentencesWith);
    count(b, sentencesWith);
    double total = a.size() + b.size() + 1.0;
    double[] result = new double[keys.size()];
    for (int term = 0; term < result.length; term++) {
      double local = Math.log(total / sentencesWith[term]) / Math.log(total);
      result[term] = TermKeys.rarity(keys.get(term)) * Math.max(0.1, local);
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
