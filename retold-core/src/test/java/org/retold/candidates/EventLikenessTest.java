package org.retold.candidates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.retold.report.Clocks;
import org.retold.report.Moment;
import org.retold.report.Report;
import org.retold.text.TextAnalyzer;

class EventLikenessTest {
  private static final EventLikeness LIKENESS = new EventLikeness();

  private static final String FERRY =
      "The ferry Brana ran aground off Kelmo Island on Tuesday with 212 passengers on board, the"
          + " coast guard said. Nobody was hurt. Captain Oren Faldt said the steering failed in a"
          + " strong current near Hask Point. Two tugs from the port of Ravik pulled the Brana free"
          + " six hours later.";

  private static EventProfile profile(String title, String text, @Nullable String day) {
    Moment published = day == null ? null : Moment.of(LocalDate.parse(day));
    return EventProfile.of(
        new TextAnalyzer()
            .analyze(
                Report.builder("r", text)
                    .title(title)
                    .clocks(new Clocks(published, null, null, null))
                    .build()));
  }

  private static EventProfile profile(String title, String text) {
    return profile(title, text, null);
  }

  private static double chance(EventProfile a, EventProfile b) {
    assertThat(LIKENESS.chance(a, b)).isEqualTo(LIKENESS.chance(b, a)).isBetween(0.0, 1.0);
    return LIKENESS.chance(a, b);
  }

  @Test
  void reportIsLikeItself() {
    EventProfile ferry = profile("Ferry aground off Kelmo Island", FERRY);

    assertThat(chance(ferry, ferry)).isGreaterThan(0.95);
  }

  @Test
  void oneEventInOtherWordsIsOneEvent() {
    EventProfile other =
        profile(
            "Brana passengers safe after grounding",
            "More than 200 people spent most of Tuesday stranded near Hask Point after their ship,"
                + " the Brana, hit the rocks by Kelmo Island. Oren Faldt, her captain, blamed a"
                + " failure of the steering gear. Tugs sent from Ravik towed her off after six"
                + " hours and all 212 travellers went ashore unharmed.");

    assertThat(chance(profile("Ferry aground off Kelmo Island", FERRY), other)).isGreaterThan(0.6);
  }

  @Test
  void followUpOfTheNextDayIsOneEvent() {
    EventProfile next =
        profile(
            "Inspectors board the Brana",
            "Inspectors went aboard the ferry Brana in Ravik on Wednesday, a day after she ran"
                + " aground off Kelmo Island with 212 passengers. They want to know why the"
                + " steering failed near Hask Point, as Captain Oren Faldt has said. The Brana is"
                + " to stay in port for a week.",
            "2031-05-08");

    assertThat(chance(profile("Ferry aground off Kelmo Island", FERRY, "2031-05-07"), next))
        .isGreaterThan(0.5);
  }

  @Test
  void twoAccidentsOfOneKindAreTwoEvents() {
    EventProfile other =
        profile(
            "Ferry aground in Tessin Bay",
            "The ferry Morava ran aground in Tessin Bay on Friday with 87 passengers on board, the"
                + " coast guard said. Nobody was hurt. Captain Lise Undal said the engine failed in"
                + " a strong current near Cape Orr. A tug from the port of Sellin pulled the Morava"
                + " free two hours later.");

    assertThat(chance(profile("Ferry aground off Kelmo Island", FERRY), other)).isLessThan(0.3);
  }

  @Test
  void earningsFormsOfTwoCompaniesAreTwoEvents() {
    EventProfile one =
        profile(
            "HALDEN MILLS INC <HLDN> 2ND QTR NET",
            "Shr 41 cts vs 37 cts\nNet 1,204,000 vs 1,098,000\nRevs 22.4 mln vs 20.9 mln\nSix"
                + " mths\nShr 80 cts vs 69 cts\nNet 2,340,000 vs 2,011,000\nRevs 44.0 mln vs 40.2"
                + " mln");
    EventProfile other =
        profile(
            "ORRIS FOODS CORP <ORF> 2ND QTR NET",
            "Shr 1.12 dlrs vs 98 cts\nNet 9,870,000 vs 8,633,000\nRevs 310.5 mln vs 287.7 mln\nSix"
                + " mths\nShr 2.03 dlrs vs 1.77 dlrs\nNet 17.9 mln vs 15.6 mln\nRevs 601.8 mln vs"
                + " 566.1 mln");

    assertThat(chance(one, other)).isLessThan(0.1);
  }

  @Test
  void weatherNoticesOfTwoCoastsAreTwoEvents() {
    EventProfile one =
        profile(
            "Gale warning for the Kelmo coast",
            "A gale warning is in force for the Kelmo coast from noon on Tuesday. Winds of 45 knots"
                + " are expected, with waves of five metres. Small boats should stay in harbour,"
                + " the weather office said.");
    EventProfile other =
        profile(
            "Gale warning for Tessin Bay",
            "A gale warning is in force for Tessin Bay from midnight on Sunday. Winds of 50 knots"
                + " are expected, with waves of six metres. Small boats should stay in harbour, the"
                + " weather office said.");

    assertThat(chance(one, other)).isLessThan(0.4);
  }

  @Test
  void twoMatchesOfOneClubAreTwoEvents() {
    EventProfile one =
        profile(
            "Ravik Rovers 2 Sellin 0",
            "Ravik Rovers beat Sellin 2-0 on Saturday. Marek Hoyle scored after 12 minutes and Dan"
                + " Abery added a second from the penalty spot. Sellin coach Ugo Brandt said his"
                + " side had been asleep. The Rovers are third in the table.",
            "2031-03-02");
    EventProfile other =
        profile(
            "Ravik Rovers 1 Tarnby 3",
            "Ravik Rovers lost 3-1 at home to Tarnby on Saturday. Piet Lohse scored twice for the"
                + " visitors and Jon Ekker once; Marek Hoyle had put the Rovers ahead. Tarnby coach"
                + " Stig Wold praised his strikers. The Rovers are sixth in the table.",
            "2031-04-13");

    assertThat(chance(one, other)).isLessThan(0.4);
  }

  @Test
  void twoTrialsOfOneKindAreTwoEvents() {
    EventProfile one =
        profile(
            "Treasurer jailed for fraud",
            "A court in Ravik sentenced Edda Korn, former treasurer of the harbour board, to four"
                + " years in prison on Monday for fraud. Judge Peter Oland said she had taken 1.3"
                + " million crowns over six years. Korn will appeal, her lawyer Ivo Sand said.");
    EventProfile other =
        profile(
            "Cashier jailed for fraud",
            "A court in Tarnby sentenced Milan Reth, former cashier of a hospital, to three years"
                + " in prison on Thursday for fraud. Judge Anna Vick said he had taken 640,000"
                + " crowns over two years. Reth will appeal, his lawyer Olga Priem said.");

    assertThat(chance(one, other)).isLessThan(0.2);
  }

  @Test
  void marketReportsOfTwoDaysAreTwoEvents() {
    EventProfile one =
        profile(
            "Ravik shares close higher",
            "Ravik shares closed higher on Tuesday in quiet trading. The Ravik 30 index rose 14.2"
                + " points to 2,310.7. Norpress Steel gained 3.1 percent and Hask Bank 1.8 percent."
                + " Dealers said buyers waited for figures on trade. Volume was 41 million shares.",
            "2031-02-04");
    EventProfile other =
        profile(
            "Ravik shares close lower",
            "Ravik shares closed lower on Thursday in quiet trading. The Ravik 30 index fell 22.9"
                + " points to 2,278.3. Undal Foods lost 4.4 percent and Norpress Steel 2.6 percent."
                + " Dealers said sellers feared a rise in rates. Volume was 37 million shares.",
            "2031-02-27");

    assertThat(chance(one, other)).isLessThan(0.5);
  }

  @Test
  void weeksBetweenTwoReportsSpeakAgainstOneEvent() {
    String title = "Ferry aground off Kelmo Island";
    EventProfile then = profile(title, FERRY.replace("on Tuesday ", ""), "2031-05-07");
    EventProfile soon = profile(title, FERRY.replace("on Tuesday ", ""), "2031-05-08");
    EventProfile later = profile(title, FERRY.replace("on Tuesday ", ""), "2031-07-30");

    assertThat(chance(then, later)).isLessThan(chance(then, soon));
  }

  @Test
  void missingClockDoesNotHurt() {
    EventProfile dated = profile("Ferry aground off Kelmo Island", FERRY, "2031-05-07");
    EventProfile undated = profile("Ferry aground off Kelmo Island", FERRY);

    assertThat(chance(dated, undated)).isGreaterThan(0.9);
  }

  @Test
  void reportsWithoutWordsAreUnlikeEachOther() {
    EventProfile empty = EventProfile.of(new TextAnalyzer().analyze(Report.of("a", "— …")));

    assertThat(chance(empty, empty)).isLessThan(0.1);
  }
}
