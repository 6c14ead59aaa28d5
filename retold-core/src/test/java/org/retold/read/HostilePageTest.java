package org.retold.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.retold.report.Moment;
import org.retold.report.Report;

/** Pages that are broken, or built to break a reader; each is a file under hostile/pages. */
class HostilePageTest {

  private static final String FIRST =
      "The ferry to Gull Island was cancelled on Friday after its crew found a crack in the rudder,"
          + " the operator said in a short notice.";
  private static final String SECOND =
      "About ninety passengers spent the night in the sports hall of Marlow Bay, where neighbours"
          + " brought soup and blankets.";
  private static final String THIRD =
      "A second ship is on its way from the north, and the first crossing is planned for Saturday"
          + " at noon.";

  private static ReadResult read(String name) {
    try {
      return new ReportReader()
          .read(
              Path.of(
                  Objects.requireNonNull(
                          HostilePageTest.class.getResource("/hostile/pages/" + name), name)
                      .toURI()));
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "deep.html.gz",
        "deep-inline.html.gz",
        "broken-markup.html",
        "cut-in-a-tag.html",
        "unclosed-comment.html",
        "all-hidden.html",
        "all-called-furniture.html",
        "broken-linked-data.html",
        "invisible-characters.html",
        "nul-and-controls.html",
      })
  void storyOfABrokenPageIsReadWhole(String name) {
    ReadResult result = read(name);

    assertThat(result.reports()).hasSize(1);
    assertThat(result.reports().get(0).text()).contains(FIRST, SECOND, THIRD);
    assertThat(result.problems()).noneMatch(ReadProblem::fatal);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"scripts-only.html", "frames.html", "links-only.html", "many-tags.html.gz"})
  void pageWithoutAStoryIsAProblemThatSaysSo(String name) {
    ReadResult result = read(name);

    assertThat(result.reports()).isEmpty();
    assertThat(result.problems()).hasSize(1);
    assertThat(result.problems().get(0).fatal()).isTrue();
    assertThat(result.problems().get(0).reason()).contains("no article in it");
  }

  @Test
  void plainFieldsOfLinkedDataThatIsCutOffAreStillRead() {
    Report report = read("broken-linked-data.html").reports().get(0);

    assertThat(report.title()).isEqualTo("Ferry cancelled");
    assertThat(report.clocks().published())
        .isEqualTo(Moment.of(Instant.parse("2024-05-07T10:00:00Z")));
  }

  @Test
  void spansOfFurnitureLieInTheTextAndDoNotOverlap() {
    Report report = read("broken-markup.html").reports().get(0);

    int end = 0;
    for (var furniture : report.furniture()) {
      assertThat(furniture.span().start()).isGreaterThanOrEqualTo(end);
      assertThat(furniture.span().in(report.text())).isEqualTo(furniture.text());
      end = furniture.span().end();
    }
  }
}
