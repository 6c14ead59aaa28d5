package org.retold.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.retold.report.Report;

/**
 * Where the readers of one input put what they find: its records, its reports and its problems.
 *
 * <p>What takes time is handed over as work to be done {@linkplain #later later}, with an intake of
 * its own; what is known at once becomes a record that is read already. So everything keeps the
 * order in which it was put.
 */
final class Intake {
  private final String file;
  private final String name;
  private final Consumer<InputRecord> records;
  private final @Nullable Consumer<String> passedOver;
  private final @Nullable String within;

  /**
   * @param file the input as the user named it
   * @param name the id of a report that has none of its own
   */
  Intake(String file, String name, Consumer<InputRecord> records) {
    this(file, name, records, null, null);
  }

  private Intake(
      String file,
      String name,
      Consumer<InputRecord> records,
      @Nullable Consumer<String> passedOver,
      @Nullable String within) {
    this.file = file;
    this.name = name;
    this.records = records;
    this.passedOver = passedOver;
    this.within = within;
  }

  /** The same for a file that nobody named: told of what is plainly no report, in the plural. */
  Intake passing(Consumer<String> passedOver) {
    return new Intake(file, name, records, passedOver, within);
  }

  /**
   * An intake for what is read inside of one record of this one.
   *
   * @param position where that record stands, which every problem is told with
   * @param name the id of a report in it that has none of its own
   * @param change what becomes of each report
   */
  Intake within(String position, String name, UnaryOperator<Report> change) {
    return new Intake(file, name, changing(change), passedOver, position);
  }

  /** An intake that changes each report. */
  Intake with(UnaryOperator<Report> change) {
    return new Intake(file, name, changing(change), passedOver, within);
  }

  private Consumer<InputRecord> changing(UnaryOperator<Report> change) {
    return record -> records.accept(() -> changed(record.read(), change));
  }

  private static ReadResult changed(ReadResult result, UnaryOperator<Report> change) {
    return new ReadResult(result.reports().stream().map(change).toList(), result.problems());
  }

  /** An intake that names reports by the file's name without its folder. */
  static Intake of(String file, Consumer<InputRecord> records) {
    int slash = Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\'));
    boolean inFolder = slash >= 0 && slash + 1 < file.length();
    return new Intake(file, inFolder ? file.substring(slash + 1) : file, records);
  }

  /** The input as the user named it. */
  String file() {
    return file;
  }

  /** The id of a report that has none of its own. */
  String name() {
    return name;
  }

  void report(Report report) {
    records.accept(() -> new ReadResult(List.of(report), List.of()));
  }

  /** Something is wrong, and reading goes on. */
  void warn(String position, String reason) {
    tell(position, reason, false);
  }

  /** Something is wrong, and no report comes of that position. */
  void refuse(String position, String reason) {
    tell(position, reason, true);
  }

  /** A page holds no report, which is to be expected where a crawl brought it. */
  void refusePage(String position, String reason) {
    tell(position, reason, within == null);
  }

  /**
   * Refuses a whole file that is no report.
   *
   * @param plainly what such files are called in the plural, or null where a report is to be missed
   */
  void refuseFile(String reason, @Nullable String plainly) {
    if (passedOver != null && plainly != null) {
      passedOver.accept(plainly);
    } else {
      refuse("whole file", reason);
    }
  }

  private void tell(String position, String reason, boolean fatal) {
    ReadProblem problem = new ReadProblem(file, place(position), reason, fatal);
    records.accept(() -> new ReadResult(List.of(), List.of(problem)));
  }

  private String place(String position) {
    if (within == null) {
      return position;
    }
    return position.equals("whole file") ? within : within + ", " + position;
  }

  /** Hands over work on one record, which may be done on any thread. */
  void later(String position, Work work) {
    records.accept(() -> now(position, work));
  }

  /** Error in a reader costs one record of a million, not the other 999,999. */
  private ReadResult now(String position, Work work) {
    List<Report> reports = new ArrayList<>();
    List<ReadProblem> problems = new ArrayList<>();
    Intake own =
        new Intake(
            file,
            name,
            record -> {
              ReadResult result = record.read();
              reports.addAll(result.reports());
              problems.addAll(result.problems());
            },
            passedOver,
            within);
    try {
      work.read(own);
    } catch (UnreadableInputException e) {
      own.refuse(e.position(), e.reason());
    } catch (IOException e) {
      own.refuse(position, "cannot be read on (" + e.getMessage() + ")");
    } catch (RuntimeException | StackOverflowError e) {
      own.refuse(position, "made the reader fail, which is a fault of Retold: " + e);
    }
    return new ReadResult(reports, problems);
  }

  /** What is to be done with one record. */
  @FunctionalInterface
  interface Work {
    void read(Intake intake) throws IOException;
  }
}
