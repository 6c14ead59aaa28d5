package org.retold.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.retold.read.ReadResult;
import org.retold.read.ReportReader;
import org.retold.report.Furniture;
import org.retold.report.Report;
import picocli.CommandLine.Command;

/**
 * Main text of web pages by the rule of the Zyte article extraction benchmark.
 *
 * <p>Texts are compared as bags of four-word runs; precision and recall are averaged over the pages
 * and F1 is that of the averages. The report's own text counts, its furniture (the headline among
 * it) does not: the gold texts hold no headline. The rules were developed on the pages whose id
 * starts with 0 to 7; the others were looked at as figures only.
 */
@Command(name = "extraction", description = "main text F1 on article-extraction-benchmark")
final class ExtractionBench extends Measure {

  private static final String SET = "article-extraction-benchmark";
  private static final ObjectMapper JSON = new ObjectMapper();

  @Override
  void run() throws IOException {
    Map<String, String> gold = texts(data(SET).resolve("ground-truth.json"));
    for (String peer : List.of("readability_js", "trafilatura", "go_trafilatura")) {
      Path file = data(SET).resolve("output").resolve(peer + ".json");
      figures(peer + " (its published output)", gold, texts(file));
    }
    figures("retold", gold, ours(gold));
  }

  private static Map<String, String> texts(Path file) throws IOException {
    JsonNode root = JSON.readTree(file.toFile());
    Map<String, String> texts = new TreeMap<>();
    Iterator<Map.Entry<String, JsonNode>> pages =
        root.path("output").isObject() ? root.get("output").fields() : root.fields();
    pages.forEachRemaining(
        page -> texts.put(page.getKey(), page.getValue().path("articleBody").asText("")));
    return texts;
  }

  private Map<String, String> ours(Map<String, String> gold) {
    ReportReader reader = new ReportReader();
    Map<String, String> texts = new TreeMap<>();
    for (String id : gold.keySet()) {
      ReadResult result = reader.read(data(SET).resolve("html").resolve(id + ".html.gz"));
      texts.put(id, result.reports().isEmpty() ? "" : own(result.reports().get(0)));
    }
    return texts;
  }

  /** The report's text without its furniture. */
  private static String own(Report report) {
    StringBuilder own = new StringBuilder();
    int from = 0;
    for (Furniture furniture : report.furniture()) {
      own.append(report.text(), from, furniture.span().start()).append('\n');
      from = furniture.span().end();
    }
    return own.append(report.text().substring(from)).toString();
  }

  private void figures(String name, Map<String, String> gold, Map<String, String> found) {
    List<ShingleScore> all = new ArrayList<>();
    List<ShingleScore> developed = new ArrayList<>();
    List<ShingleScore> unseen = new ArrayList<>();
    gold.forEach(
        (id, text) -> {
          ShingleScore score = ShingleScore.of(text, found.getOrDefault(id, ""));
          all.add(score);
          (id.charAt(0) <= '7' ? developed : unseen).add(score);
          if (verbose() && name.equals("retold") && id.charAt(0) <= '7') {
            System.out.printf("  %s  %s%n", id.substring(0, 12), score);
          }
        });
    figure(name + ": F1", ShingleScore.f1(all), SET, all.size(), ".947", ".970");
    System.out.printf(
        "    precision %.3f, recall %.3f; F1 %.3f on the %d pages developed on, %.3f on the %d"
            + " others%n",
        ShingleScore.precision(all),
        ShingleScore.recall(all),
        ShingleScore.f1(developed),
        developed.size(),
        ShingleScore.f1(unseen),
        unseen.size());
  }
}
