package org.retold.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import picocli.CommandLine;

/** The command {@code retold}. */
public final class Main {

  /** Wrong usage, or nothing could be done. */
  static final int FAILED = 2;

  private Main() {}

  /** Runs the command line and exits with its status. */
  public static void main(String[] args) {
    Locale.setDefault(Locale.ROOT);
    Terminal terminal = Terminal.ofProcess();
    PrintStream err =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    int status = run(args, new FileOutputStream(FileDescriptor.out), err, terminal);
    err.flush();
    System.exit(status);
  }

  /**
   * Runs the command line.
   *
   * @return the exit status: 0 done, 1 done but some inputs could not be read, 2 wrong usage or
   *     nothing could be done
   */
  static int run(String[] args, OutputStream standardOutput, PrintStream err, Terminal terminal) {
    Results results = new Results(standardOutput);
    try {
      int status = commandLine(results, err, terminal).execute(args);
      results.finish();
      return status;
    } catch (CommandFailure e) {
      return fail(err, String.valueOf(e.getMessage()));
    } catch (OutOfMemoryError e) {
      return fail(err, "the inputs need more memory than there is; compare fewer or shorter ones");
    } catch (StackOverflowError e) {
      return fail(err, "an input is nested too deeply to be read");
    }
  }

  static CommandLine commandLine(Results results, PrintStream err, Terminal terminal) {
    CommandLine line = new CommandLine(new RetoldCommand());
    line.addSubcommand(new CompareCommand(results, err, terminal));
    line.addSubcommand(new FindCommand(results, err, terminal));
    line.addSubcommand(new ExplainCommand(results, terminal));
    line.addSubcommand(new ExportCommand(err));
    line.setOut(results.writer());
    line.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
    line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
    line.setUsageHelpWidth(90);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setParameterExceptionHandler(new UsageErrors());
    line.setExecutionExceptionHandler((e, command, parsed) -> explain(e, err));
    return line;
  }

  private static int explain(Exception e, PrintStream err) {
    return fail(err, e instanceof CommandFailure ? String.valueOf(e.getMessage()) : unforeseen(e));
  }

  private static String unforeseen(Exception e) {
    StackTraceElement[] trace = e.getStackTrace();
    String place = trace.length == 0 ? "" : " at " + trace[0];
    return "something went wrong inside Retold, please report it with the inputs: " + e + place;
  }

  private static int fail(PrintStream err, String message) {
    err.println("retold: " + message);
    return FAILED;
  }
}
