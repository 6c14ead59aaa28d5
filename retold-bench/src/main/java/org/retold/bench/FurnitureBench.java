package org.retold.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.retold.read.ReportReader;
import org.retold.report.Furniture;
import org.retold.report.FurnitureKind;
import org.retold.report.Report;
import org.retold.report.Span;
import picocli.CommandLine.Command;

/**
 * Furniture and credits in plain text: what of the labelled ones is found in {@code rewrites}, and
 * how many labelled sentences are swallowed; for {@code copying}, which has no labels, what is set
 * apart. Verbose shows it for every second article; the others stay unseen.
 */
@Command(
    name = "furniture",
    description = "furniture and credits found on rewrites; sentences lost")
final class FurnitureBench extends Measure {
  private static final double COVERED = 0.9;

  private int lines;
  private int linesFound;
  private int credits;
  private int creditsFound;
  private int headlines;
  private int headlinesFound;
  private int sentences;
  private int swallowed;

  @Override
  void run() throws IOException {
    for (LabelledRetelling pair : LabelledRetelling.readAll(data("rewrites"))) {
      measure(pair);
    }
    figure("furniture lines found", share(linesFound, lines), "rewrites", lines, "-", "-");
    figure("credits found", share(creditsFound, credits), "rewrites", credits, "-", "-");
    figure("headlines found", share(headlinesFound, headlines), "rewrites", headlines, "-", "-");
    figure("sentences swallowed", share(swallowed, sentences), "rewrites", sentences, "0", "0");
    countCopying();
  }

  private static double share(int part, int whole) {
    return part / (double) Math.max(1, whole);
  }

  private void measure(LabelledRetelling pair) {
    Report retelling = pair.retelling();
    pair.gold().path("furniture").forEach(line -> findLine(retelling, line));
    findLine(retelling, pair.gold().path("credit_text"));
    findLine(retelling, pair.gold().path("retelling_date_line"));
    findLine(pair.source(), pair.gold().path("date_line"));
    findCredit(retelling, pair.gold().path("credit"));
    for (Report report : List.of(pair.source(), retelling)) {
      findHeadline(report);
    }
    keep(pair.source(), pair.sourceSentences());
    keep(retelling, pair.retellingSentences());
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

  private void findHeadline(Report report) {
    headlines++;
    String first = report.text().lines().findFirst().orElse("");
    boolean found = first.equals(report.title());
    headlinesFound += found ? 1 : 0;
    tell(found, "headline missed", report, first);
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
    if (verbose() && !right) {
      System.out.printf("  %s: %s: %s%n", what, report.file(), text);
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
