package org.retold.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
    List<EventReport> ecb =
        EcbPlus.read(data("ecbplus")).stream()
            .filter(report -> report.topic() < EcbPlus.FIRST_HELD_BACK)
            .toList();
    List<LabelledPair> labelled = new ArrayList<>(LabelledPair.copying(data("copying")));
    labelled.addAll(LabelledPair.rewrites(data("rewrites")));
    labelled.addAll(LabelledPair.stories(stories.folder(), true));
    String lines =
        EventPairs.all(ecb, labelled, data("reuters21578"))
            .toLines("ecbplus 1-35, copying, rewrites, odd stories, half of reuters21578");
    System.out.print(lines);
    if (write != null) {
      Files.writeString(write, lines, StandardCharsets.UTF_8);
    }
  }
}
