package org.retold.comparison;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.retold.comparison.WordAlignment.Range;
import org.retold.facts.Fact;
import org.retold.facts.FactKind;
import org.retold.facts.QuoteDiff;
import org.retold.facts.QuoteDiff.Gap;
import org.retold.facts.QuoteValue;
import org.retold.facts.Word;
import org.retold.report.Span;

/** Matches quotes by their words, says where the words inside the marks differ, and who spoke. */
final class QuoteMatcher implements Matcher {
  private static final double ENOUGH = 0.6;
  private static final int SHORTEST = 3;

  /** How many sentences a quote may have moved. */
  private static final int REACH = 60;

  private static final int SHORTEST_SPOKEN = 4;

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
    List<Gap> gaps = QuoteDiff.alterations((QuoteValue) a.value(), (QuoteValue) b.value());
    for (Gap gap : gaps) {
      tell(passage, gap, words(a), words(b), out);
    }
    if (gaps.isEmpty()) {
      out.kept(FactKind.QUOTE, a, b);
    }
    if (Math.min(words(a).size(), words(b).size()) >= SHORTEST_SPOKEN) {
      Speakers.compare(passage, a, b, out);
    }
  }

  private static void tell(Passage passage, Gap gap, List<Word> a, List<Word> b, Findings out) {
    Difference.Side sideA = cite(passage.a(), a, gap.fromA(), gap.endA());
    Difference.Side sideB = cite(passage.b(), b, gap.fromB(), gap.endB());
    out.changed(
        FactKind.QUOTE,
        sideA,
        sideB,
        "Inside the quotation marks A has “"
            + Findings.said(sideA.text())
            + "”, B has “"
            + Findings.said(sideB.text())
            + "”.");
  }

  /** The words of a gap, or the words beside it where it holds none. */
  private static Difference.Side cite(Side side, List<Word> quote, int from, int end) {
    int first = from < end ? from : Math.max(0, from - 1);
    int last = from < end ? end - 1 : Math.min(quote.size() - 1, from);
    Span span = new Span(quote.get(first).span().start(), quote.get(last).span().end());
    String text = span.in(side.told().report().report().text());
    return new Difference.Side(quote.get(first).sentence(), span, text);
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
