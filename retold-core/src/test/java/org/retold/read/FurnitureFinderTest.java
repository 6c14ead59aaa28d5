package org.retold.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.retold.report.Credit;
import org.retold.report.Furniture;
import org.retold.report.FurnitureKind;
import org.retold.report.Moment;
import org.retold.report.Report;

class FurnitureFinderTest {
  private static final String TITLE = "Harbour strike ends after nine days";
  private static final String FIRST =
      "Dock workers in Port Ellery voted on Friday to end a strike that had closed the harbour.";
  private static final String SECOND =
      "The first ship, a grain carrier from Lisbon, is expected on Saturday morning.";

  private static Report read(String... paragraphs) {
    return Reading.text(paragraphs);
  }

  private static List<String> marked(Report report) {
    return report.furniture().stream().map(f -> f.kind().label() + ": " + f.text()).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "comment-form  | Please enter your comment!",
        "comment-form  | Leave a Reply",
        "comment-form  | Your email address will not be published. Required fields are marked *",
        "comment-form  | View all 12 comments",
        "share         | Share this story on Facebook",
        "share         | Tweet Share Email Print",
        "share         | Follow us on Instagram",
        "newsletter    | Sign up for our newsletter",
        "newsletter    | Subscribe to the Morning Tide briefing today!",
        "related       | Also read: Ferries to sail again from Monday",
        "related       | MORE: What the dock workers asked for",
        "related       | Related articles",
        "related       | Most read in Shipping",
        "related       | Read next: A night on the grain pier",
        "advertisement | ADVERTISEMENT",
        "advertisement | Story continues below",
        "notice        | \u00a9 2031 Port Ellery Media. All rights reserved.",
        "notice        | This material may not be published, broadcast, rewritten or redistributed.",
        "notice        | (This story was corrected to mend the name of the ship.)",
        "credit        | Source: The Harbour Gazette",
        "credit        | Via Reuters",
        "credit        | (With inputs from AFP)",
        "credit        | (Reporting by Mara Oduya in Port Ellery; Editing by Jon Bell)",
        "credit        | \u2014 AP",
        "byline        | By Mara Oduya",
        "byline        | By MARA ODUYA, Associated Press",
        "caption       | Photo: Jon Bell / Getty Images",
        "caption       | FILE PHOTO: Ships wait off Port Ellery, May 3, 2031. REUTERS/Jon Bell",
        "caption       | The mayor looks on during a rally in Port Ellery, May 3, 2031.",
        "other         | Published 9:05 a.m. ET March 3, 2031",
      })
  void furnitureIsFoundAtTheTopInTheMiddleAndAtTheEnd(String kind, String line) {
    String wanted = kind + ": " + line;

    assertThat(marked(read(TITLE, line, FIRST, SECOND))).contains(wanted);
    assertThat(marked(read(TITLE, FIRST, line, SECOND))).contains(wanted);
    assertThat(marked(read(TITLE, FIRST, SECOND, line))).contains(wanted);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By Tuesday, the storm had torn the roofs off forty houses in the old town.",
        "By Friday evening the union had 412 votes.",
        "Read more closely, the contract says something else.",
        "Sign-up sheets for the ferry hung in every bar, and share prices rose.",
        "According to Reuters, the talks lasted nine days.",
        "Copyright law does not protect a harbour's name, the judge said.",
        "Police asked readers to share this picture on Facebook and to leave a comment.",
        "The mayor's comments broke the party's own rules, her rivals said.",
        "Peace talks began in Port Ellery on March 3, 2031.",
        "He was last seen in Port Ellery on May 3, 2031.",
        "A new AP/Ipsos poll found that support had fallen.",
        "The attack was also reported by AFP, Reuters and others.",
        "The report was updated on Monday to show twelve deaths.",
        "The views expressed by the minister were wrong, she said.",
        "Source close to the talks said the union would give way.",
        "NATO \u2014 the alliance \u2014 said nothing.",
        "Reporting by the harbour police showed that nobody was hurt.",
        "Related companies will pay too, the court said.",
        "Advertisement sales at the paper fell by a third.",
        "Image is everything, the mayor said.",
      })
  void sentencesOfTheStoryStay(String sentence) {
    assertThat(marked(read(TITLE, FIRST, sentence, SECOND))).containsExactly("headline: " + TITLE);
    assertThat(marked(read(TITLE, FIRST, SECOND, sentence))).containsExactly("headline: " + TITLE);
    assertThat(marked(read(TITLE, sentence, FIRST, SECOND))).containsExactly("headline: " + TITLE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "WASHINGTON (Reuters) -         | Reuters",
        "PORT ELLERY, March 3 (AFP) -   | AFP",
        "PORT ELLERY, Ill. (AP) \u2014  | AP",
        "Port Ellery (CNN)              | CNN",
        "(CNN)                          | CNN",
        "NEW YORK, March 3 -            | ",
        "MOSCOW:                        | ",
        "LONDON \u2014                  | ",
        "ELLERY, Texas \u2014           | ",
        "PARIS/LONDON, 4 July (Reuters) - | Reuters",
        "SAINT-ELLERY, France, July 9 (Tidewire) - | Tidewire",
        "PORT ELLERY (Harbour Press) -  | Harbour Press",
      })
  void datelineTakesOnlyTheOpeningOfTheSentence(String opening, String agency) {
    Report report = read(TITLE, opening + " " + FIRST, SECOND);

    assertThat(report.furniture())
        .extracting(Furniture::kind, Furniture::text)
        .containsExactly(
            tuple(FurnitureKind.HEADLINE, TITLE), tuple(FurnitureKind.DATELINE, opening));
    assertThat(report.credits())
        .extracting(Credit::name)
        .isEqualTo(agency == null ? List.of() : List.of(agency));
  }

  @ParameterizedTest
  @ValueSource(strings = {"EXCLUSIVE:", "BREAKING -", "Berlin -", "The harbour:", "NATO:"})
  void labelsAndPlainWordsAreNoDateline(String opening) {
    assertThat(marked(read(TITLE, opening + " " + FIRST, SECOND)))
        .containsExactly("headline: " + TITLE);
  }

  @Test
  void datelineWithoutAYearTakesTheOneNearestToTheOtherClocks() {
    Report report =
        Reading.report(
            "a.json",
            "{\"published\": \"2031-01-01\", \"text\": \"OSLO, Dec. 31 (AP) - " + FIRST + "\"}");

    assertThat(report.clocks().dateline()).isEqualTo(Moment.of(LocalDate.of(2030, 12, 31)));
  }

  @Test
  void stampOfThePageGivesItsClocks() {
    Report report = read(TITLE, "Published July 16, 2031 | Updated July 17, 2031", FIRST, SECOND);

    assertThat(report.clocks().published()).isEqualTo(Moment.of(LocalDate.of(2031, 7, 16)));
    assertThat(report.clocks().updated()).isEqualTo(Moment.of(LocalDate.of(2031, 7, 17)));
  }

  @Test
  void bylineGivesItsAuthorsAndItsAgency() {
    Report report = read(TITLE, "By MARA ODUYA and Jon Bell, Associated Press", FIRST, SECOND);

    assertThat(report.authors()).containsExactly("MARA ODUYA", "Jon Bell");
    assertThat(report.credits()).extracting(Credit::name).containsExactly("AP");
  }

  @Test
  void headlineMayStandTwiceAndWithoutABlankLine() {
    Report twice = read(TITLE, TITLE, FIRST, SECOND);
    Report close = Reading.report("a.txt", TITLE + "\n" + FIRST + "\n" + SECOND);

    assertThat(marked(twice)).containsExactly("headline: " + TITLE, "headline: " + TITLE);
    assertThat(close.title()).isEqualTo(TITLE);
  }

  @Test
  void textWithoutAHeadlineHasNone() {
    Report report = read(FIRST, SECOND);

    assertThat(report.title()).isNull();
    assertThat(report.furniture()).isEmpty();
  }

  @Test
  void standfirstWithAFullStopStays() {
    assertThat(marked(read(TITLE, "Ferries will sail again from Monday.", FIRST, SECOND)))
        .containsExactly("headline: " + TITLE);
  }

  @Test
  void captionStandsOnceWithAndOnceWithoutThePhotographer() {
    String caption = "Ships wait off the old grain pier on a windy day";

    assertThat(marked(read(caption, caption + " Reuters / Jon Bell", FIRST, SECOND)))
        .allMatch(line -> line.startsWith("caption: "))
        .hasSize(2);
  }

  @Test
  void blockThatStandsTwiceIsRepeatedOnce() {
    assertThat(marked(read(TITLE, FIRST, SECOND, FIRST)))
        .containsExactly("headline: " + TITLE, "repeated: " + FIRST);
  }

  @Test
  void shortLeftoversBehindTheLastSentenceAreSetApartAndAListIsNot() {
    assertThat(marked(read(TITLE, FIRST, SECOND, "Tide tables delayed one hour")))
        .contains("other: Tide tables delayed one hour");
    assertThat(marked(read(TITLE, FIRST, SECOND, "Ellery 3", "Lisbon 2", "Oslo 0")))
        .containsExactly("headline: " + TITLE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sign up for our newsletter",
        "\u00a9 2031 Port Ellery Media. All rights reserved.",
        "Sign up for the newsletter of the Gazette and get the news of the day by mail."
      })
  void tableStaysWhateverStandsOverAndUnderIt(String line) {
    String[] rows = {
      "Shr 31 cts vs 12 cts",
      "Net 4,120,500 vs 1,606,300",
      "Nine months",
      "Shr 70 cts vs 41 cts",
      "Net 9,318,700 vs 5,458,200"
    };
    String table = String.join("\n", rows);

    for (String opening : List.of("", "Period ended 31 August.", FIRST)) {
      assertThat(marked(read(opening, table, line)))
          .noneMatch(m -> List.of(rows).stream().anyMatch(m::contains));
    }
  }

  @Test
  void rowThatStandsTwiceInATableTellsItTwice() {
    assertThat(
            marked(
                read(
                    FIRST,
                    "Wheat 9/7 up 2\nNorthern quay\nBarley 12/9\nWheat 9/7 up 2\nSouthern quay"
                        + "\nBarley 11/9\nNorthern quay")))
        .isEmpty();
  }

  @Test
  void noteThatSpeaksOfTheReportIsANotice() {
    for (String note :
        List.of(
            "Note: This story has been updated with the name of the ship.",
            "Note: an earlier version gave a wrong date",
            "NOTE - our reporters spoke to nine dockers.")) {
      assertThat(marked(read(TITLE, FIRST, note, SECOND))).contains("notice: " + note);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NOTE: Net includes a gain of 4,120,500 dollars from the sale of two cranes.",
        "Note: Full name is Ellery Grain and Crane Works Inc.",
      })
  void noteThatTellsFactsStays(String note) {
    assertThat(marked(read(TITLE, FIRST, note))).containsExactly("headline: " + TITLE);
    assertThat(marked(read(TITLE, FIRST, note, SECOND))).containsExactly("headline: " + TITLE);
  }

  @Test
  void wrappedTextIsReadByParagraphs() {
    String wrapped =
        """
        Harbour strike ends after nine days

        Dock workers in Port Ellery voted on Friday to end a strike that had
        closed the harbour for nine days, their union said in a statement on
        its website.

        The first ship, a grain carrier from Lisbon, is expected on Saturday
        morning, and ferries will sail again from Monday, the harbour master
        said.
        Source: Reuters
        """;

    assertThat(marked(Reading.report("a.txt", wrapped)))
        .contains("headline: " + TITLE)
        .noneMatch(line -> line.contains("website") || line.contains("said"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The talks failed, as reported by the BBC.                        | BBC",
        "The talks were first reported by The New York Times.             | The New York Times",
        "The talks failed, as first reported by the Ellery Gazette.       | the Ellery Gazette",
        "According to a report by Reuters, the talks failed.              | Reuters",
        "The union told Agence France-Presse that the talks had failed.   | AFP",
        "CNN first reported that the talks had failed.                    | CNN",
      })
  void outletNamedInASentenceIsACreditAndTheSentenceStays(String sentence, String name) {
    Report report = read(TITLE, FIRST, sentence, SECOND);

    assertThat(marked(report)).containsExactly("headline: " + TITLE);
    assertThat(report.credits()).extracting(Credit::name).containsExactly(name);
    Credit credit = report.credits().get(0);
    assertThat(credit.span().in(report.text())).isEqualTo(credit.text());
  }

  @Test
  void speakingToABroadcasterIsNoCredit() {
    assertThat(read(TITLE, FIRST, "She told Fox News that she was tired.", SECOND).credits())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Source: BBC News                                             | BBC",
        "Source: The Harbour Gazette                                  | The Harbour Gazette",
        "(With inputs from Reuters and AFP)                           | Reuters, AFP",
        "This report contains material from Bloomberg News and the Associated Press. | Bloomberg, AP",
        "\u00a9 2031 The Associated Press. All rights reserved.       | AP",
        "This article was originally published in The Harbour Gazette. | The Harbour Gazette",
        "Reuters                                                      | Reuters",
        "(Additional reporting by Harbour Press)                      | Harbour Press",
        "\u2014 Harbour Press contributed to this report             | Harbour Press",
        "\u2014 with files from Tidewire                             | Tidewire",
      })
  void creditThatStandsAloneNamesItsOutlets(String line, String names) {
    assertThat(read(TITLE, FIRST, SECOND, line).credits())
        .extracting(Credit::name)
        .containsExactly(names.split(", "));
  }

  @Test
  void agencyBehindTheLastSentenceIsACreditOfItsOwn() {
    assertThat(marked(read(TITLE, FIRST, SECOND + " (Reuters)"))).contains("credit: (Reuters)");
  }

  @Test
  void furnitureIsInOrderAndNeverOverlaps() {
    Report report =
        read(TITLE, "By Mara Oduya", "OSLO (AP) - " + FIRST, "Share", SECOND + " (AP)", "Reuters");

    for (int i = 1; i < report.furniture().size(); i++) {
      assertThat(report.furniture().get(i).span().start())
          .isGreaterThanOrEqualTo(report.furniture().get(i - 1).span().end());
    }
    assertThat(report.furniture()).allMatch(f -> f.span().in(report.text()).equals(f.text()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Spanish | Los trabajadores del puerto votaron el viernes a favor de poner fin a una huelga que hab\u00eda"
            + " cerrado el puerto durante nueve d\u00edas, seg\u00fan dijo el sindicato en un comunicado que"
            + " public\u00f3 por la tarde en su sitio de internet.",
        "German  | Die Hafenarbeiter haben am Freitag daf\u00fcr gestimmt, den Streik zu beenden, der den Hafen"
            + " neun Tage lang lahmgelegt hatte, wie die Gewerkschaft mitteilte. Das erste Schiff wird am"
            + " Samstag erwartet, und die F\u00e4hren sollen ab Montag wieder fahren.",
        "Russian | \u0414\u043e\u043a\u0435\u0440\u044b \u0432 \u043f\u043e\u0440\u0442\u0443 \u043f\u0440\u043e\u0433\u043e\u043b\u043e\u0441\u043e\u0432\u0430\u043b\u0438 \u0432 \u043f\u044f\u0442\u043d\u0438\u0446\u0443 \u0437\u0430 \u0442\u043e \u0447\u0442\u043e\u0431\u044b \u043f\u0440\u0435\u043a\u0440\u0430\u0442\u0438\u0442\u044c \u0437\u0430\u0431\u0430\u0441\u0442\u043e\u0432\u043a\u0443 \u043a\u043e\u0442\u043e\u0440\u0430\u044f \u0437\u0430\u043a\u0440\u044b\u043b\u0430 \u043f\u043e\u0440\u0442 \u043d\u0430 \u0434\u0435\u0432\u044f\u0442\u044c \u0434\u043d\u0435\u0439 \u0441\u043e\u043e\u0431\u0449\u0438\u043b \u043f\u0440\u043e\u0444\u0441\u043e\u044e\u0437 \u0432 \u0437\u0430\u044f\u0432\u043b\u0435\u043d\u0438\u0438 \u0438 \u043f\u0430\u0440\u043e\u043c\u044b \u043d\u0430\u0447\u043d\u0443\u0442 \u0445\u043e\u0434\u0438\u0442\u044c \u0441 \u043f\u043e\u043d\u0435\u0434\u0435\u043b\u044c\u043d\u0438\u043a\u0430 \u043f\u043e\u0441\u043b\u0435 \u043e\u0431\u0435\u0434\u0430 \u043d\u0435 \u043f\u043e\u0437\u0436\u0435",
      })
  void textInAnotherLanguageIsReadAndSaid(String language, String text) {
    ReadResult result = Reading.read("a.txt", text);

    assertThat(result.reports()).hasSize(1);
    assertThat(result.problems())
        .singleElement()
        .satisfies(p -> assertThat(p.reason()).startsWith("seems to be " + language));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "advertisement | ADVERTISEMENT - CONTINUE READING BELOW",
        "related       | \u25b6 WATCH: The last crane comes down",
        "related       | \ud83d\udcf7 IN PICTURES: Nine days on the quay",
        "related       | TIDE CALCULATOR: When will your ferry leave?",
        "newsletter    | Get the tides on your phone. Download our app.",
        "newsletter    | Did you know? The Gazette is on your tablet too. Download here.",
        "newsletter    | Liked this? Become a Gazette member for $4 a month",
        "newsletter    | Is your street on the map? Search our flood database",
        "newsletter    | Some of these are affiliate links. We may earn a commission.",
        "newsletter    | Sign up for Low Water: the week on the coast in five minutes",
        "newsletter    | Watch the full clip above",
        "newsletter    | Digital subscriptions from $1 a week",
        "other         | Enter City and State",
      })
  void callToTheReaderIsFurniture(String kind, String line) {
    assertThat(marked(read(TITLE, FIRST, line, SECOND))).contains(kind + ": " + line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Download the app to report a leak, the harbour master said.",
        "Residents can now see the tides on their phones.",
        "The port will get a new app by spring.",
        "Members of the union voted to support our members abroad, it said.",
        "The Gazette does not give legal advice.",
        "He became a member of the council at 22.",
        "Watch the harbour closely and you will see why our fathers left.",
        "Get well soon, we wrote on the card.",
        "The firm earned 4 million from affiliate links last year.",
        "Search teams used our boats and a database of tides.",
        "Captain and crew posed no danger to the ship",
      })
  void sentenceThatSoundsLikeACallStays(String sentence) {
    assertThat(marked(read(TITLE, FIRST, sentence, SECOND))).noneMatch(m -> m.contains(sentence));
  }

  @Test
  void standfirstWithoutFullStopStaysPartOfTheReport() {
    String standfirst = "Dockers win shorter nights but no back pay";

    assertThat(marked(read(TITLE, standfirst, FIRST, SECOND)))
        .noneMatch(m -> m.contains(standfirst));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Pickets outside the grain pier on Tuesday night",
        "Mara Oduya (left) with dockers in Port Ellery",
        "A crane in the harbour of Port Ellery (AFP)",
      })
  void lineBelowTheHeadlineThatSpeaksOfAPictureIsACaption(String line) {
    assertThat(marked(read(TITLE, line, FIRST, SECOND))).contains("caption: " + line);
  }

  @Test
  void captionMayEndWithALabelledPhotographer() {
    String caption = "Idle cranes that have stood since April. PHOTO: M. Oduya/Quaywire";

    assertThat(marked(read(TITLE, caption, FIRST, SECOND))).contains("caption: " + caption);
  }

  @Test
  void agencyInBracketsOnTheLastLineIsACredit() {
    Report report = read(TITLE, FIRST, SECOND, "(Northshore News Agency)");

    assertThat(marked(report)).contains("credit: (Northshore News Agency)");
    assertThat(report.credits()).extracting(Credit::name).containsExactly("Northshore News Agency");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Port Ellery:  | Port Ellery: Dock workers in the town voted to end a strike on Friday.",
        "PORT ELLERY   | PORT ELLERY The dock workers of the town voted to end a strike on Friday.",
      })
  void placeOpensTheFirstParagraphWithoutADash(String place, String first) {
    assertThat(marked(read(TITLE, first, SECOND))).contains("dateline: " + place);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "HARBOUR United have signed two dock workers from the town in a week of strikes.",
        "Analysis: The strike was never about the nights that the dock workers spend.",
        "Question: The strike is over, so who has won it and what will come of it now?",
      })
  void firstWordsThatAreNoPlaceStay(String first) {
    assertThat(marked(read(TITLE, first, SECOND))).noneMatch(m -> m.startsWith("dateline"));
  }

  @Test
  void disclaimerIsFurnitureOnlyAtTheEnd() {
    String disclaimer = "The Gazette does not give financial advice.";

    assertThat(marked(read(TITLE, FIRST, SECOND, disclaimer))).contains("notice: " + disclaimer);
    assertThat(marked(read(TITLE, FIRST, disclaimer, SECOND)))
        .noneMatch(m -> m.contains(disclaimer));
  }

  @Test
  void headlineIsFoundBelowTheFieldsOfAForm() {
    assertThat(read("Enter City and State", TITLE, FIRST, SECOND).title()).isEqualTo(TITLE);
  }
}
