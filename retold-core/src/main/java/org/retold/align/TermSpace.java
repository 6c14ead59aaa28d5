package org.retold.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.retold.text.ReportText;
import org.retold.text.Sentence;
import org.retold.text.Token;
import org.retold.text.WordRarity;

/**
 * The terms of two reports, numbered, with how much each weighs and which are alike.
 *
 * <p>A term weighs by its rarity in the language and, within the two reports, by how few sentences
 * hold it: the name that every sentence repeats says little about which sentence goes with which.
 */
final class TermSpace {
  private static final double FUNCTION_WEIGHT = 0.05;
  private static final double LEAST_CONTENT_WEIGHT = 0.3;
  private static final double LEAST_LOCAL_WEIGHT = 0.1;

  private final WordRarity rarity;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<Term> terms = new ArrayList<>();
  private final List<SentenceTerms> a;
  private final List<SentenceTerms> b;
  private final double[] weights;
  private final Kinships kinships;

  TermSpace(ReportText a, ReportText b, WordRarity rarity, TermLikeness likeness) {
    this.rarity = rarity;
    this.a = terms(a);
    this.b = terms(b);
    this.weights = weights();
    this.kinships = Kinships.of(terms, likeness);
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
    return terms.get(term).kind() == Term.Kind.FIGURE;
  }

  boolean isFunction(int term) {
    return terms.get(term).kind() == Term.Kind.FUNCTION;
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
        ids[size] = number(token, size == 0);
        size++;
      }
    }
    return new SentenceTerms(Arrays.copyOf(ids, size), Arrays.copyOf(quoted, size));
  }

  private int number(Token token, boolean opensSentence) {
    Term term = Term.of(token, rarity.isStopWord(token.norm()), opensSentence);
    Integer known = numbers.get(term.key());
    if (known != null) {
      return known;
    }
    numbers.put(term.key(), terms.size());
    terms.add(term);
    return terms.size() - 1;
  }

  private double[] weights() {
    int[] sentencesWith = new int[terms.size()];
    count(a, sentencesWith);
    count(b, sentencesWith);
    double total = a.size() + b.size() + 1.0;
    double[] result = new double[terms.size()];
    for (int term = 0; term < result.length; term++) {
      double local = Math.log(total / sentencesWith[term]) / Math.log(total);
      result[term] = rarity(terms.get(term)) * Math.max(LEAST_LOCAL_WEIGHT, local);
    }
    return result;
  }

  private double rarity(Term term) {
    return switch (term.kind()) {
      case FUNCTION -> FUNCTION_WEIGHT;
      case FIGURE -> 1;
      case NAME, CONTENT ->
          LEAST_CONTENT_WEIGHT + (1 - LEAST_CONTENT_WEIGHT) * rarity.of(term.norm());
    };
  }

  private static void count(List<SentenceTerms> sentences, int[] sentencesWith) {
    for (SentenceTerms sentence : sentences) {
      for (int term : sentence.distinct()) {
        sentencesWith[term]++;
      }
    }
  }
}
