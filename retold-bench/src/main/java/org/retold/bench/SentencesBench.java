package org.retold.bench;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.retold.report.Report;
import org.retold.report.Span;
import org.retold.text.Sentence;
import org.retold.text.TextAnalyzer;
import picocli.CommandLine.Command;

/** Sentence boundaries against the split that came with the labelled retellings. */
@Command(name = "sentences", description = "sentence boundary F1 on rewrites")
final class SentencesBench extends Measure {
  private int right;
  private int said;
  private int wanted;

  @Override
  void run() throws IOException {
    for (LabelledRetelling pair : LabelledRetelling.readAll(data("rewrites"))) {
      count(pair.source(), pair.sourceSentences());
      count(pair.retelling(), pair.retellingSentences());
    }
    double precision = right / (double) Math.max(1, said);
    double recall = right / (double) Math.max(1, wanted);
    figure("sentence end precision", precision, "rewrites", said, "-", "-");
    figure("sentence end recall", recall, "rewrites", wanted, "-", "-");
    double f1 = 2 * precision * recall / Math.max(1e-9, precision + recall);
    figure("sentence end F1", f1, "rewrites", wanted, "-", "-");
  }

  /** Ends outside every labelled sentence (a title, furniture, a credit) are not counted. */
  private void count(Report report, List<String> sentences) {
    List<Span> gold = SentenceMap.locate(report.text(), sentences);
    Set<Integer> ends = new TreeSet<>();
    gold.forEach(span -> ends.add(span.end()));
    wanted += ends.size();
    for (Sentence sentence : new TextAnalyzer().analyze(report).sentences()) {
      if (gold.stream().anyMatch(sentence.span()::overlaps)) {
        said++;
        if (ends.remove(sentence.span().end())) {
          right++;
        } else if (verbose()) {
          System.out.println("false  " + sentence.text());
        }
      }
    }
    if (verbose()) {
      ends.forEach(end -> System.out.println("missed " + around(report.text(), end)));
    }
  }

  private static String around(String text, int end) {
    int from = Math.max(0, end - 60);
    int to = Math.min(text.length(), end + 40);
    return text.substring(from, end) + " | " + text.substring(end, to);
  }
}
