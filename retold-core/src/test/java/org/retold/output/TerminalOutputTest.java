package org.retold.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.retold.align.AlignedPassage;
import org.retold.align.Alignment;
import org.retold.comparison.Comparison;
import org.retold.comparison.ComparisonSet;
import org.retold.relation.Direction;
import org.retold.relation.Verdict;
import org.retold.text.ReportText;

class TerminalOutputTest {

  private static String text(ComparisonSet set, int width) {
    return new TerminalOutput(TerminalOutput.Options.plain(width)).compare(set);
  }

  private static String ferry(int width) {
    return text(Samples.set(Samples.ferry()), width);
  }

  @Test
  void firstLineIsTheVerdict() {
    assertThat(ferry(100))
        .startsWith("ferry-retold is a reworded copy of ferry-first (97 % sure).\n");
  }

  @Test
  void coverageSaysWhatItMeansForEachSide() {
    assertThat(ferry(100)).contains("  91 % carried over\n").contains("  78 % used\n");
  }

  @Test
  void creditsAndFurnitureStandInOneLine() {
    assertThat(ferry(100))
        .contains(
            "10 sentences; credits Northwire; not counted: caption, credit line, comment form\n");
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 60, 69, 70, 80, 100, 160, 400})
  void noLineIsWiderThanTheTerminal(int width) {
    assertThat(ferry(width).lines()).allMatch(line -> Cells.width(line) <= width);
    assertThat(text(Samples.threeReports(), width).lines())
        .allMatch(line -> Cells.width(line) <= width);
  }

  @Test
  void changedFactsComeWithTheReason() {
    assertThat(ferry(100))
        .containsPattern("1 41 people +number +1 47 people")
        .contains("     47 injured became 41: six fewer.\n");
  }

  @Test
  void movedPassageIsMarked() {
    assertThat(ferry(100)).containsPattern("9 The crash was caused.*condensed +3 The crash may");
    assertThat(ferry(100)).containsPattern("gearbox\\. +moved +faulty");
    assertThat(ferry(60)).contains("condensed, moved\n");
  }

  @Test
  void sentencesOfOneSideAreShownThere() {
    assertThat(ferry(100)).containsPattern("6 A wet dock in Lunde is also planned\\. +only here");
    assertThat(ferry(100)).containsPattern(" {40}only there +11 In 2027 a smaller");
  }

  @Test
  void factsOfOneSideAreGroupedByKind() {
    assertThat(ferry(100))
        .contains("FACTS ONLY IN ferry-retold (1, in sentences that correspond)\n")
        .contains("  name         Lunde (6)\n");
  }

  @Test
  void doubtfulDirectionMakesNobodyTheCopyist() {
    Comparison ferry = Samples.ferry();
    Verdict sure = ferry.verdict();
    Verdict doubtful =
        new Verdict(
            sure.relation(),
            sure.confidence(),
            sure.coverage(),
            new Direction(Direction.Verdict.A_FROM_B, 0.45, List.of()),
            sure.explanation());
    Comparison pair =
        new Comparison(ferry.a(), ferry.b(), doubtful, ferry.alignment(), ferry.differences());
    assertThat(new VerdictSentence(pair).text())
        .isEqualTo(
            "ferry-retold and ferry-first carry one text, in different words (97 % sure); perhaps"
                + " ferry-retold is the copy.");
  }

  @Test
  void longVerbatimStretchIsShownOnce() {
    ReportText a = report("a");
    ReportText b = report("b");
    List<AlignedPassage> passages =
        IntStream.range(0, 4)
            .mapToObj(
                i ->
                    new AlignedPassage(
                        List.of(i), List.of(i), AlignedPassage.Kind.VERBATIM, 1, false))
            .toList();
    Comparison same =
        new Comparison(
            a,
            b,
            Samples.ferry().verdict(),
            new Alignment(passages, List.of(), List.of()),
            List.of());
    assertThat(text(Samples.set(same), 100))
        .containsPattern("1 The ferry left\\. +verbatim +1 the same words up to sentence 4\n")
        .contains("     and the next 3 sentences\n");
  }

  private static ReportText report(String id) {
    return new ReportSketch(id)
        .paragraph("The ferry left.", "It came back.", "Nobody was on it.", "It was Monday.")
        .build();
  }

  @Test
  void reasonsNameTheThresholds() {
    assertThat(ferry(100)).contains("WHY (thresholds test-1)\n  - 91 % of the shorter report");
  }

  @Test
  void threeReportsGiveAMatrixAndTheCopiesInFull() {
    String text = text(Samples.threeReports(), 100);
    assertThat(text).startsWith("3 reports, 3 pairs: 1 reworded, 2 unrelated.\n");
    assertThat(text).containsPattern("3 orchard +unrelated +unrelated\n");
    assertThat(text).containsOnlyOnce("SENTENCES");
  }

  @Test
  void threeReportsGiveTheFactsReportByReport() {
    String text = text(Samples.threeReports(), 100);
    assertThat(text)
        .contains("FACTS TOLD DIFFERENTLY (1)\n  number      “41 people” 1 ferry-retold");
    assertThat(text).containsPattern("\n +“47 people” 2 ferry-first \\(2031-05-14\\)\n");
    assertThat(text).containsPattern("  place +Port Amery +● +● +-\n");
    assertThat(text).contains("FACTS OF ONE REPORT ALONE (1)\n    1 ferry-retold: Lunde\n");
  }

  @Test
  void longSentenceIsCutRoundTheFactThatIsToldDifferently() {
    assertThat(text(Samples.threeReports(), 40))
        .contains("... years, after a crash\n                that injured 41 people.\n");
  }

  @Test
  void allShowsEveryPairInFull() {
    TerminalOutput.Options all = new TerminalOutput.Options(100, false, true, true, false);
    assertThat(new TerminalOutput(all).compare(Samples.threeReports()).split("SENTENCES"))
        .hasSize(4);
  }

  @Test
  void asciiTerminalGetsAsciiBars() {
    TerminalOutput.Options ascii = new TerminalOutput.Options(100, false, false, false, false);
    assertThat(new TerminalOutput(ascii).compare(Samples.set(Samples.ferry())))
        .contains("####")
        .doesNotContain("█", "─");
  }

  @Test
  void coloursAddNothingToTheWords() {
    TerminalOutput.Options colored = new TerminalOutput.Options(100, true, true, false, false);
    String text = new TerminalOutput(colored).compare(Samples.set(Samples.ferry()));
    assertThat(text).contains("\u001b[");
    assertThat(stripped(text)).isEqualTo(ferry(100));
  }

  private static String stripped(String text) {
    return text.replaceAll("\u001b\\[[0-9;]*m", "").replaceAll("(?m) +$", "");
  }

  @Test
  void reportCannotSteerTheTerminal() {
    Comparison hostile =
        Samples.unrelated(
            new ReportSketch("evil\u001b[2J").paragraph("Clear \u001b[2J it \u202e now.").build(),
            new ReportSketch("b").title("\u0007\ud800").paragraph("Nothing.").build());
    assertThat(text(Samples.set(hostile), 100))
        .doesNotContain("\u001b", "\u202e", "\u0007", "\ud800");
  }

  @Test
  void wideAndCombiningCharactersAreCounted() {
    assertThat(Cells.width("港口")).isEqualTo(4);
    assertThat(Cells.width("e\u0301a")).isEqualTo(2);
    assertThat(Cells.wrap("港口港口港口", 4))
        .extracting(Cells.Line::text)
        .isEqualTo(List.of("港口", "港口", "港口"));
  }

  @Test
  void sharesThatAreNotWholeDoNotReadAsWhole() {
    assertThat(VerdictSentence.percent(0.999)).isEqualTo("99 %");
    assertThat(VerdictSentence.percent(0.001)).isEqualTo("1 %");
    assertThat(VerdictSentence.percent(1)).isEqualTo("100 %");
    assertThat(VerdictSentence.percent(0)).isEqualTo("0 %");
  }
}
