package org.retold.output;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

/** The schemas of the JSON documents, and the page that describes their fields. */
final class Schemas {
  private static final Path DOCS = Path.of("..", "docs");

  private Schemas() {}

  /** A schema as a tree. */
  static JsonNode read(String name) {
    try {
      return new ObjectMapper().readTree(DOCS.resolve(name).toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static JsonSchema of(JsonNode schema) {
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema);
  }

  /** The schema with every object closed that does not say what else it may hold. */
  static JsonSchema strict(JsonNode schema) {
    JsonNode strict = schema.deepCopy();
    forbidOthers(strict);
    return of(strict);
  }

  private static void forbidOthers(JsonNode node) {
    if (node instanceof ObjectNode object
        && object.get("properties") instanceof ObjectNode
        && !object.has("additionalProperties")) {
      object.put("additionalProperties", false);
    }
    node.forEach(Schemas::forbidOthers);
  }

  /** Every field that a schema names, as the documentation writes it: {@code reports[].id}. */
  static Set<String> paths(JsonNode schema) {
    Set<String> paths = new TreeSet<>();
    collect(schema, schema, "", paths);
    return paths;
  }

  private static void collect(JsonNode root, JsonNode node, String path, Set<String> paths) {
    JsonNode target = node.has("$ref") ? root.at(node.get("$ref").asText().substring(1)) : node;
    if (target.has("items")) {
      collect(root, target.get("items"), path + "[]", paths);
    }
    if (target.has("properties")) {
      target
          .get("properties")
          .properties()
          .forEach(
              field -> {
                String inner = path.isEmpty() ? field.getKey() : path + "." + field.getKey();
                paths.add(inner);
                collect(root, field.getValue(), inner, paths);
              });
    }
  }

  /** The part of docs/json.md that describes the document of a command. */
  static String documentation(String command) {
    try {
      String page = Files.readString(DOCS.resolve("json.md"), StandardCharsets.UTF_8);
      int start = page.indexOf("\n## `" + command + "`");
      int end = page.indexOf("\n## ", start + 1);
      return page.substring(start, end < 0 ? page.length() : end);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
