package org.retold.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.retold.bench.pile.NewsText;
import org.retold.bench.pile.RealNews;
import org.retold.bench.pile.SharedWording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Whether reworded retellings are found among thousands of other reports, and what else is called a
 * copy there.
 *
 * <p>Nobody has labelled the pairs of the real news, so a link between two of its reports counts as
 * true reuse when at least three tenths of the shorter one's five-word runs stand in the other, and
 * as surely reworded or false below one tenth; those in doubt are printed for reading. A retelling
 * is found when it is linked as derived to its source, or to that text where it stands in the sets.
 */
@Command(
    name = "hidden",
    description = "retellings found among the real news, and false links there")
final class HiddenBench extends Measure {
  private static final double REUSE = .3;
  private static final double NEAR_DUPLICATE = .5;
  private static final int FEWEST_WORDS = 40;
  private static final Path PILE = Path.of("retold-bench/target/find/hidden.jsonl");
  static final Set<String> HELD_BACK = Set.of("05", "21");

  @Option(names = "--heap", description = "heap of the measured process (${DEFAULT-VALUE})")
  private String heap = "3g";

  @Option(names = "--again", description = "score the last run again in place of a new one")
  private boolean again;

  private final Map<String, NewsText> reports = new LinkedHashMap<>();

  /** Two reports and what they are called to each other. */
  private record Called(String a, String b, String relation) {}

  @Override
  void run() throws IOException {
    for (NewsText text : RealNews.readAll(data("reuters21578"), data("bbc-news"))) {
      String body = text.text().isEmpty() ? text.title() : text.text();
      reports.put(text.id(), new NewsText(text.id(), text.title(), body));
    }
    List<NewsText> real = List.copyOf(reports.values());
    List<LabelledRetelling> hidden = LabelledRetelling.readAll(data("rewrites"));
    hidden.forEach(this::hide);
    write(reports.values(), PILE);
    Path folder = PILE.resolveSibling("hidden");
    if (!again) {
      System.out.println("seconds: " + ForkedRun.find(PILE, heap, Path.of("")).stages());
    }
    List<Called> links = links(folder.resolve(FindRun.LINKS));
    printFound(hidden, links);
    printFalse(links);
    printNearDuplicates(real, links);
  }

  private void hide(LabelledRetelling retelling) {
    String source = source(retelling);
    String copy = copy(retelling);
    String title = String.valueOf(retelling.source().title());
    reports.put(source, new NewsText(source, title, retelling.source().text()));
    String title2 = String.valueOf(retelling.retelling().title());
    reports.put(copy, new NewsText(copy, title2, retelling.retelling().text()));
  }

  private static String source(LabelledRetelling retelling) {
    return "rewrites-" + retelling.id() + "-source";
  }

  private static String copy(LabelledRetelling retelling) {
    return "rewrites-" + retelling.id() + "-retelling";
  }

  /** Writes reports as JSON lines. */
  static void write(Collection<NewsText> reports, Path pile) throws IOException {
    ObjectMapper json = new ObjectMapper();
    Files.createDirectories(pile.resolveSibling("hidden"));
    try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(pile, StandardCharsets.UTF_8))) {
      for (NewsText text : reports) {
        Map<String, String> line = new LinkedHashMap<>();
        line.put("id", text.id());
        line.put("title", text.title());
        line.put("text", text.text());
        out.print(json.writeValueAsString(line) + "\n");
      }
    }
  }

  /** Whether a report of the real news is in the half that no model was fitted on. */
  static boolean isHeldBack(String id) {
    return id.hashCode() % 2 != 0;
  }

  private static List<Called> links(Path file) throws IOException {
    List<Called> links = new ArrayList<>();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      String[] parts = line.split("\t", -1);
      links.add(new Called(parts[0], parts[1], parts[2]));
    }
    return links;
  }

  private void printFound(List<LabelledRetelling> hidden, List<Called> links) {
    int found = 0;
    for (LabelledRetelling retelling : hidden) {
      String relation = relation(copy(retelling), source(retelling), links);
      found += relation.equals("-") ? 0 : 1;
      if (verbose()) {
        System.out.println(retelling.id() + "  " + relation);
      }
    }
    figure("reworded retellings found", found, "rewrites", hidden.size(), "6", "6");
  }

  /** To the source, or to the same text among the real news, where the sources are from. */
  private String relation(String copy, String source, List<Called> links) {
    return links.stream()
        .filter(link -> link.a().equals(copy) || link.b().equals(copy))
        .filter(link -> isText(link.a().equals(copy) ? link.b() : link.a(), source))
        .map(Called::relation)
        .findFirst()
        .orElse("-");
  }

  private boolean isText(String id, String source) {
    return id.equals(source) || containment(new Called(id, source, "")) >= NEAR_DUPLICATE;
  }

  private void printFalse(List<Called> links) {
    int[] counts = new int[11];
    int[] heldBack = new int[11];
    int all = 0;
    for (Called link : links) {
      if (!link.a().startsWith("rewrites") && !link.b().startsWith("rewrites")) {
        double containment = containment(link);
        counts[(int) (containment * 10)]++;
        heldBack[(int) (containment * 10)] += isHeldBack(link.a()) && isHeldBack(link.b()) ? 1 : 0;
        all++;
        if (containment < REUSE && verbose()) {
          System.out.printf(
              "%.2f  %-15s %s  %s%n", containment, link.relation(), text(link.a()), text(link.b()));
        }
      } else if (verbose() && !isOwn(link) && HELD_BACK.stream().noneMatch(link.a()::contains)) {
        System.out.println("of a rewrite: " + link);
      }
    }
    String data = "reuters21578 + bbc-news";
    for (int tenth = 0; tenth < 3; tenth++) {
      figure(
          "derived links, 5-word containment .%d to .%d".formatted(tenth, tenth + 1),
          1000.0 * counts[tenth] / reports.size(),
          data + " per 1,000",
          reports.size(),
          tenth == 0 ? "< 1" : "-",
          "-");
      figure(
          "  of them between reports held back",
          1000.0 * heldBack[tenth] / (reports.size() / 2.0),
          data + " per 1,000",
          reports.size() / 2,
          "-",
          "-");
    }
    int reuse = all - counts[0] - counts[1] - counts[2];
    figure("share of derived links at .3 or more", (double) reuse / all, data, all, "-", "-");
  }

  /** Whether both belong to one rewrite. */
  private static boolean isOwn(Called link) {
    int length = "rewrites-00".length();
    return link.a().regionMatches(0, link.b(), 0, length);
  }

  private String text(String id) {
    NewsText text = reports.get(id);
    return id + " [" + (text == null ? "" : text.title()) + "]";
  }

  private double containment(Called link) {
    NewsText a = reports.get(link.a());
    NewsText b = reports.get(link.b());
    if (a == null || b == null) {
      throw new IllegalArgumentException("the pile has no such reports: " + link);
    }
    return SharedWording.containment(a.text(), b.text());
  }

  /** The pairs that plain counting finds, as a check on what is missed. */
  private void printNearDuplicates(List<NewsText> real, List<Called> links) {
    Map<String, Boolean> linked = new HashMap<>();
    links.forEach(link -> linked.put(pair(link.a(), link.b()), true));
    List<NewsText> longer = real.stream().filter(text -> text.words() >= FEWEST_WORDS).toList();
    int found = 0;
    List<SharedWording.Pair> pairs =
        new SharedWording(longer.stream().map(NewsText::text).toList()).pairs(NEAR_DUPLICATE);
    for (SharedWording.Pair pair : pairs) {
      String a = longer.get(pair.a()).id();
      String b = longer.get(pair.b()).id();
      found += linked.containsKey(pair(a, b)) ? 1 : 0;
      if (verbose() && !linked.containsKey(pair(a, b))) {
        System.out.printf("missed %.2f  %s  %s%n", pair.containment(), text(a), text(b));
      }
    }
    String name = "pairs of containment .5 or more that are linked";
    figure(name, (double) found / pairs.size(), "both 40 words or more", pairs.size(), "-", "-");
  }

  private static String pair(String a, String b) {
    return a.compareTo(b) < 0 ? a + " " + b : b + " " + a;
  }
}
