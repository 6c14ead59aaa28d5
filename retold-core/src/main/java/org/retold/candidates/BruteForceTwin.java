package org.retold.candidates;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.retold.text.ReportText;
import org.retold.text.Sentence;
import org.retold.text.Token;
import org.retold.text.WordRarity;

/**
 * Finds the pairs worth comparing by looking at each pair of texts: no sample, no signature, no
 * bound on how many. Says what {@link CandidateIndex} ought to bring up, and is quadratic.
 *
 * <p>A pair ought to be brought up for its wording if the two share pairs of neighbouring content
 * words that weigh {@link #LEAST_WORDING} or more and a seventh of the poorer one; for its event if
 * they share rare words that weigh {@link #LEAST_EVENT} or more and a quarter of the poorer one.
 */
public final class BruteForceTwin {
  private static final double LEAST_WORDING = 2;
  private static final double SHARE_OF_WORDING = 1 / 7.0;
  private static final double LEAST_EVENT = 3;
  private static final double SHARE_OF_EVENT = 1 / 4.0;
  private static final int RARE_CLASS = 6;

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
    double[] allWording = wording.stream().mapToDouble(BruteForceTwin::sum).toArray();
    double[] allEvent = event.stream().mapToDouble(BruteForceTwin::sum).toArray();
    for (int a = 0; a < wording.size(); a++) {
      for (int b = a + 1; b < wording.size(); b++) {
        double byWording = shared(wording.get(a), wording.get(b));
        double byEvent = shared(event.get(a), event.get(b));
        if (byWording >= LEAST_WORDING
                && byWording >= SHARE_OF_WORDING * Math.min(allWording[a], allWording[b])
            || byEvent >= LEAST_EVENT
                && byEvent >= SHARE_OF_EVENT * Math.min(allEvent[a], allEvent[b])) {
          sink.pair(a, b, (float) byWording, (float) byEvent);
        }
      }
    }
  }

  private Map<String, Double> weighted(Map<String, Integer> features) {
    Rarity rarity = new Rarity(wordings.size());
    Map<String, Double> weighted = new HashMap<>();
    features.forEach(
        (feature, rarityClass) ->
            weighted.put(
                feature,
                rarity.weight(rarityClass, counts.getOrDefault(feature, 0))
                    / (double) Rarity.WHOLE));
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
