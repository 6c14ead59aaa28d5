package org.retold.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.retold.align.AlignedPassage;
import org.retold.comparison.Comparison;
import org.retold.comparison.Difference;
import org.retold.report.Report;

/** A comparison with the numbers, element ids and look-ups that drawing it needs. */
final class PairView {
  private final Comparison comparison;
  private final String id;
  private final int numberA;
  private final int numberB;
  private final Map<Side, Map<Integer, Integer>> passages;
  private final Map<Side, Map<Integer, List<Integer>>> differences;

  /**
   * @param number of the pair on its page, from 1
   * @param numberA of the first report on the page, from 1
   * @param numberB of the second report on the page, from 1
   */
  PairView(Comparison comparison, int number, int numberA, int numberB) {
    this.comparison = comparison;
    this.id = pairId(number);
    this.numberA = numberA;
    this.numberB = numberB;
    this.passages = Map.of(Side.A, passages(Side.A), Side.B, passages(Side.B));
    this.differences = Map.of(Side.A, differences(Side.A), Side.B, differences(Side.B));
  }

  static String pairId(int number) {
    return "p" + number;
  }

  String id() {
    return id;
  }

  Comparison comparison() {
    return comparison;
  }

  Report report(Side side) {
    return side.report(comparison).report();
  }

  /** The number of the report among all on the page, from 1. */
  int number(Side side) {
    return side == Side.A ? numberA : numberB;
  }

  String sentenceId(Side side, int sentence) {
    return id + side.key() + sentence;
  }

  String differenceId(int difference) {
    return id + "d" + difference;
  }

  String reasonId(int difference) {
    return id + "w" + difference;
  }

  /** Whether anything at all is carried over. */
  boolean isShared() {
    return !comparison.alignment().passages().isEmpty();
  }

  /** The number of the passage that holds the sentence, or -1. */
  int passageOf(Side side, int sentence) {
    return passages.getOrDefault(side, Map.of()).getOrDefault(sentence, -1);
  }

  AlignedPassage passage(int number) {
    return comparison.alignment().passages().get(number);
  }

  /** The numbers of the differences that speak of the sentence. */
  List<Integer> differencesIn(Side side, int sentence) {
    return differences.getOrDefault(side, Map.of()).getOrDefault(sentence, List.of());
  }

  Difference difference(int number) {
    return comparison.differences().get(number);
  }

  private Map<Integer, Integer> passages(Side side) {
    Map<Integer, Integer> byNumber = new TreeMap<>();
    List<AlignedPassage> all = comparison.alignment().passages();
    for (int i = 0; i < all.size(); i++) {
      for (int sentence : side.sentences(all.get(i))) {
        byNumber.putIfAbsent(sentence, i);
      }
    }
    return byNumber;
  }

  private Map<Integer, List<Integer>> differences(Side side) {
    Map<Integer, List<Integer>> bySentence = new TreeMap<>();
    for (int i = 0; i < comparison.differences().size(); i++) {
      Difference.Side place = side.place(comparison.differences().get(i));
      if (place != null) {
        bySentence.computeIfAbsent(place.sentence(), any -> new ArrayList<>()).add(i);
      }
    }
    return bySentence;
  }
}
