package org.retold.collection;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.retold.report.Credit;
import org.retold.report.Furniture;
import org.retold.report.FurnitureKind;
import org.retold.report.Span;

/** The lists of a report as JSON in a column, {@code null} where they are empty. */
final class ReportColumns {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final TypeReference<List<String>> STRINGS = new TypeReference<>() {};
  private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

  private ReportColumns() {}

  static @Nullable String strings(List<String> strings) {
    return strings.isEmpty() ? null : json(strings);
  }

  static List<String> strings(@Nullable String json) {
    return json == null ? List.of() : read(json, STRINGS);
  }

  static @Nullable String extra(Map<String, Object> extra) {
    return extra.isEmpty() ? null : json(extra);
  }

  static Map<String, Object> extra(@Nullable String json) {
    return json == null ? Map.of() : read(json, FIELDS);
  }

  /** Each as {@code [kind, start, end]}. */
  static @Nullable String furniture(List<Furniture> furniture) {
    return furniture.isEmpty()
        ? null
        : json(
            furniture.stream()
                .map(f -> List.of(f.kind().label(), f.span().start(), f.span().end()))
                .toList());
  }

  static List<Furniture> furniture(@Nullable String json, String text) {
    List<Furniture> furniture = new ArrayList<>();
    for (JsonNode entry : array(json)) {
      Span span = span(entry);
      furniture.add(new Furniture(kind(entry.get(0).asText()), span, span.in(text)));
    }
    return furniture;
  }

  private static FurnitureKind kind(String label) {
    return FurnitureKind.valueOf(label.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /** Each as {@code [name, start, end]}. */
  static @Nullable String credits(List<Credit> credits) {
    return credits.isEmpty()
        ? null
        : json(
            credits.stream()
                .map(c -> List.of(c.name(), c.span().start(), c.span().end()))
                .toList());
  }

  static List<Credit> credits(@Nullable String json, String text) {
    List<Credit> credits = new ArrayList<>();
    for (JsonNode entry : array(json)) {
      Span span = span(entry);
      credits.add(new Credit(entry.get(0).asText(), span, span.in(text)));
    }
    return credits;
  }

  private static Span span(JsonNode entry) {
    return new Span(entry.get(1).asInt(), entry.get(2).asInt());
  }

  private static JsonNode array(@Nullable String json) {
    try {
      return json == null ? MAPPER.createArrayNode() : MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      throw damaged(e);
    }
  }

  private static <T> T read(String json, TypeReference<T> type) {
    try {
      return MAPPER.readValue(json, type);
    } catch (JsonProcessingException e) {
      throw damaged(e);
    }
  }

  private static String json(Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("lists of strings and numbers are always JSON", e);
    }
  }

  private static CollectionException damaged(JsonProcessingException e) {
    return new CollectionException(
        "the collection is damaged (" + e.getOriginalMessage() + "); restore it from a copy", e);
  }
}
