package org.retold.collection;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.retold.candidates.EventLikeness;
import org.retold.candidates.Glance;
import org.retold.read.ReportSource;
import org.retold.story.ComparedReport;
import org.retold.story.PairVerifier;

/**
 * The pairs of a pile that {@code retold find} takes an interest in, prepared as it prepares those
 * whose texts it reads.
 */
public final class FoundPairs {

  private FoundPairs() {}

  /** Takes two reports of a pair. */
  public interface Taker {
    /**
     * Takes them.
     *
     * @param a the one with the lesser id
     * @param wording how much rare wording the two share
     */
    void take(ComparedReport a, ComparedReport b, double wording);
  }

  /**
   * Hands over every such pair of a pile of JSON lines.
   *
   * @param folder where the collection is made anew; what is in it is deleted
   */
  public static void each(Path pile, Path folder, Taker taker) throws IOException {
    clear(folder);
    try (ReportCollection collection = ReportCollection.openForAdding(folder)) {
      collection.add(ReportSource.builder(List.of(pile.toString())).build(), 2, FindProgress.NONE);
    }
    try (Store store = Store.forReading(folder);
        ReportTable reports = new ReportTable(store)) {
      Catalogue catalogue = Catalogue.of(reports);
      try (ComparedReports texts =
          new ComparedReports(Store.forReading(folder), catalogue, new PairVerifier())) {
        Map<Long, Double> wordings = new HashMap<>();
        NumberPairs pairs = PairOrder.walk(ofInterest(catalogue, wordings), catalogue.size());
        for (int i = 0; i < pairs.size(); i++) {
          int a = pairs.a(i);
          int b = pairs.b(i);
          double wording = wordings.getOrDefault(key(a, b), 0.0);
          taker.take(texts.of(a), texts.of(b), wording);
        }
      }
    }
  }

  private static NumberPairs ofInterest(Catalogue catalogue, Map<Long, Double> wordings) {
    EventLikeness likeness = new EventLikeness();
    NumberPairs pairs = new NumberPairs();
    catalogue
        .index()
        .forEachPair(
            (a, b, wording, event) -> {
              Glance glance = likeness.glance(catalogue.profile(a), catalogue.profile(b), wording);
              if (glance.isOfInterest()) {
                boolean inOrder = catalogue.compare(a, b) < 0;
                pairs.add(inOrder ? a : b, inOrder ? b : a);
                wordings.put(inOrder ? key(a, b) : key(b, a), (double) wording);
              }
            });
    pairs.sort();
    return pairs;
  }

  private static long key(int a, int b) {
    return (long) a << 32 | b;
  }

  private static void clear(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
