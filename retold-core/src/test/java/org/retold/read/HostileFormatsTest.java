package org.retold.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.airlift.compress.zstd.ZstdOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.retold.report.Report;

/** Feeds, tables and packed files that are wrong, or made to do harm. */
class HostileFormatsTest {
  private static final String TEXT = "The harbour of Port Ellery is closed, its master said.";

  @Test
  void externalEntityIsNotOpened() {
    String feed =
        "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
            + "<rss><channel><item><description>"
            + TEXT
            + " &x;</description></item></channel></rss>";
    assertThat(Reading.report("feed.xml", feed).text()).isEqualTo(TEXT + " &x;");
  }

  @Test
  void entitiesThatMultiplyAreNotReplaced() {
    StringBuilder feed = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE rss [");
    feed.append("<!ENTITY a0 \"ha\">");
    for (int i = 1; i < 30; i++) {
      feed.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(i, i - 1, i - 1));
    }
    feed.append("]><rss><channel><item><description>" + TEXT + " &a29;</description></item>");
    feed.append("</channel></rss>");
    assertThat(Reading.report("feed.xml", feed.toString()).text()).hasSizeLessThan(100);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<rss><channel><item>", "<nitf><body>", "<newsMessage><itemSet>"})
  void deepNestingIsRefusedOrRead(String start) {
    String deep = start + "<a>".repeat(150_000) + "deep";
    assertThat(Reading.read("deep.xml", deep).problems()).isNotEmpty();
    assertThat(Reading.read("deeper.xml", start + "<a>".repeat(300_000)).problems())
        .anyMatch(problem -> problem.reason().contains("more than 200000 tags"));
  }

  @Test
  void elementWithoutEndIsNotHeldInMemory() {
    byte[] start = bytes("<rss><channel><item><description>");
    ReadResult result =
        new ReportReader().read(endless(start, bytes("words and words "), 4_000_000), "endless");
    assertThat(result.problems())
        .anyMatch(problem -> problem.reason().contains("XML record of more than 32 MB"));
  }

  @Test
  void longFeedIsReadItemByItem() {
    byte[] item = bytes("<item><description>" + TEXT + "</description></item>\n");
    AtomicInteger count = new AtomicInteger();
    Intake intake = Intake.of("feed", record -> count.incrementAndGet());
    InputReader.read(endless(bytes("<rss><channel>"), item, 50_000), intake);
    assertThat(count).hasValueGreaterThanOrEqualTo(50_000);
  }

  @Test
  void declaredCharacterSetOfAFeedIsHeeded() {
    String feed =
        "<?xml version=\"1.0\" encoding=\"windows-1251\"?><rss><channel><item><description>"
            + "Порт закрыт на девять дней.</description></item></channel></rss>";
    byte[] bytes = feed.getBytes(Charset.forName("windows-1251"));
    assertThat(Reading.report("feed.xml", bytes).text()).isEqualTo("Порт закрыт на девять дней.");
  }

  @Test
  void wrongCharacterSetOfAFeedIsToldAndTheFeedRead() {
    byte[] bad = {(byte) 0xff, (byte) 0xfe, (byte) 0xfd};
    byte[] feed =
        Warcs.join(
            bytes("<?xml version=\"1.0\" encoding=\"utf-8\"?><rss><channel><item><description>é "),
            bytes("éé" + TEXT),
            bad,
            bytes("éééé</description></item></channel></rss>"));
    ReadResult result = Reading.read("feed.xml", feed);
    assertThat(result.reports()).hasSize(1);
    assertThat(result.problems()).anyMatch(problem -> problem.reason().contains("U+FFFD"));
  }

  @Test
  void fileOfZerosIsRefused() {
    assertThat(Reading.read("a.csv", new byte[100_000]).problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.reason()).contains("binary data"));
  }

  @Test
  void zstandardIsReadFromSeveralFrames() throws IOException {
    byte[] lines = bytes("{\"text\": \"" + TEXT + "\"}\n");
    ReadResult result =
        Reading.read("pile.jsonl.zst", Warcs.join(zstd(lines), zstd(lines), zstd(lines)));
    assertThat(result.reports())
        .extracting(Report::id)
        .containsExactly("pile.jsonl.zst#1", "pile.jsonl.zst#2", "pile.jsonl.zst#3");
    assertThat(result.problems()).isEmpty();
  }

  @Test
  void zstandardThatIsCutOrDamagedIsTold() throws IOException {
    byte[] packed = zstd(bytes(IntStream.range(0, 5000).boxed().toList().toString()));
    for (int length = 5; length < packed.length; length += 97) {
      ReadResult cut = Reading.read("cut.zst", Arrays.copyOf(packed, length));
      assertThat(cut.problems()).as("%d bytes", length).anyMatch(ReadProblem::fatal);
      byte[] damaged = packed.clone();
      damaged[length] ^= 0x55;
      assertThat(Reading.read("damaged.zst", damaged).problems())
          .allMatch(problem -> !problem.reason().contains("fault of Retold"));
    }
  }

  /** Each block of the frame is one line end, repeated 131,072 times. */
  @Test
  void zstandardBombIsNotReadToItsEnd() {
    byte[] frame = {0x28, (byte) 0xb5, 0x2f, (byte) 0xfd, 0, 0x58};
    int header = 131_072 << 3 | 1 << 1;
    byte[] block = {(byte) header, (byte) (header >> 8), (byte) (header >> 16), '\n'};
    InputStream bomb = endless(frame, block, 1000);
    assertThat(new ReportReader().read(bomb, "bomb.jsonl.zst").problems())
        .singleElement()
        .satisfies(
            problem -> assertThat(problem.reason()).contains("more than 500 times its size"));
  }

  @Test
  void zstandardWithAHugeWindowIsRefusedWithAdvice() {
    byte[] frame = {0x28, (byte) 0xb5, 0x2f, (byte) 0xfd, 0, (byte) 0xa8, 1, 0, 0};
    assertThat(Reading.read("long.zst", frame).problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.reason()).contains("zstd -d --long=31"));
  }

  @Test
  void tableWhoseQuotesNeverCloseComesToAnEnd() {
    String table = "id,text\n" + "1,\"open\n".repeat(50_000);
    ReadResult result = Reading.read("a.csv", table);
    assertThat(result.reports()).isEmpty();
    assertThat(result.problems()).hasSize(ProblemLimit.MOST + 1);
  }

  @Test
  void endlessFieldOfATableIsPassedOver() {
    byte[] start = bytes("id,text\n1,\"");
    ReadResult result =
        new ReportReader().read(endless(start, bytes("words and words "), 3_000_000), "a.csv");
    assertThat(result.problems()).anyMatch(ReadProblem::fatal);
  }

  private static byte[] zstd(byte[] content) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZstdOutputStream out = new ZstdOutputStream(packed)) {
      out.write(content);
    }
    return packed.toByteArray();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static InputStream endless(byte[] start, byte[] part, int times) {
    Enumeration<InputStream> parts =
        Collections.enumeration(
            new AbstractList<>() {
              @Override
              public InputStream get(int index) {
                return new ByteArrayInputStream(part);
              }

              @Override
              public int size() {
                return times;
              }
            });
    return new SequenceInputStream(
        Collections.enumeration(
            List.of(new ByteArrayInputStream(start), new SequenceInputStream(parts))));
  }
}
