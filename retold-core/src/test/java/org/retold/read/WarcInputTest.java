package org.retold.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.retold.report.Moment;
import org.retold.report.Report;

/** Web archives, whole and damaged. */
class WarcInputTest {
  private static final String ADDRESS = "https://gazette.example/2024/ferry";
  private static final String NOON = "2024-05-03T12:00:00Z";
  private static final String STORY =
      "The ferry to the islands was late again on Friday because a rope had caught in its screw.";
  private static final String PAGE =
      "<html><head><title>Ferry late again</title></head><body><article><h1>Ferry late again</h1><p>"
          + STORY
          + "</p><p>Divers freed it in the afternoon, and the ferry sailed at six, the company said.</p>"
          + "</article></body></html>";

  @Test
  void pageKeepsItsAddressAndTheTimeOfItsCapture() {
    Report report = Reading.report("crawl.warc", Warcs.page(ADDRESS, NOON, PAGE));
    assertThat(report.id()).isEqualTo(ADDRESS + "@2024-05-03T12:00:00Z");
    assertThat(report.url()).isEqualTo(ADDRESS);
    assertThat(report.clocks().fetched()).isEqualTo(Moment.of(Instant.parse(NOON)));
    assertThat(report.title()).isEqualTo("Ferry late again");
    assertThat(report.text()).contains(STORY);
    assertThat(report.file()).isEqualTo("crawl.warc");
  }

  @Test
  void capturesOfOneAddressDifferInTheirIdsAndShareTheAddress() {
    byte[] archive =
        Warcs.join(
            Warcs.page(ADDRESS, NOON, PAGE), Warcs.page(ADDRESS, "2024-05-04T12:00:00Z", PAGE));
    List<Report> reports = Reading.read("crawl.warc", archive).reports();
    assertThat(reports).extracting(Report::url).containsOnly(ADDRESS);
    assertThat(reports).extracting(Report::id).doesNotHaveDuplicates().hasSize(2);
  }

  @Test
  void whatIsNoTextOfAReportIsPassedOverWithoutAWord() {
    byte[] script = Warcs.bytes("var a = 1;");
    byte[] image = Warcs.bytes("\u0089PNG");
    byte[] moved =
        Warcs.bytes("HTTP/1.1 301 Moved\r\nContent-Type: text/html\r\n\r\n<html>Moved</html>");
    byte[] archive =
        Warcs.join(
            Warcs.record("warcinfo", "a", NOON, "application/warc-fields", script),
            Warcs.record("request", ADDRESS, NOON, "application/http", script),
            Warcs.record("revisit", ADDRESS, NOON, "application/http", script),
            Warcs.record("metadata", ADDRESS, NOON, "application/warc-fields", script),
            Warcs.record("response", ADDRESS, NOON, "application/http", moved),
            Warcs.response(
                "https://a.example/robots.txt", NOON, "Content-Type: text/plain\r\n", script),
            Warcs.response(
                "https://a.example/a.js", NOON, "Content-Type: text/javascript\r\n", script),
            Warcs.response("https://a.example/a.png", NOON, "Content-Type: image/png\r\n", image),
            Warcs.page(ADDRESS, NOON, PAGE));
    ReadResult result = Reading.read("crawl.warc", archive);
    assertThat(result.reports()).hasSize(1);
    assertThat(result.problems()).isEmpty();
  }

  @Test
  void packedAndChunkedContentIsRead() throws IOException {
    byte[] page = PAGE.getBytes(StandardCharsets.UTF_8);
    byte[] gzip = Reading.gzip(page);
    byte[] chunked =
        Warcs.join(
            Warcs.bytes(Integer.toHexString(100) + "\r\n"),
            Arrays.copyOf(page, 100),
            Warcs.bytes("\r\n" + Integer.toHexString(page.length - 100) + "\r\n"),
            Arrays.copyOfRange(page, 100, page.length),
            Warcs.bytes("\r\n0\r\n\r\n"));
    ByteArrayOutputStream deflated = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(deflated)) {
      out.write(page);
    }
    String html = "Content-Type: text/html\r\n";
    byte[] archive =
        Warcs.join(
            Warcs.response("https://a.example/1", NOON, html + "Content-Encoding: gzip\r\n", gzip),
            Warcs.response("https://a.example/2", NOON, html + "Content-Encoding: gzip\r\n", page),
            Warcs.response(
                "https://a.example/3", NOON, html + "Transfer-Encoding: chunked\r\n", chunked),
            Warcs.response(
                "https://a.example/4",
                NOON,
                html + "Content-Encoding: deflate\r\n",
                deflated.toByteArray()));
    ReadResult result = Reading.read("crawl.warc", archive);
    assertThat(result.problems()).isEmpty();
    assertThat(result.reports()).hasSize(4).allMatch(report -> report.text().contains(STORY));
  }

  @Test
  void textsAndFeedsOfAnArchiveAreRead() {
    String feed =
        "<rss><channel><title>Coast Wire</title><item><guid>7</guid><link>https://a.example/7</link>"
            + "<description>The harbour is closed, its master said.</description></item></channel></rss>";
    byte[] archive =
        Warcs.join(
            Warcs.response(
                "https://a.example/feed",
                NOON,
                "Content-Type: application/rss+xml\r\n",
                Warcs.bytes(feed)),
            Warcs.record("conversion", ADDRESS, NOON, "text/plain", Warcs.bytes(STORY)));
    List<Report> reports = Reading.read("crawl.warc", archive).reports();
    assertThat(reports).extracting(Report::id).containsExactly("7", ADDRESS + "@" + NOON);
    assertThat(reports).extracting(Report::url).containsExactly("https://a.example/7", ADDRESS);
  }

  @Test
  void pageWithoutAnArticleIsANoteWithTheRecordsPlace() {
    byte[] archive =
        Warcs.join(
            Warcs.page("https://a.example/", NOON, "<html><body><nav>Home</nav></body></html>"),
            Warcs.page(ADDRESS, NOON, PAGE));
    ReadResult result = Reading.read("crawl.warc", archive);
    assertThat(result.reports()).hasSize(1);
    assertThat(result.problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.fatal()).isFalse())
        .satisfies(problem -> assertThat(problem.position()).startsWith("record 1 (byte 0)"));
  }

  @Test
  void archiveCutAtEveryByteKeepsItsWholeRecords() {
    byte[] one = Warcs.page(ADDRESS, NOON, PAGE);
    byte[] both = Warcs.join(one, Warcs.page(ADDRESS, "2024-05-04T12:00:00Z", PAGE));
    for (int length = one.length + 1; length < both.length - 4; length += 7) {
      ReadResult result = Reading.read("cut.warc", Arrays.copyOf(both, length));
      assertThat(result.reports()).as("%d bytes", length).hasSize(1);
      assertThat(result.problems()).as("%d bytes", length).anyMatch(ReadProblem::fatal);
    }
  }

  @Test
  void gzippedArchiveIsReadMemberByMemberAndCutKeepsTheWholeOnes() {
    byte[] one = Reading.gzip(Warcs.page(ADDRESS, NOON, PAGE));
    byte[] both = Warcs.join(one, Reading.gzip(Warcs.page(ADDRESS, "2024-05-04T12:00:00Z", PAGE)));
    assertThat(Reading.read("crawl.warc.gz", both).reports()).hasSize(2);
    for (int length = one.length + 20; length < both.length - 1; length += 11) {
      ReadResult result = Reading.read("cut.warc.gz", Arrays.copyOf(both, length));
      assertThat(result.reports()).as("%d bytes", length).isNotEmpty();
      assertThat(result.problems()).as("%d bytes", length).anyMatch(ReadProblem::fatal);
    }
  }

  @Test
  void damagedRecordIsToldWithItsPlaceAndWhatCameBeforeIsKept() {
    byte[] archive =
        Warcs.join(Warcs.page(ADDRESS, NOON, PAGE), Warcs.bytes("garbage instead of a record\r\n"));
    ReadResult result = Reading.read("crawl.warc", archive);
    assertThat(result.reports()).hasSize(1);
    assertThat(result.problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.position()).contains("record 1 (byte 0)"));
  }
}
