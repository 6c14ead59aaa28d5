package org.retold.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.retold.report.Report;
import org.retold.text.TextAnalyzer;

class PredicateReaderTest {

  @Test
  void governingWordsModalsAndFormsSayHowRealAnActIs() {
    assertThat(modality("The envoy met them.")).isEqualTo(Modality.DONE);
    assertThat(modality("The envoy is meeting them.")).isEqualTo(Modality.HOLDS);
    assertThat(modality("The envoy will meet them.")).isEqualTo(Modality.SURE);
    assertThat(modality("The envoy was scheduled to meet them.")).isEqualTo(Modality.PLANNED);
    assertThat(modality("The envoy is likely to meet them.")).isEqualTo(Modality.LIKELY);
    assertThat(modality("The envoy is believed to have met them.")).isEqualTo(Modality.TOLD);
    assertThat(modality("The envoy offered to meet them.")).isEqualTo(Modality.WISHED);
    assertThat(modality("The envoy may have met them.")).isEqualTo(Modality.POSSIBLE);
  }

  @Test
  void weakestThingSaidInTheGroupCounts() {
    assertThat(modality("The club has reportedly agreed to sell it.")).isEqualTo(Modality.TOLD);
  }

  @Test
  void negationIsReadAnywhereInTheGroup() {
    assertThat(last("The club was not expected to sell it.").negated()).isTrue();
    assertThat(last("The club failed to sell it.").negated()).isTrue();
    assertThat(last("The club won't sell it.").modality()).isEqualTo(Modality.SURE);
  }

  @Test
  void whatCannotBeRuledOutIsPossible() {
    Predicate read = last("A cut could not be ruled out.");

    assertThat(read.modality()).isEqualTo(Modality.POSSIBLE);
    assertThat(read.negated()).isFalse();
    assertThat(read.light()).isTrue();
  }

  @Test
  void monthOfMayIsNoHedge() {
    assertThat(read("It opens on May 19.")).isEmpty();
  }

  @Test
  void chainsOfGoverningWordsAreReadToAnEnd() {
    String chain = "expected to ".repeat(5_000);

    assertThat(read("It is " + chain + "close.")).isNotEmpty();
  }

  private static Modality modality(String sentence) {
    return last(sentence).modality();
  }

  private static Predicate last(String sentence) {
    List<Predicate> read = read(sentence);
    return read.get(read.size() - 1);
  }

  private static List<Predicate> read(String text) {
    List<Word> words = new ArrayList<>();
    Words.of(new TextAnalyzer().analyze(Report.builder("r", text).build())).forEach(words::addAll);
    return PredicateReader.all(words);
  }
}
