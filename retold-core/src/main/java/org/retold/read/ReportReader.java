package org.retold.read;

import java.io.BufferedInputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.retold.report.Report;

/**
 * Reads an input, whatever its format, into reports.
 *
 * <p>Plain text, HTML pages, JSON (one object, or an array of them) and JSON lines are told apart
 * by what they hold, then by name; each may be gzipped, and in any character set. A report keeps
 * the id that its input gives it; else it has the file's name, with {@code #} and a number (the
 * line, or the place in the array) where one file holds several.
 *
 * <p>The text of a report is what the input says with nothing left out: only line ends become
 * {@code \n}, a byte order mark goes, form feeds become line ends, other control characters (NUL
 * among them) spaces, and halves of characters U+FFFD. Spans count in that text. What in it is not
 * the report is marked as furniture, never cut.
 *
 * <p>Nothing that a file holds leads to an exception: whatever is wrong comes as a {@link
 * ReadProblem}. One report may take {@value #LIMIT}; JSON lines and arrays may be of any size.
 */
public final class ReportReader {
  static final int MOST_BYTES = 32 << 20;
  static final String LIMIT = "32 MB";

  /** What a list of reports may hold together, so that it fits into an ordinary heap. */
  private static final long MOST_CHARACTERS = 100_000_000;

  private static final int HEAD = 1 << 16;

  /** Reads the file into memory. */
  public ReadResult read(Path file) {
    Collected all = new Collected(file.toString());
    read(file, all::add, all.problems::add);
    return all.result();
  }

  /**
   * Reads the stream into memory and leaves it open.
   *
   * @param name what problems and reports call it; {@code -} by custom for standard input
   */
  public ReadResult read(InputStream in, String name) {
    Collected all = new Collected(name);
    read(in, new Intake(name, all::add, all.problems::add));
    return all.result();
  }

  /** Reads a file of any size, handing over each report and each problem as it is met. */
  public void read(Path file, Consumer<Report> reports, Consumer<ReadProblem> problems) {
    Intake intake = new Intake(file.toString(), reports, problems);
    Optional<String> refusal = refusal(file);
    if (refusal.isPresent()) {
      intake.refuse("whole file", refusal.get());
      return;
    }
    try (InputStream in = open(file)) {
      read(in, intake);
    } catch (NoSuchFileException e) {
      intake.refuse("whole file", "does not exist; check the path");
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
      return Optional.of("does not exist; check the path");
    }
    if (!Files.isReadable(file)) {
      return Optional.of("may not be read; check its permissions");
    }
    boolean opened = file.startsWith("/dev/fd") || file.startsWith("/dev/stdin");
    return opened || Files.isRegularFile(file)
        ? Optional.empty()
        : Optional.of("is a pipe or a device, not a file; send its content to standard input");
  }

  private static void read(InputStream in, Intake intake) {
    try {
      readContent(in, intake);
    } catch (UnreadableInputException e) {
      intake.refuse(e.position(), e.reason());
    } catch (IOException e) {
      intake.refuse("whole file", "cannot be read on (" + e.getMessage() + ")");
    }
    intake.close();
  }

  private static void readContent(InputStream raw, Intake intake) throws IOException {
    PushbackInputStream in = peekable(raw);
    byte[] head = peek(in);
    if (ByteFormat.isGzip(head)) {
      in = peekable(GzipStream.over(in));
      head = peek(in);
    }
    Encoding encoding = Encoding.of(head);
    String start = start(head, encoding);
    Optional<String> reason = notAReport(head, start);
    if (reason.isPresent()) {
      intake.refuse("whole file", reason.get());
      return;
    }
    switch (InputFormat.of(start, intake.name())) {
      case JSON_LINES -> readJson(in, encoding, intake, true);
      case JSON -> readJson(in, encoding, intake, false);
      case HTML -> readWhole(in, intake, true);
      case TEXT -> readWhole(in, intake, false);
    }
  }

  private static PushbackInputStream peekable(InputStream in) {
    return new PushbackInputStream(new BufferedInputStream(in, 1 << 14), HEAD);
  }

  private static byte[] peek(PushbackInputStream in) throws IOException {
    byte[] head = in.readNBytes(HEAD);
    in.unread(head);
    return head;
  }

  private static String start(byte[] head, Encoding encoding) {
    int from = encoding.bomLength();
    Charset charset = encoding.charset();
    return new String(head, from, head.length - from, charset);
  }

  private static Optional<String> notAReport(byte[] head, String start) {
    if (head.length == 0) {
      return Optional.of("is empty");
    }
    Optional<String> kind = ByteFormat.notText(head).or(() -> InputFormat.otherXml(start));
    return kind.map(
        what -> "seems to be " + what + "; plain text, HTML, JSON and JSON lines are read");
  }

  private static void readJson(InputStream in, Encoding encoding, Intake intake, boolean lines)
      throws IOException {
    DecodingReader reader = new DecodingReader(in, encoding);
    if (lines) {
      new JsonLinesReader(intake).read(reader);
    } else {
      new JsonReader(intake).read(reader);
    }
    TextDecoder.warnOfReplaced(reader, encoding, intake);
  }

  private static void readWhole(InputStream in, Intake intake, boolean html) throws IOException {
    byte[] bytes = in.readNBytes(MOST_BYTES + 1);
    if (bytes.length > MOST_BYTES) {
      intake.refuse(
          "whole file",
          "is larger than " + LIMIT + ", the most for one report: split it, or give JSON lines");
      return;
    }
    String text = TextDecoder.decode(bytes, intake);
    if (html) {
      HtmlPages.read(text, "whole file", intake)
          .ifPresent(report -> ReportFinisher.finishPage(report, "whole file", intake));
      return;
    }
    String clean = CleanText.of(text, "whole file", intake);
    Report report = Report.builder(intake.name(), clean).file(intake.file()).build();
    ReportFinisher.finish(report, "whole file", intake);
  }

  /** Reports and problems in memory, up to a limit. */
  private static final class Collected {
    private final String file;
    private final List<Report> reports = new ArrayList<>();
    private final List<ReadProblem> problems = new ArrayList<>();
    private long characters;
    private int leftOut;

    Collected(String file) {
      this.file = file;
    }

    void add(Report report) {
      characters += report.text().length();
      if (characters > MOST_CHARACTERS) {
        leftOut++;
      } else {
        reports.add(report);
      }
    }

    ReadResult result() {
      if (leftOut > 0) {
        String reason =
            "the last %d reports were left out: more than %d characters do not fit together"
                .formatted(leftOut, MOST_CHARACTERS);
        problems.add(new ReadProblem(file, "end", reason, true));
      }
      return new ReadResult(reports, problems);
    }
  }
}
