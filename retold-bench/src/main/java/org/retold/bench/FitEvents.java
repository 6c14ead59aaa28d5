package org.retold.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.retold.candidates.EventFit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Fits the model by which two reports of one event are told from two of one kind. */
@Command(name = "fit-events", description = "fits event likeness to ecbplus 1-35 and other pairs")
final class FitEvents extends Measure {

  @Mixin private InventedStories stories = new InventedStories();

  @Option(names = "--write", description = "write the model's resource file here")
  private @Nullable Path write;

  @Override
  void run() throws IOException {
    EventFit fit = EventPairs.background(data(""), stories.folder());
    EventPairs.addAll(EcbPlus.known(data("ecbplus")), fit);
    String lines =
        fit.toLines(
            "ecbplus 1-35, copying, rewrites, odd stories, half of reuters21578 and bbc-news");
    System.out.print(lines);
    if (write != null) {
      Files.writeString(write, lines, StandardCharsets.UTF_8);
    }
  }
}
