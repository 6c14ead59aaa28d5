package org.retold.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.retold.align.AlignmentFit;
import org.retold.align.AlignmentFit.Counts;
import org.retold.align.AlignmentFit.Labelled;
import org.retold.text.ReportText;
import org.retold.text.TextAnalyzer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * Fits the aligner to labelled retellings; says what it does on pairs that it was not fitted to.
 */
@Command(
    name = "fit-alignment",
    description = "fits the aligner; prints F1 with each pair held out in turn")
final class FitAlignment extends Measure {

  @Mixin private InventedStories stories = new InventedStories();

  @Option(names = "--version-name", description = "the fit's name", defaultValue = "unnamed")
  private String version = "unnamed";

  @Option(names = "--write", description = "where the model is written; nowhere if not given")
  private @Nullable Path write;

  @Override
  void run() throws IOException {
    List<Labelled> rewrites = read(data("rewrites"));
    List<Labelled> invented =
        Files.isDirectory(stories.folder()) ? read(stories.folder()) : List.of();
    List<Labelled> odd = new ArrayList<>();
    List<Labelled> even = new ArrayList<>();
    invented.forEach(pair -> (LabelledRetelling.isOdd(pair.name()) ? odd : even).add(pair));
    AlignmentFit fit = new AlignmentFit();
    heldOut(fit, rewrites, odd);
    Counts withoutRewrites =
        odd.isEmpty() ? new Counts(0, 0, 0) : fit.count(fit.fit(version, odd), rewrites);
    figure(
        "F1 on rewrites, fitted to invented odd only",
        withoutRewrites.f1(),
        "rewrites",
        withoutRewrites.wanted(),
        ".88",
        ".95");
    List<Labelled> all = new ArrayList<>(rewrites);
    all.addAll(odd);
    var model = fit.fit(version, all);
    Counts held = fit.count(model, even);
    figure("F1 on invented even, never fitted to", held.f1(), "stories", held.wanted(), "-", "-");
    String written =
        AlignmentFit.write(
            model,
            "Fitted by: bench fit-alignment, to "
                + rewrites.size()
                + " pairs of rewrites and "
                + odd.size()
                + " invented stories (odd numbers).");
    System.out.print(written);
    if (write != null) {
      Files.writeString(write, written, StandardCharsets.UTF_8);
    }
  }

  private void heldOut(AlignmentFit fit, List<Labelled> rewrites, List<Labelled> odd) {
    Counts sum = new Counts(0, 0, 0);
    for (Labelled out : rewrites) {
      List<Labelled> others = new ArrayList<>(rewrites);
      others.remove(out);
      others.addAll(odd);
      Counts counts = fit.count(fit.fit(version, others), List.of(out));
      System.out.printf("%s held out: F1 %.3f %s%n", out.name(), counts.f1(), counts);
      sum = sum.plus(counts);
    }
    figure("F1, each pair held out in turn", sum.f1(), "rewrites", sum.wanted(), ".88", ".95");
  }

  private static List<Labelled> read(Path folder) throws IOException {
    List<Labelled> pairs = new ArrayList<>();
    for (LabelledRetelling pair : LabelledRetelling.readAll(folder)) {
      pairs.add(labelled(pair));
    }
    return pairs;
  }

  private static Labelled labelled(LabelledRetelling pair) {
    ReportText a = new TextAnalyzer().analyze(pair.retelling());
    ReportText b = new TextAnalyzer().analyze(pair.source());
    SentenceMap inA = new SentenceMap(a, pair.retellingSentences());
    SentenceMap inB = new SentenceMap(b, pair.sourceSentences());
    Set<Long> gold = new TreeSet<>();
    for (JsonNode group : pair.gold().get("alignments")) {
      for (JsonNode left : group.get("retelling")) {
        for (JsonNode right : group.get("source")) {
          gold.add(Labelled.link(left.asInt(), right.asInt()));
        }
      }
    }
    Set<Long> links = new TreeSet<>();
    for (int i = 0; i < a.sentences().size(); i++) {
      for (int j = 0; j < b.sentences().size(); j++) {
        if (linked(inA.gold(i), inB.gold(j), gold)) {
          links.add(Labelled.link(i, j));
        }
      }
    }
    return new Labelled(pair.id(), a, b, links);
  }

  private static boolean linked(List<Integer> left, List<Integer> right, Set<Long> gold) {
    return left.stream()
        .anyMatch(a -> right.stream().anyMatch(b -> gold.contains(Labelled.link(a, b))));
  }
}
