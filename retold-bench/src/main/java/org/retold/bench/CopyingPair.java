package org.retold.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.retold.report.Report;

/** Two reports out of {@code copying}, with what people said of them. */
record CopyingPair(
    int number, Report a, Report b, String relation, double derivedShare, String direction) {

  private static final ObjectMapper JSON = new ObjectMapper();

  static List<CopyingPair> readAll(Path folder) throws IOException {
    Map<String, Report> articles = new HashMap<>();
    List<CopyingPair> pairs = new ArrayList<>();
    for (String line : Files.readAllLines(folder.resolve("pairs.jsonl"), StandardCharsets.UTF_8)) {
      JsonNode node = JSON.readTree(line);
      pairs.add(
          new CopyingPair(
              node.get("pair").asInt(),
              article(folder, node.get("a").asText(), articles),
              article(folder, node.get("b").asText(), articles),
              node.get("relation").asText(),
              node.get("derived_share").asDouble() / 100,
              node.get("direction").asText()));
    }
    return pairs;
  }

  private static Report article(Path folder, String id, Map<String, Report> known)
      throws IOException {
    Report report = known.get(id);
    if (report == null) {
      Path file = folder.resolve("articles").resolve(id + ".json");
      JsonNode node = JSON.readTree(Files.readString(file, StandardCharsets.UTF_8));
      report = Report.builder(id, node.get("text").asText()).file(file.toString()).build();
      known.put(id, report);
    }
    return report;
  }
}
