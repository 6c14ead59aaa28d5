package org.retold.bench;

import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.retold.align.Aligner;
import org.retold.align.Alignment;
import org.retold.comparison.Difference;
import org.retold.comparison.DifferenceFinder;
import org.retold.facts.Fact;
import org.retold.facts.FactExtractor;
import org.retold.text.ReportText;
import org.retold.text.TextAnalyzer;

/** The fact layer alone, on two reports as dense in facts as wire news. */
@State(Scope.Benchmark)
public class FactSpeed {
  private final TextAnalyzer analyzer = new TextAnalyzer();
  private final FactExtractor extractor = new FactExtractor();
  private final DifferenceFinder finder = new DifferenceFinder();
  private final ReportText a =
      analyzer.analyze(GeneratedNews.retelling("a", ComparisonSpeed.WORDS));
  private final ReportText b = analyzer.analyze(GeneratedNews.source("b", ComparisonSpeed.WORDS));
  private final Alignment alignment = new Aligner().align(a, b);

  /** All that the fact layer adds to a comparison: the facts of both and what became of them. */
  @Benchmark
  public List<Difference> factLayer() {
    return finder.find(a, b, alignment);
  }

  /** The first half of it. */
  @Benchmark
  public List<List<Fact>> factsOfBoth() {
    return List.of(extractor.extract(a), extractor.extract(b));
  }
}
