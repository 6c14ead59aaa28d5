package org.retold.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Writes named values to a JSON generator, each well-formed whatever it holds. */
final class JsonFields {
  private final JsonGenerator out;

  JsonFields(JsonGenerator out) {
    this.out = out;
  }

  /** Writes fields. */
  interface Body {
    void write() throws IOException;
  }

  /** Writes the fields of an item. */
  interface ItemBody<T> {
    void write(T item) throws IOException;
  }

  void object(Body body) throws IOException {
    out.writeStartObject();
    body.write();
    out.writeEndObject();
  }

  void object(String name, Body body) throws IOException {
    out.writeFieldName(name);
    object(body);
  }

  /** Writes an array with one object an item. */
  <T> void list(String name, List<T> items, ItemBody<T> body) throws IOException {
    out.writeArrayFieldStart(name);
    for (T item : items) {
      object(() -> body.write(item));
    }
    out.writeEndArray();
  }

  void text(String name, @Nullable String value) throws IOException {
    out.writeFieldName(name);
    text(value);
  }

  void texts(String name, List<String> values) throws IOException {
    out.writeArrayFieldStart(name);
    for (String value : values) {
      text(value);
    }
    out.writeEndArray();
  }

  void integer(String name, int value) throws IOException {
    out.writeNumberField(name, value);
  }

  void integers(String name, List<Integer> values) throws IOException {
    out.writeArrayFieldStart(name);
    for (int value : values) {
      out.writeNumber(value);
    }
    out.writeEndArray();
  }

  void number(String name, double value) throws IOException {
    out.writeFieldName(name);
    rounded(value);
  }

  void numbers(String name, SortedMap<String, Double> values) throws IOException {
    out.writeObjectFieldStart(name);
    for (Map.Entry<String, Double> entry : values.entrySet()) {
      number(WellFormed.text(entry.getKey()), entry.getValue());
    }
    out.writeEndObject();
  }

  void truth(String name, boolean value) throws IOException {
    out.writeBooleanField(name, value);
  }

  /**
   * Writes, unrounded, what came out of another JSON document; the keys of its objects are sorted.
   */
  void any(String name, @Nullable Object value) throws IOException {
    out.writeFieldName(name);
    any(value);
  }

  private void any(@Nullable Object value) throws IOException {
    if (value instanceof Map<?, ?> map) {
      sorted(map);
    } else if (value instanceof Iterable<?> items) {
      out.writeStartArray();
      for (Object item : items) {
        any(item);
      }
      out.writeEndArray();
    } else {
      scalar(value);
    }
  }

  private void sorted(Map<?, ?> map) throws IOException {
    Map<String, @Nullable Object> sorted = new TreeMap<>();
    map.forEach((key, value) -> sorted.put(WellFormed.text(String.valueOf(key)), value));
    out.writeStartObject();
    for (Map.Entry<String, @Nullable Object> entry : sorted.entrySet()) {
      any(entry.getKey(), entry.getValue());
    }
    out.writeEndObject();
  }

  private void scalar(@Nullable Object value) throws IOException {
    if (value instanceof Boolean truth) {
      out.writeBoolean(truth);
    } else if (value instanceof BigInteger integer) {
      out.writeNumber(integer);
    } else if (value instanceof BigDecimal decimal) {
      out.writeNumber(decimal);
    } else if (value instanceof Double || value instanceof Float) {
      exact(((Number) value).doubleValue());
    } else if (value instanceof Number number) {
      out.writeNumber(number.longValue());
    } else {
      text(value == null ? null : value.toString());
    }
  }

  private void text(@Nullable String value) throws IOException {
    if (value == null) {
      out.writeNull();
    } else {
      out.writeString(WellFormed.text(value));
    }
  }

  /** JSON has no word for infinity or for no number at all; both become null. */
  private void exact(double value) throws IOException {
    if (Double.isFinite(value)) {
      out.writeNumber(value);
    } else {
      out.writeNull();
    }
  }

  private void rounded(double value) throws IOException {
    if (Double.isFinite(value)) {
      out.writeNumber(Values.plain(value));
    } else {
      out.writeNull();
    }
  }
}
