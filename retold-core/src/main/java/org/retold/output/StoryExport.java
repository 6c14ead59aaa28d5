package org.retold.output;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.retold.story.StorySet;

/**
 * The files of {@code export}: reports, stories, origins and links as tables, or the lineage of all
 * stories as one graph. {@code docs/export.md} describes every column and attribute.
 *
 * <p>A file is written as it goes: a pile of a million reports takes little more memory than the
 * set itself. The same set always gives the same bytes.
 */
public final class StoryExport {

  private StoryExport() {}

  /** What the files can be written as. */
  public enum Format {
    /** A file a table, RFC 4180, UTF-8. */
    CSV,
    /** A file a table, a JSON object a line. */
    JSONL,
    /** A file a table, Apache Parquet with gzipped pages. */
    PARQUET,
    /** One file that holds the lineage of all stories. */
    GRAPHML;

    /** The lower-case word of the command line, which is the ending of the files too. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** A file that can be written, as often as wanted. */
  public interface ExportFile {
    /** What to call it, {@code reports.csv}. */
    String name();

    /** Writes all of it, then flushes; does not close the stream. */
    void writeTo(OutputStream out) throws IOException;
  }

  /** The files that hold a set in a format. */
  public static List<ExportFile> files(StorySet set, Format format) {
    return switch (format) {
      case CSV -> tables(set, format, CsvTable::write);
      case JSONL -> tables(set, format, JsonLinesTable::write);
      case PARQUET -> tables(set, format, ParquetTable::write);
      case GRAPHML ->
          List.of(new Named("lineage." + format.label(), out -> new GraphMl(set).write(out)));
    };
  }

  private static List<ExportFile> tables(StorySet set, Format format, TableWriter writer) {
    return new StoryTables(set)
        .all().stream()
            .<ExportFile>map(
                table ->
                    new Named(table.name() + "." + format.label(), out -> writer.write(table, out)))
            .toList();
  }

  /** Writes any table in one format. */
  private interface TableWriter {
    <R> void write(Table<R> table, OutputStream out) throws IOException;
  }

  /** Writes a file. */
  private interface Content {
    void write(OutputStream out) throws IOException;
  }

  private record Named(String name, Content content) implements ExportFile {
    @Override
    public void writeTo(OutputStream out) throws IOException {
      content.write(out);
      out.flush();
    }
  }
}
