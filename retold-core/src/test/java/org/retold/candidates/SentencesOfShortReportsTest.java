package org.retold.candidates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.retold.report.Publisher;
import org.retold.report.Report;
import org.retold.text.ReportText;
import org.retold.text.TextAnalyzer;

/** Short reports whose publisher's lines hold more rare names than the reports themselves do. */
class SentencesOfShortReportsTest {
  private static final String ABOUT =
      "The Velm Courier is an independent paper of Torvikstad. It was founded by Mirabel Ostrander,"
          + " Jorunn Castellane and Pavlina Orsicova in Hagensund, and belongs to Brandtgaard"
          + " Kristoffersen Holding of Ulvestrand.";
  private static final List<String> TOWNS =
      List.of(
          "Selmbakken",
          "Drevanova",
          "Kolmarsund",
          "Pirenholt",
          "Wassergrund",
          "Tamborville",
          "Eskilvaara",
          "Morjanovo");
  private static final List<String> GOODS =
      List.of(
          "turnips",
          "zeppelins",
          "harpsichords",
          "anchovies",
          "lanterns",
          "bagpipes",
          "molasses",
          "tapestries");

  private static ReportText report(int number, String text) {
    Publisher publisher = new Publisher("The Velm Courier");
    return new TextAnalyzer()
        .analyze(Report.builder("r" + number, text).publisher(publisher).build());
  }

  private static CommonSentences memory(List<ReportText> reports) {
    CommonSentences.Builder builder = CommonSentences.builder();
    for (ReportText report : reports) {
      builder.add(
          Hashes.of(report.report().id()), report.report().publisher(), Signature.of(report));
    }
    return builder.build();
  }

  /** The first two sentences of an invented story. */
  private static String opening(int number) {
    String story = InventedPile.story(number);
    return story.substring(0, story.indexOf(". ", story.indexOf(". ") + 1) + 1);
  }

  @Test
  void linesOfThePublisherAreCommonThoughTheyOutweighTheReports() {
    List<ReportText> reports =
        IntStream.range(0, 8).mapToObj(i -> report(i, opening(i) + "\n\n" + ABOUT)).toList();
    assertThat(memory(reports).in(reports.get(2))).hasSize(2);
  }

  @Test
  void sentencesOfOneStoryThatManyCarryAreNotCommon() {
    List<ReportText> reports =
        IntStream.range(0, 8)
            .mapToObj(
                i ->
                    report(
                        i, "%s A shop in %s sold %s.".formatted(ABOUT, TOWNS.get(i), GOODS.get(i))))
            .toList();
    assertThat(memory(reports).in(reports.get(2))).isEmpty();
  }
}
