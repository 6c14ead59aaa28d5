package org.retold.app;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.retold.collection.CollectionException;
import org.retold.collection.ReportCollection;
import org.retold.output.StoryExport;
import org.retold.output.StoryExport.ExportFile;
import org.retold.output.StoryExport.Format;
import org.retold.story.StorySet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes what a collection holds as files for other programs. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = {
      "Writes the reports, links and stories of a collection as CSV, JSON lines and Parquet, and"
          + " the lineage as GraphML (docs/export.md)."
    },
    parameterListHeading = "%nInputs:%n",
    optionListHeading = "%nOptions:%n",
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {"0:done", "2:wrong usage, or nothing could be done"})
final class ExportCommand implements Callable<Integer> {
  private final PrintStream err;

  @Parameters(index = "0", paramLabel = "DIR", description = "a collection (find --into)")
  private Path folder = Path.of("");

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      split = ",",
      description = "csv, jsonl, parquet or graphml, several with commas (default: all)")
  private List<Format> formats = Arrays.asList(Format.values());

  @Option(
      names = "--out",
      paramLabel = "FOLDER",
      description = "where to write (default: export in the collection's folder)")
  private @Nullable Path out;

  @Option(names = "--quiet", description = "do not name the files that were written")
  private boolean quiet;

  ExportCommand(PrintStream err) {
    this.err = err;
  }

  @Override
  public Integer call() {
    try (ReportCollection collection = ReportCollection.open(folder)) {
      if (!collection.isCompared()) {
        throw new CommandFailure(
            "%s holds reports that were not compared yet; retold find --into %s does it"
                .formatted(folder, folder));
      }
      write(collection.stories());
    } catch (CollectionException e) {
      throw new CommandFailure(String.valueOf(e.getMessage()));
    }
    return 0;
  }

  private void write(StorySet stories) {
    Path given = out;
    Path target = given == null ? folder.resolve("export") : given;
    try {
      Files.createDirectories(target);
    } catch (IOException e) {
      throw new CommandFailure(
          "%s cannot be made or written (%s: %s); name another folder with --out"
              .formatted(target, e.getClass().getSimpleName(), e.getMessage()));
    }
    for (Format format : formats) {
      for (ExportFile file : StoryExport.files(stories, format)) {
        write(file, target.resolve(file.name()));
      }
    }
  }

  private void write(ExportFile file, Path place) {
    new OutputFile(place).writeBytes(file::writeTo);
    if (!quiet) {
      err.println("retold: wrote " + place);
    }
  }
}
