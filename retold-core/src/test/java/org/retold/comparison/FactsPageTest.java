package org.retold.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.retold.align.Alignment;
import org.retold.comparison.Difference.Change;
import org.retold.report.Report;
import org.retold.text.ReportText;
import org.retold.text.TextAnalyzer;

/** The examples of {@code docs/facts.md} are what Retold says. */
class FactsPageTest {

  static Stream<Arguments> examples() throws IOException {
    List<String> lines =
        Files.readAllLines(Path.of("..", "docs", "facts.md"), StandardCharsets.UTF_8);
    return lines.stream()
        .filter(line -> line.startsWith("| ") && !line.startsWith("| A |"))
        .map(line -> line.split("\\|"))
        .map(cells -> Arguments.of(cells[1].strip(), cells[2].strip(), cells[3].strip()));
  }

  @ParameterizedTest(name = "{2}: {0} / {1}")
  @MethodSource("examples")
  void exampleOfThePageHolds(String a, String b, String changed) {
    String kinds =
        find(a, b).stream()
            .filter(difference -> difference.change() == Change.CHANGED)
            .map(difference -> difference.kind().label())
            .collect(Collectors.joining(", "));

    assertThat(kinds.isEmpty() ? "nothing" : kinds).isEqualTo(changed);
  }

  private static List<Difference> find(String first, String second) {
    ReportText a = new TextAnalyzer().analyze(Report.of("a", first));
    ReportText b = new TextAnalyzer().analyze(Report.of("b", second));
    return new DifferenceFinder().find(a, b, Alignment.whole(a, b));
  }
}
