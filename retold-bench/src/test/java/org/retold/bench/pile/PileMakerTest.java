package org.retold.bench.pile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PileMakerTest {
  private static final int REPORTS = 2_000;

  private final List<PiledReport> pile = pile(REPORTS, 1);

  private static List<PiledReport> pile(int reports, long seed) {
    List<PiledReport> pile = new ArrayList<>();
    new PileMaker(InventedBase.texts(60), reports, seed).each(pile::add);
    return pile;
  }

  @Test
  void sameSeedMakesTheSamePile() {
    assertThat(pile(300, 5)).isEqualTo(pile(300, 5));
  }

  @Test
  void anotherSeedMakesAnotherPile() {
    assertThat(pile(300, 5)).isNotEqualTo(pile(300, 6));
  }

  @Test
  void pileHasAsManyReportsAsAskedAndATenthAreCopies() {
    assertThat(pile).hasSize(REPORTS);
    assertThat(pile.stream().filter(report -> report.truth().source() != null)).hasSize(200);
  }

  @Test
  void everyStrengthIsPlanted() {
    assertThat(pile.stream().map(report -> report.truth().strength()).distinct())
        .containsExactlyInAnyOrder(-1, 0, 5, 15, 30, 50);
  }

  @Test
  void copyAtStrengthNoughtHoldsItsSourceWordForWord() {
    Map<String, PiledReport> byId = byId();
    pile.stream()
        .filter(report -> report.truth().strength() == 0)
        .forEach(
            copy -> {
              PiledReport source = source(copy, byId);
              int end = source.text().length();
              assertThat(SharedWording.containment(source.text(), copy.text())).isGreaterThan(.5);
              assertThat(copy.text().substring(0, Math.min(end, 200)))
                  .isEqualTo(source.text().substring(0, Math.min(end, 200)));
            });
  }

  @Test
  void copySharesItsSourcesGroupAndEvent() {
    Map<String, PiledReport> byId = byId();
    pile.stream()
        .filter(report -> report.truth().source() != null)
        .forEach(
            copy -> {
              Truth source = source(copy, byId).truth();
              assertThat(copy.truth().group()).isEqualTo(source.group());
              assertThat(copy.truth().event()).isEqualTo(source.event());
              assertThat(source.source()).isNull();
            });
  }

  @Test
  void inventedReportsShareNoSentence() {
    Set<String> sentences = new HashSet<>();
    int[] repeated = {0};
    StoryTeller teller = new StoryTeller(InventedBase.texts(60), 1);
    for (int i = 0; i < 200; i++) {
      for (String line : teller.tell(i, 0).text().split("\n\n", -1)) {
        Words.sentences(line).stream()
            .filter(sentence -> Words.count(sentence) >= 8)
            .forEach(sentence -> repeated[0] += sentences.add(sentence) ? 0 : 1);
      }
    }
    assertThat(sentences).hasSizeGreaterThan(500);
    assertThat(repeated[0]).isZero();
  }

  @Test
  void twoTellingsOfAnEventShareNamesButNotWording() {
    StoryTeller teller = new StoryTeller(InventedBase.texts(60), 1);
    String person = teller.event(7).names().get(0).get(0);
    String surname = person.substring(person.indexOf(' ') + 1);
    NewsText first = teller.tell(7, 0);
    NewsText second = teller.tell(7, 1);
    assertThat(SharedWording.containment(first.text(), second.text())).isLessThan(.3);
    assertThat(teller.event(7)).isEqualTo(teller.event(7));
    assertThat(first.text() + second.text()).contains(surname);
  }

  private Map<String, PiledReport> byId() {
    Map<String, PiledReport> byId = new HashMap<>();
    pile.forEach(report -> byId.put(report.truth().id(), report));
    return byId;
  }

  private static PiledReport source(PiledReport copy, Map<String, PiledReport> byId) {
    return Objects.requireNonNull(byId.get(String.valueOf(copy.truth().source())));
  }
}
