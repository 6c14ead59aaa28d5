package org.retold.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.retold.bench.TimexDocument.Timex;
import org.retold.facts.TimexReading;
import org.retold.facts.TimexReading.Time;
import org.retold.report.Span;
import org.retold.text.TextAnalyzer;
import picocli.CommandLine.Command;

/**
 * Times found and settled, as TempEval-3 counts (UzZaman and others, SemEval 2013): detection F1 by
 * exact and by overlapping span, and value F1, where an overlapping time counts if its value is
 * equal. The day of creation is given, not counted. In halves by file name: errors are printed of
 * the first half only.
 */
@Command(name = "times", description = "times found and settled in tempeval3")
final class TimesBench extends Measure {

  /** What was counted over some documents. */
  private static final class Tally {
    int gold;
    int read;
    int strict;
    int relaxed;
    int value;
    int documents;
  }

  @Override
  void run() throws IOException {
    List<TimexDocument> all =
        TimexDocument.readAll(data("tempeval3").resolve("Training").resolve("TBAQ-cleaned"));
    List<String> names = List.copyOf(new TreeSet<>(all.stream().map(TimexDocument::name).toList()));
    Tally developed = new Tally();
    Tally held = new Tally();
    for (TimexDocument document : all) {
      boolean mine = names.indexOf(document.name()) % 2 == 0;
      count(document, mine ? developed : held, mine && verbose());
    }
    print("developed on", developed);
    print("held back", held);
  }

  private static void print(String half, Tally tally) {
    String data = "tempeval3 " + half;
    figure("times found, exact span F1", f1(tally.strict, tally), data, tally.gold, "-", "-");
    figure("times found, overlapping F1", f1(tally.relaxed, tally), data, tally.gold, "-", "-");
    figure("value F1", f1(tally.value, tally), data, tally.gold, ".72", ".80");
    System.out.printf(
        "  %d documents; overlapping precision %.3f, recall %.3f%n",
        tally.documents,
        tally.relaxed / (double) Math.max(1, tally.read),
        tally.relaxed / (double) Math.max(1, tally.gold));
  }

  private static double f1(int right, Tally tally) {
    return 2.0 * right / Math.max(1, tally.gold + tally.read);
  }

  private static void count(TimexDocument document, Tally tally, boolean tell) {
    List<Time> read =
        new ArrayList<>(TimexReading.of(new TextAnalyzer().analyze(document.report())));
    tally.documents++;
    tally.gold += document.times().size();
    tally.read += read.size();
    for (Timex gold : document.times()) {
      Time hit = hit(read, gold.span());
      boolean right = hit != null && hit.value().equals(gold.value());
      tally.relaxed += hit == null ? 0 : 1;
      tally.strict += hit != null && hit.span().equals(gold.span()) ? 1 : 0;
      tally.value += right ? 1 : 0;
      read.remove(hit);
      if (tell && !right) {
        tell(document, hit == null ? "MISSED" : "VALUE", gold.span(), gold.value(), hit);
      }
    }
    if (tell) {
      read.forEach(time -> tell(document, "FALSE", time.span(), "-", time));
    }
  }

  /** The time read that covers the labelled one exactly, else the first that overlaps it. */
  private static @Nullable Time hit(List<Time> read, Span gold) {
    return read.stream()
        .filter(time -> time.span().equals(gold))
        .findFirst()
        .orElseGet(
            () ->
                read.stream().filter(time -> time.span().overlaps(gold)).findFirst().orElse(null));
  }

  private static void tell(
      TimexDocument document, String what, Span span, String gold, @Nullable Time read) {
    String text = document.report().text();
    String left = text.substring(Math.max(0, span.start() - 70), span.start());
    String right = text.substring(span.end(), Math.min(text.length(), span.end() + 50));
    String mine = read == null ? "-" : read.span().in(text) + " = " + read.value();
    String line =
        String.join(" ", what, document.name(), "gold", gold, "read", mine)
            + (" | " + left + "[" + span.in(text) + "]" + right);
    System.out.println(line.replaceAll("\\s+", " "));
  }
}
