package org.retold.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.retold.facts.ClaimStrength;
import org.retold.facts.RungValue.Judgement;

/**
 * A finding as a press release and as the paper's abstract tell it, from {@code
 * scientific-exaggeration}.
 *
 * @param row number of its line, from 0
 * @param releaseLevel what the press release claims, as labelled
 * @param abstractLevel what the abstract claims, as labelled
 */
record ClaimPair(
    int row,
    String release,
    String paper,
    ClaimStrength.Level releaseLevel,
    ClaimStrength.Level abstractLevel) {

  static List<ClaimPair> read(Path file) throws IOException {
    List<ClaimPair> pairs = new ArrayList<>();
    ObjectMapper json = new ObjectMapper();
    for (String line : Files.readAllLines(file)) {
      JsonNode node = json.readTree(line);
      pairs.add(
          new ClaimPair(
              pairs.size(),
              node.get("press_release_conclusion").asText(),
              node.get("abstract_conclusion").asText(),
              level(node, "press_release_strength"),
              level(node, "abstract_strength")));
    }
    return pairs;
  }

  private static ClaimStrength.Level level(JsonNode node, String field) {
    return ClaimStrength.Level.values()[node.get(field).asInt()];
  }

  /** Whether the row is held back: every second one, which nobody reads or fits to. */
  boolean isHeldBack() {
    return row % 2 == 1;
  }

  /** What the press release claims beside the abstract, as labelled. */
  Judgement label() {
    int order = releaseLevel.compareTo(abstractLevel);
    return order == 0 ? Judgement.SAME : order > 0 ? Judgement.STRONGER : Judgement.WEAKER;
  }
}
