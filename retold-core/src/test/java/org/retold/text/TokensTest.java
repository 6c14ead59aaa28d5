package org.retold.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.retold.report.Report;

class TokensTest {

  @Test
  void figuresKeepTheirInnerMarks() {
    assertThat(texts("Some 1,200 of 3.5 million paid $5, 5m or £2.50 on the 22nd in the 1990s."))
        .containsExactly(
            "Some", "1,200", "of", "3.5", "million", "paid", "$", "5", ",", "5", "m", "or", "£",
            "2.50", "on", "the", "22nd", "in", "the", "1990s", ".");
  }

  @Test
  void hyphensPartWordsButNotPrefixes() {
    assertThat(texts("a U.S.-hosted semi-automatic 18-year-old re-election"))
        .containsExactly(
            "a",
            "U.S.",
            "-",
            "hosted",
            "semi-automatic",
            "18",
            "-",
            "year",
            "-",
            "old",
            "re-election");
  }

  @Test
  void abbreviationsKeepTheirStopInsideASentence() {
    assertThat(texts("Mr. J. Holt of AT&T left the U.S. for Oslo, Ill. etc."))
        .containsExactly(
            "Mr.", "J.", "Holt", "of", "AT&T", "left", "the", "U.S.", "for", "Oslo", ",", "Ill.",
            "etc", ".");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          U.S.           | u.s.
          U.S            | u.s.
          US             | u.s.
          USA            | u.s.
          us             | us
          It             | it
          U.N.           | un
          UN             | un
          D.C.           | dc
          a.m.           | a.m.
          Brenn's        | brenn
          Brenn’s        | brenn
          don’t          | don't
          Semi-automatic | semiautomatic
          co-operate     | cooperate
          colours        | colors
          organisation   | organization
          22nd           | 22nd
          —              | -
          """)
  void isComparedByItsNormalForm(String written, String norm) {
    assertThat(tokens("x " + written + " x").get(1).norm()).isEqualTo(norm);
  }

  @Test
  void marksAreFolded() {
    assertThat(norms("x ‘ ’ “ ” – ...")).containsExactly("x", "'", "'", "\"", "\"", "-", "…");
  }

  @Test
  void longFormsOfAbbreviationsAreTheirNormalForms() {
    assertThat(norms("Gen. Holt left Mobile, Ala. on Sept. 5"))
        .containsExactly(
            "general", "holt", "left", "mobile", ",", "alabama", "on", "september", "5");
  }

  @Test
  void capitalsMeanNothingInASentenceOfCapitals() {
    assertThat(norms("COME WITH US")).containsExactly("come", "with", "us");
  }

  @Test
  void formsOfOneWordShareAStem() {
    assertThat(stems("said says saying say")).containsOnly("say");
    assertThat(stems("arrested arrests arresting")).containsOnly("arrest");
    assertThat(stems("men man")).containsOnly("man");
    assertThat(stems("shot shooting shoots")).containsOnly("shoot");
  }

  @Test
  void wordsBetweenMarksAreQuoted() {
    assertThat(quoted("He said “we are” and \"not you\" then.")).isEqualTo("we are not you");
    assertThat(quoted("He said 'we are' and it's the boys' turn.")).isEqualTo("we are");
    assertThat(quoted("‘It’s ours,’ she said of the ’90s.")).isEqualTo("It’s ours ,");
    assertThat(quoted("Il dit « non merci » et part.")).isEqualTo("non merci");
    assertThat(quoted("\"He told us 'go home' twice,\" she said."))
        .isEqualTo("He told us ' go home ' twice ,");
  }

  @Test
  void quotationsRunOverParagraphsThatOpenAnew() {
    assertThat(quoted("“We waited.\n\n“We left,” he said. It rained."))
        .isEqualTo("We waited . We left ,");
  }

  @Test
  void aStrayMarkQuotesNothing() {
    assertThat(quoted("He is 5'10\" tall.\n\nHe said \"no.\n\nThey left.")).isEmpty();
  }

  private static List<Token> tokens(String text) {
    return new TextAnalyzer()
        .analyze(Report.of("a", text)).sentences().stream()
            .flatMap(sentence -> sentence.tokens().stream())
            .toList();
  }

  private static List<String> texts(String text) {
    return tokens(text).stream().map(Token::text).toList();
  }

  private static List<String> norms(String text) {
    return tokens(text).stream().map(Token::norm).toList();
  }

  private static List<String> stems(String text) {
    return tokens(text).stream().map(Token::stem).toList();
  }

  private static String quoted(String text) {
    return String.join(" ", tokens(text).stream().filter(Token::quoted).map(Token::text).toList());
  }
}
