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
  void noBreakSpacePartsSpeakerAndVerb() {
    assertThat(phrases("“The roof went first,” Brun\u00a0said. “Then the stairs went after it.”"))
        .containsExactly("Brun", "Brun");
    assertThat(phrases("“The roof went first,”\u00a0her\u00a0friend Ida Brun told the court."))
        .containsExactly("her\u00a0friend Ida Brun");
  }

  @Test
  void damagedLetterDoesNotCutName() {
    assertThat(phrases("\"The roof went first,\" Mayor FranÃ§ois Brun said."))
        .containsExactly("Mayor FranÃ§ois Brun");
    assertThat(phrases("\"The roof went first,\" said AndrÃ© Brun."))
        .containsExactly("AndrÃ© Brun");
  }

  @Test
  void nameThatIsSpelledAsHelperWordIsSource() {
    assertThat(phrases("“The roof went first,” said Will Harrow, a carpenter."))
        .containsExactly("Will Harrow");
    assertThat(phrases("“The roof went first,” Will Harrow, the carpenter, told the court."))
        .containsExactly("Will Harrow, the carpenter,");
  }

  @Test
  void longDescriptionIsPartOfSpeaker() {
    assertThat(phrases("“The roof went,” Ida Brun, the roofer who built it, wrote on Monday."))
        .containsExactly("Ida Brun, the roofer who built it,");
    assertThat(phrases("“The roof went,” a roofer familiar with the hall in Oland remembered."))
        .containsExactly("a roofer familiar with the hall in Oland");
  }

  @Test
  void secondVerbOfSpeakerOpensNewQuote() {
    assertThat(cues("“The roof went first,” said Ida Brun, adding: “The stairs went after it.”"))
        .containsExactly("Ida Brun say", "Ida Brun add");
    assertThat(cues("“The roof went,” Ida Brun said, and then asked: “Who will pay for it all?”"))
        .containsExactly("Ida Brun say", "Ida Brun ask");
  }

  @Test
  void verbRightBeforeQuoteWinsOverVerbAfterIt() {
    assertThat(cues("A man shouted “Shame,” and Ida Brun joked, “You paid for it, didn’t you?”"))
        .containsExactly("A man shout", "Ida Brun jok");
    assertThat(cues("She warned, “The roof goes first,” Brun told a radio station later."))
        .containsExactly("She warn");
  }

  @Test
  void adverbsAreNoPartOfSubject() {
    assertThat(phrases("Ida Brun quickly left the hall, saying: “I am done with this.”"))
        .containsExactly("Ida Brun");
    assertThat(phrases("He then took up the chair and joked, “This one is still whole.”"))
        .containsExactly("He");
  }

  @Test
  void dashAndNameSignQuote() {
    assertThat(cues("“The roof was never safe at all.”\n\n- Ida Brun.\n\nIt was not her roof."))
        .containsExactly("Ida Brun -");
    assertThat(cues("“The roof was never safe at all.” — Lena Harrow, carpenter"))
        .containsExactly("Lena Harrow -");
  }

  @Test
  void listBelowQuoteIsNoSignature() {
    assertThat(phrases("“The roof was never safe at all.”\n\n- Ida Brun was told in May.\n\nEnd."))
        .containsExactly("-");
    assertThat(phrases("“The roof was never safe at all.” - which nobody had known.\n\nEnd."))
        .containsExactly("-");
  }

  @Test
  void labelBeforeColonNamesSpeaker() {
    assertThat(phrases("Rep. Ida Brun (R-Oland): “The roof was never safe at all.”"))
        .containsExactly("Rep. Ida Brun (R-Oland)");
    assertThat(phrases("More from the report: “The roof was never safe at all.”"))
        .containsExactly("the report");
  }

  @Test
  void anyVerbInPastGivesNameAfterQuote() {
    assertThat(phrases("“What a roof!” beamed Ida Brun.")).containsExactly("Ida Brun");
    assertThat(phrases("“Was it safe?” reacted Harrow.")).containsExactly("Harrow");
  }

  @Test
  void hyphenedWordIsNoVerbOfSaying() {
    assertThat(phrases("“It went,” Oland-based Ida Brun said."))
        .containsExactly("Oland-based Ida Brun");
    assertThat(phrases("“It went,” the so-called king Harrow said."))
        .containsExactly("the so-called king Harrow");
  }

  @Test
  void curlyOpeningMarkClosesQuoteToo() {
    assertThat(phrases("“The roof went first.“ It rained. “It did,” Ida Brun said.")).hasSize(2);
    assertThat(phrases("\"The roof went first,“ Ida Brun said.")).containsExactly("Ida Brun");
  }

  @Test
  void verbAfterToGivesSpeaker() {
    assertThat(phrases("Ida Brun went on to say: “The stairs went after it.”"))
        .containsExactly("Ida Brun");
    assertThat(phrases("The mayor went back to the hall to ask, “Who will pay for it?”"))
        .containsExactly("The mayor");
  }

  @Test
  void subjectMayStandBeforeQuotedWord() {
    assertThat(phrases("Ida Brun mocked the “experts,” saying, “They never came to look at it!”"))
        .contains("Ida Brun");
    assertThat(phrases("Harrow posted a drawing called “Ruin” on his page, writing: “It will go.”"))
        .contains("Harrow");
  }

  @Test
  void borrowedWordLaterInParagraphIsNoPartOfQuote() {
    assertThat(phrases("“The roof went first,” Brun said. It was, in a way, (“dry rot”) no news."))
        .containsExactly("Brun", "-");
    assertThat(phrases("“The roof went first,” Brun said. Asked why, “dry rot” was her guess."))
        .containsExactly("Brun", "-");
  }

  @Test
  void shortHeadingInMarksHasNoSpeaker() {
    assertThat(phrases("“The roof went first,” Brun said.\n\n“A long night”\n\nIt rained on."))
        .containsExactly("Brun", "-");
    assertThat(phrases("Brun said: “The roof went first.\n\n“Then the stairs.”"))
        .containsExactly("Brun", "Brun");
  }

  @Test
  void hostileTextsAreReadInBoundedWork() {
    for (String hostile :
        List.of(
            "“a” and ",
            "said ",
            "“Go on now. ",
            "''",
            "Ann, ",
            "he said “x” said ",
            "“x”\n\n- Ann\n\n",
            "“x,” Ann, who ")) {
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

  private static List<String> cues(String text) {
    ReportText report = new TextAnalyzer().analyze(Report.builder("a", text).build());
    return new FactExtractor()
        .extract(report).stream()
            .filter(fact -> fact.value() instanceof QuoteValue)
            .map(fact -> ((QuoteValue) fact.value()).source())
            .map(source -> source == null ? null : (SourceValue) source.value())
            .map(value -> value == null ? "-" : value.phrase() + " " + value.cue())
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
