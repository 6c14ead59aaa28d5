package org.retold.relation;

import java.io.IOException;
import java.io.Reader;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.retold.text.ModelFile;

/**
 * The fitted numbers that relations are decided by: one small logistic model for each question.
 *
 * <p>They live in the resource {@code relation-model.properties}, which the bench command {@code
 * fit-relation} writes; nobody edits it by hand. A line is {@code question.measure=weight} or
 * {@code question.bias=weight}.
 *
 * @param version names this set of numbers in every result
 * @param fittedOn the data that they come from
 * @param questions the models by the name of their question
 */
record RelationModel(String version, String fittedOn, SortedMap<String, Logistic> questions) {

  /** Is this aligned passage copied prose, or the same facts told anew? */
  static final String PASSAGE = "passage";

  /** Is there copied prose in this pair? */
  static final String DERIVED = "derived";

  /** Is most of the shorter report carried over? */
  static final String WHOLE = "whole";

  /** Does what is carried over stand there word for word, or nearly? */
  static final String CLOSE = "close";

  /** Is it one text? */
  static final String SAME = "same";

  /** Do two reports without copied prose tell of one event? */
  static final String EVENT = "event";

  /** Is the first report the later one, the one that took? */
  static final String LATER = "later";

  /** Do both come from something that is not here? */
  static final String COMMON = "common";

  private static final String FILE = "relation-model.properties";
  private static final String BIAS = "bias";

  RelationModel {
    questions = Collections.unmodifiableSortedMap(new TreeMap<>(questions));
  }

  /** The model that this version of Retold comes with. */
  static RelationModel standard() {
    return ModelFile.read(RelationModel.class, FILE, RelationModel::read);
  }

  /** Reads what {@link #toLines} wrote. */
  static RelationModel read(Reader reader) throws IOException {
    Properties lines = new Properties();
    lines.load(reader);
    SortedMap<String, SortedMap<String, Double>> weights = new TreeMap<>();
    for (String name : new TreeSet<>(lines.stringPropertyNames())) {
      int dot = name.indexOf('.');
      if (dot > 0) {
        weights
            .computeIfAbsent(name.substring(0, dot), question -> new TreeMap<>())
            .put(name.substring(dot + 1), Double.parseDouble(lines.getProperty(name)));
      }
    }
    SortedMap<String, Logistic> questions = new TreeMap<>();
    weights.forEach((question, of) -> questions.put(question, logistic(of)));
    return new RelationModel(
        lines.getProperty("version", "?"), lines.getProperty("fittedOn", "?"), questions);
  }

  private static Logistic logistic(SortedMap<String, Double> weights) {
    SortedMap<String, Double> measures = new TreeMap<>(weights);
    Double bias = measures.remove(BIAS);
    return new Logistic(bias == null ? 0 : bias, measures);
  }

  /** The file's text. */
  String toLines() {
    StringBuilder text = new StringBuilder();
    text.append("# Written by ./bench fit-relation; fit again instead of editing.\n");
    text.append("version=").append(version).append('\n');
    text.append("fittedOn=").append(fittedOn).append('\n');
    for (Map.Entry<String, Logistic> question : questions.entrySet()) {
      line(text, question.getKey(), BIAS, question.getValue().bias());
      question.getValue().weights().forEach((name, of) -> line(text, question.getKey(), name, of));
    }
    return text.toString();
  }

  private static void line(StringBuilder text, String question, String name, double weight) {
    text.append(String.format(Locale.ROOT, "%s.%s=%.4f\n", question, name, weight));
  }

  Logistic question(String name) {
    Logistic question = questions.get(name);
    if (question == null) {
      throw new IllegalStateException(
          "the relation model " + version + " has no question '" + name + "'; fit it again");
    }
    return question;
  }

  /** This model with one question answered anew. */
  RelationModel with(String name, Logistic question) {
    SortedMap<String, Logistic> more = new TreeMap<>(questions);
    more.put(name, question);
    return new RelationModel(version, fittedOn, more);
  }
}
