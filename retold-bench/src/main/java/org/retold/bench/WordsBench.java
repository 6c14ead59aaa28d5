package org.retold.bench;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.retold.comparison.WordLinks;
import org.retold.comparison.WordLinks.Aligned;
import org.retold.comparison.WordLinks.Link;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Word alignment against links that people drew: precision, recall and F1 over the links of words
 * that carry meaning, and over all links, those of articles, prepositions and marks included.
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

    void print(String words, String file, int pairs, String aim) {
      double precision = right / (double) Math.max(1, found);
      double recall = right / (double) Math.max(1, gold);
      figure(words + ", precision", precision, file, pairs, "-", "-");
      figure(words + ", recall", recall, file, pairs, "-", "-");
      figure(words + ", F1", 2.0 * right / Math.max(1, gold + found), file, pairs, "-", aim);
    }
  }

  @Override
  void run() throws IOException {
    WordLinks aligner = new WordLinks();
    Count content = new Count();
    Count all = new Count();
    List<LabelledWords> pairs = LabelledWords.read(data("multimwa").resolve(file));
    for (LabelledWords pair : pairs) {
      Aligned aligned = aligner.align(pair.a(), pair.b());
      all.add(pair.links(), aligned.links());
      Set<Link> gold = aligned.ofMeaning(pair.links());
      Set<Link> found = aligned.ofMeaning(aligned.links());
      content.add(gold, found);
      if (verbose()) {
        tell(pair, gold, found);
      }
    }
    content.print("words of meaning", file, pairs.size(), "-");
    all.print("all words", file, pairs.size(), ".92");
  }

  private static void tell(LabelledWords pair, Set<Link> gold, Set<Link> found) {
    StringBuilder out = new StringBuilder();
    gold.stream().filter(l -> !found.contains(l)).forEach(l -> tell("missed", l, pair, out));
    found.stream().filter(l -> !gold.contains(l)).forEach(l -> tell("FALSE", l, pair, out));
    System.out.println(pair.a() + "\n" + pair.b() + "\n" + out);
  }

  private static void tell(String what, Link link, LabelledWords pair, StringBuilder out) {
    String a = pair.a().split(" ", -1)[link.a()];
    String b = pair.b().split(" ", -1)[link.b()];
    out.append("  ").append(what).append(' ').append(a).append(" = ").append(b);
  }
}
