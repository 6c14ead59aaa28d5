package org.retold.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Set;
import java.util.TreeSet;
import org.retold.comparison.WordLinks;
import org.retold.comparison.WordLinks.Aligned;
import org.retold.comparison.WordLinks.Link;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Word alignment against links that people drew: precision, recall and F1 over the links of words
 * that carry meaning, sure and possible links taken together as the set's authors do, and over all
 * links, where articles and prepositions count as missed.
 */
@Command(name = "words", description = "word alignment against human links")
final class WordsBench extends Measure {

  @Option(names = "--file", description = "a file of multimwa (default: ${DEFAULT-VALUE})")
  private String file = "MultiMWA-MTRef/mtref-dev.tsv";

  /** Links counted: drawn by people, found, and both. */
  private static final class Count {
    int gold;
    int found;
    int right;

    void add(Set<Link> gold, Set<Link> found) {
      this.gold += gold.size();
      this.found += found.size();
      Set<Link> both = new TreeSet<>(gold);
      both.retainAll(found);
      right += both.size();
    }

    double f1() {
      return 2.0 * right / Math.max(1, gold + found);
    }
  }

  @Override
  void run() throws IOException {
    WordLinks aligner = new WordLinks();
    Count content = new Count();
    Count all = new Count();
    int pairs = 0;
    for (String line : Files.readAllLines(data("multimwa").resolve(file), StandardCharsets.UTF_8)) {
      String[] fields = line.split("\t", -1);
      Set<Link> gold = links(fields);
      Aligned aligned = aligner.align(fields[1], fields[3]);
      all.add(gold, aligned.links());
      Set<Link> meaning = new TreeSet<>(gold);
      meaning.removeIf(
          l -> !aligned.contentA().contains(l.a()) || !aligned.contentB().contains(l.b()));
      Set<Link> found = new TreeSet<>(aligned.links());
      found.removeIf(
          l -> !aligned.contentA().contains(l.a()) || !aligned.contentB().contains(l.b()));
      content.add(meaning, found);
      pairs++;
      if (verbose()) {
        tell(fields, meaning, found);
      }
    }
    figure(
        "words of meaning, precision",
        content.right / (double) content.found,
        file,
        pairs,
        "-",
        "-");
    figure(
        "words of meaning, recall", content.right / (double) content.gold, file, pairs, "-", "-");
    figure("words of meaning, F1", content.f1(), file, pairs, "-", "-");
    figure("all words, F1", all.f1(), file, pairs, "-", ".92");
  }

  private static Set<Link> links(String[] fields) {
    Set<Link> links = new TreeSet<>();
    for (int i = 7; i < Math.min(9, fields.length); i++) {
      for (String link : fields[i].strip().split(" ")) {
        if (!link.isEmpty()) {
          String[] ends = link.split("-");
          links.add(new Link(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])));
        }
      }
    }
    return links;
  }

  private static void tell(String[] fields, Set<Link> gold, Set<Link> found) {
    String[] a = fields[1].split(" ");
    String[] b = fields[3].split(" ");
    StringBuilder out = new StringBuilder();
    for (Link link : gold) {
      if (!found.contains(link)) {
        out.append("  MISSED ").append(a[link.a()]).append(" = ").append(b[link.b()]);
      }
    }
    for (Link link : found) {
      if (!gold.contains(link)) {
        out.append("  FALSE ").append(a[link.a()]).append(" = ").append(b[link.b()]);
      }
    }
    System.out.println(fields[1] + "\n" + fields[3] + "\n" + out);
  }
}
