package org.retold.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class IdSearchTest {
  private static final IdSearch IDS =
      new IdSearch(
          List.of(
              "herald/ferry-monday.txt",
              "herald/ferry-tuesday.txt",
              "courier/Ferry.txt",
              "https://gazette.example/2031/05/harbour/ferry-runs-aground-off-the-pier",
              "wire@12",
              "wire@123"));

  @ParameterizedTest
  @CsvSource({
    "herald/ferry-monday.txt, herald/ferry-monday.txt",
    "wire@12, wire@12",
    "courier, courier/Ferry.txt",
    "monday.txt, herald/ferry-monday.txt",
    "COURIER/FERRY.TXT, courier/Ferry.txt",
    "https://gazette...off-the-pier, https://gazette.example/2031/05/harbour/ferry-runs-aground-off-the-pier",
    "herald/f\u2026tuesday.txt, herald/ferry-tuesday.txt",
  })
  void whatIsTypedStandsForTheOnlyIdThatFits(String typed, String id) {
    assertThat(IDS.find(typed)).isEqualTo(id);
  }

  @Test
  void whatFitsSeveralIsAskedBack() {
    assertThatThrownBy(() -> IDS.find("herald"))
        .isInstanceOf(CollectionException.class)
        .hasMessage(
            "herald may be herald/ferry-monday.txt or herald/ferry-tuesday.txt; give more of the id");
  }

  @ParameterizedTest
  @CsvSource({
    "herld/ferry-monday.txt, herald/ferry-monday.txt",
    "ferry-tues, herald/ferry-tuesday"
  })
  void nearestIdsAreNamed(String typed, String near) {
    assertThatThrownBy(() -> IDS.find(typed))
        .isInstanceOf(CollectionException.class)
        .hasMessageStartingWith("no report is called " + typed + "; the nearest: " + near);
  }

  @Test
  void whereNothingIsNearItIsSaidHowToSeeTheIds() {
    assertThatThrownBy(() -> IDS.find("quake-in-tarnholt"))
        .hasMessage(
            "no report is called quake-in-tarnholt; retold find --into shows what they are called");
  }
}
