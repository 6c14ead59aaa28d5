package org.retold.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A report beside the name of whom its text may come from. */
final class SourceNamingTest {

  private static boolean names(String text, String name) {
    return SourceNaming.in(Report.of("r", text), name).isPresent();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The mill will close in May, Shoreline reported.             | Shoreline",
        "The mill, Shoreline first reported, will close in May.      | Shoreline",
        "The mill will close in May, according to Shoreline.         | Shoreline",
        "The mill will close, according to a report by Shoreline.    | Shoreline",
        "\"It is over,\" he told the Ferry Post.                     | The Ferry Post",
        "\"It is over,\" he told the Post.                           | Ferry Post",
        "In an interview with the Post he said it was over.          | Ferry Post",
        "The Post has learned that the mill will close.              | Ferry Post",
        "Brandel Paper said on Monday that the mill would close.     | Brandel Paper",
        "Brandel Paper announced on Monday that the mill will close. | Brandel Paper",
        "The papers, seen by Shoreline, tell of a loss.              | Shoreline",
        "The mill will close in May, said the Shoreline website.     | Shoreline",
        "The mill will close in May (Shoreline).                     | Shoreline",
        "A Shoreline reporter saw the gates being shut.              | Shoreline",
        "The board told a Post correspondent that it was over.       | Post",
        "In a report, Shoreline said the mill would close.           | Shoreline",
        "Brandel Paper and Velm Mills announced that they will merge. | Brandel Paper",
        "The mill will close, Shoreline and AFP reported on Monday.  | Shoreline",
        "Citing Shoreline, the mayor spoke of a hard day.            | Shoreline",
      })
  void sourceIsNamed(String text, String name) {
    assertThat(names(text, name)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Shares of Shoreline fell 4 percent.                     | Shoreline",
        "Shoreline reported a loss of 3 million crowns.          | Shoreline",
        "Shoreline's mill reported that two men were hurt.       | Shoreline",
        "The Shoreliner reported a leak.                         | Shoreline",
        "The mill stands where the Shoreline was built.          | Shoreline",
        "He told the Morning Post that it was over.              | Ferry Post",
        "He took the post in March, the board said.              | Ferry Post",
        "The board told workers at Shoreline to go home.         | Shoreline",
        "A letter to the Post said that the mill should close.   | Ferry Chronicle",
        "The mill belongs to Brandel Paper.                      | Brandel Paper",
      })
  void nameInPassingIsNoSource(String text, String name) {
    assertThat(names(text, name)).isFalse();
  }

  @Test
  void lineOfItsOwnNamesTheSourceAndAPictureDoesNot() {
    String text = "The mill will close.\nShoreline\nThe mill. Photo: Quayside";
    Report report =
        Report.builder("r", text)
            .furniture(
                List.of(
                    new Furniture(FurnitureKind.OTHER, new Span(21, 30), "Shoreline"),
                    new Furniture(
                        FurnitureKind.CAPTION, new Span(31, 56), "The mill. Photo: Quayside")))
            .build();

    assertThat(SourceNaming.in(report, "Shoreline")).contains(new Span(21, 30));
    assertThat(SourceNaming.in(report, "Quayside")).isEmpty();
  }

  @Test
  void placeIsThatOfTheWordsThatSaySo() {
    String text = "The mill will close,\naccording\nto Shoreline, in May.";

    Span span = SourceNaming.in(Report.of("r", text), "Shoreline").orElseThrow();

    assertThat(span.in(text)).isEqualTo("according\nto Shoreline");
  }
}
