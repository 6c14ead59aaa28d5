package org.retold.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TerminalTest {

  @Test
  void columnsOfTheEnvironmentComeBeforeTheMeasuredOnes() {
    assertThat(Terminal.of(Map.of("COLUMNS", "72"), "true", "120", null).columns()).isEqualTo(72);
    assertThat(Terminal.of(Map.of(), "true", "120", null).columns()).isEqualTo(120);
    assertThat(Terminal.of(Map.of("COLUMNS", "wide"), "false", "0", null).columns()).isEqualTo(100);
  }

  @Test
  void colourIsForTerminalsThatWantIt() {
    assertThat(Terminal.of(Map.of(), "true", null, null).colored()).isTrue();
    assertThat(Terminal.of(Map.of(), "false", null, null).colored()).isFalse();
    assertThat(Terminal.of(Map.of("NO_COLOR", "1"), "true", null, null).colored()).isFalse();
    assertThat(Terminal.of(Map.of("NO_COLOR", ""), "true", null, null).colored()).isTrue();
    assertThat(Terminal.of(Map.of("TERM", "dumb"), "true", null, null).colored()).isFalse();
  }

  @Test
  void onlyTerminalsOfAnotherCharsetAreKeptToAscii() {
    assertThat(Terminal.of(Map.of("LANG", "C"), "true", null, null).unicode()).isFalse();
    assertThat(Terminal.of(Map.of("LANG", "C"), "false", null, null).unicode()).isTrue();
    assertThat(Terminal.of(Map.of("LANG", "de_AT.UTF-8"), "true", null, null).unicode()).isTrue();
    assertThat(Terminal.of(Map.of("LC_ALL", "C.UTF-8"), "true", null, "POSIX").unicode()).isFalse();
  }
}
