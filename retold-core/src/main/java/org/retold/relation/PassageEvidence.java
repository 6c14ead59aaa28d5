package org.retold.relation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.retold.align.AlignedPassage;

/**
 * What one aligned passage shows of copying.
 *
 * @param passage the passage
 * @param ownA words of its first side outside quotation marks
 * @param ownB the same of its second side
 * @param prose weight of the shared prose words over the weight of the side that has less, 0 to 1
 * @param retold the same where near words in meaning count too, as far as they are near
 * @param retoldBoth harmonic mean of that share of either side
 * @param sharedProse number of prose words shared
 * @param longestRun prose words in the longest run of words that both sides share
 * @param closeness words of the longest common subsequence over words of the longer side, 0 to 1,
 *     quotations and all
 * @param ownCloseness the same for the words outside quotation marks
 * @param voice share of the words that stand outside quotation marks, 0 to 1
 * @param facts share of the names and figures of the side that has fewer that the other side names
 *     too; 0.5 where one side has none
 * @param neighbours how many of the passages before and after go on in the same order, 0 to 2
 */
record PassageEvidence(
    AlignedPassage passage,
    int ownA,
    int ownB,
    double prose,
    double retold,
    double retoldBoth,
    int sharedProse,
    int longestRun,
    double closeness,
    double ownCloseness,
    double voice,
    double facts,
    int neighbours) {

  /** Longer sides are cut to this many words where the cost is their product. */
  private static final int MOST_WORDS = 400;

  /** Sentences from one passage to the next one in both reports, if it goes on there. */
  private static final int MOST_STEP = 2;

  /** A side with fewer words of its own is a quotation, which says nothing by itself. */
  private static final int LEAST_OWN = 5;

  /** Whether the passage has prose of its own to judge by. */
  boolean speaks() {
    return Math.min(ownA, ownB) >= LEAST_OWN;
  }

  /**
   * The values that the model weighs. What the aligner made of a passage rests on its quotations
   * too, so it counts for as much of the passage as stands outside them.
   */
  SortedMap<String, Double> values() {
    SortedMap<String, Double> values = new TreeMap<>();
    values.put("prose", prose);
    values.put("retold", retold);
    values.put("retoldBoth", retoldBoth);
    values.put("sharedProse", Math.log1p(sharedProse));
    values.put("longestRun", Math.log1p(longestRun));
    values.put("closeness", ownCloseness);
    values.put("facts", facts);
    values.put("score", voice * passage.score());
    values.put("neighbours", voice * neighbours / 2.0);
    return values;
  }

  static List<PassageEvidence> of(WordRow a, WordRow b, List<AlignedPassage> passages) {
    SoftCover cover = new SoftCover(a, b);
    Map<Integer, AlignedPassage> byLast = new HashMap<>();
    Map<Integer, AlignedPassage> byFirst = new HashMap<>();
    for (AlignedPassage passage : passages) {
      byLast.put(passage.a().get(passage.a().size() - 1), passage);
      byFirst.put(passage.a().get(0), passage);
    }
    List<PassageEvidence> all = new ArrayList<>();
    for (AlignedPassage passage : passages) {
      int neighbours = 0;
      for (int step = 1; step <= MOST_STEP; step++) {
        neighbours += goesOn(byLast.get(passage.a().get(0) - step), passage) ? 1 : 0;
        int last = passage.a().get(passage.a().size() - 1);
        neighbours += goesOn(passage, byFirst.get(last + step)) ? 1 : 0;
      }
      all.add(of(a, b, passage, cover, Math.min(2, neighbours)));
    }
    return all;
  }

  private static boolean goesOn(@Nullable AlignedPassage before, @Nullable AlignedPassage after) {
    return before != null
        && after != null
        && isStep(before.a(), after.a())
        && isStep(before.b(), after.b());
  }

  private static boolean isStep(List<Integer> before, List<Integer> after) {
    int step = after.get(0) - before.get(before.size() - 1);
    return step >= 1 && step <= MOST_STEP;
  }

  private static PassageEvidence of(
      WordRow a, WordRow b, AlignedPassage passage, SoftCover cover, int neighbours) {
    int[] placesA = places(a, passage.a());
    int[] placesB = places(b, passage.b());
    int[] ownA = own(a, placesA);
    int[] ownB = own(b, placesB);
    Map<String, Integer> proseA = prose(a, placesA);
    Map<String, Integer> proseB = prose(b, placesB);
    double weightA = weight(proseA, a, b);
    double weightB = weight(proseB, a, b);
    Map<String, Integer> shared = new HashMap<>(proseA);
    shared.replaceAll((stem, count) -> Math.min(count, proseB.getOrDefault(stem, 0)));
    double ofA = cover.share(a, placesA, b, placesB);
    double ofB = cover.share(b, placesB, a, placesA);
    double less = Math.max(1, Math.min(weightA, weightB));
    return new PassageEvidence(
        passage,
        ownA.length,
        ownB.length,
        Math.min(1, weight(shared, a, b) / less),
        weightA <= weightB ? ofA : ofB,
        2 * ofA * ofB / Math.max(1e-9, ofA + ofB),
        shared.values().stream().mapToInt(Integer::intValue).sum(),
        longestRun(a, placesA, b, placesB),
        closeness(a, placesA, b, placesB),
        closeness(a, ownA, b, ownB),
        (ownA.length + ownB.length) / (double) Math.max(1, placesA.length + placesB.length),
        facts(a, placesA, b, placesB),
        neighbours);
  }

  private static double facts(WordRow a, int[] inA, WordRow b, int[] inB) {
    Set<String> left = figures(a, inA);
    Set<String> right = figures(b, inB);
    left.addAll(stems(a, inA, WordRow.Kind.NAME));
    right.addAll(stems(b, inB, WordRow.Kind.NAME));
    int fewer = Math.min(left.size(), right.size());
    return fewer == 0 ? 0.5 : common(left, right) / (double) fewer;
  }

  private static int common(Set<String> left, Set<String> right) {
    Set<String> both = new HashSet<>(left);
    both.retainAll(right);
    return both.size();
  }

  private static Set<String> figures(WordRow row, int[] places) {
    return stems(row, places, WordRow.Kind.NUMBER);
  }

  private static Set<String> stems(WordRow row, int[] places, WordRow.Kind kind) {
    Set<String> stems = new HashSet<>();
    for (int place : places) {
      if (row.kind(place) == kind) {
        stems.add(row.stem(place));
      }
    }
    return stems;
  }

  private static int[] places(WordRow row, List<Integer> sentences) {
    int[] places = new int[MOST_WORDS];
    int size = 0;
    for (int sentence : sentences) {
      for (int i = row.start(sentence); i < row.end(sentence) && size < MOST_WORDS; i++) {
        places[size++] = i;
      }
    }
    return Arrays.copyOf(places, size);
  }

  private static Map<String, Integer> prose(WordRow row, int[] places) {
    Map<String, Integer> counts = new HashMap<>();
    for (int place : places) {
      if (row.isProse(place)) {
        counts.merge(row.stem(place), 1, Integer::sum);
      }
    }
    return counts;
  }

  private static double weight(Map<String, Integer> stems, WordRow a, WordRow b) {
    double weight = 0;
    for (Map.Entry<String, Integer> entry : stems.entrySet()) {
      weight += entry.getValue() * Weights.of(entry.getKey(), a, b);
    }
    return weight;
  }

  private static int[] own(WordRow row, int[] places) {
    return Arrays.stream(places).filter(row::isOwn).toArray();
  }

  private static double closeness(WordRow a, int[] inA, WordRow b, int[] inB) {
    return commonWords(a, inA, b, inB) / (double) Math.max(1, Math.max(inA.length, inB.length));
  }

  private static int longestRun(WordRow a, int[] inA, WordRow b, int[] inB) {
    int longest = 0;
    int[] before = new int[inB.length + 1];
    int[] proseBefore = new int[inB.length + 1];
    for (int i = 1; i <= inA.length; i++) {
      int[] now = new int[inB.length + 1];
      int[] prose = new int[inB.length + 1];
      for (int j = 1; j <= inB.length; j++) {
        if (a.isSame(inA[i - 1], b, inB[j - 1])) {
          now[j] = before[j - 1] + 1;
          prose[j] = proseBefore[j - 1] + (isProse(a, inA[i - 1], b, inB[j - 1]) ? 1 : 0);
          longest = now[j] > 1 ? Math.max(longest, prose[j]) : longest;
        }
      }
      before = now;
      proseBefore = prose;
    }
    return longest;
  }

  private static boolean isProse(WordRow a, int inA, WordRow b, int inB) {
    return a.isProse(inA) && b.isProse(inB);
  }

  private static int commonWords(WordRow a, int[] inA, WordRow b, int[] inB) {
    int[] before = new int[inB.length + 1];
    for (int i = 1; i <= inA.length; i++) {
      int[] now = new int[inB.length + 1];
      for (int j = 1; j <= inB.length; j++) {
        now[j] =
            a.isSame(inA[i - 1], b, inB[j - 1])
                ? before[j - 1] + 1
                : Math.max(before[j], now[j - 1]);
      }
      before = now;
    }
    return before[inB.length];
  }
}
