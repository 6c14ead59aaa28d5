package org.retold.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The measures of a pair, by name. "Shorter" is the report with fewer words; shares are of its
 * words unless said otherwise.
 */
final class PairMeasures {
  private static final double LONG_SENTENCE = 12;
  private static final double CLOSE = 0.6;
  private static final double LIKELY = 0.5;

  private static final double LENT_FIGURES = 2;

  /** Even a rewording and an update have some other figures. */
  private static final double MOST_OTHER_FIGURES = 0.25;

  /** A copy keeps more names and figures than this; the same template filled anew does not. */
  private static final double MOST_FACTS_LOST = 0.6;

  private final PairEvidence evidence;
  private final Carriage carriage;
  private final SortedMap<String, Double> values = new TreeMap<>();

  PairMeasures(PairEvidence evidence, Carriage carriage) {
    this.evidence = evidence;
    this.carriage = carriage;
    measureRuns();
    measurePassages();
    measureCarriage();
    measureSameness();
    measureEvent();
  }

  SortedMap<String, Double> values() {
    return values;
  }

  private WordRow shorter() {
    return evidence.aIsShorter() ? evidence.a : evidence.b;
  }

  private double ownWords() {
    return Math.max(1, shorter().own(0, shorter().size()));
  }

  /** Words outside quotations that stand in shared runs of prose. */
  private void measureRuns() {
    int words = 0;
    int longest = 0;
    for (SharedRun run : evidence.runs) {
      if (evidence.tells(run)) {
        int start = evidence.aIsShorter() ? run.a() : run.b();
        words += shorter().own(start, start + run.length());
        longest = Math.max(longest, evidence.prose(run));
      }
    }
    values.put("runShare", words / ownWords());
    values.put("longestRun", Math.log1p(longest));
  }

  private void measurePassages() {
    double aligned = 0;
    double prose = 0;
    double retold = 0;
    double traced = 0;
    double chained = 0;
    for (int i = 0; i < evidence.passages.size(); i++) {
      PassageEvidence passage = evidence.passages.get(i);
      int words = own(passage);
      aligned += words;
      prose += words * passage.prose();
      retold += words * passage.retoldBoth();
      traced += passage.speaks() ? words * carriage.alone[i] : 0;
      chained += words * passage.neighbours() / 2.0;
    }
    values.put("alignedShare", Math.min(1, aligned / ownWords()));
    values.put("proseShare", Math.min(1, prose / ownWords()));
    values.put("retoldShare", Math.min(1, retold / ownWords()));
    values.put("tracedShare", Math.min(1, traced / ownWords()));
    values.put("chainShare", Math.min(1, chained / ownWords()));
    values.put("orderShare", Math.min(1, inOrder() / ownWords()));
  }

  private int own(PassageEvidence passage) {
    return evidence.aIsShorter() ? passage.ownA() : passage.ownB();
  }

  /** Words in the heaviest chain of passages that keeps the order. */
  private double inOrder() {
    TreeMap<Integer, Double> chains = new TreeMap<>();
    for (PassageEvidence passage : evidence.passages) {
      int place = passage.passage().b().get(0);
      Map.Entry<Integer, Double> before = chains.lowerEntry(place);
      double words = own(passage) + (before == null ? 0 : before.getValue());
      Map.Entry<Integer, Double> rival = chains.floorEntry(place);
      if (rival == null || rival.getValue() < words) {
        chains.put(place, words);
        forgetLighter(chains, place, words);
      }
    }
    return chains.isEmpty() ? 0 : chains.lastEntry().getValue();
  }

  /** Later ends of no more weight are no use, so that weights rise with places. */
  private static void forgetLighter(TreeMap<Integer, Double> chains, int place, double words) {
    Map.Entry<Integer, Double> next = chains.higherEntry(place);
    while (next != null && next.getValue() <= words) {
      chains.remove(next.getKey());
      next = chains.higherEntry(place);
    }
  }

  private void measureCarriage() {
    double[] carried = evidence.aIsShorter() ? carriage.sentencesA : carriage.sentencesB;
    double[] close = evidence.aIsShorter() ? carriage.closeA : carriage.closeB;
    double words = 0;
    double expected = 0;
    double closeWords = 0;
    int sentences = 0;
    for (int i = 0; i < carried.length; i++) {
      int length = shorter().end(i) - shorter().start(i);
      expected += carried[i] * length;
      if (carried[i] >= LIKELY) {
        sentences++;
        words += length;
        closeWords += close[i] >= CLOSE ? length : 0;
      }
    }
    values.put("closingOnly", carriage.isClosingOnly() ? 1.0 : 0.0);
    values.put("copiedPassages", carriage.prior);
    values.put("carriedSentences", (double) sentences);
    values.put("expectedShare", expected / Math.max(1, shorter().size()));
    values.put("carriedShare", words / Math.max(1, shorter().size()));
    values.put("closeShare", closeWords / Math.max(1, words));
  }

  /** Whether it is one text: shared runs over all words, whole and between the first and last. */
  private void measureSameness() {
    double verbatimA = share(evidence.inRunA, 0, evidence.a.size());
    double verbatimB = share(evidence.inRunB, 0, evidence.b.size());
    values.put("verbatimA", verbatimA);
    values.put("verbatimB", verbatimB);
    values.put("sameWhole", Math.min(verbatimA, verbatimB));
    values.put("sameCore", Math.min(core(evidence.inRunA), core(evidence.inRunB)));
  }

  private static double core(boolean[] inRun) {
    int first = 0;
    int last = inRun.length;
    while (first < last && !inRun[first]) {
      first++;
    }
    while (last > first && !inRun[last - 1]) {
      last--;
    }
    return share(inRun, first, last);
  }

  private static double share(boolean[] inRun, int from, int to) {
    int shared = 0;
    for (int i = from; i < to; i++) {
      shared += inRun[i] ? 1 : 0;
    }
    return shared / (double) Math.max(1, to - from);
  }

  private void measureEvent() {
    values.put("nameOverlap", overlap(WordRow.Kind.NAME));
    values.put("nameCosine", cosine(WordRow.Kind.NAME));
    values.put(
        "mainNames",
        Math.min(mainNames(evidence.a, evidence.b), mainNames(evidence.b, evidence.a)));
    values.put("sharedQuotation", sharedQuotation());
    values.put("wordCosine", cosine(WordRow.Kind.PROSE));
    values.put("factsKept", factsKept());
    double lost = evidence.passages.isEmpty() ? 0 : Math.max(0, MOST_FACTS_LOST - factsKept());
    values.put("factsLost", values.getOrDefault("alignedShare", 0.0) * lost);
    values.put("otherFigures", Math.max(0, otherFigures() - MOST_OTHER_FIGURES));
    double alike = Math.min(1, 2 * values.getOrDefault("proseShare", 0.0));
    values.put("refilled", alike * lost / MOST_FACTS_LOST);
    values.put("wordOverlap", overlap(WordRow.Kind.PROSE));
    values.put("numberOverlap", overlap(WordRow.Kind.NUMBER));
    values.put("quoteOverlap", overlap(WordRow.Kind.QUOTED));
  }

  /** Share of the names that a report uses most that the other names too, weighed by their use. */
  private static double mainNames(WordRow row, WordRow other) {
    double all = 0;
    double shared = 0;
    for (String name : row.stems(WordRow.Kind.NAME)) {
      double uses = row.count(name) - 1;
      all += uses;
      shared += other.count(name) > 0 ? uses : 0;
    }
    return shared / Math.max(1, all);
  }

  /** Quoted words in the longest shared run, as a share of a long sentence; at most 1. */
  private double sharedQuotation() {
    int most = 0;
    for (SharedRun run : evidence.runs) {
      int quoted = 0;
      for (int i = 0; i < run.length(); i++) {
        quoted += evidence.a.isOwn(run.a() + i) ? 0 : 1;
      }
      most = Math.max(most, quoted);
    }
    return Math.min(1, most / LONG_SENTENCE);
  }

  /** Mean share of names and figures kept over the aligned passages; 0 without any. */
  private double factsKept() {
    double words = 0;
    double kept = 0;
    for (PassageEvidence passage : evidence.passages) {
      words += own(passage);
      kept += own(passage) * passage.facts();
    }
    return kept / Math.max(1, words);
  }

  /**
   * How far the reports are built alike around other figures, as two fillings of one form are. Some
   * figures are lent to it beforehand as shared, so that a single changed one is no sign.
   */
  private double otherFigures() {
    List<String> left = evidence.a.stems(WordRow.Kind.NUMBER);
    List<String> right = evidence.b.stems(WordRow.Kind.NUMBER);
    double fewer = Math.min(left.size(), right.size()) + LENT_FIGURES;
    double differ = 1 - (common(left, right).size() + LENT_FIGURES) / fewer;
    return values.getOrDefault("alignedShare", 0.0) * differ;
  }

  /** Likeness of what the two reports name most, 0 to 1. */
  private double cosine(WordRow.Kind kind) {
    List<String> left = evidence.a.stems(kind);
    List<String> right = evidence.b.stems(kind);
    double product = 0;
    for (String stem : common(left, right)) {
      product += weight(evidence.a, stem) * weight(evidence.b, stem);
    }
    return product / Math.max(1e-9, length(evidence.a, left) * length(evidence.b, right));
  }

  private static double weight(WordRow row, String stem) {
    return Math.log1p(row.count(stem));
  }

  private static double length(WordRow row, List<String> stems) {
    double sum = 0;
    for (String stem : stems) {
      sum += weight(row, stem) * weight(row, stem);
    }
    return Math.sqrt(sum);
  }

  private double overlap(WordRow.Kind kind) {
    List<String> left = evidence.a.stems(kind);
    List<String> right = evidence.b.stems(kind);
    return common(left, right).size() / (double) Math.max(1, Math.min(left.size(), right.size()));
  }

  /** What both of two sorted lists hold, in order. */
  private static List<String> common(List<String> left, List<String> right) {
    List<String> common = new ArrayList<>();
    for (int i = 0, j = 0; i < left.size() && j < right.size(); ) {
      int order = left.get(i).compareTo(right.get(j));
      if (order == 0) {
        common.add(left.get(i));
      }
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return common;
  }
}
