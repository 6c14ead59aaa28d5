package org.retold.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.retold.text.SentenceEncoder;
import org.retold.text.SentenceSimilarity;
import org.retold.text.TextAnalyzer;

/** Sentence pairs of one part of {@code mrpc}: their measures, and whether they say the same. */
record MrpcPairs(List<double[]> measures, List<Boolean> labels, List<String> texts) {

  static MrpcPairs read(Path file, @Nullable SentenceEncoder encoder) throws IOException {
    SentenceSimilarity similarity = new SentenceSimilarity(encoder);
    TextAnalyzer analyzer = new TextAnalyzer();
    List<double[]> measures = new ArrayList<>();
    List<Boolean> labels = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    for (String line : lines.subList(1, lines.size())) {
      String[] fields = line.split("\t", -1);
      measures.add(
          similarity.measures(
              analyzer.tokens(fields[3]), analyzer.tokens(fields[4]), fields[3], fields[4]));
      labels.add(fields[0].endsWith("1"));
      texts.add(fields[3] + "\n    " + fields[4]);
    }
    return new MrpcPairs(measures, labels, texts);
  }

  /** The same pairs with only the first measures. */
  MrpcPairs first(int count) {
    List<double[]> cut = measures.stream().map(row -> Arrays.copyOf(row, count)).toList();
    return new MrpcPairs(cut, labels, texts);
  }

  MrpcPairs and(MrpcPairs more) {
    List<double[]> rows = new ArrayList<>(measures);
    rows.addAll(more.measures);
    List<Boolean> all = new ArrayList<>(labels);
    all.addAll(more.labels);
    List<String> words = new ArrayList<>(texts);
    words.addAll(more.texts);
    return new MrpcPairs(rows, all, words);
  }

  /** What a model of these pairs counts in. */
  List<double[]> inputs() {
    return measures.stream().map(SentenceSimilarity::withProducts).toList();
  }

  /** The share of pairs that a model gets right, and the F1 of those that say the same. */
  double[] score(double[] weights) {
    List<double[]> inputs = inputs();
    int right = 0;
    int hits = 0;
    int said = 0;
    int same = 0;
    for (int i = 0; i < labels.size(); i++) {
      boolean verdict = LogisticFit.chance(weights, inputs.get(i)) > 0.5;
      right += verdict == labels.get(i) ? 1 : 0;
      hits += verdict && labels.get(i) ? 1 : 0;
      said += verdict ? 1 : 0;
      same += labels.get(i) ? 1 : 0;
    }
    return new double[] {right / (double) labels.size(), 2.0 * hits / Math.max(1, said + same)};
  }
}
