package org.retold.bench;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where the invented labelled reports lie, as options that several measures share. */
final class InventedStories {
  private static final String FOLDER = "retold-core/src/test/resources/stories";
  private static final String PAIRS = "retold-core/src/test/resources/pairs";

  @Option(
      names = "--stories",
      description = "folder of invented labelled stories (default: ${DEFAULT-VALUE})",
      defaultValue = FOLDER)
  private Path folder = Path.of(FOLDER);

  @Option(
      names = "--pairs",
      description = "folder of invented hard pairs (default: ${DEFAULT-VALUE})",
      defaultValue = PAIRS)
  private Path pairs = Path.of(PAIRS);

  Path folder() {
    return folder;
  }

  /** The folder of sets on one hard question each. */
  Path hardPairs() {
    return pairs;
  }
}
