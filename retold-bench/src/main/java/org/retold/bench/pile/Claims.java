package org.retold.bench.pile;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a tool says of a pile.
 *
 * @param copies the pairs that it calls copies; empty for a tool that only gives clusters
 * @param cluster for each report that it joins with others, the name of that cluster: for Retold an
 *     origin, for others whatever they call duplicates of each other
 */
public record Claims(List<Pair> copies, Map<String, String> cluster) {

  /** Two reports, by id. */
  public record Pair(String a, String b) {}

  /** Clusters alone. */
  public static Claims clusters(Map<String, String> cluster) {
    return new Claims(List.of(), cluster);
  }

  /**
   * Reads clusters and pairs.
   *
   * @param pairs lines of two ids and a relation, parted by tabs
   */
  public static Claims read(Path clusters, Path pairs) throws IOException {
    List<Pair> copies = new ArrayList<>();
    for (String line : Files.readAllLines(pairs, StandardCharsets.UTF_8)) {
      String[] parts = line.split("\t", -1);
      copies.add(new Pair(parts[0], parts[1]));
    }
    return new Claims(copies, read(clusters).cluster());
  }

  /** Reads lines of a report's id, a tab, and its cluster. */
  public static Claims read(Path file) throws IOException {
    Map<String, String> cluster = new HashMap<>();
    try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int tab = line.indexOf('\t');
        if (tab < 0) {
          throw new IOException(file + ": not an id, a tab and a cluster: " + line);
        }
        cluster.put(line.substring(0, tab), line.substring(tab + 1));
      }
    }
    return clusters(cluster);
  }
}
