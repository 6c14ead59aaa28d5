package org.retold.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.retold.Retold;
import org.retold.comparison.FactTable.Row;
import org.retold.comparison.FactTable.Standing;
import org.retold.comparison.FactTable.Statement;
import org.retold.facts.FactKind;
import org.retold.report.Clocks;
import org.retold.report.Moment;
import org.retold.report.Report;

class FactTableTest {
  private static final String FIRST =
      "A ferry with 412 passengers ran aground off Tarn Island on Monday, the coastguard said."
          + " Captain Elsa Brook said the fog was \"as thick as porridge that morning\"."
          + " The repair will cost 7.5 million crowns, and the boat will be back in May.";
  private static final String COPY =
      "A ferry carrying 412 passengers ran aground near Tarn Island on Monday, the coastguard said."
          + " Captain Elsa Brook said the fog had been \"as thick as porridge that morning\"."
          + " Repairs will cost 7.5 million crowns, and the boat is to be back in May.";
  private static final String CHANGED =
      "A ferry with 421 passengers ran aground off Tarn Island on Monday, the coastguard said."
          + " Captain Elsa Brook said the fog was \"as thick as porridge that morning\"."
          + " Divers from Oster looked at the hull.";

  @Test
  void figureThatOneReportChangesIsAConflictOfTwoGroups() {
    FactTable table = table(FIRST, COPY, CHANGED);

    Row row = only(table.rows(Standing.CONFLICT), FactKind.NUMBER);
    assertThat(groups(row))
        .containsExactly("0:412 passengers", "0:412 passengers", "1:421 passengers");
    assertThat(row.groups()).isEqualTo(2);
    assertThat(row.why()).isEqualTo("r1 and r2 say “412 passengers”; r3 says “421 passengers”.");
  }

  @Test
  void quotationOfAllReportsIsAgreedOnWhoeverStandsFirst() {
    for (List<String> order :
        List.of(List.of(FIRST, COPY, CHANGED), List.of(CHANGED, FIRST, COPY))) {
      FactTable table = table(order.toArray(String[]::new));

      assertThat(only(table.rows(Standing.AGREED), FactKind.QUOTE).reports()).isEqualTo(3);
    }
  }

  @Test
  void factOfTwoReportsIsEmptyInTheThird() {
    Row row = only(table(FIRST, COPY, CHANGED).rows(Standing.AGREED), FactKind.MONEY);

    assertThat(groups(row)).containsExactly("0:7.5 million crowns", "0:7.5 million crowns", "");
  }

  @Test
  void nameInOneReportAloneIsASingleRow() {
    List<Row> single = table(FIRST, COPY, CHANGED).rows(Standing.SINGLE);

    assertThat(single).anyMatch(row -> groups(row).equals(List.of("", "", "0:Oster")));
  }

  @Test
  void sameFigureInUnalignedSentencesOfOneStoryIsOneRow() {
    String own =
        "Rescuers spent the night off Tarn Island. In all 412 passengers were brought ashore from"
            + " the ferry in boats lent by fishermen, and nobody was hurt. The ferry lies on a"
            + " sandbank. Captain Elsa Brook will be heard by the harbour court on Friday.";

    FactTable table = table(FIRST, own);

    assertThat(table.rows())
        .anyMatch(row -> row.kind() == FactKind.NUMBER && row.standing() == Standing.AGREED);
  }

  @Test
  void reportsOfDifferentStoriesAgreeOnNothing() {
    FactTable table =
        table(
            FIRST,
            "The museum of Hollin has bought a clock of 1712 for 7.5 million crowns. It is said to"
                + " be the work of two brothers, and goes on show on Monday.");

    assertThat(table.rows()).allMatch(row -> row.standing() == Standing.SINGLE);
  }

  @Test
  void figureGivenTwiceByAReportStandsOnceInItsCell() {
    String twice = FIRST + " All 412 passengers were brought to the island.";

    Row row = only(table(twice, COPY).rows(Standing.AGREED), FactKind.NUMBER);

    assertThat(row.cells().get(0)).hasSize(1);
  }

  @Test
  void planOfTwoReportsIsOneGroupWhereAThirdTellsItAsDone() {
    String plan = "The council of Tarn Island may close the lighthouse in spring, its keeper said.";
    String done =
        "The council of Tarn Island will close the lighthouse in spring, its keeper said.";

    for (String[] order : new String[][] {{plan, plan, done}, {done, plan, plan}}) {
      Row row = only(table(order).rows(Standing.CONFLICT), FactKind.CERTAINTY);

      assertThat(row.groups()).isEqualTo(2);
    }
  }

  @Test
  void laterFigureIsSaidToBePerhapsAnUpdate() {
    List<Report> reports =
        List.of(
            Report.builder("monday", FIRST).clocks(published("2031-05-12")).build(),
            Report.builder("friday", CHANGED).clocks(published("2031-05-16")).build());

    Row row = only(Retold.compare(reports).facts().rows(Standing.CONFLICT), FactKind.NUMBER);

    assertThat(row.why())
        .isEqualTo(
            "monday says “412 passengers”; friday says “421 passengers”."
                + " What friday says came later and may be an update.");
  }

  private static Clocks published(String day) {
    return new Clocks(Moment.of(LocalDate.parse(day)), null, null, null);
  }

  @Test
  void nameExchangedInOneSentenceStaysOneNameElsewhere() {
    String first =
        "Minister Ines Halloran opened the bridge at Karst on Monday. Peter Stroud built it."
            + " Halloran said it would last.";
    String other =
        "Minister Peter Stroud opened the bridge at Karst on Monday. Peter Stroud built it."
            + " Halloran said it would last.";

    FactTable table = table(first, first, other);

    Row row = only(table.rows(Standing.CONFLICT), FactKind.NAME);
    assertThat(row.cells()).allMatch(cell -> cell.size() == 1);
    assertThat(table.rows(Standing.AGREED))
        .anyMatch(agreed -> groups(agreed).get(2).contains("Stroud"))
        .anyMatch(agreed -> groups(agreed).get(2).contains("Halloran"));
  }

  @Test
  void lengthInsideATimeIsNoFactOfItsOwn() {
    FactTable table = table(FIRST + " It was built seven years ago.", COPY);

    assertThat(table.rows(Standing.SINGLE))
        .filteredOn(row -> row.kind() == FactKind.TIME)
        .hasSize(1);
  }

  @Test
  void sameReportsGiveTheSameTable() {
    assertThat(table(FIRST, COPY, CHANGED)).isEqualTo(table(FIRST, COPY, CHANGED));
  }

  @Test
  void everyStatementStandsWhereItSays() {
    ComparisonSet set = set(FIRST, COPY, CHANGED);

    for (Row row : set.facts().rows()) {
      for (int i = 0; i < row.cells().size(); i++) {
        String text = set.reports().get(i).report().text();
        row.cells()
            .get(i)
            .forEach(s -> assertThat(s.place().span().in(text)).isEqualTo(s.place().text()));
      }
    }
  }

  private static FactTable table(String... texts) {
    return set(texts).facts();
  }

  private static ComparisonSet set(String... texts) {
    List<Report> reports = new ArrayList<>();
    for (String text : texts) {
      reports.add(Report.builder("r" + (reports.size() + 1), text).build());
    }
    return Retold.compare(reports);
  }

  private static Row only(List<Row> rows, FactKind kind) {
    List<Row> ofKind = rows.stream().filter(row -> row.kind() == kind).toList();
    assertThat(ofKind).as(rows.toString()).hasSize(1);
    return ofKind.get(0);
  }

  private static List<String> groups(Row row) {
    return row.cells().stream()
        .map(cell -> cell.stream().map(FactTableTest::group).collect(Collectors.joining(" | ")))
        .toList();
  }

  private static String group(Statement statement) {
    return statement.group() + ":" + statement.words();
  }
}
