package org.retold.comparison;

import java.util.List;
import java.util.Set;
import org.retold.comparison.WordAlignment.Range;
import org.retold.facts.Fact;
import org.retold.facts.FactKind;
import org.retold.facts.RungValue;
import org.retold.facts.Stems;
import org.retold.facts.Word;

/**
 * Says where one report hedges ("may", "alleged") what the other states as certain: the hedged word
 * stands on the other side too, and nothing there hedges in any way.
 */
final class HedgeMatcher implements Matcher {
  private static final double ENOUGH = 0.9;
  private static final int REACH = 5;
  private static final Set<String> OUTRIGHT = Set.of("will", "has", "have", "had");
  private static final int CLAUSE = 9;
  private static final Set<String> OTHER_HEDGES =
      Stems.setOf(
          "would should chance seem appear suggest expect think believe fear hope risk if unless"
              + " plan can accuse uncertain unclear doubt try seek want probability odds"
              + " prospect forecast predict estimate whether possibility likelihood"
              + " set due able tentative provisional look potential vulnerable face aim threaten");

  @Override
  public void match(Passage passage, Findings out) {
    List<Word> a = passage.a().words();
    List<Word> b = passage.b().words();
    WordAlignment words = passage.words();
    for (Fact hedge : hedges(passage.a())) {
      Range range = passage.rangeA(hedge);
      int head = head(a, range, true, words);
      int other = head < 0 ? -1 : words.partnerOfA(head);
      if (other >= 0
          && (!isIntent(hedge) || isOutright(b, other))
          && isSure(passage.b(), other)
          && words.near(new Range(head, head + 1), new Range(other, other + 1)) >= ENOUGH) {
        Range in = withHelper(b, other);
        out.changed(
            FactKind.CERTAINTY,
            passage.a().cite(new Range(range.from(), head + 1)),
            passage.b().cite(in),
            "A hedges with “" + hedge.text() + "”; B states it as fact.");
      }
    }
    for (Fact hedge : hedges(passage.b())) {
      Range range = passage.rangeB(hedge);
      int head = head(b, range, false, words);
      int other = head < 0 ? -1 : words.partnerOfB(head);
      if (other >= 0
          && (!isIntent(hedge) || isOutright(a, other))
          && isSure(passage.a(), other)
          && words.near(new Range(other, other + 1), new Range(head, head + 1)) >= ENOUGH) {
        Range in = withHelper(a, other);
        out.changed(
            FactKind.CERTAINTY,
            passage.a().cite(in),
            passage.b().cite(new Range(range.from(), head + 1)),
            "B hedges with “" + hedge.text() + "”; A states it as fact.");
      }
    }
  }

  private static List<Fact> hedges(Side side) {
    return side.facts(FactKind.CERTAINTY).stream()
        .filter(fact -> !side.isQuoted(fact) && isHedge((RungValue) fact.value()))
        .toList();
  }

  private static boolean isHedge(RungValue value) {
    return value.scale().equals("sureness") ? value.rung() < 2 : value.rung() == 0;
  }

  /** Whether the clause says outright that the thing will be or has been done. */
  private static boolean isOutright(List<Word> words, int at) {
    for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
      if (OUTRIGHT.contains(words.get(i).lower())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isIntent(Fact hedge) {
    return ((RungValue) hedge.value()).scale().equals("intent");
  }

  private static int head(List<Word> words, Range hedge, boolean inA, WordAlignment alignment) {
    for (int i = hedge.end(); i < Math.min(words.size(), hedge.end() + REACH); i++) {
      if (words.get(i).isMark() || Negators.standsAt(words, i)) {
        return -1;
      }
      if (words.get(i).isContent() && !words.get(i).lower().endsWith("ly")) {
        return (inA ? alignment.partnerOfA(i) : alignment.partnerOfB(i)) >= 0 ? i : -1;
      }
    }
    return -1;
  }

  /** Whether nothing in the sentence of the word hedges, foresees or conditions. */
  private static boolean isSure(Side side, int at) {
    Range clause = new Range(Math.max(0, at - CLAUSE), Math.min(side.words().size(), at + CLAUSE));
    boolean hedged =
        side.facts(FactKind.CERTAINTY).stream()
            .anyMatch(f -> isHedge((RungValue) f.value()) && clause.holds(side.range(f).from()));
    for (int i = clause.from(); i < clause.end(); i++) {
      hedged |= OTHER_HEDGES.contains(side.words().get(i).stem());
    }
    return !hedged && !side.words().get(at).quoted();
  }

  private static Range withHelper(List<Word> words, int at) {
    int from = at;
    while (from > 0
        && at - from < 2
        && !words.get(from - 1).isContent()
        && !words.get(from - 1).isMark()) {
      from--;
    }
    return new Range(from, at + 1);
  }
}
