package org.retold.candidates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CommonFeaturesTest {
  private static final int[] STRENGTHS = {0, 5, 15, 30, 50};
  private static final String LINE =
      "The Ostrand Quarterly reminds patient gardeners that bulbs planted before frost flower best.";

  private static List<int[]> pairs(List<String> texts) {
    List<int[]> pairs = new ArrayList<>();
    InventedPile.index(texts).forEachPair((a, b, w, e) -> pairs.add(new int[] {a, b}));
    return pairs;
  }

  private static int reachedFrom(int start, List<int[]> pairs) {
    Map<Integer, List<Integer>> next = new HashMap<>();
    for (int[] pair : pairs) {
      next.computeIfAbsent(pair[0], i -> new ArrayList<>()).add(pair[1]);
      next.computeIfAbsent(pair[1], i -> new ArrayList<>()).add(pair[0]);
    }
    TreeSet<Integer> seen = new TreeSet<>(List.of(start));
    List<Integer> open = new ArrayList<>(List.of(start));
    while (!open.isEmpty()) {
      for (int other : next.getOrDefault(open.remove(open.size() - 1), List.of())) {
        if (seen.add(other)) {
          open.add(other);
        }
      }
    }
    return seen.size();
  }

  @Test
  void lineOnThreeThousandPagesBringsUpNoPair() {
    List<String> texts =
        IntStream.range(0, 3000).mapToObj(i -> InventedPile.story(i) + " " + LINE).toList();
    assertThat(pairs(texts)).hasSizeLessThan(30);
  }

  @Test
  void storyOfSixHundredOutletsComesTogetherWithFewPairsEach() {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < 600; i++) {
      texts.add(InventedPile.edited(InventedPile.story(1), STRENGTHS[i % 5], i));
    }
    for (int i = 2; i < 300; i++) {
      texts.add(InventedPile.story(i));
    }
    List<int[]> pairs = pairs(texts);
    assertThat(reachedFrom(0, pairs)).isBetween(597, 600);
    assertThat(pairs).hasSizeLessThan(36 * texts.size());
  }

  @Test
  void exactCopiesPairWithOneOfThemOnly() {
    List<String> texts = Collections.nCopies(2000, InventedPile.story(1));
    List<int[]> pairs = pairs(texts);
    assertThat(pairs).hasSize(1999);
    assertThat(pairs.stream().map(pair -> pair[0]).distinct()).hasSize(1);
  }

  @Test
  void emptyAndOneWordReportsPairWithNobodyButTheirCopies() {
    assertThat(pairs(List.of("", "", "Fire", "Fire", "Flood", "…", "")))
        .singleElement()
        .satisfies(pair -> assertThat(pair).containsExactlyInAnyOrder(2, 3));
  }

  @Test
  void reportOfAMillionCharactersHasABoundedSignatureAndFindsItsExcerpt() {
    StringBuilder book = new StringBuilder();
    for (int i = 0; book.length() < 1_000_000; i++) {
      book.append(InventedPile.story(i)).append("\n\n");
    }
    Signature signature = InventedPile.signature(book.toString());
    assertThat(signature.toBytes()).hasSizeLessThan(9_000);
    String half = book.substring(0, book.length() / 2);
    CandidateIndex index = InventedPile.index(List.of(half, InventedPile.story(1_000_000)));
    assertThat(index.candidates(5, signature)).extracting(Candidate::number).containsExactly(0);
  }
}
