package org.retold.collection;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.retold.candidates.Candidate;
import org.retold.candidates.EventProfile;
import org.retold.candidates.Signature;
import org.retold.read.ReportSource;
import org.retold.report.Report;
import org.retold.story.ComparedReport;
import org.retold.story.PairVerifier;
import org.retold.text.ReportText;
import org.retold.text.TextAnalyzer;

/**
 * Asks a collection about one report after the other, in a process of its own, and prints the times
 * in milliseconds. The collection is filled first where it is not there yet.
 */
public final class LatencyProbe {
  private static final int WARM_UP = 200;

  private final TextAnalyzer analyzer = new TextAnalyzer();
  private final PairVerifier verifier = new PairVerifier();
  private final Catalogue catalogue;
  private final ComparedReports texts;
  private final double[] whole;
  private final double[] searching;
  private long candidates;

  private LatencyProbe(Catalogue catalogue, ComparedReports texts, int asked) {
    this.catalogue = catalogue;
    this.texts = texts;
    whole = new double[asked];
    searching = new double[asked];
  }

  /** Takes the pile, the collection's folder, the pile to ask from, and how many to ask. */
  public static void main(String[] args) throws IOException {
    Locale.setDefault(Locale.ROOT);
    Path folder = Path.of(args[1]);
    if (!Files.exists(folder)) {
      fill(args[0], folder);
    }
    List<Report> asking = asking(args[2], Integer.parseInt(args[3]) + WARM_UP);
    long start = System.nanoTime();
    Store store = Store.forReading(folder);
    ReportTable reports = new ReportTable(store);
    Catalogue catalogue = Catalogue.of(reports);
    ComparedReports texts =
        new ComparedReports(Store.forReading(folder), catalogue, new PairVerifier());
    double opening = (System.nanoTime() - start) / 1e9;
    LatencyProbe probe = new LatencyProbe(catalogue, texts, asking.size());
    for (int i = 0; i < asking.size(); i++) {
      probe.ask(i, asking.get(i));
    }
    probe.print(opening);
    texts.close();
    reports.close();
    store.close();
  }

  private static void fill(String pile, Path folder) {
    try (ReportCollection collection = ReportCollection.openForAdding(folder)) {
      collection.add(ReportSource.builder(List.of(pile)).build(), 2, FindProgress.NONE);
    }
  }

  /** Reports of the other pile, drawn evenly, always the same ones. */
  private static List<Report> asking(String pile, int count) {
    List<Report> drawn = new ArrayList<>();
    SplittableRandom random = new SplittableRandom(1);
    int[] seen = {0};
    ReportSource.builder(List.of(pile))
        .build()
        .read(
            report -> {
              int place = drawn.size() < count ? drawn.size() : random.nextInt(++seen[0] + count);
              if (place == drawn.size()) {
                drawn.add(report);
              } else if (place < count) {
                drawn.set(place, report);
              }
            },
            problem -> {});
    return drawn;
  }

  private void ask(int place, Report report) {
    long start = System.nanoTime();
    ReportText text = analyzer.analyze(report);
    Traits traits = Traits.of(text);
    long middle = System.nanoTime();
    Signature own = catalogue.common().own(report.publisher(), traits.signature());
    List<Candidate> found = catalogue.index().candidates(ReportKey.of(report).high(), own);
    long searched = System.nanoTime();
    ComparedReport asked = verifier.prepare(own(report, text), traits.profile());
    for (Candidate candidate : found) {
      compare(asked, candidate);
    }
    whole[place] = (System.nanoTime() - start) / 1e6;
    searching[place] = (searched - middle) / 1e6;
    candidates += place < WARM_UP ? 0 : found.size();
  }

  /** The report without the sentences that many reports of the collection hold. */
  private ReportText own(Report report, ReportText text) {
    Report own = catalogue.common().without(text);
    return own == report ? text : analyzer.analyze(own);
  }

  private void compare(ComparedReport asked, Candidate candidate) {
    EventProfile other = catalogue.profile(candidate.number());
    if (verifier.look(asked.profile(), other, candidate.wording()) == PairVerifier.Look.TEXTS) {
      verifier.verify(asked, texts.of(candidate.number()));
    }
  }

  private void print(double opening) throws IOException {
    PrintStream out = System.out;
    double[] all = Arrays.copyOfRange(whole, WARM_UP, whole.length);
    double[] found = Arrays.copyOfRange(searching, WARM_UP, searching.length);
    Arrays.sort(all);
    Arrays.sort(found);
    out.println("reports\t" + catalogue.size());
    out.println("opening\t" + opening);
    out.println("median\t" + all[all.length / 2]);
    out.println("p99\t" + all[all.length * 99 / 100]);
    out.println("candidates median\t" + found[found.length / 2]);
    out.println("candidates p99\t" + found[found.length * 99 / 100]);
    out.println("candidates mean\t" + (double) candidates / all.length);
    out.println("gigabytes\t" + peakGigabytes());
  }

  private static double peakGigabytes() throws IOException {
    return Files.readAllLines(Path.of("/proc/self/status"), StandardCharsets.UTF_8).stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D+", "")) / (1 << 20))
        .findFirst()
        .orElse(Double.NaN);
  }
}
