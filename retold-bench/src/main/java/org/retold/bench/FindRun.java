package org.retold.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.retold.collection.FindProgress;
import org.retold.collection.ReportCollection;
import org.retold.read.ReadProblem;
import org.retold.read.ReportSource;
import org.retold.story.Link;
import org.retold.story.Origin;
import org.retold.story.Story;
import org.retold.story.StorySet;

/**
 * What {@code retold find} does, in a process of its own: a pile in, stories out, and on standard
 * output the seconds of each stage and the peak memory, a name and a number a line.
 */
final class FindRun {
  static final String ORIGINS = "origins.tsv";
  static final String LINKS = "links.tsv";

  private final Map<String, Double> seconds = new LinkedHashMap<>();
  private long compared;
  private String stage = "starting";
  private long since = System.nanoTime();

  private FindRun() {}

  /** Takes the pile, the folder for the results, and how many threads to use. */
  public static void main(String[] args) throws IOException {
    Locale.setDefault(Locale.ROOT);
    new FindRun().run(Path.of(args[0]), Path.of(args[1]), Integer.parseInt(args[2]));
  }

  private void run(Path pile, Path folder, int threads) throws IOException {
    long start = System.nanoTime();
    int reports;
    StorySet stories;
    try (ReportCollection collection = ReportCollection.passing()) {
      collection.add(ReportSource.builder(List.of(pile.toString())).build(), threads, listener());
      collection.compare(threads, listener());
      next("finding stories");
      stories = collection.stories();
      reports = collection.size();
    }
    next("writing");
    write(stories, folder);
    next("end");
    PrintStream out = System.out;
    seconds.forEach((name, value) -> out.println("seconds of " + name + "\t" + value));
    out.println("seconds\t" + (System.nanoTime() - start) / 1e9);
    out.println("pairs\t" + compared);
    out.println("reports\t" + reports);
    out.println("stories\t" + stories.stories().size());
    out.println("processor seconds\t" + processorSeconds());
    out.println("megabytes\t" + peakMegabytes());
  }

  private FindProgress listener() {
    return new FindProgress() {
      @Override
      public void stage(String name) {
        next(name);
      }

      @Override
      public void compared(long pairs, long all) {
        compared = pairs;
      }

      @Override
      public void problem(ReadProblem problem) {
        System.err.println(problem);
      }
    };
  }

  private void next(String name) {
    long now = System.nanoTime();
    seconds.merge(stage, (now - since) / 1e9, Double::sum);
    since = now;
    stage = name;
  }

  /** Clusters as reports of one origin of one story, and the derived pairs. */
  private static void write(StorySet stories, Path folder) throws IOException {
    Files.createDirectories(folder);
    try (PrintWriter origins = writer(folder.resolve(ORIGINS));
        PrintWriter links = writer(folder.resolve(LINKS))) {
      for (Story story : stories.stories()) {
        for (Origin origin : story.origins()) {
          String name = story.id() + " " + origin.id();
          origin.reports().forEach(id -> origins.print(id + "\t" + name + "\n"));
        }
        for (Link link : story.links()) {
          if (link.relation().isDerived()) {
            links.print(link.a() + "\t" + link.b() + "\t" + link.relation().label() + "\n");
          }
        }
      }
    }
  }

  private static PrintWriter writer(Path file) throws IOException {
    return new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8));
  }

  /** What all threads took together: on a busy machine fairer than the clock on the wall. */
  private static double processorSeconds() {
    return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1e3;
  }

  /** The most memory that this process ever had in use, as the system counts it. */
  static double peakMegabytes() throws IOException {
    for (String line : Files.readAllLines(Path.of("/proc/self/status"), StandardCharsets.UTF_8)) {
      if (line.startsWith("VmHWM:")) {
        return Double.parseDouble(line.replaceAll("\\D+", "")) / 1024;
      }
    }
    return Double.NaN;
  }
}
