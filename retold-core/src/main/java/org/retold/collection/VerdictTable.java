package org.retold.collection;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.retold.relation.Coverage;
import org.retold.relation.Direction;
import org.retold.relation.Relation;
import org.retold.story.Link;

/** What the candidate pairs of a collection were found to be to each other. */
final class VerdictTable implements AutoCloseable {
  private final Store store;
  private final PreparedStatement insert;
  private final PreparedStatement delete;

  /** Works on the store's connection, and like it serves one thread. */
  VerdictTable(Store store) {
    this.store = store;
    Connection connection = store.connection();
    try {
      insert =
          connection.prepareStatement(
              "INSERT OR REPLACE INTO verdicts VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?)");
      delete = connection.prepareStatement("DELETE FROM verdicts WHERE a = ? AND b = ?");
    } catch (SQLException e) {
      throw store.broken(e);
    }
  }

  /**
   * A pair by the numbers of its reports, {@code a} being the first of the link.
   *
   * @param basis stands for what the verdict rests on beside the two reports
   */
  record Judged(int a, int b, long basis, Link link) {}

  void put(Judged judged) {
    Link link = judged.link();
    try {
      insert.setInt(1, judged.a());
      insert.setInt(2, judged.b());
      insert.setLong(3, judged.basis());
      insert.setDouble(4, link.sameEvent());
      insert.setString(5, link.relation().label());
      insert.setDouble(6, link.confidence());
      insert.setDouble(7, link.coverage().a());
      insert.setDouble(8, link.coverage().b());
      insert.setDouble(9, link.verbatim().a());
      insert.setDouble(10, link.verbatim().b());
      insert.setString(11, link.direction().verdict().label());
      insert.setDouble(12, link.direction().confidence());
      boolean told = link.relation() != Relation.UNRELATED;
      insert.setString(13, told ? ReportColumns.strings(link.direction().evidence()) : null);
      insert.setString(14, told ? ReportColumns.strings(link.reasons()) : null);
      insert.executeUpdate();
    } catch (SQLException e) {
      throw store.broken(e);
    }
  }

  void delete(int a, int b) {
    try {
      delete.setInt(1, a);
      delete.setInt(2, b);
      delete.executeUpdate();
    } catch (SQLException e) {
      throw store.broken(e);
    }
  }

  /** Takes a pair and what its verdict rests on. */
  interface PairConsumer {
    void accept(int a, int b, long basis);
  }

  /** Hands over every pair that was judged. */
  void eachPair(PairConsumer consumer) {
    try (PreparedStatement select =
            store.connection().prepareStatement("SELECT a, b, basis FROM verdicts");
        ResultSet row = select.executeQuery()) {
      while (row.next()) {
        consumer.accept(row.getInt(1), row.getInt(2), row.getLong(3));
      }
    } catch (SQLException e) {
      throw store.broken(e);
    }
  }

  /** The id of a report by its number. */
  interface Names {
    String of(int number);
  }

  /** Hands over the link of every pair that is something to each other. */
  void eachLink(Names names, Consumer<Link> consumer) {
    String query = "SELECT * FROM verdicts WHERE relation <> 'unrelated' ORDER BY a, b";
    try (PreparedStatement select = store.connection().prepareStatement(query);
        ResultSet row = select.executeQuery()) {
      while (row.next()) {
        consumer.accept(link(row, names));
      }
    } catch (SQLException e) {
      throw store.broken(e);
    }
  }

  /** The link of two reports, or null where they were never compared. */
  @Nullable Link link(int a, int b, Names names) {
    String query = "SELECT * FROM verdicts WHERE (a = ? AND b = ?) OR (a = ? AND b = ?)";
    try (PreparedStatement select = store.connection().prepareStatement(query)) {
      select.setInt(1, a);
      select.setInt(2, b);
      select.setInt(3, b);
      select.setInt(4, a);
      try (ResultSet row = select.executeQuery()) {
        return row.next() ? link(row, names) : null;
      }
    } catch (SQLException e) {
      throw store.broken(e);
    }
  }

  private static Link link(ResultSet row, Names names) throws SQLException {
    return new Link(
        names.of(row.getInt(1)),
        names.of(row.getInt(2)),
        row.getDouble(4),
        Relation.valueOf(constant(row.getString(5))),
        row.getDouble(6),
        new Coverage(row.getDouble(7), row.getDouble(8)),
        new Coverage(row.getDouble(9), row.getDouble(10)),
        new Direction(
            Direction.Verdict.valueOf(constant(row.getString(11))),
            row.getDouble(12),
            ReportColumns.strings(row.getString(13))),
        ReportColumns.strings(row.getString(14)));
  }

  private static String constant(String label) {
    return label.toUpperCase(Locale.ROOT).replace('-', '_');
  }

  @Override
  public void close() {
    try {
      insert.close();
      delete.close();
    } catch (SQLException e) {
      throw store.broken(e);
    }
  }
}
