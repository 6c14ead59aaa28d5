package org.retold.bench;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.retold.Retold;
import org.retold.comparison.Comparison;
import picocli.CommandLine.Command;

/** Relations against the labelled pairs. */
@Command(name = "relation", description = "derived or not, six relations, coverage on copying")
final class RelationBench extends Measure {

  @Override
  void run() throws IOException {
    List<CopyingPair> pairs = CopyingPair.readAll(data("copying"));
    boolean head = true;
    for (CopyingPair pair : pairs) {
      Comparison comparison = Retold.compare(pair.a(), pair.b());
      head =
          row(
              "copying",
              "" + pair.number(),
              pair.relation(),
              pair.derivedShare(),
              comparison,
              head);
    }
    for (LabelledRetelling pair : LabelledRetelling.readAll(data("rewrites"))) {
      row(
          "rewrites",
          pair.id(),
          "reworded",
          1,
          Retold.compare(pair.retelling(), pair.source()),
          false);
    }
  }

  private static boolean row(
      String set, String id, String relation, double share, Comparison comparison, boolean head) {
    Map<String, Double> measures = comparison.verdict().explanation().measures();
    if (head) {
      System.out.println("set\tid\trelation\tshare\t" + String.join("\t", measures.keySet()));
    }
    StringBuilder line = new StringBuilder(set + "\t" + id + "\t" + relation + "\t" + share);
    for (double value : measures.values()) {
      line.append("\t%.3f".formatted(value));
    }
    System.out.println(line);
    return false;
  }
}
