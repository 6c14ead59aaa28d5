package org.retold.app;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.retold.collection.CollectionException;
import org.retold.collection.ReportCollection;
import org.retold.output.StoryJsonOutput;
import org.retold.output.TerminalOutput;
import org.retold.read.ReportSource;
import org.retold.story.StoryFilter;
import org.retold.story.StorySet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Finds the stories in a pile of reports, the copies and the independent origins. */
@Command(
    name = "find",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = {
      "Finds the stories in a pile of reports: which tell the same story, which are copies of"
          + " which, and how many independent origins each story has."
    },
    parameterListHeading = "%nInputs:%n",
    optionListHeading = "%nOptions:%n",
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:done",
      "1:done, but some inputs could not be read (each is named on standard error)",
      "2:wrong usage, or nothing could be done"
    })
final class FindCommand implements Callable<Integer> {
  private static final int SOME_INPUTS_UNREAD = 1;

  private final Results results;
  private final PrintStream err;
  private final Terminal terminal;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "0..*",
      paramLabel = "INPUT",
      description =
          "files, folders and addresses of feeds: text, HTML, JSON, JSON lines, CSV, RSS and Atom,"
              + " WARC, ninjs, NewsML-G2, NITF, gzipped or zstd-packed or not; - is standard"
              + " input (docs/inputs.md)")
  private List<String> inputs = List.of();

  @Option(
      names = "--into",
      paramLabel = "DIR",
      description =
          "keep the reports and what was found in this folder; a later run adds to it, and one"
              + " without inputs shows it")
  private @Nullable Path into;

  @Option(names = "--json", description = "print JSON (docs/json.md) instead of text")
  private boolean json;

  @Option(
      names = "--since",
      paramLabel = "DAY",
      converter = DayConverter.class,
      description = "only stories of which a report is from this day or later (2026-11-30)")
  private @Nullable LocalDate since;

  @Option(
      names = "--publisher",
      paramLabel = "NAME",
      description =
          "only stories of which this publisher has a report; AP and Associated Press are one")
  private @Nullable String publisher;

  @Option(
      names = "--min-reports",
      paramLabel = "N",
      description = "only stories of at least this many reports (default: 2)")
  private int minReports = 2;

  @Option(names = "--all", description = "show every story and every report in full")
  private boolean all;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "how many threads read and compare (default: as many as there are processors)")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Mixin private TextOptions text = new TextOptions();

  @Option(names = "--quiet", description = "print only the stories, no progress and no notes")
  private boolean quiet;

  FindCommand(Results results, PrintStream err, Terminal terminal) {
    this.results = results;
    this.err = err;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    checkOptions();
    FindReport heard = new FindReport(err, quiet, System::nanoTime);
    try (ReportCollection collection = collection()) {
      if (!inputs.isEmpty()) {
        collection.add(source(), threads, heard);
      }
      if (collection.size() == 0) {
        throw new CommandFailure(
            inputs.isEmpty() ? into + " holds no reports" : "no report could be read");
      }
      if (!collection.isCompared()) {
        collection.compare(threads, heard);
      }
      heard.sharedIds(collection.sharedIds());
      heard.stage("drawing up the stories");
      print(collection.stories(), heard);
    } catch (CollectionException e) {
      throw new CommandFailure(String.valueOf(e.getMessage()));
    }
    heard.finish();
    return heard.complete() ? 0 : SOME_INPUTS_UNREAD;
  }

  private void checkOptions() {
    text.check();
    if (inputs.isEmpty() && into == null) {
      throw wrong("no input was named; name files or folders, or a collection with --into");
    }
    if (minReports < 2) {
      throw wrong("--min-reports takes 2 or more, got " + minReports);
    }
    if (threads < 1) {
      throw wrong("--threads takes 1 or more, got " + threads);
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  private ReportCollection collection() {
    Path folder = into;
    if (folder == null) {
      return ReportCollection.passing();
    }
    return inputs.isEmpty() ? kept(folder) : ReportCollection.openForAdding(folder);
  }

  /** The collection to be shown, which need not be writable unless something is left to compare. */
  private static ReportCollection kept(Path folder) {
    ReportCollection collection = ReportCollection.open(folder);
    if (collection.size() == 0 || collection.isCompared()) {
      return collection;
    }
    collection.close();
    return ReportCollection.openForAdding(folder);
  }

  private ReportSource source() {
    return ReportSource.builder(inputs)
        .standardInput(System.in)
        .userAgent(Version.userAgent())
        .build();
  }

  private void tellOthers(List<String> publishers) {
    err.println(
        publishers.isEmpty()
            ? "retold: no report names its publisher, so --publisher finds nothing"
            : "retold: no report is by %s; there are %s"
                .formatted(publisher, String.join(", ", publishers)));
  }

  private void print(StorySet found, FindReport heard) throws IOException {
    StoryFilter filter = new StoryFilter(since, publisher, minReports);
    filter.otherPublishers(found).ifPresent(this::tellOthers);
    StorySet set = filter.of(found);
    PrintWriter out = results.writer();
    if (json) {
      new StoryJsonOutput().write(set, heard.problems(), out);
    } else {
      new TerminalOutput(text.on(terminal, all, quiet)).find(set, out);
    }
    out.flush();
  }
}
