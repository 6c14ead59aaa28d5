package org.retold.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.retold.relation.RelationFit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Fits the relation model to all labelled pairs but the invented ones with even numbers. */
@Command(name = "fit-relation", description = "fits relations and direction; writes the model")
final class FitRelation extends Measure {
  private static final int VERSIONS = 300;

  private static final String FITTED_ON =
      "copying, rewrites, odd stories, odd hard pairs, even families of wikipedia-versions"
          + " (direction only)";

  @Mixin private InventedStories stories = new InventedStories();

  @Option(names = "--version-name", description = "the fit's name", defaultValue = "unnamed")
  private String version = "unnamed";

  @Option(
      names = "--direction-only",
      description = "fit the questions of direction, keep all others as they are shipped")
  private boolean directionOnly = false;

  @Option(names = "--write", description = "where the model is written; nowhere if not given")
  private @Nullable Path write;

  @Override
  void run() throws IOException {
    List<LabelledPair> pairs = new ArrayList<>(LabelledPair.copying(data("copying")));
    pairs.addAll(LabelledPair.rewrites(data("rewrites")));
    pairs.addAll(LabelledPair.stories(stories.folder(), true));
    pairs.addAll(LabelledPair.stories(stories.hardPairs(), true));
    LabelledPair.versions(data("wikipedia-versions"), false, VERSIONS)
        .forEach(pair -> pairs.add(pair.withoutClocks()));
    List<RelationFit.Case> cases = pairs.stream().map(LabelledPair::asCase).toList();
    String lines =
        (directionOnly
                ? RelationFit.fitDirection(version, cases)
                : RelationFit.fit(version, FITTED_ON, cases))
            .toLines();
    System.out.print(lines);
    if (write != null) {
      Files.writeString(write, lines, StandardCharsets.UTF_8);
    }
  }
}
