package org.retold.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/** Where a process spent its time, from the samples of a flight recording. */
final class Profile {
  private static final int SHOWN = 25;

  private final Map<String, Integer> packages = new HashMap<>();
  private final Map<String, Integer> innermost = new HashMap<>();
  private final Map<String, Integer> within = new HashMap<>();
  private int samples;

  private Profile() {}

  /**
   * Prints the share of samples by the package of Retold that was at work, by the innermost method
   * of all, and by every method of Retold on the stack.
   */
  static void print(Path recording) throws IOException {
    Profile profile = new Profile();
    try (RecordingFile file = new RecordingFile(recording)) {
      while (file.hasMoreEvents()) {
        profile.take(file.readEvent());
      }
    }
    profile.print("package at work", profile.packages);
    profile.print("innermost method", profile.innermost);
    profile.print("method of Retold on the stack", profile.within);
  }

  private void take(RecordedEvent event) {
    boolean sample = event.getEventType().getName().equals("jdk.ExecutionSample");
    if (sample && event.getStackTrace() != null) {
      samples++;
      List<RecordedFrame> frames = event.getStackTrace().getFrames();
      innermost.merge(name(frames.get(0)), 1, Integer::sum);
      List<RecordedFrame> own =
          frames.stream().filter(frame -> type(frame).startsWith("org.retold.")).toList();
      if (!own.isEmpty()) {
        packages.merge(type(own.get(0)).replaceAll("\\.[A-Z].*", ""), 1, Integer::sum);
      }
      Set<String> names = new HashSet<>();
      own.forEach(frame -> names.add(name(frame)));
      names.forEach(name -> within.merge(name, 1, Integer::sum));
    }
  }

  private static String type(RecordedFrame frame) {
    return frame.getMethod().getType().getName();
  }

  private static String name(RecordedFrame frame) {
    return type(frame) + "." + frame.getMethod().getName();
  }

  private void print(String title, Map<String, Integer> counts) {
    System.out.printf("%n%s, share of %d samples%n", title, samples);
    counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(SHOWN)
        .forEach(
            entry ->
                System.out.printf(
                    "%5.1f %%  %s%n", 100.0 * entry.getValue() / samples, entry.getKey()));
  }
}
