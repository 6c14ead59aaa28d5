package org.retold.comparison;

import java.util.List;
import org.retold.comparison.WordAlignment.Range;
import org.retold.facts.Fact;
import org.retold.facts.FactKind;
import org.retold.facts.RungValue;

/**
 * Says where a word of degree is no longer there: "rose sharply" told as "rose". The word that it
 * stands beside must have its counterpart, and nothing near that may be a degree in any words.
 */
final class DroppedDegreeMatcher implements Matcher {
  private static final int REACH = 3;

  @Override
  public void match(Passage passage, Findings out) {
    for (Fact fact : degrees(passage.a())) {
      if (!out.isChangedA(fact) && isDropped(fact, passage, true)) {
        out.added(FactKind.DEGREE, fact, "Only A says “" + Findings.said(fact.text()) + "”.");
      }
    }
    for (Fact fact : degrees(passage.b())) {
      if (!out.isChangedB(fact) && isDropped(fact, passage, false)) {
        out.leftOut(FactKind.DEGREE, fact, "Only B says “" + Findings.said(fact.text()) + "”.");
      }
    }
  }

  private static List<Fact> degrees(Side side) {
    return side.facts(FactKind.DEGREE).stream()
        .filter(fact -> side.owns(fact) && !side.isQuoted(fact))
        .distinct()
        .toList();
  }

  private static boolean isDropped(Fact fact, Passage passage, boolean inA) {
    Side own = inA ? passage.a() : passage.b();
    Side other = inA ? passage.b() : passage.a();
    Range range = own.range(fact);
    for (int i = range.from(); i < range.end(); i++) {
      if (kindred(passage, i, inA) >= 0) {
        return false;
      }
    }
    int partner = partnerBeside(own, passage, range, inA);
    return partner >= 0
        && degrees(other).stream().noneMatch(d -> other.range(d).distance(partner) <= REACH)
        && other.facts(FactKind.DEGREE).stream().noneMatch(d -> isOnScale(d, fact));
  }

  private static boolean isOnScale(Fact one, Fact other) {
    return one.value() instanceof RungValue mine
        && other.value() instanceof RungValue theirs
        && mine.scale().equals(theirs.scale());
  }

  /** The counterpart of the content word right after the degree, else right before it, or -1. */
  private static int partnerBeside(Side own, Passage passage, Range range, boolean inA) {
    for (int at : new int[] {range.end(), range.from() - 1}) {
      boolean inside = at >= 0 && at < own.words().size() && own.words().get(at).isContent();
      int partner = inside ? kindred(passage, at, inA) : -1;
      if (partner >= 0) {
        return partner;
      }
    }
    return -1;
  }

  private static int kindred(Passage passage, int at, boolean inA) {
    return inA ? passage.words().kindredOfA(at) : passage.words().kindredOfB(at);
  }
}
