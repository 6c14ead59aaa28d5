package org.retold.candidates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.retold.text.ReportText;

class CandidateRecallTest {

  /** Two hundred stories, each with a copy of which so many words were replaced. */
  private static List<String> pile(int percent) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      texts.add(InventedPile.story(i));
      texts.add(InventedPile.edited(InventedPile.story(i), percent, 1000 + i));
    }
    return texts;
  }

  private static Set<List<Integer>> indexPairs(List<String> texts) {
    Set<List<Integer>> pairs = new HashSet<>();
    InventedPile.index(texts)
        .forEachPair((a, b, w, e) -> pairs.add(List.of(Math.min(a, b), Math.max(a, b))));
    return pairs;
  }

  @Test
  void copiesAreFoundAtEveryStrengthOfEditAndStrangersAreNot() {
    for (int percent : new int[] {5, 15, 30, 50}) {
      Set<List<Integer>> pairs = indexPairs(pile(percent));
      long copies = pairs.stream().filter(pair -> pair.get(0) / 2 == pair.get(1) / 2).count();
      assertThat(copies).as("of 200 at %d %%", percent).isGreaterThanOrEqualTo(196);
      assertThat(pairs.size() - copies).isLessThan(20);
    }
  }

  @Test
  void indexBringsUpWhatBruteForceAsksFor() {
    List<String> texts = pile(40);
    Set<List<Integer>> pairs = indexPairs(texts);
    List<ReportText> reports = texts.stream().map(InventedPile::analyze).toList();
    List<List<Integer>> wanted = new ArrayList<>();
    new BruteForceTwin(reports).forEachPair((a, b, w, e) -> wanted.add(List.of(a, b)));
    assertThat(wanted).hasSizeGreaterThan(100);
    assertThat(pairs).containsAll(wanted);
  }

  @Test
  void questionGivesThePairsThatTheWholeSetGives() {
    List<String> texts = pile(30);
    for (int asked = 0; asked < 10; asked++) {
      int left = asked;
      Set<Integer> joined = new HashSet<>();
      InventedPile.index(texts)
          .forEachPair(
              (a, b, w, e) -> {
                if (a == left || b == left) {
                  joined.add(a == left ? b : a);
                }
              });
      assertThat(withoutOne(texts, left).candidates(InventedPile.key(left), signature(texts, left)))
          .extracting(Candidate::number)
          .containsExactlyInAnyOrderElementsOf(joined);
    }
  }

  private static Signature signature(List<String> texts, int number) {
    return InventedPile.signature(texts.get(number));
  }

  private static CandidateIndex withoutOne(List<String> texts, int left) {
    CandidateIndex.Builder builder = CandidateIndex.builder();
    for (int i = 0; i < texts.size(); i++) {
      if (i != left) {
        builder.add(i, InventedPile.key(i), signature(texts, i));
      }
    }
    return builder.build();
  }

  @Test
  void addedReportIsFound() {
    CandidateIndex index = InventedPile.index(pile(30));
    index.add(777, InventedPile.signature(InventedPile.story(5000)));
    assertThat(
            index.candidates(
                9, InventedPile.signature(InventedPile.edited(InventedPile.story(5000), 30, 3))))
        .extracting(Candidate::number)
        .containsExactly(777);
  }
}
