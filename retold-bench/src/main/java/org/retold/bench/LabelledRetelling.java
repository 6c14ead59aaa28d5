package org.retold.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.retold.read.ReportReader;
import org.retold.report.Report;

/** A source and its retelling out of {@code rewrites}, with what people said of them. */
record LabelledRetelling(
    String id,
    Report source,
    Report retelling,
    List<String> sourceSentences,
    List<String> retellingSentences,
    JsonNode gold) {

  private static final ObjectMapper JSON = new ObjectMapper();

  static List<LabelledRetelling> readAll(Path folder) throws IOException {
    List<LabelledRetelling> all = new ArrayList<>();
    try (Stream<Path> entries = Files.list(folder)) {
      for (Path entry : entries.filter(Files::isDirectory).sorted().toList()) {
        all.add(read(entry));
      }
    }
    return all;
  }

  private static LabelledRetelling read(Path folder) throws IOException {
    return new LabelledRetelling(
        folder.getFileName().toString(),
        report(folder.resolve("source.txt")),
        report(folder.resolve("retelling.txt")),
        strings(folder.resolve("source.sentences.json")),
        strings(folder.resolve("retelling.sentences.json")),
        tree(folder.resolve("gold.json")));
  }

  /** Whether its number is odd: those are to develop on, the even ones to report on. */
  boolean isOdd() {
    return isOdd(id);
  }

  static boolean isOdd(String id) {
    return Integer.parseInt(id.replaceAll("\\D.*", "")) % 2 == 1;
  }

  private static Report report(Path file) throws IOException {
    List<Report> reports = new ReportReader().read(file).reports();
    if (reports.isEmpty()) {
      throw new IOException("no report in " + file);
    }
    return reports.get(0);
  }

  private static List<String> strings(Path file) throws IOException {
    List<String> strings = new ArrayList<>();
    tree(file).forEach(node -> strings.add(node.asText()));
    return strings;
  }

  private static JsonNode tree(Path file) throws IOException {
    return JSON.readTree(Files.readString(file, StandardCharsets.UTF_8));
  }
}
