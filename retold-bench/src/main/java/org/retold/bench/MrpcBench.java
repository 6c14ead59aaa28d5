package org.retold.bench;

import java.io.IOException;
import java.util.List;
import org.retold.text.OnnxEncoder;
import org.retold.text.SentenceSimilarity;
import picocli.CommandLine.Command;

/** Whether two sentences say the same: fitted on train and validation, reported on test. */
@Command(name = "mrpc", description = "same sentence or not, accuracy and F1 on mrpc test")
final class MrpcBench extends Measure {
  private static final double RIDGE = 1;

  @Override
  void run() throws IOException {
    try (OnnxEncoder encoder = new OnnxEncoder()) {
      MrpcPairs train =
          MrpcPairs.read(data("mrpc").resolve("msr-para-train.tsv"), encoder)
              .and(MrpcPairs.read(data("mrpc").resolve("msr-para-val.tsv"), encoder));
      MrpcPairs test = MrpcPairs.read(data("mrpc").resolve("msr-para-test.tsv"), encoder);
      int all = SentenceSimilarity.NAMES.size();
      report("words only", train.first(all - 2), test.first(all - 2));
      report("and static vectors", train.first(all - 1), test.first(all - 1));
      report("and the encoder", train, test);
    }
  }

  private static void report(String name, MrpcPairs train, MrpcPairs test) {
    double[] weights = LogisticFit.fit(train.inputs(), train.labels(), RIDGE);
    double[] score = test.score(weights);
    List<Boolean> labels = test.labels();
    figure("same or not, accuracy, " + name, score[0], "mrpc test", labels.size(), ".757", ".80");
    figure("same or not, F1, " + name, score[1], "mrpc test", labels.size(), ".83", ".86");
  }
}
