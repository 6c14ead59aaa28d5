package org.retold.relation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.retold.align.Alignment;
import org.retold.text.ReportText;

/**
 * Tells four degrees of rewording, 0 (not copied) to 3 (cut and pasted), by the measures that
 * relations rest on: for each line between two degrees one logistic model, and a text is of the
 * degree whose lines it has passed.
 */
public final class RevisionFit {
  private static final double RIDGE = 0.05;
  private static final int DEGREES = 4;
  private static final int LONGEST_GRAM = 5;
  private static final List<Integer> RUN_LENGTHS = List.of(4, 8, 16);

  private final List<Logistic> lines;

  private RevisionFit(List<Logistic> lines) {
    this.lines = lines;
  }

  /**
   * An answer and its degree.
   *
   * @param measures what {@link RevisionFit#measures} gave
   * @param degree 0 to 3
   */
  public record Answer(SortedMap<String, Double> measures, int degree) {}

  /** Fits the lines between the degrees. */
  public static RevisionFit fit(List<Answer> answers) {
    List<Logistic> lines = new ArrayList<>();
    for (int line = 1; line < DEGREES; line++) {
      SortedMap<String, Double> nothing = new TreeMap<>(answers.get(0).measures());
      nothing.replaceAll((name, value) -> 0.0);
      MonotoneFit fit = new MonotoneFit(new Logistic(0, nothing), RIDGE);
      for (Answer answer : answers) {
        fit.add(answer.measures(), answer.degree() >= line, 1);
      }
      lines.add(fit.fit());
    }
    return new RevisionFit(lines);
  }

  /** The likeliest degree, 0 to 3. */
  public int degree(SortedMap<String, Double> measures) {
    int best = 0;
    double most = -1;
    for (int degree = 0; degree < DEGREES; degree++) {
      double above = degree == 0 ? 1 : lines.get(degree - 1).probability(measures);
      double beyond = degree == DEGREES - 1 ? 0 : lines.get(degree).probability(measures);
      if (above - beyond > most) {
        most = above - beyond;
        best = degree;
      }
    }
    return best;
  }

  /** What an answer shows beside its source. */
  public static SortedMap<String, Double> measures(
      ReportText answer, ReportText source, Alignment alignment) {
    PairEvidence evidence = PairEvidence.of(answer, source, alignment);
    SortedMap<String, Double> measures = new TreeMap<>();
    double words = Math.max(1, evidence.a.size());
    for (int least : RUN_LENGTHS) {
      measures.put("runs" + least, inRuns(evidence, least) / words);
    }
    for (int length = 1; length <= LONGEST_GRAM; length++) {
      measures.put("grams" + length, grams(evidence, length));
    }
    double common = commonWords(evidence.a, evidence.b);
    measures.put("inOrder", common / words);
    measures.put("runsOfOrder", inRuns(evidence, 4) / Math.max(1, common));
    measures.put("longest", Math.log1p(longest(evidence)) / 5);
    measures.put("verbatim", closeSentences(evidence, 0.9));
    measures.put("light", closeSentences(evidence, 0.6));
    double aligned = 0;
    double close = 0;
    double score = 0;
    double retold = 0;
    for (PassageEvidence passage : evidence.passages) {
      aligned += passage.ownA();
      close += passage.ownA() * passage.closeness();
      score += passage.ownA() * passage.passage().score();
      retold += passage.ownA() * passage.retold();
    }
    measures.put("aligned", Math.min(1, aligned / words));
    measures.put("close", Math.min(1, close / words));
    measures.put("retold", Math.min(1, retold / words));
    measures.put("score", Math.min(1, score / words));
    return measures;
  }

  private static int inRuns(PairEvidence evidence, int least) {
    return evidence.runs.stream().mapToInt(SharedRun::length).filter(n -> n >= least).sum();
  }

  private static int longest(PairEvidence evidence) {
    return evidence.runs.stream().mapToInt(SharedRun::length).max().orElse(0);
  }

  /** Share of the answer's words in sentences whose partner is at least so close. */
  private static double closeSentences(PairEvidence evidence, double least) {
    double words = 0;
    for (PassageEvidence passage : evidence.passages) {
      words += passage.closeness() >= least ? passage.ownA() : 0;
    }
    return Math.min(1, words / Math.max(1, evidence.a.size()));
  }

  /** Length of the longest common subsequence of stems. */
  private static int commonWords(WordRow a, WordRow b) {
    int[] before = new int[b.size() + 1];
    for (int i = 0; i < a.size(); i++) {
      int[] now = new int[b.size() + 1];
      for (int j = 0; j < b.size(); j++) {
        now[j + 1] = a.stem(i).equals(b.stem(j)) ? before[j] + 1 : Math.max(before[j + 1], now[j]);
      }
      before = now;
    }
    return before[b.size()];
  }

  /** Share of the answer's stem sequences that stand in the source. */
  private static double grams(PairEvidence evidence, int length) {
    Set<List<String>> answer = grams(evidence.a, length);
    Set<List<String>> shared = new HashSet<>(answer);
    shared.retainAll(grams(evidence.b, length));
    return shared.size() / (double) Math.max(1, answer.size());
  }

  private static Set<List<String>> grams(WordRow row, int length) {
    Set<List<String>> grams = new HashSet<>();
    for (int i = 0; i + length <= row.size(); i++) {
      List<String> gram = new ArrayList<>();
      for (int j = 0; j < length; j++) {
        gram.add(row.stem(i + j));
      }
      if (length > 1 || !FunctionWords.has(row.norm(i))) {
        grams.add(gram);
      }
    }
    return grams;
  }
}
