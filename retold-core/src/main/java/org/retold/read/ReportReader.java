package org.retold.read;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.retold.report.Report;

/**
 * Reads an input, whatever its format, into reports.
 *
 * <p>Plain text, HTML pages, JSON (one object, or an array of them), JSON lines, tables (CSV),
 * feeds (RSS, Atom), items of wires (ninjs, NewsML-G2, NITF) and web archives (WARC) are told apart
 * by what they hold, then by name; each may be packed with gzip or Zstandard, and in any character
 * set. A report keeps the id that its input gives it; else it has the file's name, with {@code #}
 * and a number (the line, or the place in the array) where one file holds several.
 *
 * <p>The text of a report is what the input says with nothing left out: only line ends become
 * {@code \n}, a byte order mark goes, form feeds become line ends, other control characters (NUL
 * among them) spaces, and halves of characters U+FFFD. Spans count in that text. What in it is not
 * the report is marked as furniture, never cut.
 *
 * <p>Nothing that a file holds leads to an exception: whatever is wrong comes as a {@link
 * ReadProblem}. One report may take {@value #LIMIT}; inputs of many reports may be of any size.
 */
public final class ReportReader {
  static final int MOST_BYTES = 32 << 20;
  static final String LIMIT = "32 MB";

  /** What a list of reports may hold together, so that it fits into an ordinary heap. */
  private static final long MOST_CHARACTERS = 100_000_000;

  /** Reads the file into memory. */
  public ReadResult read(Path file) {
    Collected all = new Collected(file.toString());
    read(file, all::add, all.problems::add);
    return all.result();
  }

  /**
   * Reads the stream into memory and leaves it open.
   *
   * @param name what problems and reports call it; {@code -} by custom for standard input
   */
  public ReadResult read(InputStream in, String name) {
    Collected all = new Collected(name);
    try (Delivery delivery = new Delivery(all::add, all.problems::add)) {
      InputReader.read(in, Intake.of(name, delivery));
    }
    return all.result();
  }

  /** Reads a file of any size, handing over each report and each problem as it is met. */
  public void read(Path file, Consumer<Report> reports, Consumer<ReadProblem> problems) {
    try (Delivery delivery = new Delivery(reports, problems)) {
      FileInput.read(file, Intake.of(file.toString(), delivery), in -> in);
    }
  }

  /** Reports and problems in memory, up to a limit. */
  private static final class Collected {
    private final String file;
    private final List<Report> reports = new ArrayList<>();
    private final List<ReadProblem> problems = new ArrayList<>();
    private long characters;
    private int leftOut;

    Collected(String file) {
      this.file = file;
    }

    void add(Report report) {
      characters += report.text().length();
      if (characters > MOST_CHARACTERS) {
        leftOut++;
      } else {
        reports.add(report);
      }
    }

    ReadResult result() {
      if (leftOut > 0) {
        String reason =
            "the last %d reports were left out: more than %d characters do not fit together"
                .formatted(leftOut, MOST_CHARACTERS);
        problems.add(new ReadProblem(file, "end", reason, true));
      }
      return new ReadResult(reports, problems);
    }
  }
}
