package org.retold.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.retold.Retold;
import org.retold.align.AlignedPassage;
import org.retold.align.Alignment;
import org.retold.comparison.Comparison;
import org.retold.comparison.Difference;
import org.retold.comparison.Difference.Change;
import org.retold.comparison.DifferenceFinder;
import org.retold.facts.FactKind;
import org.retold.report.Span;
import org.retold.text.ReportText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Planted fact changes: how many are found and called by the right kind, how many of the changes
 * reported are planted ones, how many harmless rewordings are reported. Once with Retold's own
 * alignment, once with the labelled one, to tell alignment errors from fact errors.
 */
@Command(name = "differences", description = "planted changes found in rewrites")
final class DifferencesBench extends Measure {

  @Option(names = "--only", split = ",", description = "ids of the pairs whose errors to print")
  private Set<String> only = new HashSet<>();

  @Option(names = "--folder", description = "a folder of labelled pairs in place of rewrites")
  private @Nullable Path folder;

  /** What was counted over one or more pairs. */
  private static final class Tally {
    int planted;
    int found;
    int kindRight;
    int reported;
    int real;
    int harmless;
    int voices;
    int realVoices;
    final Map<String, int[]> byKind = new TreeMap<>();
  }

  @Override
  void run() throws IOException {
    Path data = folder == null ? data("rewrites") : folder;
    List<LabelledRetelling> all = LabelledRetelling.readAll(data);
    Tally own = new Tally();
    Tally labelled = new Tally();
    for (LabelledRetelling pair : all) {
      Comparison comparison = Retold.compare(pair.retelling(), pair.source());
      boolean tell = verbose() && (only.isEmpty() || only.contains(pair.id()));
      count(pair, comparison, comparison.differences(), own, tell);
      List<Difference> given =
          new DifferenceFinder()
              .find(comparison.a(), comparison.b(), labelledAlignment(pair, comparison));
      count(pair, comparison, given, labelled, false);
    }
    own.byKind.forEach((k, n) -> System.out.printf("%-14s found %d of %d%n", k, n[0], n[1]));
    print("", own, data);
    print(", labelled alignment", labelled, data);
  }

  private static void print(String how, Tally tally, Path data) {
    String set = String.valueOf(data.getFileName());
    int planted = tally.planted;
    figure("changes found" + how, share(tally.found, planted), set, planted, ".80", ".92");
    figure("  of the right kind", share(tally.kindRight, planted), set, planted, ".70", ".85");
    figure(
        "  reported that are planted",
        share(tally.real, tally.reported),
        set,
        tally.reported,
        ".75",
        ".92");
    figure("  harmless reported", tally.harmless, set, planted, "0", "0");
    figure(
        "  attributions dropped or added, planted",
        share(tally.realVoices, tally.voices),
        set,
        tally.voices,
        "-",
        "-");
  }

  private static double share(int part, int whole) {
    return part / (double) Math.max(1, whole);
  }

  private static void count(
      LabelledRetelling pair,
      Comparison c,
      List<Difference> differences,
      Tally tally,
      boolean tell) {
    List<Difference> told = differences.stream().filter(DifferencesBench::counts).toList();
    Set<Difference> real = new HashSet<>();
    int found = 0;
    int kinds = 0;
    for (JsonNode change : pair.gold().get("changes")) {
      List<Difference> hits = told.stream().filter(d -> covers(d, change, pair, c)).toList();
      real.addAll(hits);
      boolean kind = hits.stream().anyMatch(d -> d.kind().label().equals(kind(change)));
      int[] ofKind = tally.byKind.computeIfAbsent(kind(change), key -> new int[2]);
      ofKind[0] += hits.isEmpty() ? 0 : 1;
      ofKind[1]++;
      found += hits.isEmpty() ? 0 : 1;
      kinds += kind ? 1 : 0;
      if (tell && !kind) {
        System.out.printf(
            "  %s  %s  %s%n      source:    %s%n      retelling: %s%n",
            hits.isEmpty() ? "MISSED" : "KIND  ",
            pair.id(),
            change.get("kind").asText(),
            change.get("source_text").asText(),
            change.get("retelling_text").asText());
      }
    }
    tally.planted += pair.gold().get("changes").size();
    tally.found += found;
    tally.kindRight += kinds;
    countReported(pair, c, told, real, tally, tell);
    countVoices(pair, c, differences, real, tally, tell);
    System.out.printf(
        "%s  found %d, of the right kind %d, of %d%n",
        pair.id(), found, kinds, pair.gold().get("changes").size());
  }

  private static void countReported(
      LabelledRetelling pair,
      Comparison c,
      List<Difference> told,
      Set<Difference> real,
      Tally tally,
      boolean tell) {
    for (Difference difference : told) {
      if (difference.change() != Change.CHANGED) {
        continue;
      }
      tally.reported++;
      if (real.contains(difference)) {
        tally.real++;
        continue;
      }
      boolean harmless = false;
      for (JsonNode entry : pair.gold().get("harmless")) {
        harmless |= covers(difference, entry, pair, c);
      }
      tally.harmless += harmless ? 1 : 0;
      if (tell) {
        System.out.printf(
            "  FALSE   %s  %s%s  %s%n",
            pair.id(), difference.kind().label(), harmless ? " (harmless)" : "", difference.why());
      }
    }
  }

  /** Attributions called left out or added, and how many of them are planted. */
  private static void countVoices(
      LabelledRetelling pair,
      Comparison c,
      List<Difference> differences,
      Set<Difference> real,
      Tally tally,
      boolean tell) {
    for (Difference difference : differences) {
      boolean oneSided =
          difference.change() == Change.LEFT_OUT || difference.change() == Change.ADDED;
      if (!oneSided || difference.kind() != FactKind.ATTRIBUTION) {
        continue;
      }
      tally.voices++;
      if (real.contains(difference)) {
        tally.realVoices++;
      } else if (tell) {
        tellVoice(pair, c, difference);
      }
    }
  }

  private static void tellVoice(LabelledRetelling pair, Comparison c, Difference difference) {
    Difference.Side a = difference.a();
    Difference.Side b = difference.b();
    System.out.printf("  VOICE   %s  %s%n", pair.id(), difference.why());
    for (AlignedPassage passage : c.alignment().passages()) {
      if (a != null && passage.a().contains(a.sentence())
          || b != null && passage.b().contains(b.sentence())) {
        passage.a().forEach(i -> System.out.println("      A: " + c.a().sentences().get(i).text()));
        passage.b().forEach(i -> System.out.println("      B: " + c.b().sentences().get(i).text()));
      }
    }
  }

  private static boolean counts(Difference difference) {
    return difference.change() == Change.CHANGED
        || difference.change() == Change.LEFT_OUT
            && difference.kind().label().equals("attribution");
  }

  private static String kind(JsonNode change) {
    String kind = change.get("kind").asText();
    return kind.startsWith("attribution") ? "attribution" : kind;
  }

  private static boolean covers(
      Difference difference, JsonNode entry, LabelledRetelling pair, Comparison c) {
    Span a = place(entry, "retelling", pair.retellingSentences(), c.a());
    Span b = place(entry, "source", pair.sourceSentences(), c.b());
    if (a == null) {
      return kind(entry).equals("attribution")
          && difference.kind().label().equals("attribution")
          && overlaps(difference.b(), b);
    }
    return difference.change() == Change.CHANGED
        && overlaps(difference.a(), a)
        && overlaps(difference.b(), b);
  }

  private static boolean overlaps(Difference.@Nullable Side side, @Nullable Span span) {
    return side != null && span != null && side.span().overlaps(span);
  }

  /** Where the entry's words stand in the report, or null if it has none on that side. */
  private static @Nullable Span place(
      JsonNode entry, String side, List<String> sentences, ReportText report) {
    String words = entry.get(side + "_text").asText();
    if (words.isEmpty()) {
      return null;
    }
    String text = report.report().text();
    int sentence = text.indexOf(sentences.get(entry.get(side + "_sentence").asInt()));
    int at = text.indexOf(words, Math.max(0, sentence));
    return at < 0 ? null : new Span(at, at + words.length());
  }

  private static Alignment labelledAlignment(LabelledRetelling pair, Comparison c) {
    SentenceMap inA = new SentenceMap(c.a(), pair.retellingSentences());
    SentenceMap inB = new SentenceMap(c.b(), pair.sourceSentences());
    List<AlignedPassage> passages = new ArrayList<>();
    for (JsonNode group : pair.gold().get("alignments")) {
      List<Integer> a = own(group.get("retelling"), inA, c.a());
      List<Integer> b = own(group.get("source"), inB, c.b());
      if (!a.isEmpty() && !b.isEmpty()) {
        passages.add(new AlignedPassage(a, b, AlignedPassage.Kind.REWORDED, 1, false));
      }
    }
    return new Alignment(passages, List.of(), List.of());
  }

  private static List<Integer> own(JsonNode gold, SentenceMap map, ReportText report) {
    Set<Integer> wanted = new TreeSet<>();
    gold.forEach(node -> wanted.add(node.asInt()));
    List<Integer> own = new ArrayList<>();
    for (int i = 0; i < report.sentences().size(); i++) {
      if (map.gold(i).stream().anyMatch(wanted::contains)) {
        own.add(i);
      }
    }
    return own;
  }
}
