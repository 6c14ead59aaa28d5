package org.retold.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.retold.Retold;
import org.retold.align.Alignment;
import org.retold.comparison.Difference;
import org.retold.comparison.Difference.Change;
import org.retold.comparison.DifferenceFinder;
import org.retold.relation.Relation;
import org.retold.report.Report;
import org.retold.text.ReportText;
import org.retold.text.TextAnalyzer;
import picocli.CommandLine.Command;

/**
 * False alarms: changes of fact reported where nothing changed. Once for reports that differ in
 * furniture alone, once for MRPC pairs that were read and found to differ in wording alone or by a
 * detail left out; these are held against each other as one aligned passage, so that no change
 * stays away merely because the sentences were not aligned.
 */
@Command(name = "quiet", description = "changes reported where nothing changed")
final class QuietBench extends Measure {
  private final TextAnalyzer analyzer = new TextAnalyzer();
  private final DifferenceFinder finder = new DifferenceFinder();

  /** A pair of sentences of MRPC. */
  private record Pair(String first, String second) {}

  @Override
  void run() throws IOException {
    copies(Relation.DUPLICATE, "0", "0");
    copies(Relation.NEAR_VERBATIM, "-", "0");
    sentences("train", "words");
    sentences("train", "dropped");
    sentences("test", "words");
    sentences("test", "dropped");
  }

  private void copies(Relation relation, String reach, String aim) throws IOException {
    int pairs = 0;
    int changes = 0;
    for (LabelledPair pair : LabelledPair.copying(data("copying"))) {
      if (pair.relation() == relation) {
        pairs++;
        changes += changes(Retold.compare(pair.a().report(), pair.b().report()).differences());
      }
    }
    String name = "changes per " + relation.label() + " pair";
    figure(name, changes / (double) Math.max(1, pairs), "copying", pairs, reach, aim);
  }

  private void sentences(String part, String sort) throws IOException {
    Map<String, Pair> pairs = pairs(part);
    List<String> chosen = chosen(part, sort);
    int changes = 0;
    for (String key : chosen) {
      Pair pair = Objects.requireNonNull(pairs.get(key), "not in " + part + ": " + key);
      List<Difference> differences = differences(pair);
      changes += changes(differences);
      if (verbose() && part.equals("train")) {
        tell(key, differences);
      }
    }
    String name = "changes per unchanged pair, " + sort;
    double each = changes / (double) Math.max(1, chosen.size());
    figure(name, each, "mrpc " + part, chosen.size(), "<.05", "<.02");
  }

  /** The errors of train alone are printed: test is held back from reading. */
  private static void tell(String pair, List<Difference> differences) {
    for (Difference difference : differences) {
      if (difference.change() == Change.CHANGED) {
        System.out.printf("  %s  %s  %s%n", pair, difference.kind().label(), difference.why());
      }
    }
  }

  private static int changes(List<Difference> differences) {
    return (int) differences.stream().filter(d -> d.change() == Change.CHANGED).count();
  }

  private List<Difference> differences(Pair pair) {
    ReportText a = analyzer.analyze(Report.of("a", pair.first()));
    ReportText b = analyzer.analyze(Report.of("b", pair.second()));
    return finder.find(a, b, Alignment.whole(a, b));
  }

  private Map<String, Pair> pairs(String part) throws IOException {
    Map<String, Pair> pairs = new HashMap<>();
    for (String line :
        Files.readAllLines(
            data("mrpc").resolve("msr-para-" + part + ".tsv"), StandardCharsets.UTF_8)) {
      String[] fields = line.split("\t", -1);
      pairs.put(fields[1] + " " + fields[2], new Pair(fields[3], fields[4]));
    }
    return pairs;
  }

  private static List<String> chosen(String part, String sort) throws IOException {
    List<String> chosen = new ArrayList<>();
    InputStream in =
        Objects.requireNonNull(QuietBench.class.getResourceAsStream("mrpc-unchanged.txt"));
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line : reader.lines().toList()) {
        String[] fields = line.split(" ");
        if (fields[0].equals(part) && fields[3].equals(sort)) {
          chosen.add(fields[1] + " " + fields[2]);
        }
      }
    }
    return chosen;
  }
}
