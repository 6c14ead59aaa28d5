package org.retold.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.retold.report.Report;

/**
 * The inputs that a user names, read as one pile: files, folders, http and https addresses, and
 * {@code -} for standard input.
 *
 * <p>Inputs are read in the order in which they are named, the files of a folder sorted by name. A
 * report that has no id of its own is called by its file's name, in a folder by the path from that
 * folder on. Memory does not grow with the size of the inputs. What cannot be read is told as a
 * {@link ReadProblem}, and the rest goes on; what in a folder is plainly no report is passed over
 * and only counted, in notes behind it.
 *
 * <p>{@link #forEach} takes the records off the inputs, so that several threads can read them;
 * {@link #read} does both on one thread. A source is used once.
 */
public final class ReportSource {
  /** What stands for standard input. */
  public static final String STANDARD_INPUT = "-";

  /** A folder with this file in it is a collection that Retold keeps, and no pile of reports. */
  public static final String COLLECTION_FILE = "retold.db";

  private static final String SHOW = "retold find --into %s shows it";
  private static final String NAMED_BEFORE = "was named before, and is read once";

  private final List<String> inputs;
  private final InputStream standardInput;
  private final WebInput web;
  private final ByteCount bytes = new ByteCount();
  private final Set<Object> seen = new HashSet<>();

  private ReportSource(Builder builder) {
    this.inputs = builder.inputs;
    this.standardInput = builder.standardInput;
    this.web = new WebInput(builder.userAgent, builder.patience);
  }

  /** A source of the inputs, to be told what else it needs. */
  public static Builder builder(List<String> inputs) {
    return new Builder(inputs);
  }

  /**
   * Takes the records off all inputs and hands them over in order, all on this thread.
   *
   * <p>Problems of records in order should go through a {@link ProblemLimit}. Where the consumer
   * throws, reading ends and the exception goes on to the caller.
   */
  public void forEach(Consumer<InputRecord> records) {
    bytes.expect(inputs);
    for (String input : inputs) {
      readOne(input, records);
    }
  }

  /** Reads everything on this thread, handing over each report and each problem as it is met. */
  public void read(Consumer<Report> reports, Consumer<ReadProblem> problems) {
    try (Delivery delivery = new Delivery(reports, problems)) {
      forEach(delivery);
    }
  }

  /** How far reading has come; any thread may ask at any time. */
  public ReadProgress progress() {
    return bytes.progress();
  }

  private void readOne(String input, Consumer<InputRecord> records) {
    if (input.equals(STANDARD_INPUT)) {
      readStandardInput(records);
    } else if (WebInput.isAddress(input)) {
      readAddress(input, records);
    } else {
      readPath(input, records);
    }
  }

  private void readPath(String input, Consumer<InputRecord> records) {
    Intake intake = Intake.of(input, records);
    try {
      Path path = Path.of(input);
      if (!seen.add(identity(path))) {
        intake.warn("whole file", NAMED_BEFORE);
      } else if (Files.isRegularFile(path.resolve(COLLECTION_FILE))) {
        intake.refuse(
            "whole folder", "is a collection, not a pile of reports; " + SHOW.formatted(path));
      } else if (Files.isDirectory(path)) {
        new FolderInput(path, records, bytes).read();
      } else {
        FileInput.read(path, intake, bytes::counting);
      }
    } catch (InvalidPathException e) {
      intake.refuse("whole file", "no file can have this name: " + e.getReason());
    }
  }

  private void readStandardInput(Consumer<InputRecord> records) {
    Intake intake = Intake.of("stdin", records);
    if (seen.add(STANDARD_INPUT)) {
      InputReader.read(bytes.counting(standardInput), intake);
    } else {
      intake.warn("whole file", NAMED_BEFORE);
    }
  }

  private void readAddress(String input, Consumer<InputRecord> records) {
    Intake intake = new Intake(input, input, records);
    if (seen.add(input)) {
      web.read(intake.with(report -> addressed(report, input)), bytes::counting);
    } else {
      intake.warn("whole file", NAMED_BEFORE);
    }
  }

  private static Report addressed(Report report, String address) {
    boolean page = report.url() == null && report.id().equals(address);
    return page ? report.toBuilder().url(address).build() : report;
  }

  /** The file itself, however it was named; a name that leads nowhere stands for itself. */
  private static Object identity(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path;
    }
  }

  /** Collects what a source is to read and how; everything but the inputs has a default. */
  public static final class Builder {
    private final List<String> inputs;
    private InputStream standardInput = new ByteArrayInputStream(new byte[0]);
    private String userAgent = "retold";
    private Duration patience = Duration.ofSeconds(30);

    private Builder(List<String> inputs) {
      this.inputs = List.copyOf(inputs);
    }

    /** What is read where {@code -} is named; nothing by default. It is left open. */
    public Builder standardInput(InputStream in) {
      this.standardInput = in;
      return this;
    }

    /** What to call oneself to servers, {@code retold/1.2}. */
    public Builder userAgent(String userAgent) {
      this.userAgent = userAgent;
      return this;
    }

    /** How long to wait for a server's answer, and within it for more; 30 seconds by default. */
    public Builder patience(Duration patience) {
      this.patience = patience;
      return this;
    }

    public ReportSource build() {
      return new ReportSource(this);
    }
  }
}
