package org.retold.bench;

import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.retold.Retold;
import org.retold.align.Aligner;
import org.retold.align.Alignment;
import org.retold.comparison.Comparison;
import org.retold.comparison.Difference;
import org.retold.comparison.DifferenceFinder;
import org.retold.relation.RelationClassifier;
import org.retold.relation.Verdict;
import org.retold.report.Report;
import org.retold.text.OnnxEncoder;
import org.retold.text.ReportText;
import org.retold.text.StaticEncoder;
import org.retold.text.TextAnalyzer;

/** What {@link SpeedBench} times: the whole comparison, then each of its stages alone. */
@State(Scope.Benchmark)
public class ComparisonSpeed {
  static final int WORDS = 800;

  private final Report a = GeneratedReport.source("a", WORDS);
  private final Report b = GeneratedReport.retelling("b", WORDS);
  private final TextAnalyzer analyzer = new TextAnalyzer();
  private final Aligner aligner = new Aligner();
  private final RelationClassifier classifier = new RelationClassifier();
  private final DifferenceFinder finder = new DifferenceFinder();
  private final StaticEncoder plain = new StaticEncoder();
  private final OnnxEncoder encoder = new OnnxEncoder();
  private final ReportText textA = analyzer.analyze(a);
  private final ReportText textB = analyzer.analyze(b);
  private long round;
  private final Alignment alignment = aligner.align(textA, textB);

  @Setup
  public void load() {
    if (!encoder.isAvailable()) {
      throw new IllegalStateException("no encoder to time: " + encoder.problem());
    }
  }

  @TearDown
  public void close() {
    encoder.close();
  }

  /** A pair never met before: each sentence is new to whatever the encoder remembers. */
  @Benchmark
  public Comparison compare() {
    round++;
    return Retold.compare(fresh(a), fresh(b));
  }

  @Benchmark
  public Comparison compareAgain() {
    return Retold.compare(a, b);
  }

  private Report fresh(Report report) {
    return Report.of(report.id(), report.text().replace(". ", " in round " + round + ". "));
  }

  @Benchmark
  public List<ReportText> analyzeBoth() {
    return List.of(analyzer.analyze(a), analyzer.analyze(b));
  }

  @Benchmark
  public Alignment align() {
    return aligner.align(textA, textB);
  }

  @Benchmark
  public Verdict classify() {
    return classifier.classify(textA, textB, alignment);
  }

  @Benchmark
  public List<Difference> differences() {
    return finder.find(textA, textB, alignment);
  }

  @Benchmark
  public float[] encodeOneSentence() {
    return encoder.encode(textA.sentences().get(1).text());
  }

  @Benchmark
  public float[] encodeOneSentenceStatic() {
    return plain.encode(textA.sentences().get(1).text());
  }
}
