package org.retold.comparison;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.retold.comparison.WordAlignment.Range;
import org.retold.facts.Fact;
import org.retold.facts.FactKind;
import org.retold.facts.Identity;
import org.retold.facts.NameValue;
import org.retold.facts.Stems;

/**
 * Matches names and places. A name that one report alone has may stand for the other's by the words
 * round it; a name that both reports know must stand in the very same frame to count as exchanged.
 */
final class NameMatcher implements Matcher {
  private static final Set<String> LOCATING = Set.of("in", "near", "outside", "inside");
  private static final Set<String> HOLDING =
      Stems.setOf("invest investment stake share interest trust confidence holding believe");
  private static final double BOTH_FOREIGN = 0.7;

  /** Enough round two names that are the only ones of their sort that either report has alone. */
  private static final double LONE = 0.6;

  /** The share of what is else asked that is enough where the words themselves are aligned. */
  private static final double RIVAL = 0.6;

  private static final double FOREIGN = 1.5;
  private static final double FAMILIAR = 2.4;

  @Override
  public void match(Passage passage, Findings out) {
    List<Fact> left = own(passage.a());
    List<Fact> right = own(passage.b());
    keep(passage, left, right, out);
    Set<Fact> foreignLeft = foreign(left, passage.b().told());
    Set<Fact> foreignRight = foreign(right, passage.a().told());
    change(passage, left, right, foreignLeft, foreignRight, out);
    left.retainAll(foreignLeft);
    right.retainAll(foreignRight);
    left.forEach(f -> out.added(f.kind(), f, "Only A names “" + f.text() + "”."));
    right.forEach(f -> out.leftOut(f.kind(), f, "Only B names “" + f.text() + "”."));
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
    boolean outsideA = isOutside(passage.a(), a);
    boolean outsideB = isOutside(passage.b(), b);
    if (a.kind() == FactKind.PLACE
        && outsideA != outsideB
        && (outsideA ? isInside(passage.b(), b) : isInside(passage.a(), a))) {
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

  private static boolean isOutside(Side side, Fact place) {
    return Set.of("outside", "beyond").contains(preposition(side, place));
  }

  private static boolean isInside(Side side, Fact place) {
    return Set.of("in", "inside", "within").contains(preposition(side, place));
  }

  private static String preposition(Side side, Fact place) {
    int at = side.range(place).from() - 1;
    if (at >= 0 && side.words().get(at).lower().equals("the")) {
      at--;
    }
    return at < 0 ? "" : side.words().get(at).lower();
  }

  private static Set<Fact> foreign(List<Fact> facts, Told other) {
    Set<Fact> foreign = new HashSet<>();
    for (Fact fact : facts) {
      boolean known = other.names().stream().anyMatch(n -> mayBe(n, name(fact)));
      if (!known && !isWordOf(fact, other)) {
        foreign.add(fact);
      }
    }
    return foreign;
  }

  /** Whether the two can be one; a country does not stand for each of its cities. */
  private static boolean mayBe(NameValue one, NameValue other) {
    return switch (one.identity(other)) {
      case SAME -> true;
      case UNKNOWN -> !(one.place() && other.place());
      case DIFFERENT -> false;
    };
  }

  /**
   * Whether the other report has the name's last word somewhere, in a quote or a headline say, and
   * not as a word of another name.
   */
  private static boolean isWordOf(Fact fact, Told other) {
    List<String> parts = name(fact).parts();
    String last = parts.get(parts.size() - 1);
    return other.vocabulary().contains(last)
        && (parts.size() == 1
            || other.names().stream()
                .noneMatch(n -> n.parts().size() > 1 && n.parts().contains(last)));
  }

  private static void change(
      Passage passage,
      List<Fact> left,
      List<Fact> right,
      Set<Fact> foreignLeft,
      Set<Fact> foreignRight,
      Findings out) {
    for (Fact a : List.copyOf(left)) {
      Fact best = null;
      double bestScore = 0;
      for (Fact b : right) {
        boolean foreignA = foreignLeft.contains(a);
        boolean foreignB = foreignRight.contains(b);
        double enough =
            foreignA && foreignB ? BOTH_FOREIGN : foreignA || foreignB ? FOREIGN : FAMILIAR;
        double score = score(passage, a, b, enough);
        if (score == 0
            && foreignA
            && foreignB
            && areLone(passage, a, b, foreignLeft, foreignRight)) {
          score = score(passage, a, b);
        }
        if (score > bestScore) {
          best = b;
          bestScore = score;
        }
      }
      if (best != null) {
        out.changed(kind(passage, a, best), a, best);
        left.remove(a);
        right.remove(best);
      }
    }
  }

  private static double score(Passage passage, Fact a, Fact b, double enough) {
    if (!areComparable(passage, a, b)) {
      return 0;
    }
    double frame = passage.frame(a, b);
    if (areRivals(passage, a, b)) {
      return frame >= RIVAL * enough ? frame + 0.5 : 0;
    }
    return frame >= enough ? frame : 0;
  }

  private static boolean areComparable(Passage passage, Fact a, Fact b) {
    boolean located = isLocated(passage.a(), a) && isLocated(passage.b(), b);
    return (located || name(a).place() == name(b).place())
        && passage.a().isQuoted(a) == passage.b().isQuoted(b)
        && name(a).identity(name(b)) == Identity.DIFFERENT;
  }

  /** Whether the word alignment itself puts one name in the other's place. */
  private static boolean areRivals(Passage passage, Fact a, Fact b) {
    Range inA = passage.rangeA(a);
    Range inB = passage.rangeB(b);
    for (int i = inA.from(); i < inA.end(); i++) {
      int rival = passage.words().rivalOfA(i);
      if (rival >= 0 && inB.holds(rival)) {
        return true;
      }
    }
    return false;
  }

  /** Whether each is the only name of its sort that one report alone has here. */
  private static boolean areLone(
      Passage passage, Fact a, Fact b, Set<Fact> foreignLeft, Set<Fact> foreignRight) {
    boolean single = passage.a().sentences().size() == 1 && passage.b().sentences().size() == 1;
    return single && isLone(a, foreignLeft) && isLone(b, foreignRight);
  }

  private static boolean isLone(Fact fact, Set<Fact> foreign) {
    return foreign.stream().filter(f -> name(f).place() == name(fact).place()).count() == 1;
  }

  private static double score(Passage passage, Fact a, Fact b) {
    double near = areComparable(passage, a, b) ? passage.near(a, b) : 0;
    return near >= LONE ? near : 0;
  }

  /** Two names that no list holds are places where both reports say "in", "near" or "outside". */
  private static FactKind kind(Passage passage, Fact a, Fact b) {
    boolean places = a.kind() == FactKind.PLACE && b.kind() == FactKind.PLACE;
    boolean located = isLocated(passage.a(), a) && isLocated(passage.b(), b);
    return places || located ? FactKind.PLACE : FactKind.NAME;
  }

  private static boolean isLocated(Side side, Fact fact) {
    if (LOCATING.contains(preposition(side, fact)) && side.role(fact).heads().isEmpty()) {
      int before = side.range(fact).from() - 2;
      return before < 0 || !HOLDING.contains(side.words().get(before).stem());
    }
    return false;
  }

  private static NameValue name(Fact fact) {
    return (NameValue) fact.value();
  }
}
