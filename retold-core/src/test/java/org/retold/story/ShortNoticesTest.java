package org.retold.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.retold.candidates.EventProfile;
import org.retold.relation.Coverage;
import org.retold.relation.Relation;
import org.retold.report.Report;
import org.retold.text.ReportText;
import org.retold.text.TextAnalyzer;

/** Notices of a few words, of which many are alike: a copy is one, another notice is none. */
class ShortNoticesTest {
  private static final String DIVIDEND =
      """
      Qtly div 22 cts vs 22 cts prior

      Pay April 10

      Record March 30
      """;

  private static final String RESULTS =
      """
      Shr 31 cts vs 12 cts

      Net 4,120,500 vs 1,606,300

      Nine months

      Shr 70 cts vs 41 cts

      Net 9,318,700 vs 5,458,200
      """;

  private static final String OTHER_RESULTS =
      """
      Shr 24 cts vs 15 cts

      Net 2,871,900 vs 1,794,600

      Nine months

      Shr 66 cts vs 41 cts

      Net 7,902,100 vs 4,908,400
      """;

  private static final String NOTE =
      """

      NOTE: Net of the last quarter includes a gain of 812,700 dlrs from the sale of two cranes. \
      The company merged with a maker of winches in June.
      """;

  private final PairVerifier verifier = new PairVerifier();
  private final TextAnalyzer analyzer = new TextAnalyzer();

  @Test
  void dividendPutOutTwiceIsACopyThoughItsHeadlineIsWordedAnew() {
    assertThat(
            verify(
                    "ELLERY GRAIN CORP SETS QUARTERLY",
                    DIVIDEND,
                    "ELLERY GRAIN CORP DECLARES QTLY DIV",
                    DIVIDEND)
                .relation())
        .isEqualTo(Relation.DUPLICATE);
  }

  @Test
  void noticeWithoutHeadlineIsACopyOfTheSameWords() {
    assertThat(verify("", DIVIDEND, "", DIVIDEND).relation()).isEqualTo(Relation.DUPLICATE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"We shall rebuild Halvik, and we shall rebuild it in stone,\" Solvang said.",
        "47 30 19 23 46 12",
        "Rain in the north. Highs of 7 to 13 degrees. Winds from the west at 28 km/h.",
        "Harbour closed.",
      })
  void textOfTheSameWordsIsACopyWhateverItsWordsAre(String text) {
    Link link = verify("From Halvik", text, "From Halvik", text);

    assertThat(link.relation()).isEqualTo(Relation.DUPLICATE);
    assertThat(link.coverage()).isEqualTo(new Coverage(1, 1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Rain in the north. Highs of 7 to 13 degrees. Winds from the west at 28 km/h.",
        "Ingrid Solvang, who played the old nurse in many films, has died, aged 91.",
        "The road between the harbour and the mill is closed until further notice.",
      })
  void noticeThatStandsWholeAboveOtherLinesIsACopy(String notice) {
    String lines =
        "\n\nThe Marn Courier is an independent paper. It was founded by Mirabel Ostrander in"
            + " Hagensund and is printed on paper from Ulvestrand.";

    assertThat(
            verify("News from Halvik", notice, "News from Halvik", notice + lines)
                .relation()
                .isDerived())
        .isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "ELLERY GRAIN CORP SETS QUARTERLY, TORVIK CRANE CO DECLARES QTLY DIV",
    "ELLERY GRAIN CORP SETS QUARTERLY, TORVIK CRANE CORP SETS QUARTERLY",
    "LUNDE BANK <LNB> SETS QUARTERLY, HALVIK COPPER MINES <HCM> SETS QUARTERLY",
  })
  void dividendsOfTwoCompaniesAreNoCopiesThoughNoWordDiffers(String one, String other) {
    assertThat(verify(one, DIVIDEND, other, DIVIDEND).relation().isDerived()).isFalse();
  }

  @Test
  void tableWithANoteAddedIsACopy() {
    assertThat(
            verify(
                    "ELLERY GRAIN CORP 3RD QTR NET",
                    RESULTS,
                    "ELLERY GRAIN CORP 3RD QTR NET",
                    RESULTS + NOTE)
                .relation()
                .isDerived())
        .isTrue();
  }

  @Test
  void tablesOfTwoCompaniesAreNoCopies() {
    assertThat(
            verify(
                    "ELLERY GRAIN CORP 3RD QTR NET",
                    RESULTS,
                    "TORVIK CRANE CORP 3RD QTR NET",
                    OTHER_RESULTS)
                .relation()
                .isDerived())
        .isFalse();
  }

  @Test
  void lineThatStandsInALongReportOfAnotherSubjectIsNoCopyOfIt() {
    String lines = "The company said that it would give no further details for the time being.";

    assertThat(
            verify(
                    "Ellery Grain closes pier",
                    lines,
                    "Torvik Crane hires divers",
                    "Torvik Crane wants to hire forty divers for the repair of its northern dock. "
                        + lines)
                .relation()
                .isDerived())
        .isFalse();
  }

  private Link verify(String titleA, String a, String titleB, String b) {
    return verifier.verify(prepared("a", titleA, a), prepared("b", titleB, b));
  }

  private ComparedReport prepared(String id, String title, String text) {
    Report.Builder report = Report.builder(id, text);
    ReportText analyzed =
        analyzer.analyze((title.isEmpty() ? report : report.title(title)).build());
    return verifier.prepare(analyzed, EventProfile.of(analyzed));
  }
}
