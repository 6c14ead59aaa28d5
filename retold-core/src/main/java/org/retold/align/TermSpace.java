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
 * The terms of two reports, numbered, with how much each weighs and how alike two of them are.
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
  private final TermSimilarity similarity;

  TermSpace(ReportText a, ReportText b, TermSimilarity similarity) {
    this.a = terms(a);
    this.b = terms(b);
    this.weights = weights();
    this.similarity = similarity;
  }

  List<SentenceTerms> a() {
    return a;
  }

  List<SentenceTerms> b() {
    return b;
  }

  double weight(int term) {
    return weights[term];
  }

  /** How alike two terms are, 0 to 1; 1 for the same term. */
  double similarity(int term, int other) {
    return term == other ? 1 : similarity.of(keys.get(term), keys.get(other));
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
    boolean[] figures = new boolean[ids.length];
    boolean[] quoted = new boolean[ids.length];
    int size = 0;
    for (Token token : sentence.tokens()) {
      if (!token.isMark()) {
        String key = TermKeys.of(token);
        figures[size] = TermKeys.isFigure(key);
        quoted[size] = token.quoted();
        ids[size++] = numbers.computeIfAbsent(key, this::add);
      }
    }
    return new SentenceTerms(
        Arrays.copyOf(ids, size), Arrays.copyOf(figures, size), Arrays.copyOf(quoted, size));
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
