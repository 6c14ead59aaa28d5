package org.retold.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.retold.comparison.WordLinks.Link;

/**
 * Two sentences of {@code multimwa} with the links that people drew between their words.
 *
 * @param links sure and possible ones taken together, as the set's authors do
 */
record LabelledWords(String a, String b, Set<Link> links) {

  static List<LabelledWords> read(Path file) throws IOException {
    List<LabelledWords> all = new ArrayList<>();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      String[] fields = line.split("\t", -1);
      all.add(new LabelledWords(fields[1], fields[3], links(fields)));
    }
    return all;
  }

  private static Set<Link> links(String[] fields) {
    Set<Link> links = new TreeSet<>();
    for (int i = 7; i < Math.min(9, fields.length); i++) {
      for (String link : fields[i].strip().split(" ")) {
        if (!link.isEmpty()) {
          String[] ends = link.split("-");
          links.add(new Link(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])));
        }
      }
    }
    return links;
  }
}
