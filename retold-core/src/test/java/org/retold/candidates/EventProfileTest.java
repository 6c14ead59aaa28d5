package org.retold.candidates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.retold.report.Clocks;
import org.retold.report.Moment;
import org.retold.report.Report;
import org.retold.text.TextAnalyzer;

class EventProfileTest {
  private static final String FIRE =
      "A fire destroyed the old customs house in Varna on Tuesday. Mayor Ilin Dobrev said 14 people"
          + " were taken to St. Anna hospital after the fire of June 3.";

  private static EventProfile profile(Report report) {
    return EventProfile.of(new TextAnalyzer().analyze(report));
  }

  private static Clocks publishedOn(String day) {
    return new Clocks(Moment.of(LocalDate.parse(day)), null, null, null);
  }

  @Test
  void bytesGiveTheSameProfileAgain() {
    EventProfile profile = profile(Report.builder("a", FIRE).title("Varna fire").build());

    assertThat(EventProfile.fromBytes(profile.toBytes())).isEqualTo(profile);
    assertThat(EventProfile.fromBytes(profile.toBytes())).hasSameHashCodeAs(profile);
  }

  @Test
  void longReportTakesNoMoreThanFiveHundredBytes() {
    String text =
        IntStream.range(0, 3000)
            .mapToObj(
                i -> "Harbour" + i + " paid " + (1000 + i) + " crowns on June " + i % 31 + ".")
            .collect(Collectors.joining(" "));

    assertThat(profile(Report.of("a", text)).toBytes()).hasSizeLessThanOrEqualTo(500);
  }

  @Test
  void reportWithoutWordsHasAProfile() {
    EventProfile empty = profile(Report.of("a", "… — !"));

    assertThat(EventProfile.fromBytes(empty.toBytes())).isEqualTo(empty);
  }

  @Test
  void bytesOfAnotherFormatAreRefusedWithAdvice() {
    byte[] bytes = profile(Report.of("a", FIRE)).toBytes();
    byte[] other = bytes.clone();
    other[0] = 99;

    assertThatThrownBy(() -> EventProfile.fromBytes(other))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("format 99")
        .hasMessageContaining("read its report again");
  }

  @Test
  void bytesCutAnywhereAreRefused() {
    byte[] bytes = profile(Report.of("a", FIRE)).toBytes();
    for (int length = 0; length < bytes.length; length++) {
      byte[] cut = Arrays.copyOf(bytes, length);
      assertThatThrownBy(() -> EventProfile.fromBytes(cut))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void dayOfTheWeekIsResolvedAgainstTheClock() {
    Report report =
        Report.builder("a", "It burned on Tuesday.").clocks(publishedOn("2031-06-05")).build();

    assertThat(profile(report).days())
        .containsExactly((char) LocalDate.parse("2031-06-03").toEpochDay());
  }

  @Test
  void dateWithoutYearTakesTheYearNearestToTheClock() {
    Report report =
        Report.builder("a", "It burned on December 30.").clocks(publishedOn("2031-01-02")).build();

    assertThat(profile(report).days())
        .containsExactly((char) LocalDate.parse("2030-12-30").toEpochDay());
  }

  @Test
  void daysWithoutClockStillAgreeWithResolvedOnes() {
    char known = (char) LocalDate.parse("2031-06-03").toEpochDay();
    EventProfile date = profile(Report.of("a", "It burned on 3 June."));
    EventProfile weekday = profile(Report.of("b", "It burned on Tuesday."));

    assertThat(Days.agree(date.days()[0], known)).isTrue();
    assertThat(Days.agree(known, weekday.days()[0])).isTrue();
    assertThat(Days.agree((char) (known + 1), date.days()[0])).isFalse();
    assertThat(Days.agree((char) (known + 1), weekday.days()[0])).isFalse();
  }

  @Test
  void impossibleDateIsNoDay() {
    assertThat(profile(Report.of("a", "It burned on February 31, 2031.")).days()).isEmpty();
  }

  @Test
  void peopleOfACountryStandForTheCountry() {
    EventProfile people = profile(Report.of("a", "There the Bulgarian navy stood by."));
    EventProfile country = profile(Report.of("b", "There the navy of Bulgaria stood by."));

    assertThat(kinds(people)).contains(Term.PLACE);
    assertThat(hashes(people)).contains(Term.hash("bulgaria"));
    assertThat(hashes(country)).contains(Term.hash("bulgaria"));
  }

  private static java.util.List<Integer> kinds(EventProfile profile) {
    return Arrays.stream(profile.terms()).mapToObj(Term::kind).toList();
  }

  private static java.util.List<Integer> hashes(EventProfile profile) {
    return Arrays.stream(profile.terms()).mapToObj(Term::hash).toList();
  }
}
