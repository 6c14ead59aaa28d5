package org.retold.candidates;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;

/**
 * The fitted numbers that {@link EventLikeness} decides by: one weight for each measure, in {@code
 * event-model.properties}, which the bench command {@code fit-events} writes.
 */
final class EventModel {
  private final double bias;
  private final double[] weights;

  EventModel(double bias, double[] weights) {
    this.bias = bias;
    this.weights = weights.clone();
  }

  /** The model that this version of Retold comes with. */
  static EventModel standard() {
    try (InputStream in = EventModel.class.getResourceAsStream("event-model.properties")) {
      if (in == null) {
        throw new IllegalStateException("event-model.properties is missing from the jar");
      }
      return read(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read event-model.properties", e);
    }
  }

  /** Reads what {@link #toLines} wrote; a measure without a line counts nothing. */
  static EventModel read(Reader reader) throws IOException {
    Properties lines = new Properties();
    lines.load(reader);
    double[] weights = new double[EventMeasures.NAMES.size()];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = Double.parseDouble(lines.getProperty(EventMeasures.NAMES.get(i), "0"));
    }
    return new EventModel(Double.parseDouble(lines.getProperty("bias", "0")), weights);
  }

  /** The file's text. */
  String toLines(String fittedOn) {
    StringBuilder text =
        new StringBuilder("# Written by ./bench fit-events; fit again instead of editing.\n");
    text.append("fittedOn=").append(fittedOn).append('\n');
    line(text, "bias", bias);
    for (int i = 0; i < weights.length; i++) {
      line(text, EventMeasures.NAMES.get(i), weights[i]);
    }
    return text.toString();
  }

  private static void line(StringBuilder text, String name, double weight) {
    text.append(String.format(Locale.ROOT, "%s=%.4f%n", name, weight).replace("\r", ""));
  }

  /** The log odds of one event for these measures. */
  double odds(double[] measures) {
    double sum = bias;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * measures[i];
    }
    return sum;
  }
}
