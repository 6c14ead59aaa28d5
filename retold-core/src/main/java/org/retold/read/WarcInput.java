package org.retold.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.InflaterInputStream;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;
import org.retold.report.Clocks;
import org.retold.report.Moment;
import org.retold.report.Report;

/**
 * Reads the pages, texts and feeds that a web archive (WARC) holds.
 *
 * <p>A capture is called by its address and, behind an {@code @}, the time at which it was made, so
 * that it has the same name whatever else is read; its captures share the address. Requests,
 * revisits, metadata, answers other than 200 and what is no text are passed over without a word.
 */
final class WarcInput {
  private static final List<String> TEXTS =
      List.of("text/html", "application/xhtml", "text/plain", "/rss+xml", "/atom+xml", "/rdf+xml");
  private static final List<String> FOR_ROBOTS = List.of("/robots.txt", "/ads.txt", "/humans.txt");

  private final Intake intake;
  private int number;

  WarcInput(Intake intake) {
    this.intake = intake;
  }

  void read(InputStream in) throws IOException {
    WarcReader reader = new WarcReader(in);
    long offset = 0;
    try {
      for (Optional<WarcRecord> record = reader.next();
          record.isPresent();
          record = reader.next()) {
        number++;
        offset = reader.position();
        take(record.get(), position(offset));
      }
    } catch (UnreadableInputException e) {
      intake.refuse(position(offset) + " or behind it: " + e.position(), e.reason());
    } catch (ParsingException e) {
      intake.refuse(
          "behind " + position(offset),
          "is no record of a web archive (" + e.getBaseMessage() + "): not read on");
    }
  }

  private String position(long offset) {
    return "record " + number + " (byte " + offset + ")";
  }

  private void take(WarcRecord record, String position) throws IOException {
    if (record instanceof WarcResponse || isText(record)) {
      byte[] bytes = record.body().stream().readNBytes(ReportReader.MOST_BYTES + 1);
      if (bytes.length > ReportReader.MOST_BYTES) {
        intake.refuse(
            position, "is larger than " + ReportReader.LIMIT + ", the most for one report");
        return;
      }
      Capture capture = new Capture((WarcTargetRecord) record, bytes);
      intake.later(position, own -> capture.read(position, own));
    }
  }

  private static boolean isText(WarcRecord record) {
    return (record instanceof WarcResource || record instanceof WarcConversion)
        && isText(record.headers().first("Content-Type").orElse(""));
  }

  private static boolean isText(String type) {
    String lower = type.toLowerCase(Locale.ROOT);
    return TEXTS.stream().anyMatch(lower::contains);
  }

  /** What was taken off the web at one address at one time. */
  private static final class Capture {
    private final String address;
    private final Instant time;
    private final boolean response;
    private final byte[] bytes;

    Capture(WarcTargetRecord record, byte[] bytes) {
      this.address = record.target();
      this.time = record.date();
      this.response = record instanceof WarcResponse;
      this.bytes = bytes;
    }

    void read(String position, Intake intake) throws IOException {
      if (FOR_ROBOTS.stream().anyMatch(address::endsWith)) {
        return;
      }
      String id = address + "@" + time.truncatedTo(ChronoUnit.SECONDS);
      Intake own = intake.within(position, id, report -> stamped(report, id));
      if (!response) {
        InputReader.readCapture(new ByteArrayInputStream(bytes), own);
        return;
      }
      HttpResponse answer = answer();
      if (answer.status() == 200 && isText(answer.headers().first("Content-Type").orElse(""))) {
        InputReader.readCapture(content(answer), own);
      }
    }

    /** The library knows the length of a content only within a record. */
    private HttpResponse answer() throws IOException {
      return new WarcResponse.Builder(address).body(MediaType.HTTP_RESPONSE, bytes).build().http();
    }

    /** Archives often hold content unpacked that its headers call gzip, so the bytes decide. */
    private static InputStream content(HttpResponse answer) throws IOException {
      String packing = answer.headers().first("Content-Encoding").orElse("");
      if (packing.equalsIgnoreCase("deflate")) {
        return new InflaterInputStream(answer.body().stream());
      }
      return packing.equalsIgnoreCase("br")
          ? answer.bodyDecoded().stream()
          : answer.body().stream();
    }

    /** The items of a feed have addresses of their own. */
    private Report stamped(Report report, String id) {
      boolean page = report.id().equals(id) || report.url() == null;
      Clocks clocks = report.clocks();
      Moment fetched = Moment.of(time);
      return report.toBuilder()
          .url(page ? address : report.url())
          .clocks(new Clocks(clocks.published(), clocks.updated(), fetched, clocks.dateline()))
          .build();
    }
  }
}
