package org.retold.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LineageNamesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://gazette.example/town/fire?id=7",
        "https://www.gazette.example/town/fire/?id=7",
        "HTTPS://GAZETTE.example:443/town/fire?utm_medium=mail&id=7&fbclid=x",
        "https://m.gazette.example/town/fire?id=7#comments"
      })
  void linksToOnePageAreOneAddress(String url) {
    assertThat(Address.key(url)).isEqualTo("gazette.example/town/fire?id=7");
  }

  @Test
  void pagesThatAParameterChoosesAreTwoAddresses() {
    assertThat(Address.key("https://gazette.example/?p=1"))
        .isNotEqualTo(Address.key("https://gazette.example/?p=2"));
    assertThat(Address.key(" ")).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"AP", "A.P.", "The Associated Press", "AP News", "Associated Press"})
  void spellingsOfOneAgencyAreOneName(String name) {
    assertThat(OutletName.key(name)).isEqualTo("ap");
  }

  @Test
  void papersOfLikeNamesAreTold() {
    assertThat(OutletName.key("The Times")).isNotEqualTo(OutletName.key("The Times of India"));
    assertThat(OutletName.key("Daily Mail")).isNotEqualTo(OutletName.key("Daily Mirror"));
    assertThat(OutletName.key("İSTANBUL Post")).isNotEmpty();
  }
}
