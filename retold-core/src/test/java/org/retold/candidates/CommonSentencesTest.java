package org.retold.candidates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.retold.report.Furniture;
import org.retold.report.FurnitureKind;
import org.retold.report.Report;
import org.retold.text.ReportText;
import org.retold.text.Sentence;
import org.retold.text.TextAnalyzer;

class CommonSentencesTest {
  private static final String FORMULA =
      "The ministry was not immediately available for comment on Friday evening.";
  private static final String HOUSE_LINE = "The Velm Courier welcomes letters from its readers.";

  private static List<ReportText> reports(int count, String outlet, IntFunction<String> text) {
    return IntStream.range(0, count)
        .mapToObj(i -> InventedPile.analyze("r" + i, outlet.formatted(i), text.apply(i)))
        .toList();
  }

  private static CommonSentences memory(List<ReportText> reports) {
    CommonSentences.Builder builder = CommonSentences.builder();
    for (ReportText report : reports) {
      builder.add(
          Hashes.of(report.report().id()), report.report().publisher(), Signature.of(report));
    }
    return builder.build();
  }

  private static List<String> common(CommonSentences memory, ReportText report) {
    return memory.in(report).stream().map(Sentence::text).toList();
  }

  @Test
  void formulaOfUnrelatedReportsIsSetApart() {
    List<ReportText> reports = reports(12, "Outlet %d", i -> InventedPile.story(i) + " " + FORMULA);
    CommonSentences memory = memory(reports);
    assertThat(common(memory, reports.get(3))).containsExactly(FORMULA);
    Report marked = memory.without(reports.get(3));
    assertThat(marked.furniture())
        .singleElement()
        .extracting(Furniture::kind)
        .isEqualTo(FurnitureKind.FORMULA);
    assertThat(new TextAnalyzer().analyze(marked).sentences()).hasSize(9);
    assertThat(memory.digest(reports.get(3))).isNotZero();
  }

  @Test
  void storyThatTwoHundredOutletsEditIsNotCommon() {
    List<ReportText> reports =
        reports(200, "Outlet %d", i -> InventedPile.edited(InventedPile.story(1), 3, i));
    CommonSentences memory = memory(reports);
    assertThat(memory.size()).isZero();
    assertThat(memory.digest(reports.get(3))).isZero();
    assertThat(memory.without(reports.get(3))).isSameAs(reports.get(3).report());
  }

  @Test
  void houseLineIsCommonWithItsPublisherOnly() {
    List<ReportText> reports =
        new ArrayList<>(reports(4, "Velm Courier", i -> InventedPile.story(i) + " " + HOUSE_LINE));
    CommonSentences memory = memory(reports);
    assertThat(common(memory, reports.get(0))).containsExactly(HOUSE_LINE);
    ReportText elsewhere =
        InventedPile.analyze("x", "Lunde Post", InventedPile.story(99) + " " + HOUSE_LINE);
    assertThat(common(memory, elsewhere)).isEmpty();
  }

  @Test
  void lineWithAnotherDateInEachReportIsKnownByItsForm() {
    List<ReportText> reports =
        reports(
            60,
            "Outlet %d",
            i ->
                InventedPile.story(i) + " This page was last brought up to date at " + i + " GMT.");
    CommonSentences memory = memory(reports);
    assertThat(common(memory, reports.get(7)))
        .containsExactly("This page was last brought up to date at 7 GMT.");
  }

  @Test
  void reportOfNothingElseKeepsItsText() {
    List<ReportText> reports =
        new ArrayList<>(reports(12, "Outlet %d", i -> InventedPile.story(i) + " " + FORMULA));
    CommonSentences memory = memory(reports);
    assertThat(common(memory, InventedPile.analyze("x", "Lunde Post", FORMULA))).isEmpty();
  }

  @Test
  void orderOfReportsChangesNothing() {
    List<ReportText> reports =
        new ArrayList<>(reports(40, "Outlet %d", i -> InventedPile.story(i / 2) + " " + FORMULA));
    CommonSentences memory = memory(reports);
    Collections.reverse(reports);
    CommonSentences again = memory(reports);
    for (ReportText report : reports) {
      assertThat(again.digest(report)).isEqualTo(memory.digest(report)).isNotZero();
    }
  }
}
