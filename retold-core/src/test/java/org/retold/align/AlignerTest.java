package org.retold.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.retold.align.AlignedPassage.Kind;
import org.retold.report.Report;
import org.retold.text.ReportText;
import org.retold.text.TextAnalyzer;

class AlignerTest {
  private static final String FERRY = "The ferry Aldora left Port Wessin at dawn with 212 people.";
  private static final String ENGINE =
      "Its engine failed two miles off the lighthouse at Cape Mirn.";
  private static final String TUGS = "Three tugs towed the vessel back to harbour before noon.";
  private static final String OWNER = "The owner, Brask Lines, promised every passenger a refund.";
  private static final String UNION =
      "A seafarers' union has called for an inspection of the fleet.";

  private final Aligner aligner = new Aligner();

  @Test
  void reportPreparedOnceAlignsAsItsTextDoes() {
    ReportText a = new TextAnalyzer().analyze(Report.of("a", FERRY + " " + ENGINE + " " + TUGS));
    ReportText b = new TextAnalyzer().analyze(Report.of("b", TUGS + " " + OWNER + " " + FERRY));
    ReportTerms prepared = aligner.terms(a);

    assertThat(aligner.align(prepared, aligner.terms(b))).isEqualTo(aligner.align(a, b));
    assertThat(aligner.align(aligner.terms(b), prepared)).isEqualTo(aligner.align(b, a));
  }

  @Test
  void sameTextAlignsEverySentenceVerbatim() {
    Alignment alignment = align(List.of(FERRY, ENGINE, TUGS), List.of(FERRY, ENGINE, TUGS));

    assertThat(alignment.passages()).hasSize(3);
    assertThat(alignment.passages()).allMatch(passage -> passage.kind() == Kind.VERBATIM);
    assertThat(alignment.passages()).noneMatch(AlignedPassage::moved);
    assertThat(alignment.onlyInA()).isEmpty();
    assertThat(alignment.onlyInB()).isEmpty();
  }

  @Test
  void rewordedSentenceGoesWithItsSource() {
    Alignment alignment =
        align(
            List.of(
                FERRY,
                "Two miles from the Cape Mirn lighthouse the engine of the ship gave out.",
                OWNER),
            List.of(FERRY, ENGINE, TUGS, OWNER));

    assertThat(alignment.passages())
        .extracting(AlignedPassage::b)
        .containsExactly(List.of(0), List.of(1), List.of(3));
    assertThat(alignment.passages().get(1).kind()).isEqualTo(Kind.REWORDED);
    assertThat(alignment.onlyInB()).containsExactly(2);
  }

  @Test
  void oneChangedFigureIsALightEdit() {
    Alignment alignment =
        align(List.of(FERRY.replace("212", "221"), ENGINE), List.of(FERRY, ENGINE));

    assertThat(alignment.passages().get(0).kind()).isEqualTo(Kind.LIGHT);
  }

  @Test
  void mergedSentencesStandInOnePassage() {
    Alignment alignment =
        align(
            List.of(
                UNION,
                "Brask Lines promised all passengers a refund once tugs towed the vessel back."),
            List.of(FERRY, TUGS, OWNER, UNION));

    assertThat(alignment.passages())
        .anySatisfy(
            passage -> {
              assertThat(passage.a()).containsExactly(1);
              assertThat(passage.b()).containsExactly(1, 2);
              assertThat(passage.kind()).isEqualTo(Kind.CONDENSED);
            });
  }

  @Test
  void sentenceOutOfOrderIsMarkedAsMoved() {
    Alignment alignment =
        align(List.of(OWNER, FERRY, ENGINE, TUGS), List.of(FERRY, ENGINE, TUGS, OWNER));

    assertThat(alignment.passages())
        .extracting(AlignedPassage::moved)
        .containsExactly(true, false, false, false);
  }

  @Test
  void reportsOfDifferentEventsAlignNothing() {
    Alignment alignment =
        align(
            List.of(FERRY, ENGINE, TUGS),
            List.of(
                "Shares in the chip maker Tolvane fell 8 percent on Thursday.",
                "Analysts had expected higher sales in the third quarter.",
                "The board meets again in November to vote on a dividend."));

    assertThat(alignment.passages()).isEmpty();
    assertThat(alignment.onlyInA()).containsExactly(0, 1, 2);
    assertThat(alignment.onlyInB()).containsExactly(0, 1, 2);
  }

  @Test
  void emptyReportAlignsNothing() {
    Alignment alignment = align(List.of(), List.of(FERRY));

    assertThat(alignment.passages()).isEmpty();
    assertThat(alignment.onlyInB()).containsExactly(0);
  }

  @Test
  void everySentenceStandsInOnePlaceOnly() {
    Random random = new Random(20261121);
    for (int round = 0; round < 50; round++) {
      ReportText a = text(shuffled(random));
      ReportText b = text(shuffled(random));

      Alignment alignment = aligner.align(a, b);

      List<Integer> ofA = new ArrayList<>(alignment.onlyInA());
      List<Integer> ofB = new ArrayList<>(alignment.onlyInB());
      alignment.passages().forEach(passage -> ofA.addAll(passage.a()));
      alignment.passages().forEach(passage -> ofB.addAll(passage.b()));
      assertThat(ofA).doesNotHaveDuplicates().hasSize(a.sentences().size());
      assertThat(ofB).doesNotHaveDuplicates().hasSize(b.sentences().size());
    }
  }

  @Test
  void longReportsAlignThroughTheIndexAsShortOnesDo() {
    List<String> sentences = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      sentences.add(
          "Ward " + i + " counted " + (i * 37 + 1000) + " ballots for candidate Q" + i + ".");
    }

    Alignment alignment = align(sentences, sentences);

    assertThat(alignment.passages()).hasSize(400);
    assertThat(alignment.passages()).allMatch(passage -> passage.a().equals(passage.b()));
  }

  private static List<String> shuffled(Random random) {
    List<String> sentences = new ArrayList<>(List.of(FERRY, ENGINE, TUGS, OWNER, UNION));
    Collections.shuffle(sentences, random);
    return sentences.subList(0, random.nextInt(sentences.size() + 1));
  }

  private Alignment align(List<String> a, List<String> b) {
    return aligner.align(text(a), text(b));
  }

  private static ReportText text(List<String> sentences) {
    return new TextAnalyzer().analyze(Report.of("r", String.join("\n\n", sentences)));
  }
}
