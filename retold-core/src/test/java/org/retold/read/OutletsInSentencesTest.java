package org.retold.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.retold.report.Credit;
import org.retold.report.Report;
import org.retold.report.ReportHead;

/** Outlets that a report names within its sentences, and names of others there. */
final class OutletsInSentencesTest {
  private static final String TITLE = "Ferry runs aground off Port Ellery";
  private static final String FIRST =
      "A ferry with 212 people on board ran aground off Port Ellery early on Monday.";
  private static final String LAST = "Divers were to look at the hull in the afternoon.";

  private static Report read(String sentence) {
    return Reading.report("a.txt", TITLE + "\n\n" + FIRST + "\n\n" + sentence + "\n\n" + LAST);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Four people were hurt, Tidal Press reported.                         | Tidal Press",
        "Four people were hurt, as the Tidal Press first reported.            | Tidal Press",
        "As Tidal Press first reported, four people were hurt.                | Tidal Press",
        "Four people were hurt, the Ellery Star reports.                      | Ellery Star",
        "Four people were hurt, according to the Ellery Star.                 | Ellery Star",
        "According to Tidal Press, four people were hurt.                     | Tidal Press",
        "Four people were hurt, the Ellery Star wrote on Tuesday.             | Ellery Star",
        "Four people were hurt, the Daily Oar reported.                       | Daily Oar",
        "Four people were hurt, the news agency Tidewire said.                | Tidewire",
        "Four people were hurt, news agency Tidal Press reported.             | Tidal Press",
        "Four people were hurt, the newspaper Der Anker reports.              | Der Anker",
        "Four people were hurt, the Anker newspaper reported on Tuesday.      | Anker",
        "Four people were hurt, the Reuters news agency said.                 | Reuters",
        "Four people were hurt, according to the German news agency dpa.      | dpa",
        "Four people were hurt, Reuters said.                                 | Reuters",
        "\"We heard a bang,\" AFP quoted a passenger as saying.               | AFP",
        "AFP's office in Velm was closed, the Ellery Star reported.            | Ellery Star",
        "Tidal Press, citing the mate, reported that four people were hurt.   | Tidal Press",
        "\"We heard a bang,\" he was quoted as saying by Tidal Press.         | Tidal Press",
        "Tidal Press was first to report the accident.                        | Tidal Press",
        "The website Harbourwatch reported four people hurt.                  | Harbourwatch",
        "Four people were hurt (Tidal Press).                                 | Tidal Press",
        "Velm's New Tide newspaper reports that four people were hurt.        | New Tide",
        "Four people were hurt, said the Ellery Star.                         | Ellery Star",
        "\"We heard a bang,\" a passenger said, according to Tidal Press.     | Tidal Press",
        "A survey seen by the Ellery Gazette tells of rust in the hull.       | Ellery Gazette",
      })
  void outletOnNoListIsCredited(String sentence, String name) {
    Report report = read(sentence);

    assertThat(report.credits()).extracting(Credit::name).containsExactly(name);
    Credit credit = report.credits().get(0);
    assertThat(credit.span().in(report.text())).isEqualTo(credit.text()).contains(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Police reported four people hurt.",
        "The Harbour Board reported a delay of nine hours.",
        "Shares of Tidal Press fell 4 percent.",
        "Tidal Press reported a loss of 3 million crowns for the year.",
        "Tidal Press said it would close its office in Port Ellery.",
        "The Ellery Star reported quarterly earnings on Tuesday.",
        "The book was published by Harbour University Press.",
        "Opposition Leader Mara Oduya said the ferry was too old.",
        "The Evening Star, a tug, reported for duty at noon.",
        "The captain of the Morning Mail told the inquiry that he saw nothing.",
        "She told the Ellery Star that she was tired.",
        "Reuters declined to comment on a strike at its own office.",
        "Economists polled by Reuters had expected it.",
        "The Environment Agency said that no oil was lost.",
        "According to Mayor Ilse Post, the lights were out.",
        "According to Tidal Press figures, it sells 40,000 copies.",
        "The crew watches IPTV (Internet Protocol TV).",
        "According to the Harbour Board's website, the lights were out.",
        "Aid agencies said that blankets were short.",
        "They send each other notes via the Tide Messenger.",
        "A survey by the Ellery Gazette revealed that four in ten are never on time.",
        "The rescue will be broadcast on Harbour Television.",
        "The presenters will not return, Harbour Radio has said.",
        "\"I was asleep,\" the mate said on television station Harbour Plus.",
        "The German news agency was not there.",
      })
  void nameThatIsNoSourceIsNotCredited(String sentence) {
    assertThat(read(sentence).credits()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u2014 with agencies",
        "With agency reports",
        "(With agency inputs)",
        "Staff and agencies",
        "By our correspondent, with agencies",
        "Agencies",
        "This story was compiled from wire reports.",
        "News agencies reported that four people were hurt.",
        "Four people were hurt, according to local news agencies."
      })
  void agenciesWithoutANameAreCreditedAsSuch(String line) {
    assertThat(read(line).credits()).extracting(Credit::name).containsExactly(Credit.UNNAMED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Reporting by the Associated Press   | AP",
        "Reporting by AP                     | AP",
        "Reporting by The Associated Press   | AP",
        "(Reporting by the Tidal Press)      | the Tidal Press",
        "Source - Reuters                    | Reuters",
        "(c) Reuters 2031                    | Reuters",
        "h/t Tidal Press                     | Tidal Press",
      })
  void agencyThatReportedIsCredited(String line, String name) {
    assertThat(read(line).credits()).extracting(Credit::name).containsExactly(name);
  }

  @Test
  void agenciesWithoutANameStandForNoSourceOfTheWhole() {
    Report report = read("\u2014 with agencies");

    assertThat(ReportHead.of(report, 30).wholeCredits()).isEmpty();
    assertThat(ReportHead.of(report, 30).credits()).containsExactly("agencies");
  }

  @Test
  void reportBasedOnTwoCreditsBoth() {
    assertThat(read("Based on reporting by Tidal Press and the Associated Press.").credits())
        .extracting(Credit::name)
        .containsExactly("Tidal Press", "AP");
  }
}
