package org.retold.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WholeLineTest {

  @Test
  void lineWithAnotherFirstCharacterIsPassedOver() {
    WholeLine line = new WholeLine(Pattern.compile("(?:photo|\\(image) .*|\\d+"));

    assertThat(List.of('p', '(', '7')).allMatch(line::mayBeginWith);
    assertThat(List.of('P', 'a', ' ', ')')).noneMatch(line::mayBeginWith);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(?i:by):? +.*",
        "(?=[AB])(?:A|B).*",
        "(?<!x)y?z.*",
        "\\b(?:the )?[A-Z].*",
        ".{0,3}\\bend",
        "[^.]{1,4}!",
        "(?:a|ab)?c*",
        "(?iu:strasse|İ|ſ).*",
        "(?:-+ )?x{2,5}?$"
      })
  void passesOverNoLineThatMatches(String expression) {
    Pattern pattern = Pattern.compile(expression);
    WholeLine line = new WholeLine(pattern);

    assertThat(linesOf("aAbByYzZxcsStTeEnd .!-ſİı", 3))
        .allSatisfy(
            text -> assertThat(line.matches(text)).isEqualTo(pattern.matcher(text).matches()))
        .anyMatch(line::matches);
  }

  @Test
  void groupsAreThoseOfTheExpression() {
    WholeLine line = new WholeLine(Pattern.compile("By (?<name>.+)"));

    assertThat(line.match("By Jane Roe").map(match -> match.group("name"))).hasValue("Jane Roe");
    assertThat(line.match("Jane Roe")).isEmpty();
    assertThat(line.match("")).isEmpty();
  }

  /** All lines of some characters up to a length. */
  private static List<String> linesOf(String characters, int longest) {
    List<String> lines = new ArrayList<>(List.of(""));
    for (int from = 0, length = 0; length < longest; length++) {
      int to = lines.size();
      for (int i = from; i < to; i++) {
        for (char c : characters.toCharArray()) {
          lines.add(lines.get(i) + c);
        }
      }
      from = to;
    }
    lines.addAll(List.of("strasse 1", "STRAßE", "By Jane", "by:  x", "- xxx", "the Z", "the end"));
    return lines;
  }
}
