package org.retold.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class MainTest {

  @Test
  void noCommandIsWrongUsageThatNamesTheCommands() {
    CommandRun run = CommandRun.of();
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("no command was given").contains("Commands: compare");
  }

  @Test
  void unknownCommandGetsANearSpelling() {
    CommandRun run = CommandRun.of("comprae", "a", "b");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("no command \"comprae\"").contains("retold compare");
  }

  @Test
  void unknownOptionGetsANearSpelling() {
    CommandRun run = CommandRun.of("compare", "--jsno", "a", "b");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("'--jsno'").contains("--json");
  }

  @Test
  void filesWithoutACommandGetTheCommandToType() {
    CommandRun run = CommandRun.of("pom.xml", "pom.xml");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("retold compare pom.xml pom.xml");
  }

  @Test
  void helpAndVersionAreResults() {
    assertThat(CommandRun.of("--help").out()).startsWith("Usage: retold");
    assertThat(CommandRun.of("compare", "--help").out()).contains("--html", "Exit status:");
    assertThat(CommandRun.of("--version").out()).startsWith("retold ");
    assertThat(CommandRun.of("--help").status()).isZero();
  }

  @Test
  void closedPipeEndsQuietly() {
    assertThat(runInto(failing("Broken pipe"))).isEqualTo(new CommandRun(0, "", ""));
  }

  @Test
  void fullDiskIsAnError() {
    CommandRun run = runInto(failing("No space left on device"));
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo("retold: standard output could not be written: No space left on device\n");
  }

  private static CommandRun runInto(OutputStream out) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status =
        Main.run(
            new String[] {"--help"},
            out,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            new Terminal(false, 100, false, true));
    return new CommandRun(status, "", err.toString(StandardCharsets.UTF_8));
  }

  private static OutputStream failing(String reason) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(reason);
      }
    };
  }
}
