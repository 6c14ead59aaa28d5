package org.retold.facts;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What stands between quotation marks.
 *
 * @param words its words, marks and what an editor put in square brackets left out
 * @param cuts places of words before which something is shown to be left out (dots, brackets)
 * @param source who says it and by what word, a fact whose value is a {@link SourceValue}; or null
 */
public record QuoteValue(List<Word> words, Set<Integer> cuts, @Nullable Fact source)
    implements FactValue {
  private static final double ONE_QUOTE = 0.6;

  public QuoteValue {
    words = List.copyOf(words);
    cuts = Set.copyOf(cuts);
  }

  /** What the other quote is to this one. */
  public QuoteJudgement judge(QuoteValue other) {
    if (QuoteDiff.shared(words, other.words) < ONE_QUOTE) {
      return QuoteJudgement.OTHER;
    }
    if (!QuoteDiff.alterations(this, other).isEmpty()) {
      return QuoteJudgement.ALTERED;
    }
    return QuoteDiff.spellsSame(words, other.words)
        ? QuoteJudgement.VERBATIM
        : QuoteJudgement.TRIMMED;
  }

  /** Whether the quote shows a cut right before, in or right after the words from here to there. */
  boolean isCut(int from, int end) {
    for (int i = from; i <= end; i++) {
      if (cuts.contains(i)) {
        return true;
      }
    }
    return false;
  }
}
