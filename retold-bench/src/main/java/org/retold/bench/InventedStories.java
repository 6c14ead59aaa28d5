package org.retold.bench;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where the invented labelled stories lie, as an option that several measures share. */
final class InventedStories {
  private static final String FOLDER = "retold-core/src/test/resources/stories";

  @Option(
      names = "--stories",
      description = "folder of invented labelled stories (default: ${DEFAULT-VALUE})",
      defaultValue = FOLDER)
  private Path folder = Path.of(FOLDER);

  Path folder() {
    return folder;
  }
}
