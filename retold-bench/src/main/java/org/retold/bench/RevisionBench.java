package org.retold.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.retold.align.Aligner;
import org.retold.relation.RevisionFit;
import org.retold.report.Report;
import org.retold.text.ReportText;
import org.retold.text.TextAnalyzer;
import picocli.CommandLine.Command;

/**
 * Degree of rewording on short answers: cut, light, heavy, not copied; each question judged by a
 * model fitted to the other four.
 */
@Command(name = "revision", description = "4-class revision accuracy on clough")
final class RevisionBench extends Measure {
  private static final List<String> DEGREES = List.of("non", "heavy", "light", "cut");

  private record Labelled(String file, String question, RevisionFit.Answer answer) {}

  @Override
  void run() throws IOException {
    List<Labelled> answers = read(data("clough"));
    int[][] confusion = new int[DEGREES.size()][DEGREES.size()];
    int right = 0;
    int copied = 0;
    for (String question : List.of("a", "b", "c", "d", "e")) {
      RevisionFit fit =
          RevisionFit.fit(
              answers.stream()
                  .filter(answer -> !answer.question.equals(question))
                  .map(Labelled::answer)
                  .toList());
      for (Labelled answer : answers) {
        if (answer.question.equals(question)) {
          int degree = fit.degree(answer.answer.measures());
          int wanted = answer.answer.degree();
          confusion[wanted][degree]++;
          right += degree == wanted ? 1 : 0;
          copied += degree > 0 == wanted > 0 ? 1 : 0;
          if (verbose()) {
            System.out.printf(
                "%s %s, said %s %s%n",
                answer.file, DEGREES.get(wanted), DEGREES.get(degree), answer.answer.measures());
          }
        }
      }
    }
    int count = answers.size();
    figure("four degrees of revision", right / (double) count, "clough", count, ".80", ".90");
    figure("copied or not", copied / (double) count, "clough", count, ".947", "-");
    for (int i = 0; i < confusion.length; i++) {
      System.out.println("  " + DEGREES.get(i) + " " + java.util.Arrays.toString(confusion[i]));
    }
  }

  private static List<Labelled> read(Path folder) throws IOException {
    List<Labelled> answers = new ArrayList<>();
    for (String line :
        Files.readAllLines(folder.resolve("file_information.csv"), StandardCharsets.UTF_8)) {
      String[] fields = line.strip().split(",");
      if (fields.length == 3 && DEGREES.contains(fields[2])) {
        ReportText answer = text(folder.resolve(fields[0]));
        ReportText source = text(folder.resolve("orig_task" + fields[1] + ".txt"));
        answers.add(
            new Labelled(
                fields[0],
                fields[1],
                new RevisionFit.Answer(
                    RevisionFit.measures(answer, source, new Aligner().align(answer, source)),
                    DEGREES.indexOf(fields[2]))));
      }
    }
    return answers;
  }

  /** Reads leniently: the set mixes encodings. */
  private static ReportText text(Path file) throws IOException {
    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    return new TextAnalyzer().analyze(Report.of(file.getFileName().toString(), text));
  }
}
