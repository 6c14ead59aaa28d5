package org.retold.comparison;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.retold.comparison.QuoteDiff.Gap;
import org.retold.comparison.WordAlignment.Range;
import org.retold.facts.Fact;
import org.retold.facts.FactKind;
import org.retold.facts.QuoteValue;
import org.retold.facts.Word;

/** Matches quotes by their words, says where the words inside the marks differ, and who spoke. */
final class QuoteMatcher implements Matcher {
  private static final double ENOUGH = 0.6;
  private static final int SHORTEST = 3;

  /** How many sentences a quote may have moved. */
  private static final int REACH = 60;

  private static final int SHORTEST_SPOKEN = 4;
  private static final Set<String> WEIGHTY =
      Set.of(
          "not",
          "never",
          "no",
          "may",
          "might",
          "could",
          "perhaps",
          "probably",
          "if",
          "unless",
          "hardly",
          "without");

  @Override
  public void match(Passage passage, Findings out) {
    for (Fact quote : passage.a().facts(QuoteValue.class)) {
      Fact best = best(quote, passage.b());
      Range plain = best == null ? unmarked(quote, passage.a(), passage.b()) : null;
      if (best != null) {
        compare(passage, quote, best, out);
      } else if (plain != null) {
        out.keptWithoutMarks(quote, plain);
      } else if (words(quote).size() >= SHORTEST && !isTold(quote, passage.b())) {
        out.added(FactKind.QUOTE, quote, "Only A quotes “" + Findings.said(quote.text()) + "”.");
      }
    }
    for (Fact quote : passage.b().facts(QuoteValue.class)) {
      boolean unmatched = best(quote, passage.a()) == null;
      Range plain = unmatched ? unmarked(quote, passage.b(), passage.a()) : null;
      if (plain != null) {
        out.keptWithoutMarks(plain, quote);
      } else if (words(quote).size() >= SHORTEST && unmatched && !isTold(quote, passage.a())) {
        out.leftOut(FactKind.QUOTE, quote, "Only B quotes “" + Findings.said(quote.text()) + "”.");
      }
    }
  }

  /** Where the other side has the very words of the quote, two at least, without marks; or null. */
  private static @Nullable Range unmarked(Fact quote, Side own, Side other) {
    List<Word> wanted = words(quote);
    List<Word> words = other.words();
    if (wanted.size() < 2 || !own.owns(quote)) {
      return null;
    }
    for (int at = 0; at + wanted.size() <= words.size(); at++) {
      int same = 0;
      while (same < wanted.size()
          && !words.get(at + same).quoted()
          && words.get(at + same).lower().equals(wanted.get(same).lower())) {
        same++;
      }
      if (same == wanted.size()) {
        return new Range(at, at + same);
      }
    }
    return null;
  }

  private static void compare(Passage passage, Fact a, Fact b, Findings out) {
    boolean altered = false;
    for (Gap gap : QuoteDiff.between(words(a), words(b))) {
      altered |= tell(passage, gap, words(a), words(b), out);
    }
    if (!altered) {
      out.kept(FactKind.QUOTE, a, b);
    }
    if (Math.min(words(a).size(), words(b).size()) >= SHORTEST_SPOKEN) {
      Speakers.compare(passage, a, b, out);
    }
  }

  private static boolean tell(Passage passage, Gap gap, List<Word> a, List<Word> b, Findings out) {
    List<Word> mine = a.subList(gap.fromA(), gap.endA());
    List<Word> theirs = b.subList(gap.fromB(), gap.endB());
    boolean exchanged = !mine.isEmpty() && !theirs.isEmpty() && gap.size() <= 8;
    boolean weighty = gap.inside() && (isWeighty(mine) || isWeighty(theirs)) && gap.size() <= 4;
    if (!weighty && !(exchanged && !QuoteDiff.spellsSame(mine, theirs))) {
      return false;
    }
    Difference.Side sideA = QuoteDiff.cite(passage.a(), a, gap.fromA(), gap.endA());
    Difference.Side sideB = QuoteDiff.cite(passage.b(), b, gap.fromB(), gap.endB());
    out.changed(
        FactKind.QUOTE,
        sideA,
        sideB,
        "Inside the quotation marks A has “"
            + Findings.said(sideA.text())
            + "”, B has “"
            + Findings.said(sideB.text())
            + "”.");
    return true;
  }

  private static boolean isWeighty(List<Word> words) {
    return words.stream()
        .anyMatch(w -> WEIGHTY.contains(w.lower()) || w.lower().endsWith("n't") || w.isDigits());
  }

  private static @Nullable Fact best(Fact quote, Side side) {
    Told other = side.told();
    Fact best = null;
    double bestScore = 0;
    for (Fact candidate : other.factsAround(side.sentences(), REACH)) {
      if (candidate.value() instanceof QuoteValue value) {
        double score = QuoteDiff.shared(words(quote), value.words());
        boolean brief = Math.min(words(quote).size(), value.words().size()) < SHORTEST;
        if (score >= (brief ? 1 : ENOUGH) && score > bestScore) {
          best = candidate;
          bestScore = score;
        }
      }
    }
    return best;
  }

  /** Whether the other report tells the words without marks. */
  private static boolean isTold(Fact quote, Side other) {
    return other.told().wordsAround(other.sentences(), REACH).stream()
        .anyMatch(sentence -> QuoteDiff.sharedBy(words(quote), sentence) >= ENOUGH);
  }

  private static List<Word> words(Fact quote) {
    return ((QuoteValue) quote.value()).words();
  }
}
