package org.retold.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Measures how far two sentences say the same, and the chance that they do.
 *
 * <p>Lexical measures weigh words by rarity and let near words stand for each other (word vectors);
 * figures, names and word pairs are looked at apart because a changed one changes the sentence. The
 * cosines of one or two encoders come beside them. The weights of the logistic regression that
 * joins the measures were fitted by {@code ./bench fit-similarity} on news sentence pairs and are
 * read from {@code similarity.txt}. Safe for use by several threads.
 */
public final class SentenceSimilarity {

  /** What the measures are, in the order of {@link #measures}. */
  public static final List<String> NAMES =
      List.of(
          "overlap-both",
          "overlap-lower",
          "overlap-higher",
          "soft-both",
          "soft-lower",
          "exact-words",
          "word-pairs",
          "word-threes",
          "order",
          "numbers-only-one-side",
          "numbers-agree",
          "names-only-one-side",
          "names-agree",
          "rarest-missing",
          "length-ratio",
          "static-cosine",
          "encoder-cosine");

  /** How many of the measures need no encoder but the static one. */
  public static final int WITHOUT_ENCODER = NAMES.size() - 1;

  private static final double LEAST_SOFT_MATCH = 0.45;

  private final WordRarity rarity = new WordRarity();
  private final WordVectors vectors = new WordVectors();
  private final StaticEncoder plain = new StaticEncoder();
  private final @Nullable SentenceEncoder encoder;

  /** Measures without a live encoder. */
  public SentenceSimilarity() {
    this(null);
  }

  /** Measures with the encoder's cosine too, or without if it is null. */
  public SentenceSimilarity(@Nullable SentenceEncoder encoder) {
    this.encoder = encoder;
  }

  /** The measures of a pair; the last one is missing if there is no live encoder. */
  public double[] measures(List<Token> a, List<Token> b, String textA, String textB) {
    Map<String, Double> left = weights(a);
    Map<String, Double> right = weights(b);
    double ab = covered(left, right, false);
    double ba = covered(right, left, false);
    double softAb = covered(left, right, true);
    double softBa = covered(right, left, true);
    List<Double> all = new ArrayList<>();
    all.add(f1(ab, ba));
    all.add(Math.min(ab, ba));
    all.add(Math.max(ab, ba));
    all.add(f1(softAb, softBa));
    all.add(Math.min(softAb, softBa));
    all.add(jaccard(runs(a, 1), runs(b, 1)));
    all.add(jaccard(runs(a, 2), runs(b, 2)));
    all.add(jaccard(runs(a, 3), runs(b, 3)));
    all.add(order(a, b));
    addAgreement(numbers(a), numbers(b), all);
    addAgreement(names(a), names(b), all);
    all.add(Math.max(rarestMissing(left, right), rarestMissing(right, left)));
    all.add(Math.min(a.size(), b.size()) / (double) Math.max(1, Math.max(a.size(), b.size())));
    all.add(Vectors.cosine(plain.encode(textA), plain.encode(textB)));
    if (encoder != null) {
      all.add(Vectors.cosine(encoder.encode(textA), encoder.encode(textB)));
    }
    return all.stream().mapToDouble(Double::doubleValue).toArray();
  }

  /** The measures and the products of every two of them, which the fitted weights count in. */
  public static double[] withProducts(double[] measures) {
    int size = measures.length;
    double[] all = Arrays.copyOf(measures, size + size * (size + 1) / 2);
    int next = size;
    for (int i = 0; i < size; i++) {
      for (int j = i; j < size; j++) {
        all[next++] = measures[i] * measures[j];
      }
    }
    return all;
  }

  /** The chance, from 0 to 1, that two sentences say the same. */
  public double probability(Sentence a, Sentence b) {
    return SimilarityWeights.shipped()
        .probability(measures(a.tokens(), b.tokens(), a.text(), b.text()));
  }

  private Map<String, Double> weights(List<Token> tokens) {
    Map<String, Double> weights = new HashMap<>();
    for (Token token : tokens) {
      if (!token.isMark()) {
        weights.merge(token.stem(), rarity.of(token), Math::max);
      }
    }
    return weights;
  }

  /** The share of one side's weight that the other side holds, exactly or by a near word. */
  private double covered(Map<String, Double> one, Map<String, Double> other, boolean soft) {
    double held = 0;
    double all = 0;
    for (String word : one.keySet().stream().sorted().toList()) {
      double weight = one.getOrDefault(word, 0.0);
      all += weight;
      if (other.containsKey(word)) {
        held += weight;
      } else if (soft) {
        held += weight * nearest(word, other.keySet());
      }
    }
    return all == 0 ? 0 : held / all;
  }

  private double nearest(String word, Set<String> others) {
    if (Character.isDigit(word.charAt(0)) || rarity.isStopWord(word)) {
      return 0;
    }
    double best = 0;
    for (String other : others) {
      if (!Character.isDigit(other.charAt(0)) && !rarity.isStopWord(other)) {
        best = Math.max(best, vectors.similarity(word, other));
      }
    }
    return best < LEAST_SOFT_MATCH ? 0 : best;
  }

  private double rarestMissing(Map<String, Double> one, Map<String, Double> other) {
    double rarest = 0;
    for (Map.Entry<String, Double> word : one.entrySet()) {
      if (!other.containsKey(word.getKey())) {
        rarest = Math.max(rarest, word.getValue());
      }
    }
    return rarest;
  }

  private static void addAgreement(Set<String> a, Set<String> b, List<Double> out) {
    Set<String> both = new HashSet<>(a);
    both.retainAll(b);
    int alone = a.size() + b.size() - 2 * both.size();
    out.add(alone == 0 ? 0.0 : alone / (alone + 1.0));
    out.add(both.size() / (both.size() + 1.0));
  }

  private static Set<String> numbers(List<Token> tokens) {
    Set<String> numbers = new HashSet<>();
    for (Token token : tokens) {
      if (token.kind() == Token.Kind.NUMBER) {
        numbers.add(token.norm());
      }
    }
    return numbers;
  }

  /** Words with a capital that open no sentence. */
  private static Set<String> names(List<Token> tokens) {
    Set<String> names = new HashSet<>();
    for (int i = 1; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean opens = tokens.get(i - 1).isMark() && !tokens.get(i - 1).text().equals(",");
      if (token.kind() == Token.Kind.WORD
          && !opens
          && Character.isUpperCase(token.text().codePointAt(0))) {
        names.add(token.stem());
      }
    }
    return names;
  }

  private static Set<String> runs(List<Token> tokens, int length) {
    List<String> words = tokens.stream().filter(token -> !token.isMark()).map(Token::stem).toList();
    Set<String> runs = new HashSet<>();
    for (int i = 0; i + length <= words.size(); i++) {
      runs.add(String.join(" ", words.subList(i, i + length)));
    }
    return runs;
  }

  private static double jaccard(Set<String> a, Set<String> b) {
    Set<String> both = new HashSet<>(a);
    both.retainAll(b);
    int all = a.size() + b.size() - both.size();
    return all == 0 ? 0 : both.size() / (double) all;
  }

  /** The longest common run in order, gaps allowed, over the shorter side's words. */
  private static double order(List<Token> a, List<Token> b) {
    int[] row = new int[b.size() + 1];
    for (Token left : a) {
      int corner = 0;
      for (int j = 1; j <= b.size(); j++) {
        int above = row[j];
        boolean same = !left.isMark() && left.stem().equals(b.get(j - 1).stem());
        row[j] = same ? corner + 1 : Math.max(above, row[j - 1]);
        corner = above;
      }
    }
    long words = Math.min(count(a), count(b));
    return words == 0 ? 0 : row[b.size()] / (double) words;
  }

  private static long count(List<Token> tokens) {
    return tokens.stream().filter(token -> !token.isMark()).count();
  }

  private static double f1(double a, double b) {
    return a + b == 0 ? 0 : 2 * a * b / (a + b);
  }
}
