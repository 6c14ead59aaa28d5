package org.retold.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.retold.comparison.WordFit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Fits word alignment to links that people drew; {@code ./bench words} measures it. */
@Command(name = "fit-words", description = "fits word alignment to the training part of MTRef")
final class FitWords extends Measure {
  private static final String FILE = "MultiMWA-MTRef/mtref-train.tsv";

  @Option(names = "--pairs", description = "how many are fitted to (default: ${DEFAULT-VALUE})")
  private int most = 1500;

  @Option(names = "--write", description = "where the model is written; nowhere if not given")
  private @Nullable Path write;

  @Override
  void run() throws IOException {
    List<LabelledWords> all = LabelledWords.read(data("multimwa").resolve(FILE));
    WordFit fit = new WordFit();
    List<LabelledWords> used = all.subList(0, Math.min(most, all.size()));
    used.forEach(pair -> fit.add(pair.a(), pair.b(), pair.links()));
    String model =
        "# Fitted by: bench fit-words, to " + used.size() + " pairs of " + FILE + "\n" + fit.fit();
    System.out.print(model);
    if (write != null) {
      Files.writeString(write, model, StandardCharsets.UTF_8);
    }
  }
}
