package org.retold.comparison;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.retold.facts.Fact;
import org.retold.facts.FactKind;
import org.retold.facts.NameValue;

/**
 * Matches names and places: those that both sides have, with the offices that stand with them, then
 * by {@link NameChanges} those that stand for another.
 */
final class NameMatcher implements Matcher {

  @Override
  public void match(Passage passage, Findings out) {
    List<Fact> left = own(passage.a());
    List<Fact> right = own(passage.b());
    keep(passage, left, right, out);
    NameChanges changes = new NameChanges(passage, left, right);
    changes.tell(out);
    left.stream()
        .filter(changes::isForeign)
        .forEach(f -> out.added(f.kind(), f, "Only A names “" + f.text() + "”."));
    right.stream()
        .filter(changes::isForeign)
        .forEach(f -> out.leftOut(f.kind(), f, "Only B names “" + f.text() + "”."));
  }

  private static List<Fact> own(Side side) {
    List<Fact> own = new ArrayList<>(side.facts(NameValue.class));
    own.removeIf(fact -> !side.owns(fact));
    return own;
  }

  /**
   * Pairs like names, nearest first; further mentions of a name that is kept are spoken for too.
   */
  private static void keep(Passage passage, List<Fact> left, List<Fact> right, Findings out) {
    Set<Fact> usedRight = new HashSet<>();
    for (Fact a : List.copyOf(left)) {
      Fact best = null;
      double bestScore = -1;
      for (Fact b : right) {
        boolean free = !usedRight.contains(b) && name(a).sameName(name(b));
        double score = free ? passage.near(a, b) : -1;
        if (score > bestScore) {
          best = b;
          bestScore = score;
        }
      }
      if (best != null) {
        tellKept(passage, a, best, out);
        usedRight.add(best);
        left.remove(a);
      }
    }
    right.removeAll(usedRight);
  }

  /** A place is kept only if both are in it, or both outside it. */
  private static void tellKept(Passage passage, Fact a, Fact b, Findings out) {
    boolean outsideA = Whereabouts.isOutside(passage.a(), a);
    boolean outsideB = Whereabouts.isOutside(passage.b(), b);
    if (a.kind() == FactKind.PLACE
        && outsideA != outsideB
        && (outsideA
            ? Whereabouts.isInside(passage.b(), b)
            : Whereabouts.isInside(passage.a(), a))) {
      out.changed(
          FactKind.PLACE,
          a,
          b,
          outsideA
              ? "A says outside " + a.text() + ", B inside it."
              : "A says inside " + a.text() + ", B outside it.");
    } else if (holdsOther(passage, a, b)) {
      tellOffice(passage, a, b, out);
    } else {
      out.kept(a.kind(), a, b);
    }
  }

  /** Whether the two reports give one person two offices, here and wherever they name it. */
  private static boolean holdsOther(Passage passage, Fact a, Fact b) {
    if (name(a).place() || passage.a().isQuoted(a) || passage.b().isQuoted(b)) {
      return false;
    }
    Role mine = passage.a().role(a);
    Role theirs = passage.b().role(b);
    return mine.conflicts(theirs)
        && passage.a().told().roles(name(a)).stream().allMatch(role -> role.conflicts(theirs))
        && passage.b().told().roles(name(b)).stream().allMatch(role -> role.conflicts(mine));
  }

  private static void tellOffice(Passage passage, Fact a, Fact b, Findings out) {
    Difference.Side inA = passage.a().cite(passage.a().role(a).range());
    Difference.Side inB = passage.b().cite(passage.b().role(b).range());
    String why = "A has “" + inA.text() + "”, B “" + inB.text() + "”: another office.";
    out.changed(FactKind.NAME, inA, inB, why);
  }

  /** Whether two facts that are names may be forms of one. */
  static boolean isSame(Fact one, Fact other) {
    return name(one).sameName(name(other));
  }

  private static NameValue name(Fact fact) {
    return (NameValue) fact.value();
  }
}
