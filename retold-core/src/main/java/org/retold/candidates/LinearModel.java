package org.retold.candidates;

import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.retold.text.ModelFile;

/** A logistic model over named measures, in a resource that a bench command writes. */
final class LinearModel {
  private final List<String> names;
  private final double bias;
  private final double[] weights;

  /**
   * A model.
   *
   * @param weights one for each name
   */
  LinearModel(List<String> names, double bias, double[] weights) {
    this.names = List.copyOf(names);
    this.bias = bias;
    this.weights = weights.clone();
  }

  /** The model that this version of Retold comes with under a file name. */
  static LinearModel shipped(String file, List<String> names) {
    return ModelFile.read(LinearModel.class, file, text -> read(text, names));
  }

  /** Reads what {@link #toLines} wrote; a measure without a line counts nothing. */
  static LinearModel read(Reader reader, List<String> names) throws IOException {
    Properties lines = new Properties();
    lines.load(reader);
    double[] weights =
        names.stream()
            .mapToDouble(name -> Double.parseDouble(lines.getProperty(name, "0")))
            .toArray();
    return new LinearModel(names, Double.parseDouble(lines.getProperty("bias", "0")), weights);
  }

  /**
   * The file's text.
   *
   * @param command the bench command that fitted it
   */
  String toLines(String command, String fittedOn) {
    StringBuilder text =
        new StringBuilder("# Written by ./bench " + command + "; fit again instead of editing.\n");
    text.append("fittedOn=").append(fittedOn).append('\n');
    line(text, "bias", bias);
    for (int i = 0; i < weights.length; i++) {
      line(text, names.get(i), weights[i]);
    }
    return text.toString();
  }

  private static void line(StringBuilder text, String name, double weight) {
    text.append(String.format(Locale.ROOT, "%s=%.4f%n", name, weight).replace("\r", ""));
  }

  /** The log odds for these measures, in the order of the names. */
  double odds(double[] measures) {
    double sum = bias;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * measures[i];
    }
    return sum;
  }
}
