package org.retold.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.retold.align.Aligner;
import org.retold.read.ReportReader;
import org.retold.relation.Relation;
import org.retold.relation.RelationFit;
import org.retold.report.Clocks;
import org.retold.report.Furniture;
import org.retold.report.FurnitureKind;
import org.retold.report.Moment;
import org.retold.report.Report;
import org.retold.text.ReportText;
import org.retold.text.TextAnalyzer;

/**
 * Two reports and what people said of them.
 *
 * @param name set and number
 * @param articles names of the two reports; pairs that share one are never split between fitting
 *     and testing
 * @param derivedShare share of the shorter one's sentences carried over, 0 to 1, or NaN
 * @param direction the word of {@code Direction.Verdict}, or nothing where it is not known
 * @param light whether the label is unsure of near-verbatim against reworded
 */
record LabelledPair(
    String name,
    List<String> articles,
    ReportText a,
    ReportText b,
    Relation relation,
    double derivedShare,
    String direction,
    boolean light) {

  private static final Pattern DIGITS = Pattern.compile("\\d+");
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final TextAnalyzer ANALYZER = new TextAnalyzer();
  private static final Aligner ALIGNER = new Aligner();

  /** The pairs of {@code copying}, in the file's order. */
  static List<LabelledPair> copying(Path folder) throws IOException {
    Map<String, ReportText> texts = new HashMap<>();
    List<LabelledPair> pairs = new ArrayList<>();
    for (String line : Files.readAllLines(folder.resolve("pairs.jsonl"), StandardCharsets.UTF_8)) {
      JsonNode node = JSON.readTree(line);
      String a = node.get("a").asText();
      String b = node.get("b").asText();
      pairs.add(
          new LabelledPair(
              "copying-" + node.get("pair").asText(),
              List.of(a, b),
              article(folder, a, texts),
              article(folder, b, texts),
              relation(node.get("relation").asText()),
              node.get("derived_share").asDouble() / 100,
              direction(node.get("direction").asText()),
              false));
    }
    return pairs;
  }

  private static ReportText article(Path folder, String id, Map<String, ReportText> known)
      throws IOException {
    ReportText text = known.get(id);
    if (text == null) {
      Path file = folder.resolve("articles").resolve(id + ".json");
      List<Report> reports = new ReportReader().read(file).reports();
      if (reports.isEmpty()) {
        throw new IOException("no report in " + file);
      }
      text = ANALYZER.analyze(reports.get(0));
      known.put(id, text);
    }
    return text;
  }

  /** The pairs of the invented stories whose folder's number is odd, or even. */
  static List<LabelledPair> stories(Path folder, boolean odd) throws IOException {
    List<LabelledPair> pairs = new ArrayList<>();
    try (Stream<Path> entries = Files.list(folder)) {
      for (Path entry : entries.filter(Files::isDirectory).sorted().toList()) {
        String number = entry.getFileName().toString().replaceAll("\\D.*", "");
        if (Integer.parseInt(number) % 2 == (odd ? 1 : 0)) {
          readStory(entry, pairs);
        }
      }
    }
    return pairs;
  }

  private static void readStory(Path folder, List<LabelledPair> pairs) throws IOException {
    Path gold = folder.resolve("gold.json");
    Map<String, ReportText> texts = new HashMap<>();
    for (JsonNode node :
        JSON.readTree(Files.readString(gold, StandardCharsets.UTF_8)).path("pairs")) {
      pairs.add(
          new LabelledPair(
              folder.getFileName() + " " + node.get("a").asText() + " " + node.get("b").asText(),
              List.of(folder.toString()),
              text(folder, node.get("a").asText(), texts),
              text(folder, node.get("b").asText(), texts),
              relation(node.get("relation").asText()),
              node.path("derived_share").asDouble(Double.NaN) / 100,
              node.path("direction").asText(""),
              false));
    }
  }

  private static ReportText text(Path folder, String file, Map<String, ReportText> known)
      throws IOException {
    ReportText text = known.get(file);
    if (text == null) {
      List<Report> reports = new ReportReader().read(folder.resolve(file)).reports();
      if (reports.isEmpty()) {
        throw new IOException("no report in " + folder.resolve(file));
      }
      text = ANALYZER.analyze(reports.get(0));
      known.put(file, text);
    }
    return text;
  }

  /** The labelled retellings, retelling first. */
  static List<LabelledPair> rewrites(Path folder) throws IOException {
    List<LabelledPair> pairs = new ArrayList<>();
    for (LabelledRetelling pair : LabelledRetelling.readAll(folder)) {
      pairs.add(
          new LabelledPair(
              "rewrites-" + pair.id(),
              List.of("rewrites-" + pair.id()),
              ANALYZER.analyze(pair.retelling()),
              ANALYZER.analyze(pair.source()),
              Relation.REWORDED,
              Double.NaN,
              "a-from-b",
              pair.gold().path("strength").asText().equals("light")));
    }
    return pairs;
  }

  /**
   * Neighbouring versions of encyclopedia articles that are not the very same text, a sample of the
   * families with an odd place in the list, or an even one; which side is the older changes from
   * pair to pair. Each version is published a day after the one before it.
   *
   * @param most how many pairs; fewer if there are fewer
   */
  static List<LabelledPair> versions(Path folder, boolean odd, int most) throws IOException {
    List<Path[]> files = neighbours(folder, odd);
    Collections.shuffle(files, new Random(1));
    List<LabelledPair> pairs = new ArrayList<>();
    for (Path[] versions : files) {
      if (pairs.size() < most && Files.mismatch(versions[0], versions[1]) >= 0) {
        pairs.add(versions(versions[0], versions[1], pairs.size() % 2 == 0));
      }
    }
    return pairs;
  }

  /** How many neighbouring versions of those families are the very same text. */
  static int sameVersions(Path folder, boolean odd) throws IOException {
    int same = 0;
    for (Path[] versions : neighbours(folder, odd)) {
      same += Files.mismatch(versions[0], versions[1]) < 0 ? 1 : 0;
    }
    return same;
  }

  /** Files of each version and the next, families in order of name. */
  static List<Path[]> neighbours(Path folder, boolean odd) throws IOException {
    List<Path[]> files = new ArrayList<>();
    try (Stream<Path> families = Files.list(folder.resolve("version_documents"))) {
      int place = 0;
      for (Path family : families.sorted().toList()) {
        if (place++ % 2 == (odd ? 1 : 0)) {
          for (int i = 0; Files.exists(family.resolve((i + 1) + ".txt")); i++) {
            files.add(new Path[] {family.resolve(i + ".txt"), family.resolve((i + 1) + ".txt")});
          }
        }
      }
    }
    return files;
  }

  private static LabelledPair versions(Path older, Path newer, boolean olderFirst)
      throws IOException {
    return new LabelledPair(
        "versions " + older,
        List.of("versions " + older.getParent()),
        version("a", olderFirst ? older : newer),
        version("b", olderFirst ? newer : older),
        Relation.NEAR_VERBATIM,
        Double.NaN,
        olderFirst ? "b-from-a" : "a-from-b",
        false);
  }

  private static ReportText version(String id, Path file) throws IOException {
    int number = Integer.parseInt(file.getFileName().toString().replace(".txt", ""));
    Moment day = Moment.of(LocalDate.of(2001, 1, 1).plusDays(number));
    return ANALYZER.analyze(
        Report.builder(id, new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
            .clocks(new Clocks(day, null, null, null))
            .build());
  }

  /** The same pair without any clock. */
  LabelledPair withoutClocks() {
    return new LabelledPair(
        name, articles, timeless(a), timeless(b), relation, derivedShare, direction, light);
  }

  /** The day of its dateline is a clock, too. */
  private static ReportText timeless(ReportText text) {
    Report report = text.report();
    return ANALYZER.analyze(
        report.toBuilder()
            .clocks(Clocks.NONE)
            .furniture(report.furniture().stream().map(LabelledPair::timeless).toList())
            .build());
  }

  private static Furniture timeless(Furniture furniture) {
    return furniture.kind() == FurnitureKind.DATELINE
        ? new Furniture(
            furniture.kind(), furniture.span(), DIGITS.matcher(furniture.text()).replaceAll(""))
        : furniture;
  }

  /** The labels of {@code copying} name the source first: {@code a->b} is "b from a". */
  private static String direction(String label) {
    return switch (label) {
      case "a->b" -> "b-from-a";
      case "b->a" -> "a-from-b";
      case "unknown" -> "";
      default -> label;
    };
  }

  private static Relation relation(String label) {
    return Relation.valueOf(label.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /** The pair as the fit takes it. */
  RelationFit.Case asCase() {
    RelationFit.Case pair =
        new RelationFit.Case(relation, !light, direction, a, b, ALIGNER.align(a, b));
    return name.startsWith("versions") ? pair.forDirectionOnly() : pair;
  }

  boolean sharesArticleWith(LabelledPair other) {
    return articles.stream().anyMatch(other.articles::contains);
  }
}
