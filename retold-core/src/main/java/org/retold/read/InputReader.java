package org.retold.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.Optional;
import org.retold.report.Report;

/** Unpacks an input, tells its format by its start and hands it to the reader of that format. */
final class InputReader {
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

  /** Reads what a crawl took off the web: only pages, texts and feeds, all else is passed over. */
  static void readCapture(InputStream in, Intake intake) throws IOException {
    Opened opened = Opened.of(in);
    boolean text = opened.head.length > 0 && kindOfNoReport(opened).isEmpty();
    InputFormat format = text ? InputFormat.of(opened.start(), intake.name()) : InputFormat.JSON;
    if (format == InputFormat.HTML || format == InputFormat.TEXT || format == InputFormat.FEED) {
      read(opened, format, intake);
    }
  }

  private static void readContent(InputStream raw, Intake intake) throws IOException {
    Opened opened = Opened.of(raw);
    if (opened.head.length == 0) {
      intake.refuseFile("is empty", "empty files");
      return;
    }
    Optional<String> noReport = kindOfNoReport(opened);
    if (noReport.isPresent()) {
      intake.refuseFile(
          "seems to be " + noReport.get() + "; " + InputFormat.READ,
          ByteFormat.mayHoldReports(noReport.get()) ? null : "files that hold no report");
      return;
    }
    read(opened, InputFormat.of(opened.start(), intake.name()), intake);
  }

  private static Optional<String> kindOfNoReport(Opened opened) {
    return ByteFormat.notText(opened.head).or(() -> InputFormat.otherXml(opened.start()));
  }

  private static void read(Opened opened, InputFormat format, Intake intake) throws IOException {
    switch (format) {
      case HTML -> readWhole(opened.in, intake, true);
      case TEXT -> readWhole(opened.in, intake, false);
      case WARC -> new WarcInput(intake).read(opened.in);
      case JSON_LINES, JSON, FEED, WIRE, CSV -> readText(opened, format, intake);
    }
  }

  private static void readText(Opened opened, InputFormat format, Intake intake)
      throws IOException {
    DecodingReader decoding = new DecodingReader(opened.in, opened.encoding);
    Reader reader = new BufferedReader(decoding, 1 << 14);
    try {
      switch (format) {
        case JSON -> new JsonReader(intake).read(reader);
        case FEED -> new FeedReader(intake).read(reader);
        case WIRE -> new WireReader(intake).read(reader);
        case CSV -> new CsvReader(intake).read(reader, CsvReader.separator(opened.start()));
        default -> new JsonLinesReader(intake).read(reader);
      }
    } finally {
      TextDecoder.warnOfReplaced(decoding, opened.encoding, intake);
    }
  }

  /** An input unpacked, with its start. */
  private record Opened(InputStream in, byte[] head, Encoding encoding) {

    static Opened of(InputStream raw) throws IOException {
      PeekedStream in = PeekedStream.of(raw);
      if (ByteFormat.isGzip(in.head())) {
        in = PeekedStream.of(UnpackingStream.gzip(in));
      } else if (ByteFormat.isZstd(in.head())) {
        in = PeekedStream.of(UnpackingStream.zstd(in, in.head()));
      }
      return new Opened(in, in.head(), Encoding.of(in.head()));
    }

    String start() {
      int from = encoding.bomLength();
      return new String(head, from, head.length - from, encoding.charset());
    }
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
