package org.retold.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.retold.text.OnnxEncoder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Makes the static vectors out of the sentence encoder, in the manner of Model2Vec.
 *
 * <p>Every piece of the vocabulary is encoded alone; the vectors are centred, turned to their
 * principal components and cut to the first ones; each is weighted by a / (a + p), where p is the
 * frequency that Zipf's law gives the piece's rank (smooth inverse frequency, Arora et al. 2017);
 * the numbers of a row are then stored in 8 bits with one scale. The same model gives the same
 * file.
 */
@Command(name = "distil", description = "makes the static vectors out of the sentence encoder")
final class Distil extends Measure {
  private static final String TOKENIZER = "/all-minilm-l6-v2-q-tokenizer.json";
  private static final int FIRST_PIECE = 999;
  private static final int FIRST_WORD = 1996;
  private static final int RANK_OF_MARKS = 20;

  @Option(names = "--into", description = "folder to write to (default: ${DEFAULT-VALUE})")
  private Path into = Path.of("retold-core/src/main/resources/org/retold/text");

  @Option(names = "--dimensions", description = "numbers a vector (default: ${DEFAULT-VALUE})")
  private int dimensions = 256;

  @Option(names = "--weight", description = "the a of a / (a + p) (default: ${DEFAULT-VALUE})")
  private double weight = 1e-3;

  @Override
  void run() throws IOException {
    List<String> pieces = pieces();
    Files.write(into.resolve("pieces.txt"), pieces, StandardCharsets.UTF_8);
    float[][] rows = encode(pieces.size());
    center(rows);
    PrincipalComponents axes = PrincipalComponents.of(rows);
    Path file = into.resolve("vectors.bin");
    try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(file))) {
      write(axes, rows, out);
    }
    figure("variance kept", axes.share(dimensions), "vocabulary", rows.length, "-", "-");
  }

  private static List<String> pieces() throws IOException {
    try (InputStream in = Distil.class.getResourceAsStream(TOKENIZER)) {
      if (in == null) {
        throw new IOException(TOKENIZER + " is not on the class path");
      }
      JsonNode vocabulary = new ObjectMapper().readTree(in).get("model").get("vocab");
      String[] pieces = new String[vocabulary.size()];
      vocabulary.fields().forEachRemaining(e -> pieces[e.getValue().asInt()] = e.getKey());
      return Arrays.asList(pieces);
    }
  }

  private static float[][] encode(int size) {
    float[][] rows = new float[size - FIRST_PIECE][];
    try (OnnxEncoder encoder = new OnnxEncoder()) {
      for (int i = 0; i < rows.length; i++) {
        rows[i] = encoder.encodePieces(FIRST_PIECE + i);
      }
    }
    return rows;
  }

  private static void center(float[][] rows) {
    double[] mean = new double[rows[0].length];
    for (float[] row : rows) {
      for (int d = 0; d < mean.length; d++) {
        mean[d] += row[d] / rows.length;
      }
    }
    for (float[] row : rows) {
      for (int d = 0; d < mean.length; d++) {
        row[d] -= (float) mean[d];
      }
    }
  }

  private void write(PrincipalComponents axes, float[][] rows, DataOutputStream out)
      throws IOException {
    out.writeInt(1);
    out.writeInt(FIRST_PIECE);
    out.writeInt(rows.length);
    out.writeInt(dimensions);
    byte[] values = new byte[rows.length * dimensions];
    double harmonic = harmonic(rows.length);
    for (int i = 0; i < rows.length; i++) {
      double[] row = axes.project(rows[i], dimensions);
      double largest = Math.max(1e-9, Arrays.stream(row).map(Math::abs).max().orElse(0));
      for (int d = 0; d < dimensions; d++) {
        values[i * dimensions + d] = (byte) Math.round(127 * row[d] / largest);
      }
      double frequency = 1 / ((rank(FIRST_PIECE + i) + 2) * harmonic);
      out.writeFloat((float) (largest / 127 * weight / (weight + frequency)));
    }
    out.write(values);
  }

  /** The vocabulary's words and word parts stand by falling frequency, its single marks before. */
  private static int rank(int piece) {
    return piece >= FIRST_WORD ? piece - FIRST_WORD : RANK_OF_MARKS;
  }

  private static double harmonic(int count) {
    double sum = 0;
    for (int i = 0; i < count; i++) {
      sum += 1.0 / (i + 2);
    }
    return sum;
  }
}
