package org.retold.collection;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.retold.report.Clocks;
import org.retold.report.Moment;
import org.retold.report.Publisher;
import org.retold.report.Report;

/**
 * What tells one report from every other: a hash of its id, address, publisher, headline, times and
 * text. Where a report was read from, and when it was fetched, do not count, so that a feed read
 * twice gives no report twice.
 *
 * @param high the first eight bytes of the SHA-256 of these
 * @param low the next eight
 */
record ReportKey(long high, long low) implements Comparable<ReportKey> {
  static final int BYTES = 16;

  static ReportKey of(Report report) {
    MessageDigest digest = sha256();
    add(digest, report.id());
    add(digest, report.url());
    add(digest, report.title());
    Publisher publisher = report.publisher();
    add(digest, publisher == null ? null : publisher.name());
    Clocks clocks = report.clocks();
    add(digest, clocks.published());
    add(digest, clocks.updated());
    add(digest, clocks.dateline());
    add(digest, report.text());
    return of(digest.digest());
  }

  static ReportKey of(byte[] bytes) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    return new ReportKey(buffer.getLong(), buffer.getLong());
  }

  byte[] bytes() {
    return ByteBuffer.allocate(BYTES).putLong(high).putLong(low).array();
  }

  /** The first digits of the hash, nearly always enough to tell apart reports that share an id. */
  String brief() {
    return digits().substring(0, 8);
  }

  /** All digits of the hash. */
  String digits() {
    return HexFormat.of().toHexDigits(high) + HexFormat.of().toHexDigits(low);
  }

  private static void add(MessageDigest digest, @Nullable Moment moment) {
    add(digest, moment == null ? null : MomentText.of(moment));
  }

  /** Length before content, so that no two lists of parts give the same bytes. */
  private static void add(MessageDigest digest, @Nullable String part) {
    byte[] bytes = part == null ? new byte[0] : part.getBytes(StandardCharsets.UTF_8);
    digest.update(ByteBuffer.allocate(4).putInt(0, part == null ? -1 : bytes.length));
    digest.update(bytes);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  @Override
  public int compareTo(ReportKey other) {
    return high != other.high
        ? Long.compareUnsigned(high, other.high)
        : Long.compareUnsigned(low, other.low);
  }
}
