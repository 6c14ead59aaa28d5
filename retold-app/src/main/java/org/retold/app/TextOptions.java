package org.retold.app;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.retold.output.TerminalOutput;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options of every command that prints text. */
final class TextOptions {
  private static final int NARROWEST = 40;
  private static final int WIDEST = 400;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--width",
      paramLabel = "COLUMNS",
      description = "width of the text, 40 to 400 (default: the terminal's, else 100)")
  private @Nullable Integer width;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      description = "auto, always or never; auto is only on a terminal and not under NO_COLOR")
  private ColorChoice color = ColorChoice.AUTO;

  /** When to send colours. */
  enum ColorChoice {
    AUTO,
    ALWAYS,
    NEVER;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Ends the command where an option has a value that it cannot have. */
  void check() {
    Integer wanted = width;
    if (wanted != null && (wanted < NARROWEST || wanted > WIDEST)) {
      throw new ParameterException(
          spec.commandLine(), "--width takes 40 to 400 columns, got " + wanted);
    }
  }

  /**
   * How to print on this terminal.
   *
   * @param all whether nothing is shortened
   * @param quiet whether only verdicts are printed
   */
  TerminalOutput.Options on(Terminal terminal, boolean all, boolean quiet) {
    Integer wanted = width;
    boolean colored = color == ColorChoice.AUTO ? terminal.colored() : color == ColorChoice.ALWAYS;
    return new TerminalOutput.Options(
        wanted == null ? Math.max(NARROWEST, Math.min(WIDEST, terminal.columns())) : wanted,
        colored,
        terminal.unicode(),
        all,
        quiet);
  }
}
