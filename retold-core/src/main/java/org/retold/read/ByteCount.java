package org.retold.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/** Counts the bytes that are read and, before, those that there are to read. */
final class ByteCount {
  private static final long UNKNOWN = -1;

  private volatile long read;
  private volatile long all = UNKNOWN;

  ReadProgress progress() {
    return new ReadProgress(read, all);
  }

  /** Adds up the sizes of the files that are named; folders are walked for it. */
  void expect(List<String> inputs) {
    long sum = 0;
    for (String input : inputs) {
      long size = size(input);
      if (size == UNKNOWN) {
        return;
      }
      sum += size;
    }
    all = sum;
  }

  private static long size(String input) {
    try {
      Path path = Path.of(input);
      if (Files.isDirectory(path)) {
        FolderSize size = new FolderSize();
        FolderWalk.walk(path, size);
        return size.sum;
      }
      return Files.isRegularFile(path) ? Files.size(path) : UNKNOWN;
    } catch (IOException | InvalidPathException e) {
      return UNKNOWN;
    }
  }

  /** The stream, what is read from it counted; to be used by one thread at a time. */
  InputStream counting(InputStream in) {
    return new FilterInputStream(in) {
      @Override
      public int read() throws IOException {
        int b = in.read();
        add(b < 0 ? 0 : 1);
        return b;
      }

      @Override
      public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = in.read(buffer, offset, length);
        add(Math.max(0, count));
        return count;
      }
    };
  }

  /** Only the thread that reads adds, so the plain sum is safe. */
  @SuppressWarnings("NonAtomicVolatileUpdate")
  private void add(int count) {
    read += count;
  }

  private static final class FolderSize implements FolderWalk.Visitor {
    private long sum;

    @Override
    public void file(Path file, String id) {
      try {
        sum += Files.size(file);
      } catch (IOException e) {
        sum += 0;
      }
    }

    @Override
    public void passOver(Path path, String kind) {}

    @Override
    public void refuse(Path path, String reason) {}
  }
}
