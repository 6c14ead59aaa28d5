package org.retold.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Puts an item of ninjs, the wires' form of JSON (1.x and 2.x), into the words that reports in JSON
 * use.
 */
final class Ninjs {
  private static final List<String> SIGNS =
      List.of("versioncreated", "body_text", "body_html", "body_xhtml", "bodies", "headlines");
  private static final List<String> HTML = List.of("body_html", "body_xhtml");
  private static final List<String> PROVIDERS =
      List.of("provider", "infosources", "source", "publisher", "copyrightholder");
  private static final Set<String> TAKEN =
      Set.of(
          "uri",
          "id",
          "url",
          "headline",
          "headlines",
          "title",
          "body_text",
          "body_html",
          "body_xhtml",
          "bodies",
          "byline",
          "by",
          "authors",
          "provider",
          "infosources",
          "source",
          "publisher",
          "copyrightholder",
          "firstcreated",
          "versioncreated");

  private Ninjs() {}

  static boolean is(JsonNode node) {
    return node.path("uri").isTextual() && SIGNS.stream().anyMatch(node::has);
  }

  /** The same item with the usual names; what has none stays as it is. */
  static JsonNode plain(JsonNode item) {
    ObjectNode plain = JsonNodeFactory.instance.objectNode();
    String uri = item.path("uri").textValue();
    Optional<String> version = words(item.path("version"));
    plain.put("id", WireItem.id(uri, version));
    plain.put("url", words(item.path("url")).orElse(uri));
    words(item.path("headline"))
        .or(() -> value(item.path("headlines"), "main"))
        .or(() -> words(item.path("title")))
        .ifPresent(title -> plain.put("title", title));
    text(item).ifPresent(text -> plain.put("text", text));
    plain.set("authors", authors(item));
    provider(item).ifPresent(provider -> plain.put("publisher", provider));
    words(item.path("firstcreated"))
        .or(() -> words(item.path("versioncreated")))
        .ifPresent(time -> plain.put("published", time));
    words(item.path("versioncreated")).ifPresent(time -> plain.put("updated", time));
    item.fields()
        .forEachRemaining(
            field -> {
              if (!TAKEN.contains(field.getKey())) {
                plain.set(field.getKey(), field.getValue());
              }
            });
    return plain;
  }

  private static Optional<String> text(JsonNode item) {
    Optional<String> text =
        words(item.path("body_text")).or(() -> value(item.path("bodies"), "text/plain"));
    if (text.isPresent()) {
      return text;
    }
    for (String name : HTML) {
      Optional<String> html = words(item.path(name));
      if (html.isPresent()) {
        return html.map(words -> Markup.ofHtml(words).text());
      }
    }
    return value(item.path("bodies"), "main").map(words -> Markup.ofEither(words).text());
  }

  /** Of several values the one in that role or of that type, else the first. */
  private static Optional<String> value(JsonNode list, String wanted) {
    Optional<String> first = Optional.empty();
    for (JsonNode one : list) {
      Optional<String> value = words(one.path("value"));
      boolean fits =
          one.path("role").asText().endsWith(wanted)
              || one.path("contenttype").asText().equals(wanted);
      if (fits && value.isPresent()) {
        return value;
      }
      first = first.or(() -> value);
    }
    return wanted.contains("/") ? Optional.empty() : first;
  }

  private static ArrayNode authors(JsonNode item) {
    ArrayNode authors = JsonNodeFactory.instance.arrayNode();
    words(item.path("byline"))
        .or(() -> words(item.path("by")))
        .map(WireWords::names)
        .orElse(List.of())
        .forEach(authors::add);
    if (authors.isEmpty()) {
      item.path("authors").forEach(authors::add);
    }
    return authors;
  }

  private static Optional<String> provider(JsonNode item) {
    for (String name : PROVIDERS) {
      JsonNode value = item.path(name);
      JsonNode one = value.isArray() && !value.isEmpty() ? value.get(0) : value;
      Optional<String> words =
          one.isObject()
              ? words(one.path("name")).or(() -> words(one.path("literal")))
              : words(one);
      if (words.isPresent()) {
        return words;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> words(JsonNode value) {
    return value.isValueNode() && !value.isNull() && !value.asText().isBlank()
        ? Optional.of(value.asText().strip())
        : Optional.empty();
  }
}
