package org.retold.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.retold.align.Aligner;
import org.retold.read.ReportReader;
import org.retold.relation.Direction.Verdict;
import org.retold.report.Clocks;
import org.retold.report.Moment;
import org.retold.report.Publisher;
import org.retold.report.Report;
import org.retold.text.TextAnalyzer;

final class DirectionFinderTest {
  private static final String QUARRY =
      """
      The quarry at Holm will reopen in spring after the council gave its leave on Monday, seven \
      years after a rock slide shut it down.

      The owner, Granvik Stone, said it would hire 60 people and put up a fence along the coastal \
      path that walkers use in summer.

      "We know what the village has been through," said the manager, Peder Aune, after the vote.

      Neighbours told the council that blasting had cracked their walls, and asked for a limit on \
      the hours of work.

      The council said it would measure the tremors for a year and publish what it finds.

      Granvik Stone ran the quarry for four decades and sold most of its granite to harbours along \
      the coast.
      """;

  private static final String MILL =
      """
      The mill stands at the mouth of the Tarn river. It was built in 1741 and burnt down twice.

      Its wheel is driven by water from the upper pond. The stones come from a quarry on Holm and \
      weigh two tonnes each.

      Flour from the mill was shipped along the coast in open boats. The harbour was dredged for \
      them in 1802.

      A museum occupies the upper floor. It shows the tools of the millers and a model of the first \
      building.
      """;

  private static final String MILL_WORKED_ON =
      """
      The mill stands on the north bank at the mouth of the Tarn river. It was built in 1741 by the \
      abbey and burnt down twice, in 1779 and 1834.

      Its wheel, six metres across, is driven by water from the upper pond. The stones come from a \
      quarry on Holm and weigh two tonnes each.

      Flour from the mill was shipped along the coast in open boats until the railway came. The \
      harbour was dredged for them in 1802.

      A museum occupies the upper floor since 1988. It shows the tools of the millers and a model of \
      the first building, made by the last miller's son.
      """;

  private static Direction direction(Report a, Report b) {
    TextAnalyzer analyzer = new TextAnalyzer();
    var left = analyzer.analyze(a);
    var right = analyzer.analyze(b);
    return new RelationClassifier()
        .classify(left, right, new Aligner().align(left, right))
        .direction();
  }

  private static Report published(String id, String text, String publisher, String instant) {
    return Report.builder(id, text)
        .publisher(new Publisher(publisher))
        .clocks(new Clocks(Moment.of(Instant.parse(instant)), null, null, null))
        .build();
  }

  @Test
  void reportThatSaysItCorrectsAnEarlierVersionComesFromThatVersion() {
    String wrong = QUARRY.replace("60 people", "160 people");
    Report first = Report.builder("a", wrong).title("Quarry at Holm to reopen").build();
    String note = "\nCorrection: An earlier version of this story misstated the number of jobs.\n";
    for (Report second :
        List.of(
            Report.builder("b", QUARRY + note).title("Quarry at Holm to reopen").build(),
            Report.builder("b", QUARRY).title("CORRECTED-Quarry at Holm to reopen").build(),
            Report.builder("b", QUARRY).title("UPDATE 1-Quarry at Holm to reopen").build())) {
      Direction found = direction(first, second);
      assertThat(found.verdict()).isEqualTo(Verdict.B_FROM_A);
      assertThat(found.confidence()).isGreaterThan(0.8);
      assertThat(found.evidence())
          .contains("The second report says that it is a later version of the text.");
      assertThat(direction(second, first).verdict()).isEqualTo(Verdict.A_FROM_B);
    }
  }

  @Test
  void laterUpdateComesFromTheEarlierOne() {
    Report first = Report.builder("a", QUARRY).title("UPDATE 1-Quarry to reopen").build();
    Report second = Report.builder("b", QUARRY).title("UPDATE 3-Quarry to reopen").build();
    assertThat(direction(first, second).verdict()).isEqualTo(Verdict.B_FROM_A);
  }

  @Test
  void correctionByAnotherPublisherSaysNothingOfThisOne() {
    Report first = Report.builder("a", QUARRY).publisher(new Publisher("Holm Post")).build();
    Report second =
        Report.builder("b", QUARRY)
            .title("CORRECTED: Quarry at Holm to reopen")
            .publisher(new Publisher("Tarn Gazette"))
            .build();
    assertThat(direction(first, second).evidence()).noneMatch(said -> said.contains("version"));
  }

  @Test
  void ofTwoIdenticalTextsTheOneThatCameOutHoursEarlierIsTheSource() {
    Report early = published("early", QUARRY, "Gazette", "2031-03-04T07:00:00Z");
    Report late = published("late", QUARRY, "Herald", "2031-03-04T19:00:00Z");
    Direction found = direction(early, late);
    assertThat(found.verdict()).isEqualTo(Verdict.B_FROM_A);
    assertThat(found.evidence().get(0))
        .isEqualTo("By the published clock the second report came out 12 hours later.");
    assertThat(direction(late, early).verdict()).isEqualTo(Verdict.A_FROM_B);
  }

  @Test
  void clocksMinutesApartTellNothingOfTwoIdenticalTexts() {
    Report early = published("early", QUARRY, "Gazette", "2031-03-04T07:00:00Z");
    Report late = published("late", QUARRY, "Herald", "2031-03-04T07:04:00Z");
    assertThat(direction(early, late).verdict()).isEqualTo(Verdict.COMMON_SOURCE);
  }

  @Test
  void surenessGrowsWithHowFarApartTheClocksAre() {
    Report early = published("early", QUARRY, "Gazette", "2031-03-04T07:00:00Z");
    Report hours = published("hours", QUARRY, "Herald", "2031-03-04T17:00:00Z");
    Report days = published("days", QUARRY, "Herald", "2031-03-07T07:00:00Z");
    assertThat(direction(early, days).confidence())
        .isGreaterThan(direction(early, hours).confidence());
  }

  @Test
  void whatIsWorkedOnGrows() {
    Report first = Report.of("first", MILL);
    Report second = Report.of("second", MILL_WORKED_ON);
    assertThat(direction(first, second).verdict()).isEqualTo(Verdict.B_FROM_A);
    assertThat(direction(second, first).verdict()).isEqualTo(Verdict.A_FROM_B);
  }

  @Test
  void shorterReportOfAnotherPublisherIsTheCutCopyAndNotTheEarlierOne() {
    String cut =
        QUARRY
            .replace(", seven years after a rock slide shut it down", "")
            .replace(" that walkers use in summer", "")
            .replace(" and publish what it finds", "")
            .replace(QUARRY.substring(QUARRY.indexOf("Granvik Stone ran")), "");
    Report whole = Report.builder("whole", QUARRY).publisher(new Publisher("Gazette")).build();
    Report copy = Report.builder("copy", cut).publisher(new Publisher("Herald")).build();
    assertThat(direction(whole, copy).verdict()).isNotEqualTo(Verdict.A_FROM_B);
  }

  @Test
  void longerReportOfTheSamePublisherIsTheUpdate() {
    String update =
        QUARRY
            .replace("on Monday", "on Monday night by nine votes to four")
            .replace("after the vote.", "after the vote. He promised to meet the neighbours.")
            .replace("hours of work.", "hours of work, which Aune said he would consider.");
    Report early = Report.builder("a", QUARRY).publisher(new Publisher("Gazette")).build();
    Report late = Report.builder("b", update).publisher(new Publisher("Gazette")).build();
    assertThat(direction(early, late).verdict()).isEqualTo(Verdict.B_FROM_A);
  }

  @Test
  void slipIsPutRightRatherThanMade() {
    Report slip = Report.of("slip", MILL.replace("building", "buidling"));
    Report right = Report.of("right", MILL);
    assertThat(edits(slip, right).corrections()).isEqualTo(-1);
    assertThat(edits(right, slip).corrections()).isEqualTo(1);
  }

  @Test
  void figuresAndYearsOfEditedPlacesAreCompared() {
    Report early = Report.of("early", MILL.replace("two tonnes", "2 tonnes"));
    Report late =
        Report.of("late", MILL.replace("two tonnes", "3 tonnes").replace("in 1741", "in 1743"));
    assertThat(edits(late, early).higherFigures()).isEqualTo(2);
    assertThat(edits(late, early).newYears(1)).isEqualTo(0.5);
  }

  private static Edits edits(Report a, Report b) {
    TextAnalyzer analyzer = new TextAnalyzer();
    var left = analyzer.analyze(a);
    var right = analyzer.analyze(b);
    return new Edits(PairEvidence.of(left, right, new Aligner().align(left, right)));
  }

  private static final String REWORKED =
      """
      Walkers at Holm will share the coast with lorries again once spring comes: the council has let \
      the quarry start up after a gap that followed a rock slide.

      Its owner means to take on workers and to fence the path along the coast, and the manager said \
      of the village that "we know what" it "has been through".

      People who live close by had told the council of walls cracked by blasting, and asked that the \
      hours of work be limited. Tremors are to be measured, and what is found published.

      The quarry sold most of its granite to harbours along the coast.
      """;

  @Test
  void whoBearsAWiresDatelineIsNotTheOneThatTook() {
    Report wire =
        read("wire", "Quarry to reopen\n\nHOLM, March 4 (Norpress) - " + QUARRY, "Coast Post");
    Report plain = read("plain", "Lorries return to the coast\n\n" + REWORKED, "Herald");
    assertThat(direction(wire, plain).verdict()).isEqualTo(Verdict.B_FROM_A);
    assertThat(direction(plain, wire).evidence())
        .anyMatch(sentence -> sentence.startsWith("The second report bears more marks"));
  }

  private static Report read(String id, String text, String publisher) {
    InputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    Report read = new ReportReader().read(in, id + ".txt").reports().get(0);
    return read.toBuilder().id(id).publisher(new Publisher(publisher)).build();
  }

  @Test
  void agencysNameAloneOverAReportIsItsByline() {
    Report named = read("named", "Quarry to reopen\n\nReuters\n\n" + QUARRY, "Coast Post");
    Report signed = read("signed", "Quarry to reopen\n\nHOLM (Reuters) - " + QUARRY, "Gazette");
    Report taken = read("taken", "Lorries return\n\n" + QUARRY + "\nSource: Reuters\n", "Herald");
    Report from =
        read("from", "Lorries return\n\n" + QUARRY + "\nReporting from Reuters\n", "Courier");
    assertThat(new Bylines(from).sharesSource(new Bylines(taken))).isTrue();
    assertThat(new Bylines(named).sharesOwner(new Bylines(signed))).isTrue();
    assertThat(new Bylines(named).takesFrom(new Bylines(signed))).isFalse();
    assertThat(new Bylines(taken).takesFrom(new Bylines(named))).isTrue();
  }

  @Test
  void whatOneCallsThisMonthIsLastMonthToTheLaterOne() {
    Report early = Report.of("early", QUARRY.replace("on Monday", "this month"));
    String cut = QUARRY.substring(0, QUARRY.indexOf("Granvik Stone ran"));
    Report late = Report.of("late", cut.replace("on Monday", "last month"));
    assertThat(direction(early, late).verdict()).isEqualTo(Verdict.B_FROM_A);
    assertThat(direction(early, late).evidence())
        .contains(
            "The first report says \"this month\" where the second says \"last month\", and so was"
                + " written earlier.");
    assertThat(direction(late, early).verdict()).isEqualTo(Verdict.A_FROM_B);
  }

  @Test
  void datelinesTellTheLaterDayWithoutAYear() {
    Report early = read("early", "Quarry to reopen\n\nHOLM, Dec 30 (Norpress) - " + QUARRY, "A");
    Report late = read("late", "Quarry reopens\n\nHOLM, Jan 4 (Norpress) - " + QUARRY, "B");
    Report summer = read("summer", "Quarry shut\n\nHOLM, July 4 (Norpress) - " + QUARRY, "B");
    assertThat(DatelineDays.between(late, early)).contains(5);
    assertThat(DatelineDays.between(early, late)).contains(-5);
    assertThat(DatelineDays.between(early, summer)).isEmpty();
    assertThat(ClockOrder.ofDatelines(-5).sentence())
        .isEqualTo("By its dateline the second report was written 5 days later.");
  }

  @Test
  void whatWasFetchedBeforeTheOtherCameOutIsNotTheLaterOne() {
    Clocks fetched = new Clocks(null, null, Moment.of(Instant.parse("2031-03-04T07:00:00Z")), null);
    Clocks published =
        new Clocks(Moment.of(Instant.parse("2031-03-05T07:00:00Z")), null, null, null);
    ClockOrder order = ClockOrder.best(fetched, published);
    assertThat(order.value()).isLessThan(-0.9);
    assertThat(order.sentence())
        .isEqualTo("The first report had been fetched 24 hours before the second came out.");
    assertThat(ClockOrder.best(published, fetched).value()).isEqualTo(-order.value());
  }

  @Test
  void fetchedClocksHoursApartSayLittleAndDaysApartMore() {
    assertThat(fetchedApart(1)).isLessThan(0.15);
    assertThat(fetchedApart(72)).isGreaterThan(0.85);
  }

  private static double fetchedApart(int hours) {
    Instant start = Instant.parse("2031-03-04T07:00:00Z");
    Clocks one = new Clocks(null, null, Moment.of(start), null);
    Clocks other = new Clocks(null, null, Moment.of(start.plusSeconds(hours * 3600L)), null);
    return ClockOrder.of(ClockOrder.Kind.FETCHED, other, one).value();
  }

  @Test
  void clocksOfOneKindAreHeldAgainstEachOther() {
    Clocks published =
        new Clocks(Moment.of(Instant.parse("2031-03-04T07:00:00Z")), null, null, null);
    Clocks fetched = new Clocks(null, null, Moment.of(Instant.parse("2031-03-05T07:00:00Z")), null);
    assertThat(ClockOrder.best(published, fetched).value()).isZero();
    assertThat(List.of(ClockOrder.Kind.values()).get(0)).isEqualTo(ClockOrder.Kind.PUBLISHED);
  }
}
