package org.retold.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.retold.Retold;
import org.retold.align.AlignedPassage;
import org.retold.comparison.Comparison;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Sentence alignment against the labelled retellings: F1 over pairs of sentences. */
@Command(name = "alignment", description = "sentence alignment F1 on rewrites")
final class AlignmentBench extends Measure {

  @Mixin private InventedStories stories = new InventedStories();

  @Override
  void run() throws IOException {
    measure("rewrites", LabelledRetelling.readAll(data("rewrites")), ".88", ".95");
    List<LabelledRetelling> invented = LabelledRetelling.readAll(stories.folder());
    measure("stories, odd", invented.stream().filter(pair -> pair.isOdd()).toList(), "-", "-");
    measure("stories, even", invented.stream().filter(pair -> !pair.isOdd()).toList(), "-", "-");
  }

  private void measure(String name, List<LabelledRetelling> all, String reach, String aim) {
    int right = 0;
    int said = 0;
    int wanted = 0;
    int kindRight = 0;
    for (LabelledRetelling pair : all) {
      Comparison comparison = Retold.compare(pair.retelling(), pair.source());
      Set<String> gold = goldLinks(pair.gold(), false);
      Set<String> found = foundLinks(comparison, pair, false);
      Set<String> hits = new TreeSet<>(found);
      hits.retainAll(gold);
      right += hits.size();
      said += found.size();
      wanted += gold.size();
      Set<String> kinds = foundLinks(comparison, pair, true);
      kinds.retainAll(goldLinks(pair.gold(), true));
      kindRight += kinds.size();
      System.out.printf(
          "%s  precision %.3f  recall %.3f  relation %s  coverage %.2f / %.2f%n",
          pair.id(),
          hits.size() / (double) Math.max(1, found.size()),
          hits.size() / (double) Math.max(1, gold.size()),
          comparison.verdict().relation().label(),
          comparison.verdict().coverage().a(),
          comparison.verdict().coverage().b());
      if (verbose()) {
        explain(pair, gold, found);
      }
    }
    double precision = right / (double) Math.max(1, said);
    double recall = right / (double) Math.max(1, wanted);
    figure("alignment precision", precision, name, said, "-", "-");
    figure("alignment recall", recall, name, wanted, "-", "-");
    double f1 = 2 * precision * recall / Math.max(1e-9, precision + recall);
    figure("alignment F1", f1, name, wanted, reach, aim);
    figure("kind right of links right", kindRight / (double) right, name, right, "-", "-");
  }

  private static Set<String> goldLinks(JsonNode gold, boolean withKind) {
    Set<String> links = new TreeSet<>();
    for (JsonNode group : gold.get("alignments")) {
      for (JsonNode left : group.get("retelling")) {
        for (JsonNode right : group.get("source")) {
          links.add(link(left.asInt(), right.asInt(), withKind ? group.get("kind").asText() : ""));
        }
      }
    }
    return links;
  }

  private static Set<String> foundLinks(
      Comparison comparison, LabelledRetelling pair, boolean withKind) {
    SentenceMap inA = new SentenceMap(comparison.a(), pair.retellingSentences());
    SentenceMap inB = new SentenceMap(comparison.b(), pair.sourceSentences());
    Set<String> links = new TreeSet<>();
    for (AlignedPassage passage : comparison.alignment().passages()) {
      for (int a : passage.a()) {
        for (int b : passage.b()) {
          for (int goldA : inA.gold(a)) {
            for (int goldB : inB.gold(b)) {
              links.add(link(goldA, goldB, withKind ? passage.kind().label() : ""));
            }
          }
        }
      }
    }
    return links;
  }

  private static String link(int a, int b, String kind) {
    return "%03d-%03d%s".formatted(a, b, kind);
  }

  private static void explain(LabelledRetelling pair, Set<String> gold, Set<String> found) {
    for (String link : gold) {
      if (!found.contains(link)) {
        print("missed", link, pair);
      }
    }
    for (String link : found) {
      if (!gold.contains(link)) {
        print("false ", link, pair);
      }
    }
  }

  private static void print(String what, String link, LabelledRetelling pair) {
    int a = Integer.parseInt(link.substring(0, 3));
    int b = Integer.parseInt(link.substring(4, 7));
    System.out.printf(
        "  %s %d-%d%n    %s%n    %s%n",
        what, a, b, pair.retellingSentences().get(a), pair.sourceSentences().get(b));
  }
}
