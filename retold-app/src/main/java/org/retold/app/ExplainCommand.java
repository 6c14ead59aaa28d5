package org.retold.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.retold.Retold;
import org.retold.collection.CollectionException;
import org.retold.collection.ReportCollection;
import org.retold.output.ExplanationJsonOutput;
import org.retold.output.PairExplanation;
import org.retold.output.TerminalOutput;
import org.retold.report.Report;
import org.retold.report.ReportHead;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells why two reports of a collection got their verdict, or why they were never compared. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = {
      "Tells why two reports of a collection got their verdict, or why they were never compared."
    },
    parameterListHeading = "%nInputs:%n",
    optionListHeading = "%nOptions:%n",
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {"0:done", "2:wrong usage, or nothing could be done"})
final class ExplainCommand implements Callable<Integer> {
  private final Results results;
  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "DIR", description = "a collection (find --into)")
  private Path folder = Path.of("");

  @Parameters(
      index = "1",
      paramLabel = "A",
      description =
          "the id of a report, as find shows it; its beginning or end will do where no other has"
              + " it")
  private String a = "";

  @Parameters(index = "2", paramLabel = "B", description = "the id of another")
  private String b = "";

  @Option(names = "--json", description = "print JSON (docs/json.md) instead of text")
  private boolean json;

  @Mixin private TextOptions text = new TextOptions();

  ExplainCommand(Results results, Terminal terminal) {
    this.results = results;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    text.check();
    try (ReportCollection collection = ReportCollection.open(folder)) {
      print(explanation(collection));
    } catch (CollectionException e) {
      throw new CommandFailure(String.valueOf(e.getMessage()));
    }
    return 0;
  }

  private PairExplanation explanation(ReportCollection collection) {
    Report first = report(collection, a);
    Report second = report(collection, b);
    if (first.id().equals(second.id())) {
      throw new CommandFailure("both are " + first.id() + "; name two reports");
    }
    return new PairExplanation(
        head(collection, first),
        head(collection, second),
        collection.link(first.id(), second.id()),
        collection.whyCompared(first.id(), second.id()),
        Retold.compare(first, second));
  }

  private static ReportHead head(ReportCollection collection, Report report) {
    return collection.heads().stream()
        .filter(head -> head.id().equals(report.id()))
        .findFirst()
        .orElseThrow();
  }

  private Report report(ReportCollection collection, String typed) {
    String id = collection.meant(typed);
    Report report = collection.report(id);
    if (report == null) {
      throw new CommandFailure("%s holds no report that is called %s".formatted(folder, id));
    }
    return report;
  }

  private void print(PairExplanation explanation) throws IOException {
    PrintWriter out = results.writer();
    if (json) {
      new ExplanationJsonOutput().write(explanation, out);
    } else {
      out.print(new TerminalOutput(text.on(terminal, false, false)).explain(explanation));
    }
    out.flush();
  }
}
