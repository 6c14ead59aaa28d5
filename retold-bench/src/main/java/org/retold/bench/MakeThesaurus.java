package org.retold.bench;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.retold.text.Thesaurus;
import org.retold.text.Thesaurus.Tie;
import org.retold.text.WordVectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Compiles WordNet into the table that {@link Thesaurus} reads, which says how it looks, and into a
 * list of the world's places.
 */
@Command(name = "thesaurus", description = "compiles WordNet into thesaurus.bin and world.txt")
final class MakeThesaurus extends Measure {
  private static final Set<String> PARTICLES =
      Set.of(
          "up",
          "down",
          "out",
          "off",
          "over",
          "back",
          "in",
          "on",
          "away",
          "through",
          "apart",
          "aside",
          "forward",
          "together",
          "around",
          "about",
          "ahead",
          "along",
          "by",
          "for",
          "into");

  @Option(names = "--into", description = "folder to write to (default: ${DEFAULT-VALUE})")
  private Path into = Path.of("retold-core/src/main/resources/org/retold/text");

  @Option(names = "--places-into", description = "folder for places (default: ${DEFAULT-VALUE})")
  private Path placesInto = Path.of("retold-core/src/main/resources/org/retold/facts");

  @Override
  void run() throws IOException {
    WordNet net = WordNet.read();
    Set<String> words = words(net);
    Map<String, Map<String, Integer>> ties = new WordTies(net, words).ties();
    addForms(net, words, ties);
    drop(words, ties);
    byte[] table = table(new ArrayList<>(words), ties);
    Files.write(into.resolve(Thesaurus.FILE), table);
    List<String> places = new WordNetPlaces(net).lines();
    Files.write(placesInto.resolve("world.txt"), places, StandardCharsets.UTF_8);
    figure("places", places.size(), "WordNet 3.1", places.size(), "-", "-");
    int pairs = ties.values().stream().mapToInt(Map::size).sum();
    figure("ties", pairs, "WordNet 3.1", words.size(), "-", "-");
    figure("megabytes", table.length / 1e6, "WordNet 3.1", words.size(), "-", "2");
  }

  /** Common single words, and phrases of a common verb and a particle. */
  private static Set<String> words(WordNet net) {
    WordVectors vectors = new WordVectors();
    Set<String> words = new TreeSet<>();
    for (String word : net.words()) {
      boolean common = vectors.isKnown(word) || net.uses(word) > 0;
      if (word.matches("[a-z]{2,}") && common || isPhrasal(net, word)) {
        words.add(word);
      }
    }
    return words;
  }

  private static boolean isPhrasal(WordNet net, String word) {
    int gap = word.indexOf('_');
    return gap > 0
        && word.substring(0, gap).matches("[a-z]{2,}")
        && PARTICLES.contains(word.substring(gap + 1))
        && net.senses(word).keySet().stream().anyMatch(id -> id.startsWith("v"));
  }

  private static void addForms(
      WordNet net, Set<String> words, Map<String, Map<String, Integer>> ties) {
    net.irregular()
        .forEach(
            (form, bases) -> {
              for (String base : bases) {
                if (words.contains(base) && form.matches("[a-z]{2,}") && !form.equals(base)) {
                  words.add(form);
                  ties.computeIfAbsent(form, key -> new TreeMap<>())
                      .put(base, Tie.FORM.ordinal() << 4);
                }
              }
            });
  }

  /** Leaves out words that nothing is tied to. */
  private static void drop(Set<String> words, Map<String, Map<String, Integer>> ties) {
    Set<String> tied = new TreeSet<>(ties.keySet());
    ties.values().forEach(map -> tied.addAll(map.keySet()));
    words.retainAll(tied);
  }

  private static byte[] table(List<String> words, Map<String, Map<String, Integer>> ties)
      throws IOException {
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < words.size(); i++) {
      numbers.put(words.get(i), i);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(Thesaurus.FORMAT);
    out.writeInt(words.size());
    for (String word : words) {
      byte[] letters = word.getBytes(StandardCharsets.US_ASCII);
      out.writeByte(letters.length);
      out.write(letters);
    }
    for (String word : words) {
      Map<String, Integer> of = ties.getOrDefault(word, Map.of());
      out.writeShort(of.size());
      for (Map.Entry<String, Integer> tie : of.entrySet()) {
        out.writeShort(numbers.getOrDefault(tie.getKey(), 0));
        out.writeByte(tie.getValue());
      }
    }
    return bytes.toByteArray();
  }
}
