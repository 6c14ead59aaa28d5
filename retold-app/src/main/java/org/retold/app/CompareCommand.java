package org.retold.app;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.retold.Retold;
import org.retold.comparison.ComparisonSet;
import org.retold.output.CsvOutput;
import org.retold.output.HtmlOutput;
import org.retold.output.JsonOutput;
import org.retold.output.TerminalOutput;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compares reports side by side: verdicts, alignment, differences. */
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = {
      "Compares reports side by side: what they are to each other, which sentences go with which,"
          + " and what changed."
    },
    parameterListHeading = "%nInputs:%n",
    optionListHeading = "%nOptions:%n",
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:done",
      "1:done, but some inputs could not be read (each is named on standard error)",
      "2:wrong usage, or fewer than two reports could be read"
    })
final class CompareCommand implements Callable<Integer> {
  private static final int SOME_INPUTS_UNREAD = 1;

  private final Results results;
  private final PrintStream err;
  private final Terminal terminal;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "1..*",
      paramLabel = "REPORT",
      description =
          "two files or more: plain text, HTML, JSON or JSON lines, any of them gzipped; a file of"
              + " JSON lines may hold several reports; - is standard input; with --from the ids of"
              + " reports")
  private List<String> names = List.of();

  @Option(
      names = "--from",
      paramLabel = "DIR",
      description = "take the reports by their ids from this collection (find --into)")
  private @Nullable Path collection;

  @Option(names = "--json", description = "print JSON (docs/json.md) instead of text")
  private boolean json;

  @Option(
      names = "--html",
      paramLabel = "FILE",
      description = "also write one self-contained HTML page")
  private @Nullable Path html;

  @Option(
      names = "--csv",
      paramLabel = "FILE",
      description = "also write what every report says about each fact, a row a fact, as CSV")
  private @Nullable Path csv;

  @Option(
      names = "--all",
      description = "of three reports or more, show every pair and every fact in full")
  private boolean all;

  @Mixin private TextOptions text = new TextOptions();

  @Option(names = "--quiet", description = "print only the verdicts, and no notes")
  private boolean quiet;

  CompareCommand(Results results, PrintStream err, Terminal terminal) {
    this.results = results;
    this.err = err;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    checkOptions();
    Path from = collection;
    Inputs inputs = from == null ? Inputs.read(names) : Inputs.ofCollection(from, names);
    inputs.print(err, quiet);
    if (inputs.reports().size() < 2) {
      throw new CommandFailure(
          "two reports are needed, and " + count(inputs.reports().size()) + " could be read");
    }
    ComparisonSet set = Retold.compare(inputs.reports(), progress(inputs.reports().size()));
    writeFiles(set, inputs);
    print(set, inputs);
    return inputs.complete() ? 0 : SOME_INPUTS_UNREAD;
  }

  private void checkOptions() {
    text.check();
    checkFile("--html", html);
    checkFile("--csv", csv);
    if (html != null && html.equals(csv)) {
      throw new ParameterException(spec.commandLine(), "--html and --csv name the same file");
    }
  }

  private void checkFile(String option, @Nullable Path file) {
    if (file != null && names.stream().anyMatch(name -> isSame(file, name))) {
      throw new ParameterException(
          spec.commandLine(), option + " " + file + " would overwrite an input; name another file");
    }
  }

  private static boolean isSame(Path page, String input) {
    try {
      return Files.isRegularFile(page) && Files.isSameFile(page, Path.of(input));
    } catch (IOException | InvalidPathException e) {
      return false;
    }
  }

  private static String count(int reports) {
    return reports == 0 ? "none" : "only one";
  }

  private IntConsumer progress(int reports) {
    return quiet ? pairs -> {} : new Progress(reports * (reports - 1) / 2, err, System::nanoTime);
  }

  private void writeFiles(ComparisonSet set, Inputs inputs) {
    Path page = html;
    if (page != null) {
      new OutputFile(page).write(out -> new HtmlOutput().write(set, inputs.problems(), out));
    }
    Path table = csv;
    if (table != null) {
      new OutputFile(table).write(out -> new CsvOutput().write(set, out));
    }
  }

  private void print(ComparisonSet set, Inputs inputs) throws IOException {
    PrintWriter out = results.writer();
    if (json) {
      new JsonOutput().write(set, inputs.problems(), out);
    } else {
      out.print(new TerminalOutput(text.on(terminal, all, quiet)).compare(set));
    }
    out.flush();
  }
}
