package org.retold.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.retold.align.AlignedPassage;
import org.retold.align.Alignment;
import org.retold.facts.FactExtractor;
import org.retold.facts.FactKind;
import org.retold.facts.Word;
import org.retold.facts.Words;
import org.retold.text.ReportText;

/**
 * Finds what became of each fact between two aligned reports, the first seen as the retelling of
 * the second.
 *
 * <p>Precision comes before recall: a reader who finds two of ten changes false stops reading. So
 * every matcher first looks for a reason to stay quiet (the fact stands elsewhere in the passage or
 * beside it, another word there says the same) and calls two facts a change only when the words
 * round them correspond. What merely stands on one side is left out or added, never changed.
 *
 * <p>Matchers run in order of trust; a change that a former one told is not told again.
 */
public final class DifferenceFinder {
  private final FactExtractor extractor = new FactExtractor();
  private final Lexemes lexemes = new Lexemes();
  private final List<Matcher> matchers =
      List.of(
          new QuoteMatcher(),
          new AttributionMatcher(),
          new FigureMatcher(),
          new TimeMatcher(),
          new RankMatcher(),
          new ExchangeMatcher(),
          new NameMatcher(),
          new ScaleMatcher(FactKind.PLACE, 0.7),
          new PredicateMatcher(),
          new ScaleMatcher(FactKind.STATUS, 0.7),
          new ScaleMatcher(FactKind.CERTAINTY, 1.0),
          new ScaleMatcher(FactKind.NEGATION, 0.9),
          new NegationMatcher(),
          new ScaleMatcher(FactKind.DEGREE, 0.9),
          new DroppedDegreeMatcher(),
          new ScaleMatcher(FactKind.TIME, 0.9),
          new OppositeMatcher());

  /** Gives the differences between the aligned passages of two reports. */
  public List<Difference> find(ReportText a, ReportText b, Alignment alignment) {
    List<List<Word>> wordsA = Words.of(a);
    List<List<Word>> wordsB = Words.of(b);
    List<List<Word>> known = Stream.concat(wordsA.stream(), wordsB.stream()).toList();
    Told left = Told.of(a, wordsA, known, extractor);
    Told right = Told.of(b, wordsB, known, extractor);
    List<Difference> differences = new ArrayList<>();
    for (AlignedPassage aligned : alignment.passages()) {
      Passage passage = Passage.of(left, right, aligned, alignment, lexemes);
      Findings findings = new Findings(passage);
      for (Matcher matcher : matchers) {
        matcher.match(passage, findings);
      }
      differences.addAll(findings.inOrder());
    }
    return List.copyOf(differences);
  }
}
