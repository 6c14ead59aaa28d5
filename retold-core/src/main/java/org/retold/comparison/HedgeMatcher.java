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
  private static final Set<String> OUTRIGHT_MODALS = Set.of("will", "won't", "shall", "would");
  private static final Set<String> UNCHANGED_PAST =
      Set.of("cut", "hit", "hurt", "put", "set", "shut");
  private static final double LEAST_MODAL = 0.75;
  private static final double LEAST_INTENT = 0.45;
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
        Range in = Range.withHelper(b, other);
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
        Range in = Range.withHelper(a, other);
        out.changed(
            FactKind.CERTAINTY,
            passage.a().cite(in),
            passage.b().cite(new Range(range.from(), head + 1)),
            "B hedges with “" + hedge.text() + "”; A states it as fact.");
      }
    }
    modals(passage, true, out);
    modals(passage, false, out);
  }

  /**
   * Tells a hedge whose verb the other side replaces by one of its own: "insurers may bear part of
   * it", "insurance will cover some of it". The two verbs must be left over, and what stands round
   * them must correspond.
   */
  private static void modals(Passage passage, boolean inA, Findings out) {
    Side side = inA ? passage.a() : passage.b();
    Side other = inA ? passage.b() : passage.a();
    for (Fact hedge : hedges(side)) {
      Range range = side.range(hedge);
      int best = -1;
      double bestScore = isIntent(hedge) ? LEAST_INTENT : LEAST_MODAL;
      for (int at = 0; at < other.words().size(); at++) {
        Range there = new Range(at, at + 1);
        boolean free =
            isAssertion(other, at, isPerfect(side, range)) && leavesVerb(passage, range, at, inA);
        double score =
            free
                ? inA ? passage.words().frame(range, there) : passage.words().frame(there, range)
                : 0;
        if (score > bestScore && isSure(other, at)) {
          best = at;
          bestScore = score;
        }
      }
      if (best >= 0) {
        Range mine = new Range(range.from(), Math.min(side.words().size(), range.end() + 2));
        Range theirs = new Range(best, Math.min(other.words().size(), best + 3));
        tell(passage, hedge, inA ? mine : theirs, inA ? theirs : mine, inA, out);
      }
    }
  }

  private static void tell(
      Passage passage, Fact hedge, Range a, Range b, boolean inA, Findings out) {
    String why =
        inA
            ? "A hedges with “" + hedge.text() + "”; B states it as fact."
            : "B hedges with “" + hedge.text() + "”; A states it as fact.";
    out.changed(FactKind.CERTAINTY, passage.a().cite(a), passage.b().cite(b), why);
  }

  /** "will cover", "would not have held": no hedge, and what follows is a verb. */
  private static boolean isAssertion(Side side, int at, boolean perfect) {
    List<Word> words = side.words();
    Word word = words.get(at);
    if (word.quoted() || at + 1 >= words.size()) {
      return false;
    }
    if (!OUTRIGHT_MODALS.contains(word.lower())) {
      return perfect
          && Set.of("was", "were", "has", "had").contains(word.lower())
          && (Stems.isPast(words.get(at + 1).lower())
              || UNCHANGED_PAST.contains(words.get(at + 1).lower()));
    }
    if (!word.lower().equals("would")) {
      return true;
    }
    int next = Negators.standsAt(words, at + 1) ? at + 2 : at + 1;
    return next < words.size() && words.get(next).lower().equals("have");
  }

  /** Whether the hedge is of something past: "may have been injured". */
  private static boolean isPerfect(Side side, Range hedge) {
    return hedge.end() < side.words().size()
        && side.words().get(hedge.end()).lower().equals("have");
  }

  /** Whether the two verbs correspond, or neither has a counterpart. */
  private static boolean leavesVerb(Passage passage, Range hedge, int at, boolean inA) {
    List<Word> mine = (inA ? passage.a() : passage.b()).words();
    List<Word> theirs = (inA ? passage.b() : passage.a()).words();
    int i = verb(mine, hedge.end());
    int j = verb(theirs, at + 1);
    if (i < 0
        || j < 0
        || Negators.standsAt(mine, hedge.end()) != Negators.standsAt(theirs, at + 1)) {
      return false;
    }
    WordAlignment words = passage.words();
    int partner = inA ? words.partnerOfA(i) : words.partnerOfB(i);
    int back = inA ? words.partnerOfB(j) : words.partnerOfA(j);
    return partner == j || back < 0;
  }

  private static int verb(List<Word> words, int from) {
    for (int i = from; i < Math.min(words.size(), from + REACH); i++) {
      if (words.get(i).isMark()) {
        return -1;
      }
      if (words.get(i).isContent() && !words.get(i).lower().endsWith("ly")) {
        return i;
      }
    }
    return -1;
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
      hedged |= i != at && OTHER_HEDGES.contains(side.words().get(i).stem());
    }
    return !hedged && !side.words().get(at).quoted();
  }
}
