package org.retold.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.retold.align.Aligner;
import org.retold.report.Credit;
import org.retold.report.Report;
import org.retold.report.Span;
import org.retold.text.ReportText;
import org.retold.text.TextAnalyzer;

final class RelationClassifierTest {
  private static final String FERRY =
      """
      The ferry operator Norvik Line will close its route between Tarn Bay and Holm from October, \
      blaming the rising cost of fuel and a sharp drop in passengers since the bridge opened.

      About 140 sailors and dock workers will lose their jobs, the company told staff at a meeting \
      on Monday morning in the terminal's canteen.

      "We have carried this loss for three winters and cannot carry it for a fourth," said the \
      chief executive, Marta Lindqvist.

      The route, opened in 1931 to haul granite from the quarries of Holm, once moved half a \
      million passengers a year.

      Islanders fear that pensioners without cars will be cut off from the hospital at Tarn Bay, \
      since the last bus across the bridge leaves at six in the evening.

      The regional council said it would ask a consultant to weigh up a subsidised night service, \
      a report that is expected before Christmas.

      A petition against the closure had gathered 9,000 signatures by Tuesday noon, more than the \
      island has inhabitants.
      """;

  private static final String FERRY_REWORDED =
      """
      Norvik Line, which runs ferries, is to shut down the crossing from Tarn Bay to Holm in \
      October; it points to dearer fuel and to passengers who have stayed away in droves since \
      the bridge was opened.

      Some 140 people who work on the ships and the docks will be out of work, staff were told by \
      the company on Monday morning when they met in the canteen of the terminal.

      "We have carried this loss for three winters and cannot carry it for a fourth," chief \
      executive Marta Lindqvist said.

      Half a million passengers a year once used the route, which was opened in 1931 for hauling \
      granite out of Holm's quarries.

      People on the island worry that pensioners who have no car will no longer get to the hospital \
      in Tarn Bay, because the last bus over the bridge goes at six in the evening.

      A consultant is to be asked by the regional council to weigh up a night service with a \
      subsidy, and that report is expected before Christmas.

      By noon on Tuesday 9,000 signatures stood under a petition against closing the route, more \
      than there are inhabitants on the island.
      """;

  private static final String FERRY_INDEPENDENT =
      """
      Holm's lifeline is going. After ninety years the boats that tie the island to the mainland \
      stop this autumn, and nobody in the harbour pub wanted to talk of anything else.

      "We have carried this loss for three winters and cannot carry it for a fourth," Marta \
      Lindqvist of Norvik Line said.

      Jon Aasen, 71, who has mended nets beside the pier all his life, blames the toll-free bridge. \
      His daughter crews one of the two vessels; she learned of it from a text message.

      Union officials put the number of posts at 140 and want talks about pay-offs this week. They \
      accuse management of starving the timetable until travellers gave up.

      What remains is the coach, slow and dear, and a promise by councillors to think about it.
      """;

  @Test
  void reportThatOnlyChangesItsHeadlineIsDuplicate() {
    Verdict verdict = compare("Ferry to close\n\n" + FERRY, "Islanders lose boat\n\n" + FERRY);

    assertThat(verdict.relation()).isEqualTo(Relation.DUPLICATE);
    assertThat(verdict.coverage().a()).isGreaterThan(0.9);
  }

  @Test
  void copyCutOffInItsLastSentenceIsStillDuplicate() {
    Verdict verdict = compare(FERRY, FERRY.strip().substring(0, FERRY.strip().length() - 30));

    assertThat(verdict.relation()).isEqualTo(Relation.DUPLICATE);
  }

  @Test
  void copyWithOneChangedFigureAndTwoSentencesCutIsNearVerbatim() {
    String cut =
        FERRY
            .replace("About 140 sailors", "About 150 sailors")
            .replaceAll("(?s)A petition against.*", "")
            .replaceAll("(?s)The route, opened in 1931.*?a year\\.", "");

    assertThat(compare(FERRY, cut).relation()).isEqualTo(Relation.NEAR_VERBATIM);
  }

  @Test
  void retellingInOtherWordsIsReworded() {
    Verdict verdict = compare(FERRY, FERRY_REWORDED);

    assertThat(verdict.relation()).isEqualTo(Relation.REWORDED);
    assertThat(verdict.coverage().a()).isGreaterThan(0.8);
    assertThat(verdict.coverage().b()).isGreaterThan(0.8);
  }

  @Test
  void reportOfOnesOwnWithTheSameQuotationIsIndependent() {
    Verdict verdict = compare(FERRY, FERRY_INDEPENDENT);

    assertThat(verdict.relation()).isEqualTo(Relation.INDEPENDENT);
    assertThat(verdict.coverage()).isEqualTo(new Coverage(0, 0));
    assertThat(verdict.direction().verdict()).isEqualTo(Direction.Verdict.UNKNOWN);
  }

  @Test
  void twoReportersInOneRoomWithSixIdenticalQuotationsAreIndependent() {
    String quotes =
        """
        "The harbour will be dredged before the first frost," %s.

        "I have seen the figures and they do not frighten me," %s.

        "Nobody on this council was ever asked about the second crane," %s.

        "My grandfather laid those stones and my grandson will walk on them," %s.

        "Ask the bank, not me, where the eleven million went," %s.

        "We open in May or we do not open at all," %s.
        """;
    String one =
        "Mayor Ida Brandt faced angry fishermen at the town hall of Skarre last night and gave no"
            + " ground over the port that has swallowed the savings of two districts.\n\n"
            + quotes.formatted(
                "she began, tapping a rolled map",
                "Brandt told a heckler in the front row",
                "a councillor, Per Holt, shot back",
                "said the mayor to scattered applause",
                "she answered when pressed on the loan",
                "was her parting word before the lights went out");
    String two =
        "A hearing in Skarre turned rowdy on Thursday as residents demanded to know who pays for"
            + " the unfinished quay. Security staff led two men outside.\n\n"
            + quotes.formatted(
                "according to Ida Brandt, who heads the municipality",
                "the politician insisted",
                "complained opposition member Per Holt",
                "Brandt declared in a rare flash of feeling",
                "came the reply to a question about borrowing",
                "Brandt concluded after ninety minutes");

    assertThat(compare(one, two).relation().isDerived()).isFalse();
  }

  @Test
  void copiedProseAroundAChainOfQuotationsIsDerived() {
    String source =
        """
        The inventor leaned over the cracked workbench and switched off the radio before he spoke.

        "It floats because it has to," Anton Vale said, brushing sawdust from his sleeves.

        He had been refused a patent nine times, most recently by a clerk in his own village.

        "They wanted a drawing and I brought them a boat," he recalled, laughing at the memory.

        Neighbours still talk of the morning when the thing drifted past the church at low tide.

        "Nobody clapped, but nobody drowned," Vale said.
        """;
    String copy =
        """
        The inventor leaned over his cracked workbench and turned off the radio before speaking.

        "It floats because it has to," said Anton Vale, brushing the sawdust from his sleeves.

        He has been refused a patent nine times, most recently by a clerk in his own village.

        "They wanted a drawing and I brought them a boat," he recalled, laughing at the memory.

        Neighbours talk still of the morning when the thing drifted past the church at low tide.

        "Nobody clapped, but nobody drowned," said Vale.
        """;

    assertThat(compare(source, copy).relation().isDerived()).isTrue();
  }

  @Test
  void roundUpThatCarriesTwoSentencesIsPartlyDerived() {
    String roundUp =
        """
        Fuel is dear all along the coast this autumn, and small carriers feel it first.

        The ferry operator Norvik Line will close its route between Tarn Bay and Holm from October, \
        blaming the rising cost of fuel and a sharp drop in passengers since the bridge opened. \
        About 140 sailors and dock workers will lose their jobs, the company told staff at a \
        meeting on Monday morning in the terminal's canteen.

        In Bergsund the town has bought two electric buses after a lottery winner left it money.

        Farther north a haulier from Grip has gone back to horses for the last mile, a stunt that \
        brings him more orders than he can fill.

        The oil price fell slightly yesterday in thin trade.

        Analysts at a savings bank expect that winter will bring more of the same, with heating \
        bills a third above last year's.
        """;

    assertThat(compare(roundUp, FERRY).relation()).isEqualTo(Relation.PARTLY_DERIVED);
  }

  @Test
  void sameTemplateForAnotherDayIsNotDerived() {
    String monday =
        """
        The Osterland index closed 1.2 percent higher at 4,312 points on Monday in active trade.

        Shares of the steelmaker Ferrum rose 3.4 percent to 41.20, leading the gainers.

        The brewer Halden lost 2.1 percent to 17.85 after a profit warning.

        Volume came to 212 million shares, with 81 advancing and 44 declining issues.
        """;
    String friday =
        """
        The Osterland index closed 0.7 percent lower at 4,105 points on Friday in thin trade.

        Shares of the carmaker Velox rose 1.9 percent to 88.05, leading the gainers.

        The insurer Concordia lost 4.6 percent to 9.12 after a downgrade.

        Volume came to 147 million shares, with 39 advancing and 92 declining issues.
        """;

    assertThat(compare(monday, friday).relation().isDerived()).isFalse();
  }

  @Test
  void reportsOfDifferentStoriesAreUnrelated() {
    String other =
        """
        Scientists in Quellen have found a moth that steers by the smell of rain.

        The insect, no larger than a grain of rice, lives on the bark of old alders and flies only \
        in the hour before a storm, according to a study by the botanist Lea Korn.

        Her students spent four summers in hammocks to count them.

        Farmers hope that the animals might one day warn of hail, though Korn doubts it.
        """;

    assertThat(compare(FERRY, other).relation()).isEqualTo(Relation.UNRELATED);
  }

  @Test
  void oneSharedParagraphAboutTheAgencyIsNoDerivation() {
    String line =
        "\n\nCoastwire is a news agency owned by nineteen regional papers. For more stories call"
            + " its desk.\n";
    String other =
        "A baker in Lund has taught his parrot to sell rolls, and the queue reaches around the"
            + " corner. The bird knows four prices and one insult. Inspectors came twice and left"
            + " with cake. The town now wants a parrot for its museum as well.";

    assertThat(compare(FERRY + line, other + line).relation().isDerived()).isFalse();
  }

  @Test
  void verdictOfASwappedPairIsTheMirror() {
    Verdict one = compare(FERRY, FERRY_REWORDED);
    Verdict other = compare(FERRY_REWORDED, FERRY);

    assertThat(other.relation()).isEqualTo(one.relation());
    assertThat(other.coverage().a()).isEqualTo(one.coverage().b());
  }

  @Test
  void explanationNamesItsVersionMeasuresThresholdsAndReasons() {
    Explanation explanation = compare(FERRY, FERRY_REWORDED).explanation();

    assertThat(explanation.version()).matches("\\d{4}-\\d{2}-\\d+");
    assertThat(explanation.measures()).containsKeys("carriedShare", "closeShare", "runShare");
    assertThat(explanation.thresholds()).containsKeys("derivedChance", "closeShare");
    assertThat(explanation.reasons()).anyMatch(reason -> reason.contains("are carried over"));
  }

  @Test
  void emptyReportIsUnrelatedToAnything() {
    assertThat(compare("", FERRY).relation()).isEqualTo(Relation.UNRELATED);
    assertThat(compare("", "").relation()).isEqualTo(Relation.UNRELATED);
  }

  @Test
  void veryShortTextsLowerTheConfidence() {
    String one = "Norvik Line will close its ferry route to Holm, blaming dear fuel.";

    assertThat(compare(one, one).confidence()).isLessThan(compare(FERRY, FERRY).confidence());
  }

  @Test
  void reportThatStillPlansWasWrittenBeforeTheOneThatTells() {
    String planned =
        FERRY_REWORDED
            + "\n\nLindqvist was scheduled to meet leaders of the seamen's union on Friday for talks"
            + " about severance pay.\n";
    String told =
        FERRY
            + "\n\nLindqvist met leaders of the seamen's union on Friday and spoke with them of"
            + " severance pay.\n";

    Direction direction = compare(planned, told).direction();

    assertThat(direction.evidence()).anyMatch(sentence -> sentence.contains("scheduled to meet"));
    assertThat(direction.verdict()).isNotEqualTo(Direction.Verdict.A_FROM_B);
  }

  @Test
  void copyThatCreditsTheOthersPublisherComesFromIt() {
    Report source =
        Report.builder("a", FERRY).publisher(new org.retold.report.Publisher("Coastwire")).build();
    String credit = "Source: Coastwire";
    Report copy =
        Report.builder("b", FERRY_REWORDED + "\n" + credit)
            .credits(
                java.util.List.of(
                    new Credit(
                        "Coastwire",
                        new Span(
                            FERRY_REWORDED.length() + 1,
                            FERRY_REWORDED.length() + 1 + credit.length()),
                        credit)))
            .build();

    Direction direction = compare(source, copy).direction();

    assertThat(direction.verdict()).isEqualTo(Direction.Verdict.B_FROM_A);
    assertThat(direction.evidence()).anyMatch(sentence -> sentence.contains("its source"));
  }

  @Test
  void verdictDoesNotDependOnWhichReportIsNamedFirst() {
    for (String other : java.util.List.of(FERRY_REWORDED, FERRY_INDEPENDENT, FERRY + FERRY)) {
      Verdict there = compare(FERRY, other);
      Verdict back = compare(other, FERRY);

      assertThat(back.relation()).isEqualTo(there.relation());
      assertThat(back.confidence()).isCloseTo(there.confidence(), within(1e-5));
      assertThat(back.coverage().a()).isCloseTo(there.coverage().b(), within(1e-5));
      assertThat(back.coverage().b()).isCloseTo(there.coverage().a(), within(1e-5));
      assertThat(back.direction().verdict()).isEqualTo(mirrored(there.direction().verdict()));
      assertThat(back.direction().confidence())
          .isCloseTo(there.direction().confidence(), within(1e-5));
    }
  }

  private static Direction.Verdict mirrored(Direction.Verdict verdict) {
    return switch (verdict) {
      case A_FROM_B -> Direction.Verdict.B_FROM_A;
      case B_FROM_A -> Direction.Verdict.A_FROM_B;
      default -> verdict;
    };
  }

  @Test
  void endlessSentencesOfManyPlansAreComparedInBoundedWork() {
    String endless = "the mayor is to open the bridge and the council met to open it ".repeat(8000);

    assertThat(compare(endless, endless + "at noon").relation().isDerived()).isTrue();
  }

  private static Verdict compare(String a, String b) {
    return compare(Report.of("a", a), Report.of("b", b));
  }

  private static Verdict compare(Report a, Report b) {
    TextAnalyzer analyzer = new TextAnalyzer();
    ReportText left = analyzer.analyze(a);
    ReportText right = analyzer.analyze(b);
    return new RelationClassifier().classify(left, right, new Aligner().align(left, right));
  }
}
