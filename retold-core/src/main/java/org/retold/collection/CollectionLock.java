package org.retold.collection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Keeps two writers of a collection apart. The operating system lets go of the lock when its
 * process ends, however it ends, so that a killed run leaves nothing to clean up.
 */
final class CollectionLock implements AutoCloseable {
  private static final String FILE = "lock";

  /** A byte that no holder's name reaches: where locks are mandatory, the name stays readable. */
  private static final long PLACE = 1 << 16;

  private final FileChannel channel;

  private CollectionLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Takes the lock.
   *
   * @throws CollectionException if another run holds it; the message names the process
   */
  static CollectionLock take(Path folder) throws IOException {
    Path file = folder.resolve(FILE);
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    if (tryLock(channel) == null) {
      channel.close();
      throw new CollectionException(
          "%s is being written by another run (%s); wait until it has ended, then try again"
              .formatted(folder, holder(file)));
    }
    sign(channel);
    return new CollectionLock(channel);
  }

  /** Whether this is the file of a lock. */
  static boolean isLock(Path file) {
    return file.endsWith(FILE);
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock(PLACE, 1, false);
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  private static void sign(FileChannel channel) throws IOException {
    String holder =
        "process %d, since %s"
            .formatted(
                ProcessHandle.current().pid(), Instant.now().truncatedTo(ChronoUnit.SECONDS));
    channel.truncate(0);
    channel.write(ByteBuffer.wrap(holder.getBytes(StandardCharsets.UTF_8)), 0);
  }

  private static String holder(Path file) {
    try {
      String holder = Files.readString(file, StandardCharsets.UTF_8).strip();
      return holder.isEmpty() ? "it has just begun" : holder;
    } catch (IOException e) {
      return "which one is not known";
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
