package org.retold.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.retold.bench.pile.NewsText;
import org.retold.bench.pile.PileFiles;
import org.retold.bench.pile.RealNews;
import org.retold.bench.pile.SharedWording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes a pile of news with planted copies, and beside it the truth. */
@Command(name = "pile", description = "writes a generated pile as JSON lines, and its truth")
final class PileBench extends Measure {

  /** Real texts that share this much with another are left out of the base. */
  private static final double PARTNERS = .2;

  @Option(names = "--reports", required = true, description = "how many reports")
  private int reports;

  @Option(names = "--out", required = true, description = "FILE.jsonl; the truth: FILE.truth.jsonl")
  private Path out = Path.of("pile.jsonl");

  @Option(names = "--seed", description = "another seed, another pile (default: ${DEFAULT-VALUE})")
  private long seed = 1;

  @Override
  void run() throws IOException {
    long start = System.nanoTime();
    List<NewsText> base = base(this);
    PileFiles.write(base, reports, seed, out);
    System.out.printf(
        "%d reports (base: %d real texts without partners) in %.1f s: %s%n",
        reports, base.size(), (System.nanoTime() - start) / 1e9, out);
  }

  /** The real texts of both sets that have no near-duplicate among them. */
  static List<NewsText> base(Measure measure) throws IOException {
    List<NewsText> all = RealNews.read(measure.data("reuters21578"), measure.data("bbc-news"));
    BitSet partnered = new BitSet();
    for (SharedWording.Pair pair :
        new SharedWording(all.stream().map(NewsText::text).toList()).pairs(PARTNERS)) {
      partnered.set(pair.a());
      partnered.set(pair.b());
    }
    return IntStream.range(0, all.size())
        .filter(i -> !partnered.get(i) && all.get(i).words() >= 20)
        .mapToObj(all::get)
        .toList();
  }
}
