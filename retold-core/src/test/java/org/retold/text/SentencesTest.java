package org.retold.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.retold.report.Furniture;
import org.retold.report.FurnitureKind;
import org.retold.report.Report;
import org.retold.report.Span;

class SentencesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The U.S. Army moved on.",
        "Mr. Ortega met Capt. Dana Reyes and Sen. J. P. Holt on Elm St. near the pier.",
        "The mayor of Springfield, Mo. Tessa Lund resigned.",
        "It was ranked No. 5 on the list.",
        "Prices rose 3.5 percent to $1.20 a litre.",
        "\"We will stay,\" he said.",
        "\"Will they stay?\" she asked.",
        "\"Will they stay?\" Minister Alda Brenn asked.",
        "He was born on Jan. 5, 1960, to Acme Inc. founder Lee Holm.",
        "He paused ... and then went on.",
        "The ferry left at 9 a.m. Tuesday.",
        "The harbour (it was closed in March. Repairs took a year) has opened again.",
        "See www.example.com for details.",
        "It costs 5 francs, i.e. Half of the old price.",
        "Lunde, Mich., Oct. 4 - The port opened.",
        "Lunde, N.Y. - If it rains, the port stays shut.",
        "Sen. Alda Brenn (D-Ore.), Tess Holm and others agreed.",
        "The so-called Group of Nine (e.g. Norland) agreed.",
      })
  void staysWhole(String sentence) {
    assertThat(split(sentence)).containsExactly(sentence);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They left the U.S. | The army stayed.",
        "He works for Acme Inc. | It makes pumps.",
        "\"It is on the last page.\" | The official said no more.",
        "\"It is on the last page.” | The official said no more.",
        "He left. | (He came back later.) | Nobody saw him.",
        "The ferry left at 9 a.m. | Police found it at noon.",
        "Is it over? | No. | Five boats are missing!",
        "He said no. | Nobody else spoke.",
        "\"We waited. | Nobody came,\" he said. | \"So we left.\"",
        "It was cold ... | Then it rained.",
        "It was 1999. | In 2000 it closed.",
        "He stopped.[4] | Then he went on.",
        "Il pleut à Brest. | Élodie reste.",
        "今日は雨です。 | 明日は晴れです。",
        "Она ушла. | Он остался.",
        "THE PORT IS SHUT. | NOBODY KNOWS WHY.",
        "They won 5-4. | “Fine,” said the coach.",
      })
  void isSplitAtEachBar(String marked) {
    String[] sentences = marked.split(" \\| ");
    assertThat(split(String.join(" ", sentences))).containsExactly(sentences);
  }

  @Test
  void isSplitWhereNoSpaceFollowsTheStop() {
    assertThat(split("It slows migration.The minister agreed.\"Fine.\"The talks go on."))
        .containsExactly(
            "It slows migration.", "The minister agreed.", "\"Fine.\"", "The talks go on.");
  }

  @Test
  void goesOnOverHardWrappedLines() {
    String text =
        "Port to reopen in May\n\nThe harbour board said on Friday that the old\nport of Lunde would"
            + " open again in May, a\nyear after the storm that had closed it. Ms.\nBrenn called it"
            + " a good day.\n";
    assertThat(split(text))
        .containsExactly(
            "Port to reopen in May",
            "The harbour board said on Friday that the old\nport of Lunde would open again in May,"
                + " a\nyear after the storm that had closed it.",
            "Ms.\nBrenn called it a good day.");
  }

  @Test
  void endsWithItsLineWhereEachLineIsAParagraph() {
    assertThat(split("Port to reopen\nThe board met on Friday.\nWhat comes next\nWork begins."))
        .containsExactly(
            "Port to reopen", "The board met on Friday.", "What comes next", "Work begins.");
  }

  @Test
  void endsWithItsListItem() {
    assertThat(
            split("The board wants:\n• a new pier\n• two cranes\n1. First the pier\n2. Then all"))
        .containsExactly(
            "The board wants:", "a new pier", "two cranes", "First the pier", "Then all");
  }

  @Test
  void leavesFurnitureOut() {
    String text = "LUNDE, May 3 (Norpress) - The port opened.\n\nShare this\n\nBoats came.";
    ReportText analyzed =
        analyze(
            text,
            furniture(FurnitureKind.DATELINE, text, "LUNDE, May 3 (Norpress)"),
            furniture(FurnitureKind.SHARE, text, "Share this"));
    assertThat(analyzed.sentences())
        .extracting(Sentence::text)
        .containsExactly("The port opened.", "Boats came.");
  }

  @Test
  void neverRunsOverFurnitureInItsMiddle() {
    String text = "The port opened ADVERTISEMENT after a year.";
    ReportText analyzed =
        analyze(text, furniture(FurnitureKind.ADVERTISEMENT, text, "ADVERTISEMENT"));
    assertThat(analyzed.sentences())
        .extracting(Sentence::text)
        .containsExactly("The port opened", "after a year.");
    assertThat(analyzed.sentences()).extracting(Sentence::paragraph).containsExactly(0, 0);
  }

  @Test
  void countsParagraphsThatHoldSentences() {
    assertThat(analyze("One. Two.\n\n***\n\nThree.\r\n\r\nFour.").sentences())
        .extracting(Sentence::paragraph)
        .containsExactly(0, 0, 1, 2);
  }

  @Test
  void spansGiveItsText() {
    String text = "  One \ud83d\ude00 came.\u00a0Two \ud800 left.\n\n “Three.” \n";
    for (Sentence sentence : analyze(text).sentences()) {
      assertThat(sentence.span().in(text)).isEqualTo(sentence.text());
      for (Token token : sentence.tokens()) {
        assertThat(token.span().in(text)).isEqualTo(token.text());
        assertThat(sentence.span().contains(token.span())).isTrue();
      }
    }
  }

  @Test
  void isCutAtSoftPlacesWhereNoMarkEndsIt() {
    String text = "word, ".repeat(50_000);
    assertThat(analyze(text).sentences())
        .allSatisfy(sentence -> assertThat(sentence.span().length()).isLessThanOrEqualTo(1_000));
    assertThat(analyze("x".repeat(5_000)).sentences()).hasSize(5);
  }

  @Test
  void emptyTextHasNone() {
    assertThat(split("")).isEmpty();
    assertThat(split(" \n\n --- \n * * *")).isEmpty();
  }

  @Test
  void aTextOfBracketsAndQuotesIsReadInLinearTime() {
    assertThat(analyze("(. ".repeat(200_000) + "\"'‘ ".repeat(200_000) + "end.").sentences())
        .isNotEmpty();
  }

  private static Furniture furniture(FurnitureKind kind, String text, String part) {
    int at = text.indexOf(part);
    return new Furniture(kind, new Span(at, at + part.length()), part);
  }

  private static ReportText analyze(String text, Furniture... furniture) {
    return new TextAnalyzer()
        .analyze(Report.builder("a", text).furniture(List.of(furniture)).build());
  }

  private static List<String> split(String text) {
    return analyze(text).sentences().stream().map(Sentence::text).toList();
  }
}
