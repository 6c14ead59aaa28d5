package org.retold.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.retold.report.Report;
import org.retold.text.ReportText;
import org.retold.text.TextAnalyzer;

class QuotesTest {

  @Test
  void wordsPutInBracketsAndDotsAreNoAlteration() {
    assertThat(
            judge(
                "“We gave [the yard] … every chance to pay.”",
                "“We gave them every chance to pay.”"))
        .isEqualTo(QuoteJudgement.TRIMMED);
  }

  @Test
  void spellingAndStyleOfMarksAreNoAlteration() {
    assertThat(
            judge("«[W]e cannot organise it in five days.»", "\"We can't organize it in 5 days.\""))
        .isEqualTo(QuoteJudgement.VERBATIM);
  }

  @Test
  void anotherWordInsideTheMarksAltersTheQuote() {
    assertThat(judge("“We will never close the yard.”", "“We will soon close the yard.”"))
        .isEqualTo(QuoteJudgement.ALTERED);
  }

  @Test
  void twoQuotesAreOther() {
    assertThat(judge("“We will never close the yard.”", "“It rained on the whole fair.”"))
        .isEqualTo(QuoteJudgement.OTHER);
  }

  @Test
  void surnameAndFullNameAreTheSameSource() {
    assertThat(source("It sank, Mr Harrow said.").judge(source("It sank, said Lena Harrow.")))
        .isEqualTo(SourceJudgement.SAME);
  }

  @Test
  void anotherNameIsAnotherSource() {
    assertThat(source("It sank, Ida Brun said.").judge(source("It sank, said Lena Harrow.")))
        .isEqualTo(SourceJudgement.OTHER);
  }

  @Test
  void seniorOfficialAgainstNameIsNamedAgainstUnnamed() {
    assertThat(
            source("It sank, a senior official at the port said.")
                .judge(source("It sank, said Lena Harrow.")))
        .isEqualTo(SourceJudgement.NAMED_AGAINST_UNNAMED);
  }

  @Test
  void pronounAgainstNameIsUnclear() {
    assertThat(source("It sank, she said.").judge(source("It sank, said Lena Harrow.")))
        .isEqualTo(SourceJudgement.UNCLEAR);
  }

  @Test
  void quoteThatGoesOnAfterItsSpeakerHasTheSameSource() {
    assertThat(phrases("“The roof went first,” Ida Brun said. “Then the stairs went after it.”"))
        .containsExactly("Ida Brun", "Ida Brun");
  }

  @Test
  void quoteOverParagraphsHasOneSpeaker() {
    assertThat(phrases("Ida Brun said: “The roof went first.\n\n“Then the stairs went after it.”"))
        .containsExactly("Ida Brun", "Ida Brun");
  }

  @Test
  void titleInMarksHasNoSpeaker() {
    assertThat(phrases("“The roof went first,” said Ida Brun, author of “The Tide Tables.”"))
        .containsExactly("Ida Brun", "-");
  }

  @Test
  void participleTakesTheSubjectOfItsSentence() {
    assertThat(phrases("The mayor left the hall at noon, saying: “I am done with this.”"))
        .containsExactly("The mayor");
  }

  @Test
  void hostileTextsAreReadInBoundedWork() {
    for (String hostile :
        List.of("“a” and ", "said ", "“Go on now. ", "''", "Ann, ", "he said “x” said ")) {
      ReportText report =
          new TextAnalyzer().analyze(Report.builder("a", hostile.repeat(10_000)).build());

      assertThat(new FactExtractor().extract(report)).isNotNull();
    }
  }

  private static List<String> phrases(String text) {
    ReportText report = new TextAnalyzer().analyze(Report.builder("a", text).build());
    return new FactExtractor()
        .extract(report).stream()
            .filter(fact -> fact.value() instanceof QuoteValue)
            .map(fact -> ((QuoteValue) fact.value()).source())
            .map(source -> source == null ? "-" : ((SourceValue) source.value()).phrase())
            .toList();
  }

  private static QuoteJudgement judge(String a, String b) {
    return one(a, QuoteValue.class).judge(one(b, QuoteValue.class));
  }

  private static SourceValue source(String text) {
    return one(text, SourceValue.class);
  }

  private static <T extends FactValue> T one(String text, Class<T> type) {
    ReportText report = new TextAnalyzer().analyze(Report.builder("a", text).build());
    List<T> values =
        new FactExtractor()
            .extract(report).stream()
                .map(Fact::value)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    assertThat(values).hasSize(1);
    return values.get(0);
  }
}
