package org.retold.read;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Opens a file and reads it, or says why it cannot be opened. */
final class FileInput {

  private FileInput() {}

  /**
   * Takes the records off the file.
   *
   * @param watched what the open file is to be wrapped in, so that its bytes can be counted
   */
  static void read(Path file, Intake intake, UnaryOperator<InputStream> watched) {
    Optional<String> refusal = refusal(file);
    if (refusal.isPresent()) {
      intake.refuse("whole file", refusal.get());
      return;
    }
    try (InputStream in = open(file)) {
      InputReader.read(watched.apply(in), intake);
    } catch (NoSuchFileException e) {
      intake.refuse("whole file", missing(file));
    } catch (IOException | SecurityException e) {
      intake.refuse("whole file", "cannot be opened (" + e.getMessage() + ")");
    }
  }

  /** A pipe of the shell knows no positions, which a file channel asks for. */
  private static InputStream open(Path file) throws IOException {
    return Files.isRegularFile(file)
        ? Files.newInputStream(file)
        : new FileInputStream(file.toString());
  }

  private static Optional<String> refusal(Path file) {
    if (Files.isDirectory(file)) {
      return Optional.of("is a folder; name the files in it");
    }
    if (!Files.exists(file)) {
      return Optional.of(missing(file));
    }
    if (!Files.isReadable(file)) {
      return Optional.of("may not be read; check its permissions");
    }
    boolean opened = file.startsWith("/dev/fd") || file.startsWith("/dev/stdin");
    return opened || Files.isRegularFile(file)
        ? Optional.empty()
        : Optional.of("is a pipe or a device, not a file; send its content to standard input");
  }

  private static String missing(Path file) {
    if (!Files.isSymbolicLink(file)) {
      return "does not exist; check the path";
    }
    try {
      return "is a link to " + Files.readSymbolicLink(file) + ", which does not exist";
    } catch (IOException | SecurityException e) {
      return "is a link that leads nowhere";
    }
  }
}
