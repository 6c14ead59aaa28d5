package org.retold.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
  private final WordVectors vectors = new WordVectors();
  private final WordRarity rarity = new WordRarity();

  @ParameterizedTest
  @CsvSource({"good,excellent", "car,vehicle", "arrest,detain", "lawyer,attorney", "huge,large"})
  void ofLikeMeaningAreNearerThanOthers(String one, String other) {
    assertThat(vectors.similarity(one, other))
        .isGreaterThan(0.35)
        .isGreaterThan(vectors.similarity(one, "banana") + 0.2)
        .isGreaterThan(vectors.similarity(other, "banana") + 0.2);
  }

  @Test
  void areFullyLikeThemselves() {
    assertThat(vectors.similarity("zzxqy", "zzxqy")).isEqualTo(1);
    assertThat(vectors.similarity("", "port")).isZero();
  }

  @Test
  void areKnownByTheirFormsToo() {
    assertThat(vectors.isKnown("detain")).isTrue();
    assertThat(vectors.isKnown("zzxqy")).isFalse();
  }

  @Test
  void areTheRarerTheLessTheyAreWritten() {
    assertThat(rarity.of("the")).isLessThan(rarity.of("police"));
    assertThat(rarity.of("police")).isLessThan(rarity.of("visas"));
    assertThat(rarity.of("visas")).isLessThan(rarity.of("xylograph"));
    assertThat(rarity.of("xylograph")).isBetween(0.8, 1.0);
  }

  @Test
  void figuresAreTheRarerTheLongerTheyAre() {
    assertThat(ofToken("5")).isLessThan(ofToken("1,247"));
    assertThat(ofToken("!")).isZero();
  }

  @Test
  void thatHoldOthersTogetherAreStopWords() {
    assertThat(rarity.isStopWord("would")).isTrue();
    assertThat(rarity.isStopWord("port")).isFalse();
  }

  private double ofToken(String text) {
    return rarity.of(new TextAnalyzer().tokens(text).get(0));
  }
}
