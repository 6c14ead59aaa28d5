package org.retold.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.Charset;
import java.util.Optional;
import org.retold.report.Report;

/** Unpacks an input, tells its format by its start and hands it to the reader of that format. */
final class InputReader {
  private static final int HEAD = 1 << 16;

  private InputReader() {}

  /** Takes the records off the stream, to its end; whatever is wrong goes into the intake. */
  static void read(InputStream in, Intake intake) {
    try {
      readContent(in, intake);
    } catch (UnreadableInputException e) {
      intake.refuse(e.position(), e.reason());
    } catch (IOException e) {
      intake.refuse("whole file", "cannot be read on (" + e.getMessage() + ")");
    }
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
    if (refuses(head, start, intake)) {
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

  private static boolean refuses(byte[] head, String start, Intake intake) {
    if (head.length == 0) {
      intake.refuseFile("is empty", "empty files");
      return true;
    }
    Optional<String> kind = ByteFormat.notText(head).or(() -> InputFormat.otherXml(start));
    kind.ifPresent(
        what ->
            intake.refuseFile(
                "seems to be " + what + "; plain text, HTML, JSON and JSON lines are read",
                ByteFormat.mayHoldReports(what) ? null : "files that are no text"));
    return kind.isPresent();
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
    byte[] bytes = in.readNBytes(ReportReader.MOST_BYTES + 1);
    if (bytes.length > ReportReader.MOST_BYTES) {
      intake.refuse(
          "whole file",
          "is larger than "
              + ReportReader.LIMIT
              + ", the most for one report: split it, or give JSON lines");
      return;
    }
    intake.later("whole file", own -> readWhole(bytes, own, html));
  }

  private static void readWhole(byte[] bytes, Intake intake, boolean html) throws IOException {
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
}
