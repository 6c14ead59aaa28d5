package org.retold.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.retold.text.OnnxEncoder;
import org.retold.text.SentenceSimilarity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Fits the weights of {@link SentenceSimilarity} to the training part of {@code mrpc}; the
 * validation part says how well they carry over, and the test part is not touched.
 */
@Command(name = "fit-similarity", description = "fits the sentence similarity to mrpc train")
final class FitSimilarity extends Measure {
  private static final double RIDGE = 1;

  @Option(names = "--into", description = "file to write (default: ${DEFAULT-VALUE})")
  private Path into = Path.of("retold-core/src/main/resources/org/retold/text/similarity.txt");

  @Override
  void run() throws IOException {
    MrpcPairs train;
    MrpcPairs validation;
    try (OnnxEncoder encoder = new OnnxEncoder()) {
      train = MrpcPairs.read(data("mrpc").resolve("msr-para-train.tsv"), encoder);
      validation = MrpcPairs.read(data("mrpc").resolve("msr-para-val.tsv"), encoder);
    }
    List<String> lines = new ArrayList<>();
    lines.add(
        "# Made by ./bench fit-similarity: the constant, a weight a measure, a weight a product.");
    lines.add("version 1");
    for (int count : List.of(SentenceSimilarity.WITHOUT_ENCODER, SentenceSimilarity.NAMES.size())) {
      MrpcPairs part = train.first(count);
      double[] weights = LogisticFit.fit(part.inputs(), part.labels(), RIDGE);
      report(count, "train", part, weights);
      report(count, "validation", validation.first(count), weights);
      lines.add(line(count, weights));
    }
    Files.write(into, lines, StandardCharsets.UTF_8);
  }

  private static void report(int count, String name, MrpcPairs pairs, double[] weights) {
    double[] score = pairs.score(weights);
    String data = "mrpc " + name;
    int n = pairs.labels().size();
    figure("same or not, accuracy, " + count + " measures", score[0], data, n, "-", "-");
    figure("same or not, F1, " + count + " measures", score[1], data, n, "-", "-");
  }

  private static String line(int count, double[] weights) {
    boolean with = count == SentenceSimilarity.NAMES.size();
    StringBuilder line = new StringBuilder(with ? "encoder" : "static");
    for (double weight : weights) {
      line.append(' ').append(String.format(Locale.ROOT, "%.5f", weight));
    }
    return line.toString();
  }
}
