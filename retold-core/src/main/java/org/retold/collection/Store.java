package org.retold.collection;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.retold.read.ReportSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * The database file of a collection: opening it, its format, its transactions.
 *
 * <p>SQLite in write-ahead mode: what a transaction has committed survives the death of the process
 * and, as every commit is flushed, of the machine; what it had not is gone as a whole. Readers see
 * the last commit while a writer is at work.
 */
final class Store implements AutoCloseable {
  static final String FILE = ReportSource.COLLECTION_FILE;

  /** The format of the tables below; one that is not known is refused. */
  static final int FORMAT = 1;

  /** Marks the file as ours among all SQLite files: "RTLD". */
  private static final int APPLICATION = 0x52544c44;

  private static final int BUSY_MILLISECONDS = 10_000;

  private static final String[] TABLES = {
    "CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
    "CREATE TABLE reports (number INTEGER PRIMARY KEY, key BLOB NOT NULL, id TEXT NOT NULL,"
        + " file TEXT, url TEXT, title TEXT, publisher TEXT, authors TEXT, published TEXT,"
        + " updated TEXT, fetched TEXT, dateline TEXT, credits TEXT, whole_credits TEXT,"
        + " words INTEGER NOT NULL)",
    "CREATE TABLE texts (number INTEGER PRIMARY KEY, text TEXT NOT NULL, furniture TEXT,"
        + " credits TEXT, extra TEXT)",
    "CREATE TABLE traits (number INTEGER PRIMARY KEY, signature BLOB NOT NULL, profile BLOB NOT"
        + " NULL)",
    "CREATE TABLE verdicts (a INTEGER NOT NULL, b INTEGER NOT NULL, basis INTEGER NOT NULL,"
        + " same_event REAL NOT NULL, relation TEXT NOT NULL, confidence REAL NOT NULL,"
        + " coverage_a REAL NOT NULL, coverage_b REAL NOT NULL, verbatim_a REAL NOT NULL,"
        + " verbatim_b REAL NOT NULL, direction TEXT NOT NULL,"
        + " direction_confidence REAL NOT NULL, evidence TEXT, reasons TEXT,"
        + " PRIMARY KEY (a, b)) WITHOUT ROWID",
  };

  private final Path file;
  private final Connection connection;

  private Store(Path file, Connection connection) {
    this.file = file;
    this.connection = connection;
  }

  /** Opens an existing store for reading. */
  static Store forReading(Path folder) {
    Path file = folder.resolve(FILE);
    String address = isAtRest(folder) ? atRest(file) : file.toAbsolutePath().toString();
    return checked(new Store(file, connect(file, address, true, "FULL")), folder);
  }

  /**
   * Whether nobody can be writing: then the file is read as it is. Else even readers need to write
   * beside it, which where they may not fails; a log that is left there must not be passed over.
   */
  private static boolean isAtRest(Path folder) {
    return !Files.isWritable(folder) && isEmpty(folder.resolve(FILE + "-wal"));
  }

  private static String atRest(Path file) {
    return "file:" + file.toUri().getRawPath() + "?immutable=1";
  }

  /** Opens a store for writing, and makes it where there is none. */
  static Store forWriting(Path folder) {
    return forWriting(folder, "FULL");
  }

  /** A store that nobody will open again: its commits wait for no disk. */
  static Store passing(Path folder) {
    return forWriting(folder, "OFF");
  }

  private static Store forWriting(Path folder, String synchronous) {
    Path file = folder.resolve(FILE);
    boolean isNew = isEmpty(file);
    String address = file.toAbsolutePath().toString();
    Store store = new Store(file, connect(file, address, false, synchronous));
    if (isNew) {
      store.create();
    }
    return checked(store, folder);
  }

  /** A run that was killed while it made the file may leave it empty. */
  private static boolean isEmpty(Path file) {
    try {
      return !Files.exists(file) || Files.size(file) == 0;
    } catch (IOException e) {
      throw new CollectionException(file + " cannot be read (" + e.getMessage() + ")", e);
    }
  }

  private static Connection connect(
      Path file, String address, boolean readOnly, String synchronous) {
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout(BUSY_MILLISECONDS);
    config.setReadOnly(readOnly);
    config.setPragma(SQLiteConfig.Pragma.SYNCHRONOUS, synchronous);
    config.setPragma(SQLiteConfig.Pragma.CACHE_SIZE, "-65536");
    config.setPragma(SQLiteConfig.Pragma.TEMP_STORE, "MEMORY");
    if (!readOnly) {
      config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    }
    Properties properties = config.toProperties();
    try {
      return new org.sqlite.JDBC().connect("jdbc:sqlite:" + address, properties);
    } catch (SQLException e) {
      throw broken(file, e);
    }
  }

  private static Store checked(Store store, Path folder) {
    try {
      store.checkFormat(folder);
      return store;
    } catch (CollectionException e) {
      store.close();
      throw e;
    }
  }

  private void create() {
    try (Statement statement = connection.createStatement()) {
      statement.execute("BEGIN IMMEDIATE");
      for (String table : TABLES) {
        statement.execute(table);
      }
      statement.execute("PRAGMA application_id = " + APPLICATION);
      statement.execute("PRAGMA user_version = " + FORMAT);
      statement.execute("COMMIT");
    } catch (SQLException e) {
      throw broken(file, e);
    }
  }

  private void checkFormat(Path folder) {
    if (pragma("application_id") != APPLICATION) {
      throw new CollectionException(
          "%s is not a collection: its %s was not made by Retold; name another folder"
              .formatted(folder, FILE));
    }
    int format = pragma("user_version");
    if (format != FORMAT) {
      throw new CollectionException(
          "%s has format %d, and this Retold knows format %d: %s"
              .formatted(folder, format, FORMAT, advice(format)));
    }
  }

  private static String advice(int format) {
    return format > FORMAT
        ? "use the newer Retold that made it, or make a new collection from the inputs"
        : "make a new collection from the inputs, or use the older Retold that made it";
  }

  private int pragma(String name) {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("PRAGMA " + name)) {
      return row.next() ? row.getInt(1) : 0;
    } catch (SQLException e) {
      throw broken(file, e);
    }
  }

  Connection connection() {
    return connection;
  }

  /** A value that was kept under a name, or null. */
  @Nullable String meta(String name) {
    try (PreparedStatement query =
        connection.prepareStatement("SELECT value FROM meta WHERE name = ?")) {
      query.setString(1, name);
      try (ResultSet row = query.executeQuery()) {
        return row.next() ? row.getString(1) : null;
      }
    } catch (SQLException e) {
      throw broken(e);
    }
  }

  void setMeta(String name, String value) {
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT OR REPLACE INTO meta VALUES (?, ?)")) {
      insert.setString(1, name);
      insert.setString(2, value);
      insert.executeUpdate();
    } catch (SQLException e) {
      throw broken(e);
    }
  }

  void begin() {
    execute("BEGIN IMMEDIATE");
  }

  void commit() {
    execute("COMMIT");
  }

  /** Takes back what was not committed; what was is safe. */
  void rollback() {
    try (Statement statement = connection.createStatement()) {
      statement.execute("ROLLBACK");
    } catch (SQLException e) {
      // the failure that led here has ended the transaction already, and is the one to tell of
    }
  }

  void execute(String sql) {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw broken(e);
    }
  }

  /** What the user is told when the database fails. */
  CollectionException broken(SQLException e) {
    return broken(file, e);
  }

  private static CollectionException broken(Path file, SQLException e) {
    return new CollectionException(file + " " + reason(e), e);
  }

  private static String reason(SQLException e) {
    SQLiteErrorCode code =
        e instanceof SQLiteException sqlite
            ? sqlite.getResultCode()
            : SQLiteErrorCode.UNKNOWN_ERROR;
    return switch (code) {
      case SQLITE_NOTADB, SQLITE_CORRUPT ->
          "is damaged or no collection; restore it from a copy, or make a new one from the inputs";
      case SQLITE_FULL -> "cannot grow: the disk is full; what was reported as kept is safe";
      case SQLITE_READONLY, SQLITE_READONLY_DBMOVED, SQLITE_READONLY_DIRECTORY ->
          "may not be written; check the permissions of the folder";
      case SQLITE_CANTOPEN -> "cannot be opened; check that the folder exists and may be read";
      case SQLITE_BUSY -> "is in use by another program; close it and try again";
      default -> "cannot be used (" + e.getMessage() + ")";
    };
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw broken(e);
    }
  }
}
