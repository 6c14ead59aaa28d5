package org.retold.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.retold.Retold;
import org.retold.align.AlignedPassage;
import org.retold.comparison.Comparison;
import org.retold.comparison.Difference;
import org.retold.comparison.Difference.Change;
import org.retold.facts.FactKind;
import org.retold.read.ReadResult;
import org.retold.read.ReportReader;
import org.retold.relation.Coverage;
import org.retold.relation.Direction;
import org.retold.relation.Relation;
import org.retold.report.FurnitureKind;
import org.retold.report.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The model case: everything that the design says of its two reports, held against the output. */
@Command(name = "seeds", description = "the model case, claim by claim")
final class SeedsBench extends Measure {

  /** Which sentence of the rewording tells which of the agency's story, by number. */
  private static final List<String> LINKS =
      List.of("0-0", "1-1", "2-2", "3-3", "4-4", "5-5", "6-6", "7-7", "8-18", "9-19", "10-9");

  @Option(
      names = "--seeds",
      description = "folder of the two reports (default: ${DEFAULT-VALUE})",
      defaultValue = "../shared/seeds")
  private Path seeds = Path.of("../shared/seeds");

  private int right;
  private int claims;

  @Override
  void run() throws IOException {
    List<Report> reports = read();
    Comparison comparison = Retold.compare(reports.get(0), reports.get(1));
    verdict(comparison);
    alignment(comparison);
    page(reports.get(0), reports.get(1));
    facts(comparison);
    figure(
        "claims of the model case", right / (double) claims, "seeds", claims, "all but 2", "all");
    if (verbose()) {
      comparison.differences().forEach(SeedsBench::print);
    }
  }

  private List<Report> read() throws IOException {
    try (Stream<Path> files = Files.list(seeds)) {
      List<Report> reports =
          files
              .filter(file -> file.getFileName().toString().matches("\\d.*\\.txt"))
              .sorted()
              .map(new ReportReader()::read)
              .map(ReadResult::reports)
              .flatMap(List::stream)
              .toList();
      if (reports.size() != 2) {
        throw new IOException("two reports were expected in " + seeds + ", got " + reports.size());
      }
      return reports;
    }
  }

  private void verdict(Comparison comparison) {
    Coverage coverage = comparison.verdict().coverage();
    claim("reworded", comparison.verdict().relation() == Relation.REWORDED);
    claim("about nine tenths of the copy carried over", within(coverage.a(), 0.8, 0.98));
    claim("about half of the story used", within(coverage.b(), 0.4, 0.65));
    claim(
        "both descend from an earlier version",
        comparison.verdict().direction().verdict() == Direction.Verdict.COMMON_SOURCE);
  }

  private void alignment(Comparison comparison) {
    Set<String> links = new TreeSet<>();
    Set<String> moved = new TreeSet<>();
    for (AlignedPassage passage : comparison.alignment().passages()) {
      for (int a : passage.a()) {
        for (int b : passage.b()) {
          links.add(a + "-" + b);
          if (passage.moved()) {
            moved.add(a + "-" + b);
          }
        }
      }
    }
    for (String link : LINKS) {
      claim("sentences " + link, links.contains(link));
    }
    claim("no other link", LINKS.containsAll(links));
    claim("one sentence moved", moved.equals(Set.of("10-9")));
    claim("one sentence only in the copy", comparison.alignment().onlyInA().equals(List.of(11)));
    claim("nine only in the story", comparison.alignment().onlyInB().size() == 9);
  }

  private void page(Report copy, Report story) {
    claim("credit", copy.credits().stream().anyMatch(credit -> credit.name().equals("Reuters")));
    claim("comment form set apart", has(copy, FurnitureKind.COMMENT_FORM));
    claim("caption set apart", has(story, FurnitureKind.CAPTION));
  }

  private static boolean has(Report report, FurnitureKind kind) {
    return report.furniture().stream().anyMatch(furniture -> furniture.kind() == kind);
  }

  private void facts(Comparison comparison) {
    List<Difference> all = comparison.differences();
    claim("300,000 kept", any(all, Change.KEPT, FactKind.NUMBER, side("300,000")));
    claim("half kept", any(all, Change.KEPT, null, side("half")));
    claim("June 22 kept", any(all, Change.KEPT, FactKind.TIME, side("June 22")));
    claim("the Tuesday kept", any(all, Change.KEPT, FactKind.TIME, side("Tuesday")));
    claim("five quotations kept", count(all, Change.KEPT, FactKind.QUOTE) >= 5);
    claim("month: time changed", any(all, Change.CHANGED, FactKind.TIME, side("month")));
    claim("good, excellent", any(all, Change.CHANGED, FactKind.DEGREE, side("excellent")));
    claim("met, scheduled", any(all, Change.CHANGED, FactKind.STATUS, side("scheduled")));
    claim(
        "attribution dropped",
        all.stream()
            .anyMatch(
                difference ->
                    difference.kind() == FactKind.ATTRIBUTION
                        && difference.change() != Change.KEPT
                        && difference.b() != null
                        && difference.b().sentence() == 19));
    claim("arrests left out", comparison.alignment().onlyInB().contains(15));
    claim("deaths left out", comparison.alignment().onlyInB().contains(17));
    long changed = all.stream().filter(difference -> difference.change() == Change.CHANGED).count();
    System.out.printf("changed facts reported: %d (four are named by the design)%n", changed);
  }

  private static Predicate<Difference> side(String words) {
    return difference -> holds(difference.a(), words) || holds(difference.b(), words);
  }

  private static boolean holds(Difference.@Nullable Side side, String words) {
    return side != null && side.text().contains(words);
  }

  private static boolean any(
      List<Difference> all, Change change, @Nullable FactKind kind, Predicate<Difference> test) {
    return all.stream()
        .anyMatch(
            difference ->
                difference.change() == change
                    && (kind == null || difference.kind() == kind)
                    && test.test(difference));
  }

  private static long count(List<Difference> all, Change change, FactKind kind) {
    return all.stream()
        .filter(difference -> difference.change() == change && difference.kind() == kind)
        .count();
  }

  private static boolean within(double value, double least, double most) {
    return value >= least && value <= most;
  }

  private void claim(String what, boolean holds) {
    claims++;
    right += holds ? 1 : 0;
    System.out.printf("  %s  %s%n", holds ? "yes" : "NO ", what);
  }

  private static void print(Difference difference) {
    System.out.printf(
        "  %s %s: %s | %s  (%s)%n",
        difference.change().label(),
        difference.kind().label(),
        words(difference.a()),
        words(difference.b()),
        difference.why());
  }

  private static String words(Difference.@Nullable Side side) {
    return side == null ? "-" : side.text();
  }
}
