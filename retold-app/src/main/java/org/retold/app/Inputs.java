package org.retold.app;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.retold.collection.CollectionException;
import org.retold.collection.ReportCollection;
import org.retold.read.ReadProblem;
import org.retold.read.ReadResult;
import org.retold.read.ReportReader;
import org.retold.report.Report;

/**
 * The reports that the user named, from inputs or from a collection: their ids made unique, and
 * every problem met in reading them.
 */
final class Inputs {
  private static final String STANDARD_INPUT = "-";

  /** Each is compared with each: 4,950 pairs. */
  private static final int MOST_REPORTS = 100;

  private final ReportReader reader = new ReportReader();
  private final List<Report> reports = new ArrayList<>();
  private final List<ReadProblem> problems = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private final Set<Object> files = new HashSet<>();
  private final Set<String> ids = new HashSet<>();

  private Inputs() {}

  /** Reads the inputs in order; what cannot be read becomes a problem. */
  static Inputs read(List<String> names) {
    Inputs inputs = new Inputs();
    for (String name : names) {
      inputs.add(name);
    }
    return inputs;
  }

  /**
   * Takes reports out of a collection.
   *
   * @param typed their ids as the user typed them
   */
  static Inputs ofCollection(Path folder, List<String> typed) {
    Inputs inputs = new Inputs();
    refuseTooMany(typed.size());
    try (ReportCollection collection = ReportCollection.open(folder)) {
      for (String id : typed) {
        inputs.take(Objects.requireNonNull(collection.report(collection.meant(id))));
      }
    } catch (CollectionException e) {
      throw new CommandFailure(String.valueOf(e.getMessage()));
    }
    return inputs;
  }

  private void take(Report report) {
    if (!ids.add(report.id())) {
      throw new CommandFailure(report.id() + " is named twice; name different reports");
    }
    reports.add(report);
  }

  List<Report> reports() {
    return List.copyOf(reports);
  }

  List<ReadProblem> problems() {
    return List.copyOf(problems);
  }

  boolean complete() {
    return problems.stream().noneMatch(ReadProblem::fatal);
  }

  /** Says on standard error what was not, or not wholly, read. */
  void print(PrintStream err, boolean quiet) {
    for (ReadProblem problem : problems) {
      if (problem.fatal() || !quiet) {
        err.println("retold: " + ProblemLine.of(problem));
      }
    }
    if (!quiet) {
      notes.forEach(note -> err.println("retold: note: " + note));
    }
  }

  private void add(String name) {
    ReadResult result = readOne(name);
    problems.addAll(result.problems());
    refuseTooMany(reports.size() + result.reports().size());
    for (Report report : result.reports()) {
      String id = unique(report.id());
      if (id.equals(report.id())) {
        reports.add(report);
      } else {
        notes.add(
            "%s: the name %s is taken, so this report is %s".formatted(name, report.id(), id));
        reports.add(report.toBuilder().id(id).build());
      }
    }
  }

  private String unique(String id) {
    String free = id;
    for (int number = 2; !ids.add(free); number++) {
      free = id + "#" + number;
    }
    return free;
  }

  private ReadResult readOne(String name) {
    if (name.equals(STANDARD_INPUT)) {
      return files.add(name)
          ? reader.read(System.in, "stdin")
          : refused(name, "standard input can be read only once; save it to a file first");
    }
    Path path;
    try {
      path = Path.of(name);
    } catch (InvalidPathException e) {
      return refused(name, "no file can have this name: " + e.getReason());
    }
    if (Files.isDirectory(path)) {
      return refused(name, "this is a folder; name the files in it: " + path.resolve("*"));
    }
    if (!files.add(identity(path))) {
      notes.add(name + ": the same file was given before; it is compared with itself");
    }
    return readFile(path);
  }

  /** Stops at the first report too many, so that a long file is not read to its end in vain. */
  private ReadResult readFile(Path path) {
    List<Report> found = new ArrayList<>();
    List<ReadProblem> met = new ArrayList<>();
    reader.read(
        path,
        report -> {
          found.add(report);
          refuseTooMany(reports.size() + found.size());
        },
        met::add);
    return new ReadResult(found, met);
  }

  private static void refuseTooMany(int count) {
    if (count > MOST_REPORTS) {
      throw new CommandFailure(
          "more than %d reports were given, and each would be compared with each: name fewer files, or cut long ones into parts"
              .formatted(MOST_REPORTS));
    }
  }

  /** The file itself, however it was named; a name that leads nowhere stands for itself. */
  private static Object identity(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path;
    }
  }

  private static ReadResult refused(String name, String reason) {
    return new ReadResult(List.of(), List.of(new ReadProblem(name, "whole file", reason, true)));
  }
}
