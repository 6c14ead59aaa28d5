package org.retold.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Two sentences of {@code equate-qnli} and whether the first bears out the second.
 *
 * @param row place in the set; the odd ones may be read, the even ones are held back
 * @param premise what is given
 * @param claim what is said of it
 * @param agrees whether the premise bears the claim out; else it conflicts or neither
 */
record NumberPair(int row, String premise, String claim, boolean agrees) {

  static List<NumberPair> read(Path file) throws IOException {
    List<NumberPair> pairs = new ArrayList<>();
    for (JsonNode node : new ObjectMapper().readTree(Files.readAllBytes(file))) {
      pairs.add(
          new NumberPair(
              pairs.size(),
              joined(node.get("statement1").asText()),
              joined(node.get("statement2").asText()),
              node.get("answer").asText().equals("Entailment")));
    }
    return pairs;
  }

  boolean isHeldBack() {
    return row % 2 == 0;
  }

  /** The set parts marks from words ("$ 5,000 ,"), a report does not. */
  private static String joined(String parted) {
    return parted
        .replaceAll("``|''", "\"")
        .replaceAll("([$£€]) (?=\\d)", "$1")
        .replaceAll(" (?=[,.;:?!%)])", "")
        .replaceAll(" (?='s\\b|n't\\b|' )", "")
        .strip();
  }
}
