package org.retold.comparison;

import java.util.List;
import org.retold.comparison.WordAlignment.Range;
import org.retold.facts.Fact;
import org.retold.facts.FactKind;
import org.retold.facts.RungValue;
import org.retold.facts.RungValue.Judgement;

/**
 * Says where the two reports stand on different rungs of one scale. Quiet where either side has the
 * other's rung as well, where the words round the two do not correspond, or where a negation makes
 * up for it.
 */
final class ScaleMatcher implements Matcher {
  private static final double TELLING = 0.3;
  private static final int COMPANY = 4;

  private final FactKind kind;
  private final double enough;

  /**
   * @param enough how much of what stands round the two words must correspond
   */
  ScaleMatcher(FactKind kind, double enough) {
    this.kind = kind;
    this.enough = enough;
  }

  @Override
  public void match(Passage passage, Findings out) {
    List<Fact> left = rungs(passage.a());
    List<Fact> right = rungs(passage.b());
    for (Fact a : left) {
      Fact best = null;
      double bestScore = 0;
      for (Fact b : right) {
        double score = differ(a, b, left, right) ? score(passage, a, b) : 0;
        if (score > bestScore) {
          best = b;
          bestScore = score;
        }
      }
      if (best != null) {
        out.changed(kind, a, best);
      }
    }
  }

  private List<Fact> rungs(Side side) {
    return side.facts(RungValue.class).stream()
        .filter(fact -> fact.kind() == kind && !side.isQuoted(fact))
        .toList();
  }

  private static boolean differ(Fact a, Fact b, List<Fact> left, List<Fact> right) {
    RungValue mine = rung(a);
    RungValue theirs = rung(b);
    return mine.scale().equals(theirs.scale())
        && mine.judge(theirs) != Judgement.SAME
        && left.stream().noneMatch(f -> f.value().equals(theirs))
        && right.stream().noneMatch(f -> f.value().equals(mine))
        && !sharesRung(a, b, left, right);
  }

  /** Whether the same words stand on one rung of another scale: "reject" is no "oppose" there. */
  private static boolean sharesRung(Fact a, Fact b, List<Fact> left, List<Fact> right) {
    return left.stream()
        .filter(f -> f.span().equals(a.span()))
        .anyMatch(
            f ->
                right.stream()
                    .anyMatch(g -> g.span().equals(b.span()) && g.value().equals(f.value())));
  }

  private double score(Passage passage, Fact a, Fact b) {
    Range inA = passage.rangeA(a);
    Range inB = passage.rangeB(b);
    if (Negators.negates(passage.a().words(), inA.from())
        != Negators.negates(passage.b().words(), inB.from())) {
      return 0;
    }
    if (passage.words().partnerOfA(inA.from()) >= 0
        && !inB.holds(passage.words().partnerOfA(inA.from()))) {
      return 0;
    }
    double score = weigh(passage.words().frame(inA, inB), passage.words().near(inA, inB));
    double least = rung(a).telling() ? Math.min(TELLING, enough) : enough;
    boolean company = rung(a).telling() && isInCompany(passage, inA, inB);
    boolean kept = kind != FactKind.NEGATION || score >= TELLING;
    boolean alone = kept && passage.words().isAllElseAlike(inA, inB);
    return score >= least || company || alone ? Math.max(score, 0.1) : 0;
  }

  /**
   * A change of status survives the turn from active to passive, so order does not count there;
   * opposites do not ("X beat Y", "Y lost to X"), so what has changed sides counts against them.
   */
  private double weigh(double frame, double near) {
    return switch (kind) {
      case STATUS -> near;
      case NEGATION -> frame - (near - frame) / 2;
      default -> (frame + near) / 2;
    };
  }

  /** Whether the two sentences share four words or more. */
  private static boolean isInCompany(Passage passage, Range inA, Range inB) {
    int sentenceA = passage.a().words().get(inA.from()).sentence();
    int sentenceB = passage.b().words().get(inB.from()).sentence();
    int shared = 0;
    for (int i = 0; i < passage.a().words().size(); i++) {
      int j = passage.words().partnerOfA(i);
      if (j >= 0
          && passage.a().words().get(i).sentence() == sentenceA
          && passage.b().words().get(j).sentence() == sentenceB) {
        shared++;
      }
    }
    return shared >= COMPANY;
  }

  private static RungValue rung(Fact fact) {
    return (RungValue) fact.value();
  }
}
