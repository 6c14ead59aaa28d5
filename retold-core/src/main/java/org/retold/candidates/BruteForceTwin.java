package org.retold.candidates;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.retold.text.ReportText;
import org.retold.text.Sentence;
import org.retold.text.Token;
import org.retold.text.WordRarity;

/**
 * Finds the pairs worth comparing by looking at each pair of texts: no sample, no signature, no
 * bound on how many. Says what {@link CandidateIndex} ought to bring up, and is quadratic.
 *
 * <p>A pair ought to be brought up for its wording if the two share pairs of neighbouring content
 * words that weigh {@link #LEAST_WORDING} or more and a fifth of the poorer one; for its event if
 * they share rare words that weigh {@link #LEAST_EVENT} or more and a third of the poorer one; and
 * if it is among the {@link #CLOSEST} of one of them by what it shares times that share.
 */
public final class BruteForceTwin {
  private static final double LEAST_WORDING = 4;
  private static final double SHARE_OF_WORDING = 1 / 5.0;
  private static final double LEAST_EVENT = 4;
  private static final double SHARE_OF_EVENT = 1 / 3.0;
  private static final int CLOSEST = 8;
  private static final int RARE_CLASS = 6;

  /** What more reports have is no reason to compare any two of them. */
  private static final int MOST_REPORTS = 256;

  private static final Comparator<List<Integer>> BY_NUMBERS =
      Comparator.<List<Integer>, Integer>comparing(pair -> pair.get(0))
          .thenComparing(pair -> pair.get(1));

  private final WordRarity background = new WordRarity();
  private final List<Map<String, Integer>> wordings = new ArrayList<>();
  private final List<Map<String, Integer>> events = new ArrayList<>();
  private final Map<String, Integer> counts = new HashMap<>();

  /** Takes in the reports, which are called by their places in the list. */
  public BruteForceTwin(List<ReportText> reports) {
    for (ReportText report : reports) {
      Map<String, Integer> wording = new HashMap<>();
      Map<String, Integer> event = new HashMap<>();
      for (Sentence sentence : report.sentences()) {
        read(sentence, wording, event);
      }
      wordings.add(wording);
      events.add(event);
      wording.keySet().forEach(feature -> counts.merge(feature, 1, Integer::sum));
      event.keySet().forEach(feature -> counts.merge(feature, 1, Integer::sum));
    }
  }

  private void read(Sentence sentence, Map<String, Integer> wording, Map<String, Integer> event) {
    String before = "";
    int rarityBefore = 0;
    for (Token token : sentence.tokens()) {
      if (token.isMark() || background.isStopWord(token.norm())) {
        continue;
      }
      boolean figure = token.kind() == Token.Kind.NUMBER;
      String word = figure ? Features.figure(token) : token.stem();
      int rarity =
          figure
              ? Features.classOfFigure(word)
              : Features.classOfWord(background.place(token.norm()));
      if (rarity >= RARE_CLASS) {
        event.merge(word, rarity, Math::min);
      }
      if (!before.isEmpty()) {
        wording.merge(before + ' ' + word, Features.classOfPair(rarityBefore, rarity), Math::min);
      }
      before = word;
      rarityBefore = rarity;
    }
  }

  /** Hands out the pairs that ought to be brought up, with the weight of what they share. */
  public void forEachPair(PairSink sink) {
    List<Map<String, Double>> wording = wordings.stream().map(this::weighted).toList();
    List<Map<String, Double>> event = events.stream().map(this::weighted).toList();
    Set<List<Integer>> pairs = new TreeSet<>(BY_NUMBERS);
    for (int a = 0; a < wording.size(); a++) {
      addClosest(a, wording, LEAST_WORDING, SHARE_OF_WORDING, pairs);
      addClosest(a, event, LEAST_EVENT, SHARE_OF_EVENT, pairs);
    }
    for (List<Integer> pair : pairs) {
      int a = pair.get(0);
      int b = pair.get(1);
      double byWording = shared(wording.get(a), wording.get(b));
      double byEvent = shared(event.get(a), event.get(b));
      sink.pair(a, b, (float) byWording, (float) byEvent);
    }
  }

  private static void addClosest(
      int a,
      List<Map<String, Double>> features,
      double least,
      double leastShare,
      Set<List<Integer>> pairs) {
    double all = sum(features.get(a));
    Map<Integer, Double> closeness = new TreeMap<>();
    for (int b = 0; b < features.size(); b++) {
      double shared = a == b ? 0 : shared(features.get(a), features.get(b));
      if (shared >= least) {
        double share = shared / Math.min(all, sum(features.get(b)));
        if (share >= leastShare) {
          closeness.put(b, shared * share);
        }
      }
    }
    closeness.entrySet().stream()
        .sorted(Map.Entry.<Integer, Double>comparingByValue().reversed())
        .limit(CLOSEST)
        .forEach(b -> pairs.add(List.of(Math.min(a, b.getKey()), Math.max(a, b.getKey()))));
  }

  private Map<String, Double> weighted(Map<String, Integer> features) {
    Rarity rarity = new Rarity(wordings.size());
    Map<String, Double> weighted = new HashMap<>();
    features.forEach(
        (feature, rarityClass) -> {
          int count = counts.getOrDefault(feature, 0);
          if (count <= MOST_REPORTS) {
            weighted.put(feature, rarity.weight(rarityClass, count) / (double) Rarity.WHOLE);
          }
        });
    return weighted;
  }

  private static double sum(Map<String, Double> features) {
    return features.values().stream().mapToDouble(Double::doubleValue).sum();
  }

  private static double shared(Map<String, Double> a, Map<String, Double> b) {
    Map<String, Double> fewer = a.size() <= b.size() ? a : b;
    Map<String, Double> more = a.size() <= b.size() ? b : a;
    double shared = 0;
    for (Map.Entry<String, Double> feature : fewer.entrySet()) {
      shared += more.containsKey(feature.getKey()) ? feature.getValue() : 0;
    }
    return shared;
  }
}
