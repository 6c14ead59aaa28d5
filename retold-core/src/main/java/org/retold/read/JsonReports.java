package org.retold.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.retold.report.Clocks;
import org.retold.report.Moment;
import org.retold.report.Publisher;
import org.retold.report.Report;

/**
 * Makes a report of a JSON object.
 *
 * <p>Known fields: {@code id, title, text} (a string, or an array of paragraphs), {@code html}
 * where there is no text, {@code publisher} (a string, or an object with a {@code name}), {@code
 * author} or {@code authors}, {@code published, updated, fetched, url}. All else goes into {@link
 * Report#extra()}, and so does a time that is not understood.
 */
final class JsonReports {
  private static final Set<String> KNOWN =
      Set.of(
          "id",
          "title",
          "text",
          "html",
          "publisher",
          "author",
          "authors",
          "published",
          "updated",
          "fetched",
          "url");
  private static final int DEEPEST = 200;

  private final Intake intake;

  JsonReports(Intake intake) {
    this.intake = intake;
  }

  /** A mapper that refuses what is nested too deep or holds too long a string. */
  static ObjectMapper mapper() {
    StreamReadConstraints constraints =
        StreamReadConstraints.builder()
            .maxNestingDepth(DEEPEST)
            .maxStringLength(ReportReader.MOST_BYTES)
            .maxNameLength(10_000)
            .maxNumberLength(1_000)
            .build();
    return new ObjectMapper(JsonFactory.builder().streamReadConstraints(constraints).build());
  }

  /** What is wrong with a piece of JSON, without the parser's talk of sources. */
  static String reason(JsonProcessingException e) {
    String message =
        String.valueOf(e.getOriginalMessage())
            .replaceAll("\\s+", " ")
            .replaceAll(", from `[^`]*`", "")
            .replaceAll(" ?\\(start marker at \\[Source: .*?]\\)", "");
    return "is not JSON that can be read: "
        + (message.length() > 200 ? message.substring(0, 200) + "…" : message)
            .replace('\ufffd', '?');
  }

  /** Gives the report to the intake, or says why there is none. */
  void take(JsonNode node, String position, String defaultId) {
    if (!node.isObject()) {
      intake.refuse(
          position, "is " + kind(node) + ", not a report: an object with `text` is needed");
      return;
    }
    Optional<Report.Builder> body = body(node, position, defaultId);
    if (body.isEmpty()) {
      return;
    }
    Map<String, Object> extra = extra(node);
    Report.Builder report = body.get();
    field(node, "title", position).ifPresent(report::title);
    field(node, "url", position).ifPresent(report::url);
    publisher(node, position).map(Publisher::new).ifPresent(report::publisher);
    List<String> authors = authors(node, position);
    if (!authors.isEmpty()) {
      report.authors(authors);
    }
    Report read = report.build();
    Report whole =
        read.toBuilder().clocks(clocks(node, position, read.clocks(), extra)).extra(extra).build();
    if (hasText(node)) {
      ReportFinisher.finish(whole, position, intake);
    } else {
      ReportFinisher.finishPage(whole, position, intake);
    }
  }

  private static boolean hasText(JsonNode node) {
    return paragraphs(node.get("text")).filter(text -> !text.isBlank()).isPresent();
  }

  private Optional<Report.Builder> body(JsonNode node, String position, String defaultId) {
    String id = field(node, "id", position).orElse(defaultId);
    Optional<String> text = paragraphs(node.get("text"));
    if (text.isPresent() && hasText(node)) {
      String mended = TextDecoder.mended(text.get(), position, intake);
      return Optional.of(
          Report.builder(id, CleanText.of(mended, position, intake)).file(intake.file()));
    }
    Optional<String> html = paragraphs(node.get("html"));
    if (html.isPresent() && !html.get().isBlank()) {
      return HtmlPages.read(html.get(), position, intake).map(report -> report.toBuilder().id(id));
    }
    intake.refuse(position, text.isPresent() ? "has an empty `text`" : noText(node));
    return Optional.empty();
  }

  private static String noText(JsonNode node) {
    List<String> names = new ArrayList<>();
    node.fieldNames().forEachRemaining(names::add);
    String found = String.join(", ", names.subList(0, Math.min(10, names.size())));
    return "has no `text`"
        + (found.isEmpty() ? "" : " (its fields: " + CleanText.of(found).text() + ")")
        + ": name the field that holds the report `text`";
  }

  private static Optional<String> paragraphs(@Nullable JsonNode node) {
    if (node == null || node.isNull()) {
      return Optional.empty();
    }
    if (node.isArray()) {
      List<String> parts = new ArrayList<>();
      node.forEach(part -> parts.add(part.asText()));
      return Optional.of(String.join("\n\n", parts));
    }
    return node.isTextual() ? Optional.of(node.textValue()) : Optional.empty();
  }

  /** A field that holds one word or line; blank is as good as none. */
  private Optional<String> field(JsonNode node, String name, String position) {
    return Optional.ofNullable(node.get(name)).flatMap(value -> line(value, position));
  }

  private Optional<String> line(JsonNode value, String position) {
    if (!value.isValueNode() || value.isNull()) {
      return Optional.empty();
    }
    String line = CleanText.of(value.asText(), position, intake).strip().replaceAll("\\s+", " ");
    return line.isEmpty() ? Optional.empty() : Optional.of(line);
  }

  private Optional<String> publisher(JsonNode node, String position) {
    JsonNode value = node.get("publisher");
    return value == null ? Optional.empty() : nameOf(value, position);
  }

  private Optional<String> nameOf(JsonNode value, String position) {
    return value.isObject() ? field(value, "name", position) : line(value, position);
  }

  private List<String> authors(JsonNode node, String position) {
    List<String> names = new ArrayList<>();
    for (String field : List.of("author", "authors")) {
      JsonNode value = node.path(field);
      for (JsonNode one : value.isArray() ? value : List.of(value)) {
        nameOf(one, position).filter(name -> !names.contains(name)).ifPresent(names::add);
      }
    }
    return names;
  }

  private Clocks clocks(JsonNode node, String position, Clocks known, Map<String, Object> extra) {
    return new Clocks(
        moment(node, "published", position, known.published(), extra),
        moment(node, "updated", position, known.updated(), extra),
        moment(node, "fetched", position, known.fetched(), extra),
        known.dateline());
  }

  private @Nullable Moment moment(
      JsonNode node,
      String name,
      String position,
      @Nullable Moment known,
      Map<String, Object> extra) {
    JsonNode value = node.path(name);
    Optional<Moment> moment =
        value.isIntegralNumber() && value.canConvertToLong()
            ? Moments.ofEpoch(value.longValue())
            : line(value, position).flatMap(Moments::parse);
    if (moment.isEmpty() && value.isValueNode() && !value.isNull() && !value.asText().isBlank()) {
      intake.warn(
          position,
          "`" + name + "` is not a date that is understood; write it as 2022-07-12T09:30:00Z");
      extra.put(name, plain(value));
    }
    return moment.orElse(known);
  }

  private static Map<String, Object> extra(JsonNode node) {
    Map<String, Object> extra = new LinkedHashMap<>();
    node.fields()
        .forEachRemaining(
            field -> {
              if (!KNOWN.contains(field.getKey()) && !field.getValue().isNull()) {
                extra.put(CleanText.of(field.getKey()).text(), plain(field.getValue()));
              }
            });
    return extra;
  }

  /** JSON as plain lists, maps, strings, numbers and booleans; nulls are left out. */
  private static Object plain(JsonNode node) {
    if (node.isObject()) {
      return extraOf(node);
    }
    if (node.isArray()) {
      List<Object> list = new ArrayList<>();
      node.forEach(
          item -> {
            if (!item.isNull()) {
              list.add(plain(item));
            }
          });
      return List.copyOf(list);
    }
    if (node.isNumber()) {
      return node.numberValue();
    }
    return node.isBoolean() ? (Object) node.booleanValue() : CleanText.of(node.asText()).text();
  }

  private static Map<String, Object> extraOf(JsonNode node) {
    Map<String, Object> map = new LinkedHashMap<>();
    node.fields()
        .forEachRemaining(
            field -> {
              if (!field.getValue().isNull()) {
                map.put(CleanText.of(field.getKey()).text(), plain(field.getValue()));
              }
            });
    return Collections.unmodifiableMap(map);
  }

  private static String kind(JsonNode node) {
    return switch (node.getNodeType()) {
      case ARRAY -> "an array";
      case STRING -> "a string";
      case NUMBER -> "a number";
      case BOOLEAN -> "true or false";
      default -> "null";
    };
  }
}
