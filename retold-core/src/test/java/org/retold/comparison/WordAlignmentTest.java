package org.retold.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.retold.comparison.WordAlignment.Range;
import org.retold.facts.Word;
import org.retold.facts.Words;
import org.retold.report.Report;
import org.retold.text.TextAnalyzer;

class WordAlignmentTest {
  private static final String A = "The robbers fled the jewellery shop in a stolen van at noon.";
  private static final String B = "At noon the thieves escaped from the jewellery store in a van.";

  @Test
  void sameWordsAndSynonymsArePartners() {
    assertThat(partner(A, B, "jewellery")).isEqualTo("jewellery");
    assertThat(partner(A, B, "shop")).isEqualTo("store");
    assertThat(partner(A, B, "van")).isEqualTo("van");
    assertThat(partner(A, B, "stolen")).isEmpty();
  }

  @Test
  void wordsOfNearMeaningInOnePlaceAreKin() {
    assertThat(kin(A, B, "robbers")).isEqualTo("thieves");
    assertThat(kin(A, B, "fled")).isEqualTo("escaped");
  }

  @Test
  void opposedWordsInOnePlaceAreRivalsAndNeitherPartnersNorKin() {
    String up = "Shares in the brewer rose sharply in early trading.";
    String down = "Shares in the brewer fell sharply in early trading.";

    assertThat(rival(up, down, "rose")).isEqualTo("fell");
    assertThat(partner(up, down, "rose")).isEmpty();
    assertThat(kin(up, down, "rose")).isEmpty();
  }

  @Test
  void placesAreNearWhereWhatStandsRoundThemCorresponds() {
    List<Word> a = words(A);
    List<Word> b = words(B);
    WordAlignment alignment = new WordAlignment(a, b, new Lexemes());

    assertThat(alignment.near(at(a, "shop"), at(b, "store")))
        .isGreaterThan(alignment.near(at(a, "noon"), at(b, "store")));
  }

  @Test
  void hugePassagesAreAlignedToo() {
    String huge = String.join(" ", Collections.nCopies(400, "ferry"));
    List<Word> words = words(huge);

    assertThat(new WordAlignment(words, words, new Lexemes()).partnerOfA(0))
        .isGreaterThanOrEqualTo(0);
  }

  private static String partner(String a, String b, String word) {
    return text(words(b), align(a, b).partnerOfA(at(words(a), word).from()));
  }

  private static String kin(String a, String b, String word) {
    return text(words(b), align(a, b).kindredOfA(at(words(a), word).from()));
  }

  private static String rival(String a, String b, String word) {
    return text(words(b), align(a, b).rivalOfA(at(words(a), word).from()));
  }

  private static WordAlignment align(String a, String b) {
    return new WordAlignment(words(a), words(b), new Lexemes());
  }

  private static String text(List<Word> words, int at) {
    return at < 0 ? "" : words.get(at).text();
  }

  private static Range at(List<Word> words, String text) {
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).text().equals(text)) {
        return new Range(i, i + 1);
      }
    }
    throw new IllegalArgumentException(text);
  }

  private static List<Word> words(String text) {
    return Words.of(new TextAnalyzer().analyze(Report.builder("a", text).build())).get(0);
  }
}
