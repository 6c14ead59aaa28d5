package org.retold.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.retold.align.Alignment;
import org.retold.comparison.Difference.Change;
import org.retold.report.Clocks;
import org.retold.report.Moment;
import org.retold.report.Report;
import org.retold.text.ReportText;
import org.retold.text.TextAnalyzer;

/**
 * Short invented cases, each told twice: {@code facts/cases}, a file a group of kinds. Every change
 * expected must be found with its kind and words, and nothing else may be called a change; of the
 * kinds that must be silent nothing may be called left out or added either.
 */
class DifferenceCasesTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  static Stream<Arguments> cases() {
    return Stream.of("figures", "times", "names", "quotes", "certainty", "rewording")
        .flatMap(DifferenceCasesTest::casesOf);
  }

  private static Stream<Arguments> casesOf(String group) {
    InputStream in =
        Objects.requireNonNull(
            DifferenceCasesTest.class.getResourceAsStream("/facts/cases/" + group + ".jsonl"));
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      List<Arguments> cases = new ArrayList<>();
      for (String line : reader.lines().toList()) {
        JsonNode node = JSON.readTree(line);
        cases.add(Arguments.of(group + ": " + node.get("id").asText(), node));
      }
      return cases.stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void tellsTheChangesAndNothingElse(String id, JsonNode expected) {
    List<Difference> found = find(expected);

    assertThat(lines(found, Change.CHANGED)).as(id).isEqualTo(matched(expected, found));
    each(expected, "kept", entry -> holds(found, Change.KEPT, entry, 1, 2));
    each(expected, "leftOut", entry -> holds(found, Change.LEFT_OUT, entry, -1, 1));
    each(expected, "added", entry -> holds(found, Change.ADDED, entry, 1, -1));
    each(expected, "silent", entry -> isSilent(found, entry.asText()));
  }

  /** Whether nothing of the kind is called left out or added. */
  private static boolean isSilent(List<Difference> found, String kind) {
    return found.stream()
        .filter(d -> d.change() == Change.LEFT_OUT || d.change() == Change.ADDED)
        .noneMatch(d -> d.kind().label().equals(kind));
  }

  private interface Check {
    boolean of(JsonNode entry);
  }

  private static void each(JsonNode expected, String field, Check check) {
    for (JsonNode entry : expected.path(field)) {
      assertThat(check.of(entry)).as(field + " " + entry).isTrue();
    }
  }

  private static List<Difference> find(JsonNode expected) {
    ReportText a = text("a", expected.get("a").asText(), expected.path("publishedA").asText(""));
    ReportText b = text("b", expected.get("b").asText(), expected.path("publishedB").asText(""));
    return new DifferenceFinder().find(a, b, Alignment.whole(a, b));
  }

  private static ReportText text(String id, String text, String published) {
    Clocks clocks =
        published.isEmpty()
            ? Clocks.NONE
            : new Clocks(Moment.of(LocalDate.parse(published)), null, null, null);
    return new TextAnalyzer().analyze(Report.builder(id, text).clocks(clocks).build());
  }

  private static List<String> lines(List<Difference> found, Change change) {
    return found.stream().filter(d -> d.change() == change).map(DifferenceCasesTest::line).toList();
  }

  /** The changes found that are expected, then those expected that were not found. */
  private static List<String> matched(JsonNode expected, List<Difference> found) {
    List<String> lines = new ArrayList<>();
    for (Difference difference : found) {
      for (JsonNode entry : expected.get("changed")) {
        if (difference.change() == Change.CHANGED && is(difference, entry, 1, 2)) {
          lines.add(line(difference));
        }
      }
    }
    for (JsonNode entry : expected.get("changed")) {
      if (!holds(found, Change.CHANGED, entry, 1, 2)) {
        lines.add("not found: " + entry);
      }
    }
    return lines;
  }

  private static boolean holds(
      List<Difference> found, Change change, JsonNode entry, int a, int b) {
    return found.stream().anyMatch(d -> d.change() == change && is(d, entry, a, b));
  }

  private static boolean is(Difference difference, JsonNode entry, int a, int b) {
    return difference.kind().label().equals(entry.get(0).asText())
        && covers(difference.a(), entry, a)
        && covers(difference.b(), entry, b);
  }

  private static boolean covers(Difference.@Nullable Side side, JsonNode entry, int index) {
    if (index < 0 || side == null) {
      return index < 0 && side == null;
    }
    String words = entry.get(index).asText();
    return side.text().contains(words) || words.contains(side.text());
  }

  private static String line(Difference difference) {
    Difference.Side a = difference.a();
    Difference.Side b = difference.b();
    return difference.kind().label()
        + ": "
        + (a == null ? "-" : a.text())
        + " | "
        + (b == null ? "-" : b.text());
  }
}
