package org.retold.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.retold.read.ReportReader;
import org.retold.report.Furniture;
import org.retold.report.FurnitureKind;
import org.retold.report.Report;
import org.retold.report.Span;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * Furniture and credits in plain text: what of the labelled ones is found in {@code rewrites} and
 * in the invented stories, and how many labelled sentences are swallowed; for {@code copying},
 * which has no labels, what is set apart. Verbose shows the stories with an odd number and every
 * second article; the others stay unseen.
 */
@Command(
    name = "furniture",
    description = "furniture and credits found on rewrites and stories; sentences lost")
final class FurnitureBench extends Measure {
  private static final double COVERED = 0.9;

  @Mixin private InventedStories stories = new InventedStories();

  @Override
  void run() throws IOException {
    measure("rewrites", LabelledRetelling.readAll(data("rewrites")), verbose());
    List<LabelledRetelling> invented = LabelledRetelling.readAll(stories.folder());
    measure("stories, odd", invented.stream().filter(LabelledRetelling::isOdd).toList(), verbose());
    measure("stories, even", invented.stream().filter(pair -> !pair.isOdd()).toList(), false);
    countCopying();
  }

  private static void measure(String name, List<LabelledRetelling> pairs, boolean verbose) {
    Tally tally = new Tally(verbose);
    pairs.forEach(tally::measure);
    tally.print(name);
  }

  private static double share(int part, int whole) {
    return part / (double) Math.max(1, whole);
  }

  /** What was looked for in one set, and what of it was found. */
  private static final class Tally {
    private final boolean verbose;
    private int lines;
    private int linesFound;
    private int credits;
    private int creditsFound;
    private int headlines;
    private int headlinesFound;
    private int sentences;
    private int swallowed;

    Tally(boolean verbose) {
      this.verbose = verbose;
    }

    void print(String name) {
      figure("furniture lines found", share(linesFound, lines), name, lines, "-", "-");
      figure("credits found", share(creditsFound, credits), name, credits, "-", "-");
      figure("headlines found", share(headlinesFound, headlines), name, headlines, "-", "-");
      figure("sentences swallowed", share(swallowed, sentences), name, sentences, "0", "0");
    }

    void measure(LabelledRetelling pair) {
      Report retelling = pair.retelling();
      pair.gold().path("furniture").forEach(line -> findLine(retelling, line));
      pair.gold().path("source_furniture").forEach(line -> findLine(pair.source(), line));
      findCreditLine(pair);
      findLine(retelling, pair.gold().path("retelling_date_line"));
      findLine(pair.source(), pair.gold().path("date_line"));
      findCredit(retelling, pair.gold().path("credit"));
      for (Report report : List.of(pair.source(), retelling)) {
        findHeadline(report, pair.gold());
      }
      keep(pair.source(), pair.sourceSentences());
      keep(retelling, pair.retellingSentences());
    }

    /** A credit within a sentence is no furniture. */
    private void findCreditLine(LabelledRetelling pair) {
      String credit = pair.gold().path("credit_text").asText();
      if (pair.retellingSentences().stream().noneMatch(sentence -> sentence.contains(credit))) {
        findLine(pair.retelling(), pair.gold().path("credit_text"));
      }
    }

    private void findLine(Report report, JsonNode line) {
      if (line.isTextual()) {
        lines++;
        int at = report.text().lastIndexOf(line.asText());
        boolean found = covered(report, new Span(at, at + line.asText().length())) >= COVERED;
        linesFound += found ? 1 : 0;
        tell(found, "furniture missed", report, line.asText());
      }
    }

    private void findCredit(Report report, JsonNode name) {
      if (name.isTextual()) {
        credits++;
        boolean found = report.credits().stream().anyMatch(c -> c.name().equals(name.asText()));
        creditsFound += found ? 1 : 0;
        tell(found, "credit missed", report, name.asText() + " not in " + report.credits());
      }
    }

    /** The first line that is not labelled as something else. */
    private void findHeadline(Report report, JsonNode gold) {
      headlines++;
      Set<String> other = new TreeSet<>();
      gold.path("furniture").forEach(line -> other.add(line.asText()));
      gold.path("source_furniture").forEach(line -> other.add(line.asText()));
      String first =
          report
              .text()
              .lines()
              .filter(line -> !line.isBlank() && !other.contains(line))
              .findFirst()
              .orElse("");
      boolean found = first.equals(report.title());
      headlinesFound += found ? 1 : 0;
      tell(found, "headline missed", report, first + " not " + report.title());
    }

    private void keep(Report report, List<String> labelled) {
      int from = 0;
      for (String sentence : labelled) {
        int at = report.text().indexOf(sentence, from);
        if (at >= 0) {
          sentences++;
          boolean kept = covered(report, new Span(at, at + sentence.length())) == 0;
          swallowed += kept ? 0 : 1;
          tell(kept, "sentence swallowed", report, sentence);
          from = at;
        }
      }
    }

    private static double covered(Report report, Span span) {
      int shared = 0;
      for (Furniture furniture : report.furniture()) {
        int start = Math.max(span.start(), furniture.span().start());
        shared += Math.max(0, Math.min(span.end(), furniture.span().end()) - start);
      }
      return shared / (double) Math.max(1, span.length());
    }

    private void tell(boolean right, String what, Report report, String text) {
      if (verbose && !right) {
        System.out.printf("  %s: %s: %s%n", what, report.file(), text);
      }
    }
  }

  private void countCopying() throws IOException {
    List<Path> files = new ArrayList<>();
    try (Stream<Path> entries = Files.list(data("copying").resolve("articles"))) {
      entries.sorted().forEach(files::add);
    }
    Map<FurnitureKind, Integer> counts = new EnumMap<>(FurnitureKind.class);
    long characters = 0;
    long apart = 0;
    int credited = 0;
    for (int i = 0; i < files.size(); i++) {
      Report report = new ReportReader().read(files.get(i)).reports().get(0);
      characters += report.text().length();
      credited += report.credits().isEmpty() ? 0 : 1;
      for (Furniture furniture : report.furniture()) {
        apart += furniture.span().length();
        counts.merge(furniture.kind(), 1, Integer::sum);
      }
      if (verbose() && i % 2 == 0) {
        show(report);
      }
    }
    figure(
        "set apart, share of text", apart / (double) characters, "copying", files.size(), "-", "-");
    figure(
        "reports with a credit", share(credited, files.size()), "copying", files.size(), "-", "-");
    System.out.println("set apart in copying: " + counts);
  }

  private static void show(Report report) {
    System.out.printf(
        "%n## %s  title: %s  authors: %s%n", report.id(), report.title(), report.authors());
    report
        .credits()
        .forEach(c -> System.out.printf("  credit %s: %s%n", c.name(), start(c.text())));
    int at = 0;
    for (Furniture furniture : report.furniture()) {
      left(report.text().substring(at, furniture.span().start()));
      System.out.printf("  %-12s %s%n", furniture.kind().label(), start(furniture.text()));
      at = furniture.span().end();
    }
    left(report.text().substring(at));
  }

  /** Short lines that stay in the report, where missed furniture would be. */
  private static void left(String kept) {
    List<String> lines = kept.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    lines.stream()
        .filter(line -> line.length() < 100 || !line.matches("(?s).*[.!?][”\"’')]*"))
        .forEach(line -> System.out.printf("  %-12s %s%n", "...", start(line)));
  }

  private static String start(String text) {
    String line = text.replaceAll("\\s+", " ");
    return line.length() > 150 ? line.substring(0, 150) + "…" : line;
  }
}
