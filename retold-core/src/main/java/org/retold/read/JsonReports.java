package org.retold.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.retold.report.Clocks;
import org.retold.report.Moment;
import org.retold.report.Publisher;
import org.retold.report.Report;

/**
 * Makes a report of a JSON object.
 *
 * <p>Known fields are those of {@link FieldNames}: {@code id, title, text} (a string, or an array
 * of paragraphs), {@code html} where there is no text, {@code publisher} (a string, or an object
 * with a {@code name}), {@code author} or {@code authors}, {@code published, updated, fetched,
 * url}. All else goes into {@link Report#extra()}, and so does a time that is not understood. The
 * items of wires are {@linkplain Ninjs put into these words} first.
 */
final class JsonReports {
  private static final int DEEPEST = 200;
  private static final Pattern WHITE = Pattern.compile("\\s+");

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
    if (node.isObject()) {
      takeObject(Ninjs.is(node) ? Ninjs.plain(node) : node, position, defaultId);
    } else {
      intake.refuse(
          position, "is " + kind(node) + ", not a report: an object with `text` is needed");
    }
  }

  private void takeObject(JsonNode node, String position, String defaultId) {
    Map<FieldNames, String> names = names(node);
    Optional<Report.Builder> body = body(node, names, position, defaultId);
    if (body.isEmpty()) {
      return;
    }
    Map<String, Object> extra = extra(node, names);
    Report.Builder report = body.get();
    field(node, names.get(FieldNames.TITLE), position).ifPresent(report::title);
    field(node, names.get(FieldNames.URL), position).ifPresent(report::url);
    publisher(node, names, position).map(Publisher::new).ifPresent(report::publisher);
    List<String> authors = authors(node, position);
    if (!authors.isEmpty()) {
      report.authors(authors);
    }
    Report read = report.build();
    Clocks clocks = clocks(node, names, position, read.clocks(), extra);
    Report whole = read.toBuilder().clocks(clocks).extra(extra).build();
    if (hasText(node, names)) {
      ReportFinisher.finish(whole, position, intake);
    } else {
      ReportFinisher.finishPage(whole, position, intake);
    }
  }

  /** The name by which the object calls each field; one that says something counts more. */
  private static Map<FieldNames, String> names(JsonNode node) {
    Map<FieldNames, String> names = new EnumMap<>(FieldNames.class);
    node.fieldNames()
        .forEachRemaining(
            name ->
                FieldNames.of(name)
                    .ifPresent(
                        field -> names.merge(field, name, (a, b) -> better(node, field, a, b))));
    return names;
  }

  private static String better(JsonNode node, FieldNames field, String a, String b) {
    boolean saysA = says(node.get(a), field);
    boolean saysB = says(node.get(b), field);
    if (saysA != saysB) {
      return saysA ? a : b;
    }
    return field.rank(a) <= field.rank(b) ? a : b;
  }

  private static boolean says(JsonNode value, FieldNames field) {
    if (field == FieldNames.TEXT || field == FieldNames.HTML) {
      return paragraphs(value).filter(text -> !text.isBlank()).isPresent();
    }
    return !value.isNull() && !(value.isTextual() && value.textValue().isBlank());
  }

  private static boolean hasText(JsonNode node, Map<FieldNames, String> names) {
    return paragraphs(get(node, names, FieldNames.TEXT))
        .filter(text -> !text.isBlank())
        .isPresent();
  }

  private static @Nullable JsonNode get(
      JsonNode node, Map<FieldNames, String> names, FieldNames field) {
    String name = names.get(field);
    return name == null ? null : node.get(name);
  }

  private Optional<Report.Builder> body(
      JsonNode node, Map<FieldNames, String> names, String position, String defaultId) {
    String id = field(node, names.get(FieldNames.ID), position).orElse(defaultId);
    Optional<String> text = paragraphs(get(node, names, FieldNames.TEXT));
    if (text.isPresent() && hasText(node, names)) {
      String mended = TextDecoder.mended(text.get(), position, intake);
      return Optional.of(
          Report.builder(id, CleanText.of(mended, position, intake)).file(intake.file()));
    }
    Optional<String> html = paragraphs(get(node, names, FieldNames.HTML));
    if (html.isPresent() && !html.get().isBlank()) {
      return HtmlPages.read(html.get(), position, intake).map(report -> report.toBuilder().id(id));
    }
    String empty = "has an empty `" + names.get(FieldNames.TEXT) + "`";
    intake.refuse(position, text.isPresent() ? empty : noText(node));
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
  private Optional<String> field(JsonNode node, @Nullable String name, String position) {
    return name == null
        ? Optional.empty()
        : Optional.ofNullable(node.get(name)).flatMap(value -> line(value, position));
  }

  private Optional<String> line(JsonNode value, String position) {
    if (!value.isValueNode() || value.isNull()) {
      return Optional.empty();
    }
    String line = CleanText.of(value.asText(), position, intake).strip();
    return line.isEmpty() ? Optional.empty() : Optional.of(WHITE.matcher(line).replaceAll(" "));
  }

  private Optional<String> publisher(
      JsonNode node, Map<FieldNames, String> names, String position) {
    JsonNode value = get(node, names, FieldNames.PUBLISHER);
    return value == null ? Optional.empty() : nameOf(value, position);
  }

  private Optional<String> nameOf(JsonNode value, String position) {
    return value.isObject() ? field(value, "name", position) : line(value, position);
  }

  /** Every field that names authors counts; a byline may name several. */
  private List<String> authors(JsonNode node, String position) {
    Set<String> names = new LinkedHashSet<>();
    node.fields()
        .forEachRemaining(
            field -> {
              if (FieldNames.of(field.getKey()).filter(FieldNames.AUTHORS::equals).isPresent()) {
                JsonNode value = field.getValue();
                for (JsonNode one : value.isArray() ? value : List.of(value)) {
                  nameOf(one, position).map(JsonReports::named).ifPresent(names::addAll);
                }
              }
            });
    return List.copyOf(names);
  }

  private static List<String> named(String words) {
    return words.regionMatches(true, 0, "by ", 0, 3) ? WireWords.names(words) : List.of(words);
  }

  private Clocks clocks(
      JsonNode node,
      Map<FieldNames, String> names,
      String position,
      Clocks known,
      Map<String, Object> extra) {
    return new Clocks(
        moment(node, names.get(FieldNames.PUBLISHED), position, known.published(), extra),
        moment(node, names.get(FieldNames.UPDATED), position, known.updated(), extra),
        moment(node, names.get(FieldNames.FETCHED), position, known.fetched(), extra),
        known.dateline());
  }

  private @Nullable Moment moment(
      JsonNode node,
      @Nullable String name,
      String position,
      @Nullable Moment known,
      Map<String, Object> extra) {
    if (name == null) {
      return known;
    }
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

  private static Map<String, Object> extra(JsonNode node, Map<FieldNames, String> names) {
    Map<String, Object> extra = new LinkedHashMap<>();
    node.fields()
        .forEachRemaining(
            field -> {
              if (!isTaken(field.getKey(), names) && !field.getValue().isNull()) {
                extra.put(CleanText.of(field.getKey()).text(), plain(field.getValue()));
              }
            });
    return extra;
  }

  private static boolean isTaken(String name, Map<FieldNames, String> names) {
    Optional<FieldNames> field = FieldNames.of(name);
    return field.isPresent()
        && (field.get() == FieldNames.AUTHORS || name.equals(names.get(field.get())));
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
