package org.retold.app;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file that the user asked for. It is written beside its place and moved there when it is whole,
 * so that a failure leaves what stood there before.
 */
final class OutputFile {
  private final Path path;

  OutputFile(Path path) {
    this.path = path;
  }

  /** Writes the file's content. */
  interface Content {
    void writeTo(Writer out) throws IOException;
  }

  /** Writes the file's content as bytes. */
  interface Bytes {
    void writeTo(OutputStream out) throws IOException;
  }

  /** Writes the file in UTF-8, or ends the command with the reason. */
  void write(Content content) {
    writeBytes(
        out -> {
          Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
          content.writeTo(writer);
          writer.flush();
        });
  }

  /** Writes the file, or ends the command with the reason. */
  void writeBytes(Bytes content) {
    if (Files.isDirectory(path)) {
      throw new CommandFailure(path + " is a folder; name the file to write, e.g. page.html");
    }
    try {
      if (Files.exists(path) && !Files.isRegularFile(path)) {
        write(content, path, StandardOpenOption.WRITE);
      } else {
        writeAside(content, Files.exists(path) ? path.toRealPath() : path.toAbsolutePath());
      }
    } catch (IOException e) {
      throw new CommandFailure(path + " could not be written: " + reason(e));
    }
  }

  private static void writeAside(Bytes content, Path target) throws IOException {
    Path draft =
        target.resolveSibling(
            "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
    try {
      write(content, draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private static void write(Bytes content, Path to, StandardOpenOption... options)
      throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(to, options))) {
      content.writeTo(out);
    }
  }

  private static String reason(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "its folder does not exist";
    }
    if (e instanceof AccessDeniedException) {
      return "no permission";
    }
    if (e instanceof FileAlreadyExistsException) {
      return "a file stands in the way: " + e.getMessage();
    }
    String message = e.getMessage();
    return message == null ? e.getClass().getSimpleName() : message;
  }
}
