package org.retold.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.retold.align.Alignment;
import org.retold.comparison.Difference;
import org.retold.comparison.Difference.Change;
import org.retold.comparison.DifferenceFinder;
import org.retold.facts.FactKind;
import org.retold.report.Report;
import org.retold.text.OnnxEncoder;
import org.retold.text.ReportText;
import org.retold.text.Sentence;
import org.retold.text.StaticEncoder;
import org.retold.text.TextAnalyzer;
import org.retold.text.Token;
import org.retold.text.WordRarity;
import org.retold.text.WordVectors;

/**
 * What Retold sees in a pair of {@code equate-qnli}: how much of the claim's words the premise
 * holds, how near both are in meaning, and which facts of the claim it keeps, changes or lacks.
 */
final class NumberPairMeasures {
  private static final double NEAR = 0.5;

  private final TextAnalyzer analyzer = new TextAnalyzer();
  private final DifferenceFinder finder = new DifferenceFinder();
  private final WordRarity rarity = new WordRarity();
  private final WordVectors vectors = new WordVectors();
  private final StaticEncoder plain = new StaticEncoder();
  private final OnnxEncoder encoder;

  NumberPairMeasures(OnnxEncoder encoder) {
    this.encoder = encoder;
  }

  double[] of(NumberPair pair) {
    ReportText claim = analyzer.analyze(Report.of("a", pair.claim()));
    ReportText premise = analyzer.analyze(Report.of("b", pair.premise()));
    List<Token> said = tokens(claim);
    List<Token> given = tokens(premise);
    List<Double> all = new ArrayList<>();
    cover(said, given, all);
    all.add(pairsOfWords(said, given));
    all.add(Math.log(Math.max(1, said.size()) / (double) Math.max(1, given.size())));
    all.add(cosine(encoder.encode(pair.claim()), encoder.encode(pair.premise())));
    all.add(cosine(plain.encode(pair.claim()), plain.encode(pair.premise())));
    facts(finder.find(claim, premise, Alignment.whole(claim, premise)), all);
    return all.stream().mapToDouble(Double::doubleValue).toArray();
  }

  /** How much of the claim's words stands in the premise, and the rarest that does not. */
  private void cover(List<Token> said, List<Token> given, List<Double> out) {
    double whole = 1e-9;
    double exact = 0;
    double near = 0;
    double rarest = 0;
    int missing = 0;
    for (Token token : said) {
      double weight = rarity.of(token);
      double best = best(token, given);
      whole += weight;
      exact += best == 1 ? weight : 0;
      near += best >= NEAR ? weight * best : 0;
      rarest = best < NEAR ? Math.max(rarest, weight) : rarest;
      missing += best < NEAR ? 1 : 0;
    }
    out.add(exact / whole);
    out.add(near / whole);
    out.add(rarest);
    out.add(Math.log1p(missing));
  }

  private double best(Token token, List<Token> others) {
    double best = 0;
    for (Token other : others) {
      boolean same = token.stem().equals(other.stem());
      best =
          Math.max(best, same ? 1 : Math.min(0.99, vectors.similarity(token.norm(), other.norm())));
    }
    return best;
  }

  private List<Token> tokens(ReportText text) {
    return text.sentences().stream()
        .map(Sentence::tokens)
        .flatMap(List::stream)
        .filter(token -> !token.isMark() && !rarity.isStopWord(token.norm()))
        .toList();
  }

  /** How many pairs of neighbouring words of the claim are neighbours in the premise. */
  private static double pairsOfWords(List<Token> said, List<Token> given) {
    int kept = 0;
    for (int i = 0; i + 1 < said.size(); i++) {
      String one = said.get(i).stem();
      String two = said.get(i + 1).stem();
      kept +=
          IntStream.range(0, given.size() - 1)
                  .anyMatch(
                      j -> given.get(j).stem().equals(one) && given.get(j + 1).stem().equals(two))
              ? 1
              : 0;
    }
    return kept / (double) Math.max(1, said.size() - 1);
  }

  private static void facts(List<Difference> differences, List<Double> out) {
    out.add(capped(differences, Change.KEPT, true));
    out.add(capped(differences, Change.CHANGED, true));
    out.add(capped(differences, Change.ADDED, true));
    out.add(capped(differences, Change.KEPT, false));
    out.add(capped(differences, Change.CHANGED, false));
    out.add(capped(differences, Change.ADDED, false));
  }

  /** How many figures, or other facts, came out so: two at most are counted. */
  private static double capped(List<Difference> differences, Change change, boolean figures) {
    return Math.min(
        2,
        differences.stream()
            .filter(d -> d.change() == change && isFigure(d.kind()) == figures)
            .count());
  }

  private static boolean isFigure(FactKind kind) {
    return kind == FactKind.NUMBER || kind == FactKind.MONEY || kind == FactKind.PERCENT;
  }

  private static double cosine(float[] a, float[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
