package org.retold.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import org.retold.report.Report;

/** Short ways to read what a test says. */
final class Reading {

  private Reading() {}

  static ReadResult read(String name, byte[] content) {
    return new ReportReader().read(new ByteArrayInputStream(content), name);
  }

  static ReadResult read(String name, String content) {
    return read(name, content.getBytes(StandardCharsets.UTF_8));
  }

  /** The only report of an input that must hold exactly one. */
  static Report report(String name, byte[] content) {
    ReadResult result = read(name, content);
    if (result.reports().size() != 1) {
      throw new AssertionError("not one report: " + result);
    }
    return result.reports().get(0);
  }

  static Report report(String name, String content) {
    return report(name, content.getBytes(StandardCharsets.UTF_8));
  }

  static Report text(String... paragraphs) {
    return report("story.txt", String.join("\n\n", paragraphs) + "\n");
  }

  static byte[] gzip(byte[] content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static Path hostile(String name) {
    try {
      return Path.of(
          Objects.requireNonNull(Reading.class.getResource("/hostile/" + name), name).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(name, e);
    }
  }
}
