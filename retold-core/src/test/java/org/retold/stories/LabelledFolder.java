package org.retold.stories;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** One folder of invented reports and their labels, as it stands among the test resources. */
record LabelledFolder(Path path) {
  private static final ObjectMapper JSON = new ObjectMapper();

  static Stream<LabelledFolder> in(String resource) throws IOException, URISyntaxException {
    URL url = Objects.requireNonNull(LabelledFolder.class.getResource(resource), resource);
    try (Stream<Path> entries = Files.list(Path.of(url.toURI()))) {
      List<LabelledFolder> folders =
          entries.filter(Files::isDirectory).sorted().map(LabelledFolder::new).toList();
      return folders.stream();
    }
  }

  boolean has(String file) {
    return Files.isRegularFile(path.resolve(file));
  }

  String text(String file) throws IOException {
    return Files.readString(path.resolve(file), StandardCharsets.UTF_8);
  }

  JsonNode gold() throws IOException {
    return JSON.readTree(text("gold.json"));
  }

  List<String> sentences(String side) throws IOException {
    return strings(JSON.readTree(text(side + ".sentences.json")));
  }

  static List<String> strings(JsonNode array) {
    return stream(array).map(JsonNode::asText).toList();
  }

  static IntStream numbers(JsonNode array) {
    return stream(array).mapToInt(JsonNode::asInt);
  }

  static Stream<JsonNode> stream(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  @Override
  public String toString() {
    return path.getFileName().toString();
  }
}
