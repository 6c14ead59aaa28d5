package org.retold.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.retold.text.Thesaurus.Tie;

class ThesaurusTest {
  private final Thesaurus thesaurus = Thesaurus.shipped();

  @ParameterizedTest
  @CsvSource({
    "went, goes, FORM",
    "children, child, FORM",
    "banned, prohibited, SYNONYM",
    "largest, biggest, SYNONYM",
    "resigned, resignation, DERIVED",
    "danish, denmark, DERIVED",
    "quit, resignation, DERIVED_SYNONYM",
    "robbers, thieves, BROADER",
    "killed, died, ENTAILED",
    "bought, sold, OPPOSED",
    "guilty, innocent, OPPOSED",
    "soared, plunged, SEEMS_OPPOSED",
    "ferry, opera, NONE",
    "qwxyz, ferry, NONE",
  })
  void tellsHowTwoWordsGoTogether(String a, String b, Tie tie) {
    assertThat(link(a, b).tie()).isEqualTo(tie);
    assertThat(link(b, a).tie()).isEqualTo(tie);
  }

  @ParameterizedTest
  @CsvSource({"called, off, cancelled", "broke, up, separate"})
  void aVerbAndItsParticleMakeAPhrase(String verb, String particle, String other) {
    int[] phrase = thesaurus.phrases(thesaurus.entries(verb), particle);

    assertThat(thesaurus.link(phrase, thesaurus.entries(other)).tie()).isEqualTo(Tie.SYNONYM);
  }

  private Thesaurus.Link link(String a, String b) {
    return thesaurus.link(thesaurus.entries(a), thesaurus.entries(b));
  }
}
