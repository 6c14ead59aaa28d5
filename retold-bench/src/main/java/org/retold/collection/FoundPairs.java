package org.retold.collection;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.retold.read.ReportSource;
import org.retold.story.ComparedReport;
import org.retold.story.PairVerifier;

/** The pairs of a pile whose texts {@code retold find} reads, prepared as it prepares them. */
public final class FoundPairs {

  private FoundPairs() {}

  /** Takes two reports of a pair. */
  public interface Taker {
    /** Takes them, the one with the lesser id first. */
    void take(ComparedReport a, ComparedReport b);
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
      PairVerifier verifier = new PairVerifier();
      try (ComparedReports texts =
          new ComparedReports(Store.forReading(folder), catalogue, verifier)) {
        NumberPairs pairs =
            PairOrder.walk(WantedPairs.of(catalogue, verifier).byTexts(), catalogue.size());
        for (int i = 0; i < pairs.size(); i++) {
          taker.take(texts.of(pairs.a(i)), texts.of(pairs.b(i)));
        }
      }
    }
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
