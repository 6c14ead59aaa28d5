package org.retold.read;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Reads the files of a folder, and counts what in it is plainly no report. */
final class FolderInput implements FolderWalk.Visitor {
  private final Path folder;
  private final Consumer<InputRecord> records;
  private final ByteCount bytes;
  private final Map<String, Left> left = new TreeMap<>();
  private int files;

  FolderInput(Path folder, Consumer<InputRecord> records, ByteCount bytes) {
    this.folder = folder;
    this.records = records;
    this.bytes = bytes;
  }

  void read() {
    FolderWalk.walk(folder, this);
    Intake intake = Intake.of(folder.toString(), records);
    left.forEach((kind, some) -> intake.warn("whole folder", some.told(kind)));
    if (files == 0) {
      intake.refuse("whole folder", "holds no file that could be a report");
    }
  }

  @Override
  public void file(Path file, String id) {
    files++;
    Intake intake = new Intake(file.toString(), id, records);
    FileInput.read(file, intake.passing(kind -> passOver(file, kind)), bytes::counting);
  }

  @Override
  public void passOver(Path path, String kind) {
    left.computeIfAbsent(kind, k -> new Left(folder.relativize(path).toString())).count++;
  }

  @Override
  public void refuse(Path path, String reason) {
    Intake.of(path.toString(), records).refuse("whole folder", reason);
  }

  private static final class Left {
    private final String first;
    private int count;

    Left(String first) {
      this.first = first;
    }

    String told(String kind) {
      return "%s passed over: %d, the first is %s".formatted(kind, count, first);
    }
  }
}
