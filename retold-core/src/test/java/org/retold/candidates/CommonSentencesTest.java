package org.retold.candidates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.retold.report.FurnitureKind;
import org.retold.report.Publisher;
import org.retold.report.Report;
import org.retold.text.ReportText;
import org.retold.text.Sentence;
import org.retold.text.TextAnalyzer;

class CommonSentencesTest {
  private static final String FORMULA =
      "The ministry was not immediately available for comment on Friday evening.";

  /** An invented story of its own names and figures, told in nine sentences. */
  static String story(int number) {
    Random random = new Random(number);
    StringBuilder story = new StringBuilder();
    for (int i = 0; i < 9; i++) {
      story.append(sentence(random)).append(' ');
    }
    return story.toString().strip();
  }

  private static String sentence(Random random) {
    return "In %s the warden of %s counted %d crates of %s and blamed %s."
        .formatted(
            name(random), name(random), 1000 + random.nextInt(9000), name(random), name(random));
  }

  private static String name(Random random) {
    String syllables = "ba de fi go lu ma ne pi ro su ta ve wi xo yu za";
    String[] parts = syllables.split(" ");
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < 4; i++) {
      name.append(parts[random.nextInt(parts.length)]);
    }
    name.setCharAt(0, Character.toUpperCase(name.charAt(0)));
    return name.toString();
  }

  private static ReportText analyze(String id, String publisher, String text) {
    return new TextAnalyzer()
        .analyze(Report.builder(id, text).publisher(new Publisher(publisher)).build());
  }

  private static CommonSentences memory(List<ReportText> reports) {
    CommonSentences.Builder builder = CommonSentences.builder();
    for (ReportText report : reports) {
      builder.add(
          Hashes.of(report.report().id()), report.report().publisher(), Signature.of(report));
    }
    return builder.build();
  }

  private static List<String> common(CommonSentences memory, ReportText report) {
    return memory.in(report).stream().map(Sentence::text).toList();
  }

  @Test
  void formulaOfUnrelatedReportsIsCommon() {
    List<ReportText> reports = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      reports.add(analyze("r" + i, "Outlet " + i, story(i) + " " + FORMULA));
    }
    CommonSentences memory = memory(reports);
    assertThat(common(memory, reports.get(3))).containsExactly(FORMULA);
    Report marked = memory.without(reports.get(3));
    assertThat(marked.furniture())
        .singleElement()
        .satisfies(furniture -> assertThat(furniture.kind()).isEqualTo(FurnitureKind.FORMULA));
    assertThat(memory.digest(reports.get(3))).isNotZero();
  }

  @Test
  void storyThatTwoHundredOutletsCarryIsNotCommon() {
    List<ReportText> reports = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      reports.add(analyze("r" + i, "Outlet " + i, story(1) + " Told to the outlet " + i + "."));
    }
    CommonSentences memory = memory(reports);
    assertThat(common(memory, reports.get(3))).isEmpty();
    assertThat(memory.digest(reports.get(3))).isZero();
  }
}
