package org.retold.collection;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.retold.candidates.Signature;
import org.retold.report.Clocks;
import org.retold.report.Publisher;
import org.retold.report.Report;
import org.retold.report.ReportHead;

/** The reports of a collection: heads, texts and traits, each by the number it was kept under. */
final class ReportTable implements AutoCloseable {
  private static final String HEAD =
      "r.number, r.key, r.id, r.file, r.url, r.title, r.publisher, r.authors, r.published,"
          + " r.updated, r.fetched, r.dateline, r.credits, r.whole_credits, r.words";

  private final Store store;
  private final PreparedStatement insertHead;
  private final PreparedStatement insertText;
  private final PreparedStatement insertTraits;
  private final PreparedStatement report;

  /** Works on the store's connection, and like it serves one thread. */
  ReportTable(Store store) {
    this.store = store;
    Connection connection = store.connection();
    try {
      insertHead =
          connection.prepareStatement("INSERT INTO reports VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)");
      insertText = connection.prepareStatement("INSERT INTO texts VALUES (?,?,?,?,?)");
      insertTraits = connection.prepareStatement("INSERT OR REPLACE INTO traits VALUES (?,?,?)");
      report =
          connection.prepareStatement(
              "SELECT "
                  + HEAD
                  + ", t.text, t.furniture, t.credits, t.extra FROM reports r JOIN texts t"
                  + " ON t.number = r.number WHERE r.number = ?");
    } catch (SQLException e) {
      throw store.broken(e);
    }
  }

  /** How many reports there are; their numbers run from 0 to one less. */
  int size() {
    try (PreparedStatement query =
            store
                .connection()
                .prepareStatement("SELECT coalesce(max(number) + 1, 0) FROM reports");
        ResultSet row = query.executeQuery()) {
      return row.next() ? row.getInt(1) : 0;
    } catch (SQLException e) {
      throw store.broken(e);
    }
  }

  /** Keeps a report under a number that is free. */
  void insert(int number, ReportRow row) {
    try {
      insertHead(number, row);
      Report report = row.report();
      insertText.setInt(1, number);
      insertText.setString(2, report.text());
      insertText.setString(3, ReportColumns.furniture(report.furniture()));
      insertText.setString(4, ReportColumns.credits(report.credits()));
      insertText.setString(5, ReportColumns.extra(report.extra()));
      insertText.executeUpdate();
      putTraits(number, row.traits());
    } catch (SQLException e) {
      throw store.broken(e);
    }
  }

  private void insertHead(int number, ReportRow row) throws SQLException {
    ReportHead head = row.head();
    Clocks clocks = head.clocks();
    Publisher publisher = head.publisher();
    insertHead.setInt(1, number);
    insertHead.setBytes(2, row.key().bytes());
    insertHead.setString(3, head.id());
    insertHead.setString(4, head.file());
    insertHead.setString(5, head.url());
    insertHead.setString(6, head.title());
    insertHead.setString(7, publisher == null ? null : publisher.name());
    insertHead.setString(8, ReportColumns.strings(head.authors()));
    insertHead.setString(9, MomentText.orNull(clocks.published()));
    insertHead.setString(10, MomentText.orNull(clocks.updated()));
    insertHead.setString(11, MomentText.orNull(clocks.fetched()));
    insertHead.setString(12, MomentText.orNull(clocks.dateline()));
    insertHead.setString(13, ReportColumns.strings(head.credits()));
    insertHead.setString(14, ReportColumns.strings(head.wholeCredits()));
    insertHead.setInt(15, head.words());
    insertHead.executeUpdate();
  }

  void putTraits(int number, Traits traits) {
    try {
      insertTraits.setInt(1, number);
      insertTraits.setBytes(2, traits.signature().toBytes());
      insertTraits.setBytes(3, traits.profile().toBytes());
      insertTraits.executeUpdate();
    } catch (SQLException e) {
      throw store.broken(e);
    }
  }

  /** The report of a number, whole. */
  Report report(int number) {
    try {
      report.setInt(1, number);
      try (ResultSet row = report.executeQuery()) {
        if (!row.next()) {
          throw new IllegalArgumentException("no report has the number " + number);
        }
        return report(row);
      }
    } catch (SQLException e) {
      throw store.broken(e);
    }
  }

  private static Report report(ResultSet row) throws SQLException {
    String text = row.getString(16);
    ReportHead head = head(row);
    return Report.builder(head.id(), text)
        .file(head.file())
        .url(head.url())
        .title(head.title())
        .publisher(head.publisher())
        .authors(head.authors())
        .clocks(head.clocks())
        .furniture(ReportColumns.furniture(row.getString(17), text))
        .credits(ReportColumns.credits(row.getString(18), text))
        .extra(ReportColumns.extra(row.getString(19)))
        .build();
  }

  /** A head, the number it is kept under, and its key. */
  record Listed(int number, ReportKey key, ReportHead head) {}

  /** Every head, in order of number. */
  List<Listed> heads() {
    List<Listed> heads = new ArrayList<>();
    String query = "SELECT " + HEAD + " FROM reports r ORDER BY r.number";
    try (PreparedStatement select = store.connection().prepareStatement(query);
        ResultSet row = select.executeQuery()) {
      while (row.next()) {
        heads.add(new Listed(row.getInt(1), ReportKey.of(row.getBytes(2)), head(row)));
      }
      return heads;
    } catch (SQLException e) {
      throw store.broken(e);
    }
  }

  private static ReportHead head(ResultSet row) throws SQLException {
    String publisher = row.getString(7);
    return new ReportHead(
        row.getString(3),
        row.getString(4),
        row.getString(5),
        row.getString(6),
        publisher == null ? null : new Publisher(publisher),
        ReportColumns.strings(row.getString(8)),
        clocks(row),
        ReportColumns.strings(row.getString(13)),
        ReportColumns.strings(row.getString(14)),
        row.getInt(15));
  }

  private static Clocks clocks(ResultSet row) throws SQLException {
    return new Clocks(
        MomentText.read(row.getString(9)),
        MomentText.read(row.getString(10)),
        MomentText.read(row.getString(11)),
        MomentText.read(row.getString(12)));
  }

  /** Hands over the key of every report. */
  void eachKey(Consumer<ReportKey> consumer) {
    try (PreparedStatement select = store.connection().prepareStatement("SELECT key FROM reports");
        ResultSet row = select.executeQuery()) {
      while (row.next()) {
        consumer.accept(ReportKey.of(row.getBytes(1)));
      }
    } catch (SQLException e) {
      throw store.broken(e);
    }
  }

  /**
   * What one report is found by.
   *
   * @param profile the bytes of its event profile
   */
  record Found(
      int number,
      ReportKey key,
      String id,
      @Nullable Publisher publisher,
      Signature signature,
      byte[] profile) {}

  /** Hands over what every report is found by, in order of number. */
  void eachTraits(Consumer<Found> consumer) {
    String query =
        "SELECT r.number, r.key, r.id, r.publisher, t.signature, t.profile FROM reports r"
            + " JOIN traits t ON t.number = r.number ORDER BY r.number";
    try (PreparedStatement select = store.connection().prepareStatement(query);
        ResultSet row = select.executeQuery()) {
      while (row.next()) {
        String publisher = row.getString(4);
        consumer.accept(
            new Found(
                row.getInt(1),
                ReportKey.of(row.getBytes(2)),
                row.getString(3),
                publisher == null ? null : new Publisher(publisher),
                Signature.fromBytes(row.getBytes(5)),
                row.getBytes(6)));
      }
    } catch (SQLException e) {
      throw store.broken(e);
    }
  }

  @Override
  public void close() {
    try {
      insertHead.close();
      insertText.close();
      insertTraits.close();
      report.close();
    } catch (SQLException e) {
      throw store.broken(e);
    }
  }
}
